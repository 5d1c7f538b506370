import { LOCALES } from '../languages/languages.ts';
import type { Audit } from '../model/audit.ts';
import { type Config, configFile, configOf } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Draft } from './draft.ts';
import { gateProblems, sighted } from './gate-problems.ts';
import { levelProblems } from './level-problems.ts';
import { judgeAudit, openAudit, type ReadAudit } from './read-audit-file.ts';
import { readRubrics } from './read-rubrics.ts';
import { placeless, type Source } from './source.ts';
import { isConfig, isSheet } from './strays.ts';
import { themeProblems } from './theme-problems.ts';
import { valueAt } from './values.ts';
import { byPlace, ENDING, type IntakeOptions, openYaml, placeOf, stem } from './yaml-file.ts';

/** All that a folder of audits holds. A file with any diagnostic is in none of the lists but `diagnostics`. */
export interface Intake {
  config: Config;
  rubrics: ReadonlyMap<string, Rubric>;
  audits: readonly ReadAudit[];
  /** The audits that are not among those: something is wrong with them, or with their rubric. */
  broken: readonly Pick<Audit, 'id' | 'file'>[];
  diagnostics: readonly Diagnostic[];
}

/** Reads, parses and checks every audit file, rubric and the config; every problem of every file in one go. */
export function readAudits(options: IntakeOptions): Intake {
  const { files, folder } = options;
  const names = files.list(folder);
  const refused = (files.refused?.(folder) ?? []).map(({ name, code, data }) =>
    placeless(code, placeOf(folder, name), data),
  );
  const yaml = (names ?? []).filter((name) => ENDING.test(name));
  const { config, draft, source, diagnostics } = readConfig(options);
  const rubrics = readRubrics(yaml.filter(isRubric), options);
  const auditNames = yaml.filter((name) => !isConfig(name) && !isRubric(name));
  const rules = options.rules.map(({ id }) => id);
  const opened = auditNames.map((name) => openAudit(name, rubrics.words, options));
  const judged = opened.map((audit) => judgeAudit(audit, rubrics, rules, draft));
  const others = [
    ...gateProblems(draft?.gates, opened.map(sighted)),
    ...themeProblems(draft?.theme, options.published),
    ...levelProblems(draft?.levels, [...rubrics.known.values()]),
  ];
  return {
    config,
    rubrics: new Map([...rubrics.known].flatMap(([id, rubric]) => (rubric ? [[id, rubric] as const] : []))),
    audits: judged.flatMap(({ read }) => read ?? []).sort(byId),
    broken: opened.filter((_, at) => judged[at]?.read === null).map(({ id, file }) => ({ id, file })),
    diagnostics: [
      ...(names === null ? [placeless('no-folder', folder)] : []),
      ...refused,
      ...(names ?? []).filter(isSheet).map((name) => placeless('spreadsheet', placeOf(folder, name))),
      ...diagnostics,
      ...(source?.diagnose(others) ?? []),
      ...rubrics.diagnostics,
      ...(names !== null && auditNames.length + refused.length === 0 ? [placeless('no-audits', folder)] : []),
      ...judged.flatMap((audit) => audit.diagnostics),
    ].sort(byPlace),
  };
}

interface ReadConfig {
  config: Config;
  /** What of it can be read, sound or not, and where it stands; `null` when there is nothing to read. */
  draft: Draft<Config> | null;
  source: Source | null;
  diagnostics: readonly Diagnostic[];
}

/** The folder's settings; the default ones when there are none, or they are not sound. */
export function readConfig(options: IntakeOptions): ReadConfig {
  const schema = configFile(options.rules);
  const configs = (options.files.list(options.folder) ?? []).filter(isConfig);
  const readable = configs.filter((candidate) => stem(candidate) === 'config');
  const name = readable.find((candidate) => candidate === 'config.yaml') ?? readable[0];
  const others = configs
    .filter((candidate) => candidate !== name)
    .map((candidate) => placeless('config-not-read', placeOf(options.folder, candidate)));
  if (name === undefined) return { config: configOf(schema.parse({})), draft: null, source: null, diagnostics: others };
  const { source, checked, diagnostics: all } = openYaml(options, name, schema);
  const wrong = source?.diagnose(checked?.problems ?? []) ?? [];
  const diagnostics = [...others, ...all.filter(({ code }) => code !== 'empty-file'), ...wrong];
  const draft = (checked?.ok ? checked.data : (checked?.draft ?? null)) as Draft<Config> | null;
  if (checked?.ok) return { config: configOf(checked.data), draft, source, diagnostics };
  // Whoever writes Chinese is told in Chinese what is wrong with the config, too.
  const wanted = valueAt(source?.value, ['locale']) ?? source?.guess(/^locale: *["']?([\w-]+)/m);
  const locale = LOCALES.find((known) => known === wanted);
  return { config: configOf(schema.parse(locale ? { locale } : {})), draft, source, diagnostics };
}

/** Whether a file of the folder is a rubric. */
export function isRubric(name: string): boolean {
  return name.startsWith('rubrics/');
}

function byId(a: ReadAudit, b: ReadAudit): number {
  return a.audit.id < b.audit.id ? -1 : 1;
}
