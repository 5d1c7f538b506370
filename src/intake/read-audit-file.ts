import type { z } from 'zod';
import { type Audit, auditFile } from '../model/audit.ts';
import { type Diagnostic, type Problem, problemAt } from '../model/diagnostic.ts';
import type { Path } from '../model/finding.ts';
import type { Rubric } from '../model/rubric.ts';
import { ID_PATTERN } from '../model/scalar.ts';
import { criterionIds } from '../rubric/ladder.ts';
import { allCriteria } from '../rubric/resolve.ts';
import { STANDARD } from '../rubric/standard.ts';
import type { AuditDraft } from './draft.ts';
import type { Rubrics } from './read-rubrics.ts';
import { relationProblems, type Surroundings } from './relations.ts';
import { placeless, type Source } from './source.ts';
import type { Validated } from './validate.ts';
import { type IntakeOptions, openYaml, stem } from './yaml-file.ts';

/** An audit that passed every check, with where its parts stand in its file. */
export interface ReadAudit {
  audit: Audit;
  /** By which it is scored. */
  rubric: Rubric;
  locate(path: Path): { line: number; column: number };
}

/** An audit's file, read and held against the schema; what it says of its rubric is not judged yet. */
export interface OpenedAudit {
  id: string;
  file: string;
  diagnostics: readonly Diagnostic[];
  /** `null` when there is nothing to judge. */
  inside: { source: Source; checked: Validated<z.infer<typeof auditFile>> } | null;
}

const CRITERIA: ReadonlySet<string> = new Set(allCriteria(STANDARD).map(({ id }) => id));

/** Opens an audit's file; `words` are the keys that the rubrics lend it. */
export function openAudit(name: string, words: ReadonlySet<string>, options: IntakeOptions): OpenedAudit {
  const file = `${options.folder}/${name}`;
  const id = stem(name);
  const isId = id.split('/').every((part) => ID_PATTERN.test(part));
  const { source, checked, diagnostics } = openYaml(options, name, auditFile, words.union(CRITERIA));
  return {
    id,
    file,
    diagnostics: [...(isId ? [] : [placeless('bad-path-name', file, { value: id })]), ...diagnostics],
    inside: source && checked && { source, checked },
  };
}

/** Holds an opened audit against the rubrics; `read` is `null` when anything is wrong with it, or with its rubric. */
export function judgeAudit(
  { id, file, diagnostics, inside }: OpenedAudit,
  { known }: Pick<Rubrics, 'known'>,
  rules: readonly string[],
  config: Surroundings['config'] = null,
): { read: ReadAudit | null; rubric: string; diagnostics: readonly Diagnostic[] } {
  if (!inside) return { read: null, rubric: STANDARD.id, diagnostics };
  const { source, checked } = inside;
  const draft = (checked.ok ? checked.data : checked.draft) as AuditDraft;
  const wanted = typeof draft?.rubric === 'string' ? draft.rubric : STANDARD.id;
  const unknown: Problem[] = known.has(wanted)
    ? []
    : [problemAt('unknown-rubric', ['rubric'], { value: wanted, known: [...known.keys()] })];
  const rubric = known.get(wanted) ?? null;
  const related = typeof draft === 'object' && draft !== null ? relationProblems(draft, { rubric, rules, config }) : [];
  const problems = checked.problems.map((problem) => ratedBy(problem, rubric));
  const all = [
    ...diagnostics,
    ...source.diagnose([...problems, ...unknown, ...related.map((problem) => inWritten(problem, checked))]),
  ];
  const isSound = checked.ok && rubric !== null && all.length === 0;
  const read = isSound
    ? { audit: { ...checked.data, id, file }, rubric, locate: (path: Path) => source.place(path) }
    : null;
  return { read, rubric: wanted, diagnostics: all };
}

/** A problem of what was meant, at the place where it was written. */
function inWritten({ first, ...problem }: Problem, { written }: Pick<Validated<unknown>, 'written'>): Problem {
  return { ...problem, path: written(problem.path), ...(first && { first: written(first) }) };
}

/** A key of ratings that cannot be an id is a criterion that does not exist: the ones that do are what helps. */
function ratedBy(problem: Problem, rubric: Rubric | null): Problem {
  const { code, path, on, data } = problem;
  if (code !== 'bad-id' || on !== 'key' || path.at(-2) !== 'ratings' || !rubric) return problem;
  const ladder = path[0] === 'relationship' ? rubric.relationship : rubric.interaction;
  return { ...problem, code: 'unknown-criterion', data: { id: String(data['value']), known: criterionIds(ladder) } };
}
