import type { z } from 'zod';
import { type Audit, auditFile } from '../model/audit.ts';
import { type Config, configFile, ruleSettings } from '../model/config.ts';
import type { Diagnostic, Problem } from '../model/diagnostic.ts';
import type { Path } from '../model/finding.ts';
import { type Rubric, type RubricFile, rubricFile } from '../model/rubric.ts';
import type { Rule } from '../model/rule.ts';
import { ID_PATTERN } from '../model/scalar.ts';
import { LOCALES } from '../model/text.ts';
import { criteriaOf } from '../rubric/ladder.ts';
import { allCriteria, resolveRubric } from '../rubric/resolve.ts';
import { STANDARD } from '../rubric/standard.ts';
import type { Files } from './files.ts';
import { type AuditDraft, relationProblems } from './relations.ts';
import { openSource, placeless, type Source } from './source.ts';
import { validate, valueAt } from './validate.ts';

/** An audit that passed every check, with where its parts stand in its file. */
export interface ReadAudit {
  audit: Audit;
  locate(path: Path): { line: number; column: number };
}

/** All that a folder of audits holds. A file with any diagnostic is in none of the lists but `diagnostics`. */
export interface Intake {
  config: Config;
  rubrics: ReadonlyMap<string, Rubric>;
  audits: readonly ReadAudit[];
  diagnostics: readonly Diagnostic[];
}

export interface IntakeOptions {
  files: Files;
  /** The folder of audits, as the reports name it. */
  folder: string;
  rules: readonly Rule[];
}

/** Reads, parses and checks every audit file, rubric and the config; every problem of every file in one go. */
export function readAudits(options: IntakeOptions): Intake {
  const { files, folder } = options;
  const reader = new Reader(options);
  const names = files.list(folder);
  if (names === null) reader.report(placeless('no-folder', folder));
  const yaml = (names ?? []).filter((name) => ENDING.test(name));
  const configs = yaml.filter((name) => stem(name) === 'config');
  const config = reader.config(configs.find((name) => name === 'config.yaml') ?? configs[0] ?? null);
  const rubrics = reader.rubrics(yaml.filter((name) => name.startsWith('rubrics/')));
  const auditNames = yaml.filter((name) => stem(name) !== 'config' && !name.startsWith('rubrics/'));
  if (names !== null && auditNames.length === 0) reader.report(placeless('no-audits', folder));
  const audits = auditNames.flatMap((name) => reader.audit(name) ?? []);
  return { config, rubrics, audits: audits.sort(byId), diagnostics: reader.diagnostics.toSorted(byPlace) };
}

/** What an audit's file may end in so that it is not silently left out; only ".yaml" is right. */
const ENDING = /\.ya?ml(\.txt)?$/i;

function stem(name: string): string {
  return name.replace(ENDING, '');
}

class Reader {
  readonly diagnostics: Diagnostic[] = [];
  /** Every rubric there is a file of; `null` when that file is not sound, so that nothing more is said about it. */
  readonly known = new Map<string, Rubric | null>([[STANDARD.id, STANDARD]]);
  /** Rubrics that a problem was already told of. */
  private readonly failed = new Set<string>();
  private readonly options: IntakeOptions;

  constructor(options: IntakeOptions) {
    this.options = options;
  }

  report(...diagnostics: readonly Diagnostic[]): void {
    this.diagnostics.push(...diagnostics);
  }

