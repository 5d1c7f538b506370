import type { z } from 'zod';
import { type DiagnosticCode, type DiagnosticData, type Problem, problemAt } from '../model/diagnostic.ts';
import type { Path } from '../model/finding.ts';
import { ownValue } from '../model/own-value.ts';
import { keysAt, wantsDay } from './schema-keys.ts';
import { type KeyContext, unknownKey } from './unknown-keys.ts';
import { hasKey, kindOf, shown, valueAt } from './values.ts';
import { badDate } from './written-dates.ts';
import { wrongType } from './wrong-types.ts';

type Issue = z.core.$ZodIssue;

/** What an issue of a schema says, as problems. */
export function problemsOf(issue: Issue, above: Path, context: KeyContext): Problem[] {
  const { schema, root } = context;
  const path = [...above, ...(issue.path as (string | number)[])];
  const value = valueAt(root, path);
  const shows = { value: shown(value) };
  const problem = (code: DiagnosticCode, data: DiagnosticData = shows) => [problemAt(code, path, data)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(
        (key) => spilt(key, path, schema, value) ?? unknownKey(key, path, { ...context, path, held: value }),
      );
    case 'invalid_type':
      if (value === undefined && path.length > 0) return [missing(path, root)];
      if (issue.expected === 'int') return problem('not-whole');
      if (typeof value === 'number' && wantsDay(schema, path)) return problem('bad-date');
      return [wrongType(issue.expected, path, context)];
    case 'invalid_value':
      if (value === undefined) return [missing(path, root)];
      if (typeof value === 'number' && typeof issue.values[0] === 'number')
        return [formatNumber(value, issue.values[0], path)];
      if (typeof issue.values[0] === 'number' && value !== null)
        return problem('wrong-type', { expected: 'number', got: kindOf(value), ...shows });
      return [notKnown(value, issue.values.map(String), path)];
    case 'invalid_format':
      return issue.format === 'date' ? [badDate(value, path, root)] : problem(FORMATS[issue.format] ?? 'bad-id');
    case 'too_small':
      if (issue.origin === 'array')
        return problem(Number(issue.minimum) > 1 ? 'wrong-length' : 'empty-list', { wanted: Number(issue.minimum) });
      return problem(issue.inclusive ? 'too-small' : 'not-above', { ...shows, least: Number(issue.minimum) });
    case 'too_big':
      if (issue.origin === 'array') return problem('wrong-length', { wanted: Number(issue.maximum) });
      return problem('too-big', { ...shows, most: Number(issue.maximum) });
    case 'invalid_key':
      return [problemAt('bad-id', path, { value: String(path.at(-1)) }, 'key')];
    case 'invalid_union':
      return ofUnion(issue.errors as Issue[][], path, context);
    case 'custom':
      return ofRelation((issue.params ?? {}) as { code?: DiagnosticCode; keys?: string[] }, value, problem);
    default:
      return problem('wrong-type', { expected: 'text', got: kindOf(value), ...shows });
  }
}

/** A number of a format that is not the one that is read: a later one, or none at all. */
function formatNumber(value: number, known: number, path: Path): Problem {
  const isLater = value > known && Number.isInteger(value);
  return problemAt(isLater ? 'newer-format' : 'wrong-format-number', path, { value, known });
}

/** What an audit or a rubric that does not say its number is known by. */
const OF_FORMAT_0: Readonly<Record<string, readonly string[]>> = {
  audit: ['touchpoints'],
  rubric: ['extends', 'levels'],
};

function missing(path: Path, root: unknown): Problem {
  const key = String(path.at(-1) ?? '');
  const isHead = path.length === 1 && (ownValue(OF_FORMAT_0, key) ?? []).some((known) => hasKey(root, known));
  return problemAt('missing-key', path.slice(0, -1), { key, ...(isHead && { isHead: 1 }) }, 'key');
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
  return problemAt('comma-in-text', [...path, key], { key: text }, 'key');
}

const FORMATS: Readonly<Record<string, DiagnosticCode>> = { url: 'bad-address', regex: 'bad-id' };

/** The branch the writer meant: the one whose own shape fits, else everything the branches would have taken. */
function ofUnion(branches: Issue[][], path: Path, context: KeyContext): Problem[] {
  const value = valueAt(context.root, path);
  if (value === undefined) return [missing(path, context.root)];
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

/** A rating with more behind it, as in "met (twice)". */
const WITH_NOTE =
  /^(met|partly|missed|n\/a)(?:[^\p{L}\p{N}\s]|\s+[^\p{L}\p{N}\s]|\s+(?=\p{L}))\s*(.*?[\p{L}\p{N}].*?)[)）\]]?$/u;

/** A value that is none of a closed list of words. */
function notKnown(value: unknown, known: readonly string[], path: Path): Problem {
  if (value === null) return problemAt('missing-value', path, { known });
  const [, rating = '', note = ''] = (known.includes('met') && WITH_NOTE.exec(String(value))) || [];
  const data = { rating, key: 'note', note: `"${shown(note.replaceAll('"', "'"))}"` };
  if (rating !== '') return problemAt('note-in-rating', path, data);
  return typeof value === 'object'
    ? problemAt('wrong-type', path, { expected: 'choice', got: kindOf(value), value: '', known })
    : problemAt('unknown-value', path, { value: shown(value), known });
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
