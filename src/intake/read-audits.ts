import type { z } from 'zod';
import { type Audit, auditFile } from '../model/audit.ts';
import { type Config, configFile, ruleSettings } from '../model/config.ts';
import type { Diagnostic, Problem } from '../model/diagnostic.ts';
import type { Path } from '../model/finding.ts';
import { type Rubric, type RubricFile, rubricFile } from '../model/rubric.ts';
import type { Rule } from '../model/rule.ts';
import { ID_PATTERN } from '../model/scalar.ts';
import { resolveRubric } from '../rubric/resolve.ts';
import { STANDARD } from '../rubric/standard.ts';
import type { Files } from './files.ts';
import { type AuditDraft, relationProblems } from './relations.ts';
import { openSource, placeless, type Source } from './source.ts';
import { validate } from './validate.ts';

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
  const yaml = (names ?? []).filter((name) => /\.ya?ml$/i.test(name));
  const config = reader.config(yaml.includes('config.yaml') ? 'config.yaml' : null);
  const rubrics = reader.rubrics(yaml.filter((name) => name.startsWith('rubrics/')));
  const auditNames = yaml.filter((name) => name !== 'config.yaml' && !name.startsWith('rubrics/'));
  if (names !== null && auditNames.length === 0) reader.report(placeless('no-audits', folder));
  const audits = auditNames.flatMap((name) => reader.audit(name) ?? []);
  return { config, rubrics, audits: audits.sort(byId), diagnostics: reader.diagnostics.toSorted(byPlace) };
}

class Reader {
  readonly diagnostics: Diagnostic[] = [];
  /** Every rubric there is a file of; `null` when that file is not sound, so that nothing more is said about it. */
  readonly known = new Map<string, Rubric | null>([[STANDARD.id, STANDARD]]);
  private readonly options: IntakeOptions;

  constructor(options: IntakeOptions) {
    this.options = options;
  }

  report(...diagnostics: readonly Diagnostic[]): void {
    this.diagnostics.push(...diagnostics);
  }

  config(name: string | null): Config {
    const schema = configFile(this.options.rules);
    const source = name === null ? null : this.open(name, schema);
    return this.checked(source, schema) ?? schema.parse({});
  }

  rubrics(names: readonly string[]): ReadonlyMap<string, Rubric> {
    const read = names.flatMap((name) => {
      const id = name.replace(/^rubrics\//, '').replace(/\.ya?ml$/i, '');
      const source = this.open(name, rubricFile);
      this.known.set(id, null);
      if (id === STANDARD.id)
        this.report(...(source?.diagnose([{ code: 'reserved-name', path: [], on: 'key', data: { id } }]) ?? []));
      const file = this.checked(source, rubricFile);
      const settings = file?.rules === undefined ? null : validate(ruleSettings(this.options.rules), file.rules);
      const problems = (settings?.problems ?? []).map((problem) => ({ ...problem, path: ['rules', ...problem.path] }));
      this.report(...(source?.diagnose(problems) ?? []));
      return file && source && problems.length === 0 ? [{ id, file, source }] : [];
    });
    for (const { id } of read) this.resolve(id, read, []);
    this.known.set(STANDARD.id, STANDARD);
    return new Map([...this.known].flatMap(([id, rubric]) => (rubric ? [[id, rubric] as const] : [])));
  }

  private resolve(
    id: string,
    read: readonly { id: string; file: RubricFile; source: Source }[],
    below: readonly string[],
  ): Rubric | null {
    const entry = read.find((candidate) => candidate.id === id);
    const done = this.known.get(id);
    if (done || !entry) return done ?? null;
    const parent = entry.file.extends;
    const fail = (problem: Problem) => {
      this.report(...entry.source.diagnose([problem]));
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
    if (problems.length > 0) return null;
    this.known.set(id, rubric);
    return rubric;
  }

  audit(name: string): ReadAudit | null {
    const file = `${this.options.folder}/${name}`;
    const before = this.diagnostics.length;
    const id = name.replace(/\.ya?ml$/i, '');
    const source = this.open(name, auditFile);
    if (!source) return null;
    if (!id.split('/').every((part) => ID_PATTERN.test(part))) {
      this.report(placeless('bad-path-name', file, { value: id }));
    }
    if (source.value === undefined) return null;
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
    this.report(...source.diagnose([...checked.problems, ...unknown, ...related]));
    if (!checked.ok || !rubric || this.diagnostics.length > before) return null;
    return { audit: { ...checked.data, id, file }, locate: (path) => source.place(path) };
  }

  private open(name: string, schema: z.ZodType): Source | null {
    const { files, folder } = this.options;
    const file = `${folder}/${name}`;
    if (!name.endsWith('.yaml')) this.report(placeless('wrong-extension', file, { value: name }));
    const { source, diagnostics } = openSource(files, file, schema);
    this.report(...diagnostics);
    return source;
  }

  private checked<T>(source: Source | null, schema: z.ZodType<T>): T | null {
    if (source?.value === undefined) return null;
    const result = validate(schema, source.value);
    this.report(...source.diagnose(result.problems));
    return result.ok ? result.data : null;
  }
}

function byId(a: ReadAudit, b: ReadAudit): number {
  return a.audit.id < b.audit.id ? -1 : 1;
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
