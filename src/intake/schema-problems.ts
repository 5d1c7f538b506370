import type { z } from 'zod';
import type { DiagnosticCode, DiagnosticData, Problem } from '../model/diagnostic.ts';
import type { Path } from '../model/finding.ts';
import { keysNamed } from '../rubric/key-names.ts';
import { nearest } from '../rubric/nearest.ts';
import { keysAt, wantsDay } from './schema-keys.ts';
import { hasKey, kindOf, shown, valueAt } from './values.ts';
import { badDate } from './written-dates.ts';
import { wrongType } from './wrong-types.ts';

type Issue = z.core.$ZodIssue;

interface Context {
  schema: z.ZodType;
  root: unknown;
  /** The keys that `ratings` take. */
  criteria: ReadonlySet<string>;
}

/** What an issue of a schema says, as problems. */
export function problemsOf(issue: Issue, above: Path, context: Context): Problem[] {
  const { schema, root } = context;
  const path = [...above, ...(issue.path as (string | number)[])];
  const value = valueAt(root, path);
  const problem = (code: DiagnosticCode, data: DiagnosticData = {}, on: Problem['on'] = 'value'): Problem[] => [
    { code, path, on, data },
  ];
  const missing = (): Problem[] => [
    { code: 'missing-key', path: path.slice(0, -1), on: 'key', data: { key: String(path.at(-1) ?? '') } },
  ];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(
        (key) => spilt(key, path, schema, value) ?? unknownKey(key, path, { ...context, path, held: value }),
      );
    case 'invalid_type':
      if (value === undefined && path.length > 0) return missing();
      if (issue.expected === 'int') return problem('not-whole', { value: shown(value) });
      if (typeof value === 'number' && wantsDay(schema, path)) return problem('bad-date', { value: shown(value) });
      return [wrongType(issue.expected, path, context)];
    case 'invalid_value':
      if (value === undefined) return missing();
      if (typeof value === 'number' && typeof issue.values[0] === 'number')
        return problem('wrong-format-number', { value: shown(value) });
      if (typeof issue.values[0] === 'number' && value !== null)
        return problem('wrong-type', { expected: 'number', got: kindOf(value), value: shown(value) });
      return [notKnown(value, issue.values.map(String), path)];
    case 'invalid_format':
      return issue.format === 'date'
        ? [badDate(value, path, root)]
        : problem(FORMATS[issue.format] ?? 'bad-id', { value: shown(value) });
    case 'too_small':
      if (issue.origin === 'array')
        return problem(Number(issue.minimum) > 1 ? 'wrong-length' : 'empty-list', { wanted: Number(issue.minimum) });
      return problem(issue.inclusive ? 'too-small' : 'not-above', {
        value: shown(value),
        least: Number(issue.minimum),
      });
    case 'too_big':
      if (issue.origin === 'array') return problem('wrong-length', { wanted: Number(issue.maximum) });
      return problem('too-big', { value: shown(value), most: Number(issue.maximum) });
    case 'invalid_key':
      return problem('bad-id', { value: String(path.at(-1)) }, 'key');
    case 'invalid_union':
      return ofUnion(issue.errors as Issue[][], path, context);
    case 'custom':
      return ofRelation((issue.params ?? {}) as { code?: DiagnosticCode; keys?: string[] }, value, problem);
    default:
      return problem('wrong-type', { expected: 'text', got: kindOf(value), value: shown(value) });
  }
}

/** A key that the map at a path does not know; `held` is what that map holds, as it was written. */
export function unknownKey(
  key: string,
  written: Path,
  { schema, criteria, path, held }: Context & { path: Path; held: unknown },
): Problem {
  const known = keysAt(schema, path).filter((candidate) => !hasKey(held, candidate));
  const place = { path: [...written, key], on: 'key' as const };
  const near = known.some((candidate) => keysNamed(key).includes(candidate)) || nearest(key, known) !== null;
  const parent = near ? null : ownerBelow(key, path, { schema, criteria }, held);
  if (parent !== null) return { ...place, code: 'belongs-under', data: { key, parent }, ...at(written, parent, held) };
  return { ...place, code: 'unknown-key', data: { key, known } };
}

