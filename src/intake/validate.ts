import type { z } from 'zod';
import type { DiagnosticCode, Problem } from '../model/diagnostic.ts';
import type { Path } from '../model/finding.ts';
import { byInputMethod, namingInvisible } from './input-method.ts';
import { withMeantKeys } from './meant-keys.ts';
import { problemsOf } from './schema-problems.ts';
import { withoutSplit } from './split-items.ts';
import { type KeyContext, misplacedRating, unknownKey } from './unknown-keys.ts';
import { isBelow, remove, valueAt } from './values.ts';

export type Validated<T> =
  | { ok: true; data: T; problems: readonly []; written(path: Path): Path }
  | { ok: false; draft: unknown; problems: readonly Problem[]; written(path: Path): Path };

/**
 * Holds plain data against a schema. On failure the draft is the data as it was meant and without what was wrong, so
 * that whatever remains can still be checked against the rest of the project; `written` is a path of it in the data.
 * `criteria` are the keys that `ratings` take.
 */
export function validate<T>(
  schema: z.ZodType<T>,
  value: unknown,
  criteria: ReadonlySet<string> = new Set(),
): Validated<T> {
  const result = schema.safeParse(value);
  const told = pathsOfTold(value);
  if (result.success && told.length === 0)
    return { ok: true, data: result.data, problems: [], written: (path) => path };
  const meant = withMeantKeys(schema, value);
  const context = { schema, root: meant.value, criteria };
  const issues = schema.safeParse(meant.value).error?.issues ?? [];
  const found = withoutSplit(
    issues.flatMap((issue) => problemsOf(issue, [], context)),
    context,
  );
  const newer = found.find(({ code }) => code === 'newer-format');
  // What a later format is like is not known: nothing more is said of the file.
  if (newer) return { ok: false, draft: undefined, problems: [newer], written: meant.written };
  const named = withoutMisplaced(found, context).map(byInputMethod).map(namingInvisible);
  const problems = withoutEchoes(named).filter(
    (problem) => valueAt(meant.value, problem.path) !== TOLD && !isCriterion(problem),
  );
  const draft = structuredClone(meant.value);
  for (const path of pathsOfTold(draft)) remove(draft, path, 'value');
  // What is not told, as it only follows from something else, is wrong all the same.
  for (const problem of named)
    if (!WHOLE.has(problem.code) && !isCriterion(problem)) remove(draft, problem.path, problem.on);
  return {
    ok: false,
    draft,
    problems: [
      ...problems.map((problem) => ({ ...problem, path: meant.written(problem.path) })),
      ...meant.exchanged.map(({ map, written }) => {
        const path = meant.written(map);
        return namingInvisible(unknownKey(written, path, { ...context, path: map, held: valueAt(value, path) }));
      }),
    ],
    written: meant.written,
  };
}

/** Stands for a value about which a fault of the text was told already; nobody can write it. */
export const TOLD = '\u0000told';

function pathsOfTold(value: unknown): Path[] {
  if (value === TOLD) return [[]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => pathsOfTold(inner).map((path) => [key, ...path]));
}

/** Criteria that cannot be ids stay in the draft: they are told as unknown, beside the ones there are. */
function isCriterion({ code, path }: Problem): boolean {
  return code === 'bad-id' && (path.at(-1) === 'rates' || path.at(-2) === 'lifts');
}

/** Problems of how sound values go together: none of them is taken out of the draft. */
const WHOLE: ReadonlySet<DiagnosticCode> = new Set([
  'missing-key',
  'extra-dash',
  'one-of',
  'none-of',
  'needs-keys',
  'empty-list',
  'locale-missing',
]);

/** What only follows from another problem of the same value. */
const CAUSES: Readonly<Partial<Record<DiagnosticCode, DiagnosticCode>>> = {
  'empty-text': 'unknown-key',
  'locale-missing': 'empty-list',
};

/** Without what only follows from another problem. */
function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const place = ({ path, data }: Problem) => [...path.slice(0, -1), data['key']].join('\n');
  return problems.filter((problem, at) => {
    const { code, path } = problem;
    const isEcho = problems.some((other) => other.code === CAUSES[code] && isBelow(other.path, path));
    const isSpilt = code === 'comma-in-text' && problems.slice(0, at).some((one) => place(one) === place(problem));
    return !isEcho && !isSpilt && !isUnderOutdented(problem, problems);
  });
}

/** What stands under `ratings` and is no rating is told once, as a whole. */
function withoutMisplaced(problems: readonly Problem[], context: KeyContext): Problem[] {
  const told = new Set<string>();
  return problems.flatMap((problem) => {
    const at = problem.path.lastIndexOf('ratings') + 1;
    const place = problem.path.slice(0, at + 1);
    const misplaced =
      at > 0 && place.length > at ? misplacedRating(valueAt(context.root, place), place, context) : null;
    if (!misplaced) return [problem];
    const name = place.join('\n');
    if (told.has(name)) return [];
    told.add(name);
    return [misplaced];
  });
}

/** Whether a key has nothing under it, or not all it needs, because what belongs there begins too far to the left. */
function isUnderOutdented({ code, path, data }: Problem, all: readonly Problem[]): boolean {
  if (code !== 'missing-value' && code !== 'missing-key') return false;
  return all.some((other) => {
    const owner = [...other.path.slice(0, -1), String(other.data['parent'])];
    const isThere = isBelow(path, owner) && path.length <= owner.length + 1;
    return other.code === 'belongs-under' && isThere && (code === 'missing-value' || data['key'] === other.data['key']);
  });
}
