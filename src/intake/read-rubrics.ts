import { ruleSettings } from '../model/config.ts';
import { type Diagnostic, type Problem, problemAt } from '../model/diagnostic.ts';
import { type Rubric, type RubricFile, rubricFile } from '../model/rubric.ts';
import { ID_PATTERN } from '../model/scalar.ts';
import { allCriteria, resolveRubric } from '../rubric/resolve.ts';
import { STANDARD } from '../rubric/standard.ts';
import { placeless, type Source } from './source.ts';
import { validate } from './validate.ts';
import { byPlace, type IntakeOptions, openYaml, stem } from './yaml-file.ts';

/** The rubrics of a folder, made whole. */
export interface Rubrics {
  /** Every rubric there is a file of, and the standard; `null` when that file is not sound, so that nothing more is said about it. */
  known: ReadonlyMap<string, Rubric | null>;
  /** Every criterion of every sound one: words that an audit may use as keys. */
  words: ReadonlySet<string>;
  diagnostics: readonly Diagnostic[];
  /** Why a rubric is not sound: the first thing wrong with it, else with the nearest one it extends. */
  faultOf(id: string): Diagnostic | null;
}

interface RubricEntry {
  id: string;
  file: RubricFile;
  source: Source;
}

/** Reads, checks and resolves the rubric files of these names. */
export function readRubrics(names: readonly string[], options: IntakeOptions): Rubrics {
  const reader = new RubricReader(options);
  reader.read(names);
  const { known, diagnostics } = reader;
  const sound = [...known.values()].filter((rubric) => rubric !== null);
  return {
    known,
    words: new Set(sound.flatMap((rubric) => allCriteria(rubric).map(({ id }) => id))),
    diagnostics,
    faultOf: (id) => reader.faultOf(id, []),
  };
}

class RubricReader {
  readonly diagnostics: Diagnostic[] = [];
  readonly known = new Map<string, Rubric | null>([[STANDARD.id, STANDARD]]);
  private readonly entries = new Map<string, RubricEntry>();
  /** Rubrics that a problem was already told of. */
  private readonly failed = new Set<string>();
  private readonly options: IntakeOptions;

  constructor(options: IntakeOptions) {
    this.options = options;
  }

  read(names: readonly string[]): void {
    for (const entry of names.flatMap((name) => this.open(name) ?? [])) this.entries.set(entry.id, entry);
    for (const id of this.entries.keys()) this.resolve(id, []);
  }

  faultOf(id: string, above: readonly string[]): Diagnostic | null {
    const own = this.diagnostics.filter(({ file }) => stem(file) === `${this.options.folder}/rubrics/${id}`);
    const parent = this.entries.get(id)?.file.extends;
    if (own.length > 0 || parent === undefined || above.includes(parent)) return own.sort(byPlace)[0] ?? null;
    return this.faultOf(parent, [...above, id]);
  }

  private open(name: string): RubricEntry | null {
    const id = stem(name.replace(/^rubrics\//, ''));
    const place = `${this.options.folder}/${name}`;
    if (id === STANDARD.id) {
      this.diagnostics.push(placeless('reserved-name', place, { id }));
      return null;
    }
    if (!ID_PATTERN.test(id)) this.diagnostics.push(placeless('bad-path-name', place, { value: id, parts: 1 }));
    const { source, checked, diagnostics } = openYaml(this.options, name, rubricFile);
    this.known.set(id, null);
    const file = checked?.ok ? checked.data : null;
    const settings = file?.rules === undefined ? null : validate(ruleSettings(this.options.rules), file.rules);
    const problems = (settings?.problems ?? []).map((problem) => ({ ...problem, path: ['rules', ...problem.path] }));
    this.diagnostics.push(...diagnostics, ...(source?.diagnose([...(checked?.problems ?? []), ...problems]) ?? []));
    return file && source && problems.length === 0 ? { id, file, source } : null;
  }

  private resolve(id: string, below: readonly string[]): Rubric | null {
    const entry = this.entries.get(id);
    const done = this.known.get(id);
    if (done || !entry || this.failed.has(id)) return done ?? null;
    const parent = entry.file.extends;
    if (parent !== undefined && [...below, id].includes(parent))
      return this.fail(entry, [problemAt('extends-itself', ['extends'], { id: parent })]);
    if (parent !== undefined && !this.known.has(parent))
      return this.fail(entry, [
        problemAt('unknown-rubric', ['extends'], { value: parent, known: [...this.known.keys()] }),
      ]);
    const base = parent === undefined ? null : this.resolve(parent, [...below, id]);
    if (parent !== undefined && base === null) return null;
    const { rubric, problems } = resolveRubric(id, entry.file, base, entry.source.keysAt(['criteria']));
    if (problems.length > 0) return this.fail(entry, problems);
    this.known.set(id, rubric);
    return rubric;
  }

  private fail({ id, source }: RubricEntry, problems: readonly Problem[]): null {
    this.diagnostics.push(...source.diagnose(problems));
    this.failed.add(id);
    return null;
  }
}
