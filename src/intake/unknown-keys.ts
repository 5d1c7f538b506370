import type { z } from 'zod';
import { type DiagnosticCode, type DiagnosticData, type Problem, problemAt } from '../model/diagnostic.ts';
import type { Path } from '../model/finding.ts';
import { EARLIER_KEYS } from '../model/format-numbers.ts';
import { ownValue } from '../model/own-value.ts';
import { meantKey } from './meant-keys.ts';
import { keysAt } from './schema-keys.ts';
import { hasKey, kindOf, valueAt } from './values.ts';

/** What a value is held against. */
export interface KeyContext {
  schema: z.ZodType;
  root: unknown;
  /** The keys that `ratings` take. */
  criteria: ReadonlySet<string>;
}

/** A key that the map at `path` does not know; `held` is what that map holds, as it was written at `written`. */
export function unknownKey(key: string, written: Path, context: KeyContext & { path: Path; held: unknown }): Problem {
  const { schema, path, held } = context;
  const known = keysAt(schema, path).filter((candidate) => !hasKey(held, candidate));
  const problem = (code: DiagnosticCode, data: DiagnosticData) =>
    problemAt(code, [...written, key], { key, ...data }, 'key');
  const meant = meantKey(key, known);
  if (meant !== null && meant === ownValue(EARLIER_KEYS, key)) return problem('renamed-key', { plain: meant });
  if (meant !== null) return problem('unknown-key', { known });
  const below = ownersBelow(key, context);
  const there = below.filter((owner) => hasKey(held, owner));
  const above = ownerAbove(key, context);
  const parent = there.length === 1 ? there[0] : above === null && below.length === 1 ? below[0] : undefined;
  if (parent !== undefined)
    return { ...problem('belongs-under', { parent }), ...(hasKey(held, parent) && { first: [...written, parent] }) };
  return above === null ? problem('unknown-key', { known }) : problem('belongs-beside', { parent: above });
}

/** The keys of a map under which another key would be known. */
function ownersBelow(key: string, { schema, criteria, path }: KeyContext & { path: Path }): string[] {
  const here = keysAt(schema, path);
  if (criteria.has(key) && here.includes('ratings')) return ['ratings'];
  return here.filter((owner) =>
    [[owner], [owner, 0]].some((below) => keysAt(schema, [...path, ...below]).includes(key)),
  );
}

/** The key beside which another key would be known and is not there, further out. */
function ownerAbove(key: string, { schema, path, root }: KeyContext & { path: Path }): string | null {
  for (let at = path.length - 1; at >= 0; at--) {
    const owner = path[at];
    const map = path.slice(0, at);
    if (typeof owner === 'string' && keysAt(schema, map).includes(key))
      return hasKey(valueAt(root, map), key) ? null : owner;
  }
  return null;
}

/**
 * What is no rating though it stands where one should: criteria under one more key, such as the name of their level, or
 * a key of the touchpoint that is indented too far.
 */
export function misplacedRating(value: unknown, path: Path, { schema, criteria }: KeyContext): Problem | null {
  const key = String(path.at(-1));
  if (criteria.has(key)) return null;
  const inner = kindOf(value) === 'map' ? Object.keys(value as object) : [];
  if (inner.length > 0 && inner.every((one) => criteria.has(one)))
    return problemAt('nested-ratings', path, { key }, 'key');
  if (value === null || !keysAt(schema, path.slice(0, -2)).includes(key)) return null;
  return problemAt('belongs-beside', path, { key, parent: 'ratings' }, 'key');
}