  config(name: string | null): Config {
    const schema = configFile(this.options.rules);
    const source = name === null ? null : this.open(name, schema, { mayBeEmpty: true });
    const checked = this.checked(source, schema);
    if (checked) return checked;
    // Whoever writes Chinese is told in Chinese what is wrong with the config, too.
    const wanted = valueAt(source?.value, ['locale']) ?? source?.guess(/^locale: *["']?([\w-]+)/m);
    const locale = LOCALES.find((known) => known === wanted);
    return { ...schema.parse({}), ...(locale && { locale }) };
  }

  rubrics(names: readonly string[]): ReadonlyMap<string, Rubric> {
    const read = names.flatMap((name) => {
      const id = stem(name.replace(/^rubrics\//, ''));
      const place = `${this.options.folder}/${name}`;
      if (id === STANDARD.id) {
        this.report(placeless('reserved-name', place, { id }));
        return [];
      }
      if (!ID_PATTERN.test(id)) this.report(placeless('bad-path-name', place, { value: id, parts: 1 }));
      const source = this.open(name, rubricFile);
      this.known.set(id, null);
      const file = this.checked(source, rubricFile);
      const settings = file?.rules === undefined ? null : validate(ruleSettings(this.options.rules), file.rules);
      const problems = (settings?.problems ?? []).map((problem) => ({ ...problem, path: ['rules', ...problem.path] }));
      this.report(...(source?.diagnose(problems) ?? []));
      return file && source && problems.length === 0 ? [{ id, file, source }] : [];
    });
    for (const { id } of read) this.resolve(id, read, []);
    return new Map([...this.known].flatMap(([id, rubric]) => (rubric ? [[id, rubric] as const] : [])));
  }

  private resolve(
    id: string,
    read: readonly { id: string; file: RubricFile; source: Source }[],
    below: readonly string[],
  ): Rubric | null {
    const entry = read.find((candidate) => candidate.id === id);
    const done = this.known.get(id);
    if (done || !entry || this.failed.has(id)) return done ?? null;
    const parent = entry.file.extends;
    const fail = (problem: Problem) => {
      this.report(...entry.source.diagnose([problem]));
      this.failed.add(id);
      return null;
    };
    if (parent !== undefined && [...below, id].includes(parent)) {
      return fail({ code: 'extends-itself', path: ['extends'], on: 'value', data: { id: parent } });
    }
    if (parent !== undefined && !this.known.has(parent)) {
      return fail({
        code: 'unknown-rubric',
        path: ['extends'],
        on: 'value',
        data: { value: parent, known: [...this.known.keys()] },
      });
    }
    const base = parent === undefined ? null : this.resolve(parent, read, [...below, id]);
    if (parent !== undefined && base === null) return null;
    const { rubric, problems } = resolveRubric(id, entry.file, base);
    this.report(...entry.source.diagnose(problems));
    if (problems.length > 0) {
      this.failed.add(id);
      return null;
    }
    this.known.set(id, rubric);
    return rubric;
  }

  audit(name: string): ReadAudit | null {
    const file = `${this.options.folder}/${name}`;
    const before = this.diagnostics.length;
    const id = stem(name);
    if (!id.split('/').every((part) => ID_PATTERN.test(part))) {
      this.report(placeless('bad-path-name', file, { value: id }));
    }
    const criteria = [...this.known.values()].flatMap((rubric) => (rubric ? allCriteria(rubric) : []));
    const source = this.open(name, auditFile, { moreKeys: new Set(criteria.map((criterion) => criterion.id)) });
    if (source?.value === undefined) return null;
    const checked = validate(auditFile, source.value);
    const draft = (checked.ok ? checked.data : checked.draft) as AuditDraft;
    const wanted = typeof draft?.rubric === 'string' ? draft.rubric : STANDARD.id;
    const unknown: Problem[] = this.known.has(wanted)
      ? []
      : [
          {
            code: 'unknown-rubric',
            path: ['rubric'],
            on: 'value',
            data: { value: wanted, known: [...this.known.keys()] },
          },
        ];
    const rubric = this.known.get(wanted) ?? null;
    const rules = this.options.rules.map((rule) => rule.id);
    const related = typeof draft === 'object' && draft !== null ? relationProblems(draft, { rubric, rules }) : [];
    const problems = checked.problems.map((problem) => ratedBy(problem, rubric));
    this.report(...source.diagnose([...problems, ...unknown, ...related]));
    if (!checked.ok || !rubric || this.diagnostics.length > before) return null;
    return { audit: { ...checked.data, id, file }, locate: (path) => source.place(path) };
  }

  private open(
    name: string,
    schema: z.ZodType,
    { moreKeys, mayBeEmpty = false }: { moreKeys?: ReadonlySet<string>; mayBeEmpty?: boolean } = {},
  ): Source | null {
    const { files, folder } = this.options;
    const file = `${folder}/${name}`;
    if (!name.endsWith('.yaml')) this.report(placeless('wrong-extension', file));
    const { source, diagnostics } = openSource(files, file, schema, moreKeys);
    this.report(...diagnostics.filter(({ code }) => !(mayBeEmpty && code === 'empty-file')));
    return source;
  }

  private checked<T>(source: Source | null, schema: z.ZodType<T>): T | null {
    if (source?.value === undefined) return null;
    const result = validate(schema, source.value);
    this.report(...source.diagnose(result.problems));
    return result.ok ? result.data : null;
  }
}

/** A key of ratings that cannot be an id is a criterion that does not exist: the ones that do are what helps. */
function ratedBy(problem: Problem, rubric: Rubric | null): Problem {
  const { code, path, on, data } = problem;
  if (code !== 'bad-id' || on !== 'key' || path.at(-2) !== 'ratings' || !rubric) return problem;
  const ladder = path[0] === 'relationship' ? rubric.relationship : rubric.interaction;
  const known = criteriaOf(ladder).map(({ id }) => id);
  return { ...problem, code: 'unknown-criterion', data: { id: String(data['value']), known } };
}

function byId(a: ReadAudit, b: ReadAudit): number {
  return a.audit.id < b.audit.id ? -1 : 1;
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
