import type { z } from 'zod';
import { type DiagnosticData, type Problem, problemAt } from '../model/diagnostic.ts';
import type { Path } from '../model/finding.ts';
import { SCALES } from './scales.ts';
import { isOptionalAt, keysAt, keysOfMap } from './schema-keys.ts';
import { hasKey, kindOf, shown, valueAt } from './values.ts';

/** Where a text written in place of a map goes, the likeliest first. */
const TEXT_KEYS = ['note', 'text', 'what', 'title', 'reason', 'name'];

/** A value of another kind than its place takes, with what would help to write it. */
export function wrongType(
  expected: string,
  path: Path,
  { schema, root }: { schema: z.ZodType; root: unknown },
): Problem {
  const value = valueAt(root, path);
  const got = kindOf(value);
  if (got === 'number' && expected === 'number') return problemAt('beyond-reckoning', path, { value: shown(value) });
  const key = path.at(-1);
  const data: DiagnosticData = {
    expected,
    got,
    value: shown(value),
    ...unitOf(schema, path, root),
    entry: entryFor(expected, value, path, schema),
    ...(isScaled(valueAt(root, path.slice(0, -1)), key) && { scaled: 1 }),
  };
  if (value !== null || path.length === 0) return problemAt('wrong-type', path, data);
  const optional: DiagnosticData = typeof key === 'string' && isOptionalAt(schema, path) ? { optional: key } : {};
  return problemAt('missing-value', path, { ...data, ...optional });
}

/** The key that takes the unit of a number, where there is one; `counted` where that is written already. */
function unitOf(schema: z.ZodType, path: Path, root: unknown): DiagnosticData {
  const map = path.slice(0, -1);
  const key = keysAt(schema, map).find((one) => one === 'unit' || one === 'currency') ?? null;
  return key !== null && hasKey(valueAt(root, map), key) ? { counted: 1 } : { unitKey: key };
}

/** How an entry looks that would be right there; `null` where nothing better is known than its kind. */
function entryFor(expected: string, value: unknown, path: Path, schema: z.ZodType): string | null {
  const isList = expected === 'array';
  if (path.length === 0) return null;
  if (expected === 'record') {
    const [first] = [value].flat();
    if (path.at(-1) === 'by') return typeof first === 'string' ? `${first}: met` : null;
    const [pair] = Array.isArray(value) ? value.flatMap(soleEntry) : [];
    return pair ?? (path.at(-1) === 'ratings' ? 'task-completed: met' : null);
  }
  const { all, required } = keysOfMap(schema, isList ? [...path, 0] : path);
  if (all.length === 0 || (!isList && expected !== 'object')) return null;
  if (isList && kindOf(value) === 'map') {
    const [[first, inner] = ['', null]] = Object.entries(value as object);
    if (all.includes(first)) return `- ${first}: …`;
    return kindOf(inner) === 'map' && required[0] !== undefined ? `- ${required[0]}: ${first}` : null;
  }
  const text = TEXT_KEYS.find((key) => all.includes(key) && !required.includes(key));
  const keys = [...required, ...(kindOf(value) === 'text' && text ? [text] : [])];
  const map = `{ ${keys.map((key) => `${key}: …`).join(', ')} }`;
  return keys.length === 0 ? null : isList ? `- ${map}` : map;
}

/** The entry of a map that has one, and a word in it. */
function soleEntry(item: unknown): string[] {
  if (typeof item !== 'object' || item === null) return [];
  const [entry, ...more] = Object.entries(item);
  if (!entry || more.length > 0) return [];
  return [`${entry[0]}: ${typeof entry[1] === 'string' ? entry[1] : '…'}`];
}

/** Whether a value is one of satisfaction, on a scale that no per cent fits. */
function isScaled(measure: unknown, key: string | number | undefined): boolean {
  const metric = valueAt(measure, ['metric']);
  const hasOne = typeof metric === 'string' && Object.hasOwn(SCALES, metric);
  return key === 'value' && hasOne && !hasKey(measure, 'scale');
}
