import type { z } from 'zod';
import type { Path } from '../model/finding.ts';
import { EARLIER_KEYS } from '../model/format-numbers.ts';
import { ownValue } from '../model/own-value.ts';
import { keysNamed } from '../rubric/key-names.ts';
import { nearest } from '../rubric/nearest.ts';
import { keysAt } from './schema-keys.ts';
import { isBelow, valueAt } from './values.ts';

type Issue = z.core.$ZodIssue;

/** A value with its unknown keys as they were most likely meant, so that what stands under them is checked too. */
export interface MeantKeys {
  value: unknown;
  /** A path of the value as it was written. */
  written(path: Path): Path;
  /** The keys that were exchanged, by the path of the map they stand in. */
  exchanged: readonly { map: Path; written: string; meant: string }[];
}

/** How often keys are looked through again: below a key that was exchanged there may be more. */
const MOST_ROUNDS = 6;

export function withMeantKeys(schema: z.ZodType, value: unknown): MeantKeys {
  const exchanged: { map: Path; written: string; meant: string }[] = [];
  let current = value;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const unknown = unknownKeys(schema.safeParse(current).error?.issues ?? [], []);
    const before = exchanged.length;
    for (const { map, keys } of unknown)
      for (const key of keys) {
        const held = valueAt(current, map);
        const free = keysAt(schema, map).filter((known) => !Object.hasOwn(held as object, known));
        const meant = valueAt(held, [key]) === null ? null : meantKey(key, free);
        if (meant === null) continue;
        if (current === value) current = structuredClone(value);
        exchange(valueAt(current, map) as Record<string, unknown>, key, meant);
        exchanged.push({ map, written: key, meant });
      }
    if (exchanged.length === before) break;
  }
  return {
    value: current,
    exchanged,
    written: (path) =>
      path.map(
        (part, at) =>
          exchanged.find(({ map, meant }) => meant === part && map.length === at && isBelow(path, map))?.written ??
          part,
      ),
  };
}

/** Which of the known keys another one most likely means, if any. */
export function meantKey(written: string, known: readonly string[]): string | null {
  const renamed = ownValue(EARLIER_KEYS, written);
  if (renamed !== undefined && known.includes(renamed)) return renamed;
  return known.find((key) => keysNamed(written).includes(key)) ?? (written.length > 2 ? nearest(written, known) : null);
}

function unknownKeys(issues: readonly Issue[], above: Path): { map: Path; keys: string[] }[] {
  return issues.flatMap((issue) => {
    const path = [...above, ...(issue.path as Path)];
    if (issue.code === 'unrecognized_keys') return [{ map: path, keys: issue.keys }];
    if (issue.code !== 'invalid_union') return [];
    const meant = (issue.errors as Issue[][]).find((branch) => branch.every((inner) => inner.code !== 'invalid_type'));
    return unknownKeys(meant ?? [], path);
  });
}

/** Another name for a key, in its place. */
function exchange(map: Record<string, unknown>, written: string, meant: string): void {
  for (const [key, value] of Object.entries(map)) {
    delete map[key];
    map[key === written ? meant : key] = value;
  }
}
