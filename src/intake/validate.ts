import type { z } from 'zod';
import { type DiagnosticCode, type Problem, problemAt } from '../model/diagnostic.ts';
import type { Path } from '../model/finding.ts';
import { nameOf, withoutEchoes } from './echoes.ts';
import { byInputMethod, namingInvisible } from './input-method.ts';
import { withMeantKeys } from './meant-keys.ts';
import { problemsOf } from './schema-problems.ts';
import { withoutSplit } from './split-items.ts';
import { type KeyContext, misplacedRating, unknownKey } from './unknown-keys.ts';
import { remove, valueAt } from './values.ts';

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
  try {
    return validated(schema, value, criteria);
  } catch (error) {
    // The schema hands its problems on as arguments of a call, which are not to be too many.
    if (!(error instanceof RangeError)) throw error;
    return { ok: false, draft: null, problems: [problemAt('too-many-problems', [])], written: (path) => path };
  }
}

function validated<T>(schema: z.ZodType<T>, value: unknown, criteria: ReadonlySet<string>): Validated<T> {
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

/** What stands under `ratings` and is no rating is told once, as a whole. */
function withoutMisplaced(problems: readonly Problem[], context: KeyContext): Problem[] {
  const told = new Map<string, Problem | null>();
  return problems.flatMap((problem) => {
    const at = problem.path.lastIndexOf('ratings') + 1;
    const place = problem.path.slice(0, at + 1);
    if (at === 0 || place.length === at) return [problem];
    const name = nameOf(place);
    const known = told.get(name);
    if (known !== undefined) return known ? [] : [problem];
    const misplaced = misplacedRating(valueAt(context.root, place), place, context);
    told.set(name, misplaced);
    return [misplaced ?? problem];
  });
}
