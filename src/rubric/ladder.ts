import type { Criterion, CriterionEntry, Ladder, Level } from '../model/rubric.ts';
import type { Text } from '../model/text.ts';

type LevelHead = Omit<Level, 'criteria'>;

/** A criterion with everything a file may leave out: not a must, weight 1, no facet, cause, area or practice. */
export function criterion(id: string, entry: CriterionEntry): Criterion {
  return {
    id,
    must: entry.must ?? false,
    weight: entry.weight ?? 1,
    facet: entry.facet ?? null,
    cause: entry.cause ?? null,
    area: entry.area ?? null,
    practice: entry.practice ?? null,
    name: entry.name ?? id,
    asks: entry.asks ?? null,
    why: entry.why ?? null,
    how: entry.how ?? null,
  };
}

/** Three levels over a floor, each with the criteria that `criteriaOf` gives for its id. */
export function ladder(
  floor: Ladder['floor'],
  heads: readonly LevelHead[],
  criteriaOf: (level: string) => readonly Criterion[],
): Ladder {
  const [first, second, third] = heads.map((head) => ({ ...head, criteria: criteriaOf(head.id) }));
  if (!first || !second || !third) throw new RangeError('a ladder has three levels');
  return { floor, levels: [first, second, third] };
}

/** Every criterion of a ladder, lowest level first. */
export function criteriaOf(of: Ladder): Criterion[] {
  return of.levels.flatMap((level) => level.criteria);
}

const ids = new WeakMap<Ladder, readonly string[]>();

/** Their ids, the same list each time. */
export function criterionIds(of: Ladder): readonly string[] {
  const known = ids.get(of) ?? criteriaOf(of).map(({ id }) => id);
  ids.set(of, known);
  return known;
}

/** What the four rungs are called, the floor first. */
export function rungNames(of: Ladder): readonly [Text, Text, Text, Text] {
  const [first, second, third] = of.levels;
  return [of.floor.name, first.name, second.name, third.name];
}

/** The rung's id and words: 0 is the floor, 1 … 3 the levels. */
export function rung(of: Ladder, level: number): Ladder['floor'] {
  return of.levels[level - 1] ?? of.floor;
}
