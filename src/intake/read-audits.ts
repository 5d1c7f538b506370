import { type Config, configFile } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Rubric } from '../model/rubric.ts';
import { LOCALES } from '../model/text.ts';
import { judgeAudit, openAudit, type ReadAudit } from './read-audit-file.ts';
import { readRubrics } from './read-rubrics.ts';
import { placeless } from './source.ts';
import { valueAt } from './validate.ts';
import { byPlace, checked, ENDING, type IntakeOptions, openYaml, stem } from './yaml-file.ts';

/** All that a folder of audits holds. A file with any diagnostic is in none of the lists but `diagnostics`. */
export interface Intake {
  config: Config;
  rubrics: ReadonlyMap<string, Rubric>;
  audits: readonly ReadAudit[];
  diagnostics: readonly Diagnostic[];
}

/** Reads, parses and checks every audit file, rubric and the config; every problem of every file in one go. */
export function readAudits(options: IntakeOptions): Intake {
  const { files, folder } = options;
  const names = files.list(folder);
  const yaml = (names ?? []).filter((name) => ENDING.test(name));
  const { config, diagnostics } = readConfig(options);
  const rubrics = readRubrics(yaml.filter(isRubric), options);
  const auditNames = yaml.filter((name) => stem(name) !== 'config' && !isRubric(name));
  const rules = options.rules.map(({ id }) => id);
  const judged = auditNames.map((name) => judgeAudit(openAudit(name, rubrics.words, options), rubrics, rules));
  return {
    config,
    rubrics: new Map([...rubrics.known].flatMap(([id, rubric]) => (rubric ? [[id, rubric] as const] : []))),
    audits: judged.flatMap(({ read }) => read ?? []).sort(byId),
    diagnostics: [
      ...(names === null ? [placeless('no-folder', folder)] : []),
      ...diagnostics,
      ...rubrics.diagnostics,
      ...(names !== null && auditNames.length === 0 ? [placeless('no-audits', folder)] : []),
      ...judged.flatMap((audit) => audit.diagnostics),
    ].sort(byPlace),
  };
}

/** The folder's settings; the default ones when there are none, or they are not sound. */
export function readConfig(options: IntakeOptions): { config: Config; diagnostics: readonly Diagnostic[] } {
  const schema = configFile(options.rules);
  const yaml = (options.files.list(options.folder) ?? []).filter((name) => ENDING.test(name));
  const configs = yaml.filter((name) => stem(name) === 'config');
  const name = configs.find((candidate) => candidate === 'config.yaml') ?? configs[0];
  if (name === undefined) return { config: schema.parse({}), diagnostics: [] };
  const { source, diagnostics: all } = openYaml(options, name, schema);
  const { value, diagnostics: wrong } = checked(source, schema);
  const diagnostics = [...all.filter(({ code }) => code !== 'empty-file'), ...wrong];
  if (value) return { config: value, diagnostics };
  // Whoever writes Chinese is told in Chinese what is wrong with the config, too.
  const wanted = valueAt(source?.value, ['locale']) ?? source?.guess(/^locale: *["']?([\w-]+)/m);
  const locale = LOCALES.find((known) => known === wanted);
  return { config: { ...schema.parse({}), ...(locale && { locale }) }, diagnostics };
}

/** Whether a file of the folder is a rubric. */
export function isRubric(name: string): boolean {
  return name.startsWith('rubrics/');
}

function byId(a: ReadAudit, b: ReadAudit): number {
  return a.audit.id < b.audit.id ? -1 : 1;
}
