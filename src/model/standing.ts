/** How far something is shown to stand, and how far it may still be shown to: 0 … 3, reach never below level. */
export interface Standing {
  level: number;
  reach: number;
}

/** Level 0 with a reach above it: nobody has seen that it fails, so it is no more than not shown yet (model §2). */
export function isNotShown({ level, reach }: Standing): boolean {
  return level === 0 && reach > 0;
}

/** The standings there are, as one key each: the levels, and the one that is none. */
export const STANDING_KEYS = ['0', 'not-shown', '1', '2', '3'] as const;
export type StandingKey = (typeof STANDING_KEYS)[number];

export function standingKey(standing: Standing): StandingKey {
  return isNotShown(standing) ? 'not-shown' : (String(standing.level) as StandingKey);
}

/** A standing of that key with nothing else open; of what is not shown, everything is. */
export function standingOf(key: StandingKey): Standing {
  return key === 'not-shown' ? { level: 0, reach: 3 } : { level: Number(key), reach: Number(key) };
}

/** How many there are of each, in the order of `STANDING_KEYS`: of level 0 apart those that are merely not shown. */
export function standingCounts(levels: readonly [number, number, number, number], notShown: number): readonly number[] {
  const [floor, ...above] = levels;
  return [floor - notShown, notShown, ...above];
}