/** The key of a map under which another key belongs: one that is there, else the only one that knows it. */
function ownerBelow(
  key: string,
  path: Path,
  { schema, criteria }: Pick<Context, 'schema' | 'criteria'>,
  held: unknown,
): string | null {
  const here = keysAt(schema, path);
  if (criteria.has(key) && here.includes('ratings')) return 'ratings';
  const owners = here.filter((owner) =>
    [
      [...path, owner],
      [...path, owner, 0],
    ].some((below) => keysAt(schema, below).includes(key)),
  );
  const there = owners.filter((owner) => hasKey(held, owner));
  return (there.length > 0 ? there : owners).length === 1 ? (there[0] ?? owners[0]) || null : null;
}

function at(map: Path, key: string, held: unknown): { first?: Path } {
  return hasKey(held, key) ? { first: [...map, key] } : {};
}

/** A key without a value behind a text: the rest of the text, after a comma in `{…}`. */
function spilt(key: string, path: Path, schema: z.ZodType, map: unknown): Problem | null {
  if (valueAt(map, [key]) !== null) return null;
  const isText = (candidate: string) => [path, [...path, candidate]].some((at) => keysAt(schema, at).includes('en'));
  const keys = Object.keys(map as object);
  // A key that is a whole number comes first in an object, wherever it was written.
  const before = /^\d+$/.test(key) ? keys : keys.slice(0, keys.indexOf(key));
  const text = before.findLast((other) => valueAt(map, [other]) !== null);
  if (text === undefined || typeof valueAt(map, [text]) === 'object' || !isText(text)) return null;
  return { code: 'comma-in-text', path: [...path, key], on: 'key', data: { key: text } };
}

const FORMATS: Readonly<Record<string, DiagnosticCode>> = { url: 'bad-address', regex: 'bad-id' };

/** The branch the writer meant: the one whose own shape fits, else everything the branches would have taken. */
function ofUnion(branches: Issue[][], path: Path, context: Context): Problem[] {
  const value = valueAt(context.root, path);
  if (value === undefined)
    return [{ code: 'missing-key', path: path.slice(0, -1), on: 'key', data: { key: String(path.at(-1) ?? '') } }];
  const meant = branches.find(
    (issues) =>
      !issues.some(
        (issue) => issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value'),
      ),
  );
  if (meant) return meant.flatMap((issue) => problemsOf(issue, path, context));
  const words = branches.flat().flatMap((issue) => (issue.code === 'invalid_value' ? issue.values.map(String) : []));
  if (words.length > 0) return [notKnown(value, words, path)];
  const [first] = branches.flat();
  return [wrongType(first?.code === 'invalid_type' ? first.expected : 'text', path, context)];
}

/** A value that is none of a closed list of words. */
function notKnown(value: unknown, known: readonly string[], path: Path): Problem {
  if (value === null) return { code: 'missing-value', path, on: 'value', data: { known } };
  if (typeof value === 'object')
    return {
      code: 'wrong-type',
      path,
      on: 'value',
      data: { expected: 'choice', got: kindOf(value), value: '', known },
    };
  return { code: 'unknown-value', path, on: 'value', data: { value: shown(value), known } };
}

/** What a schema says of keys that go together: only the ones that are wrong are named. */
function ofRelation(
  { code = 'unknown-value', ...data }: { code?: DiagnosticCode; keys?: string[] },
  value: unknown,
  problem: (code: DiagnosticCode, data: DiagnosticData) => Problem[],
): Problem[] {
  const { keys = [] } = data;
  const absent = keys.filter((key) => !hasKey(value, key));
  if (code === 'one-of' && absent.length === keys.length) return problem('none-of', data);
  if (code === 'needs-keys') return problem(code, { ...data, keys: absent });
  if (code === 'bad-scale') return problem(code, { scale: turned(value) });
  return problem(code, { ...data, value: shown(value) });
}

/** A scale that was written the wrong way round, the right way. */
function turned(scale: unknown): string {
  const [worst, best] = Array.isArray(scale) ? scale : [];
  return Number(worst) > Number(best) ? `[${best}, ${worst}]` : '[1, 5]';
}
