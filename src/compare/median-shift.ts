import { median } from '../lenses/mean.ts';
import type { JourneyChange } from './difference.ts';
import { isMove } from './moves.ts';

/** Of the journeys' indices. */
export interface MedianShift {
  before: number;
  after: number;
  /** After − before. */
  by: number;
}

/** `null` when it is the same, or there is none in one of the states; `same` are journeys that are not among the changes. */
export function medianShift(changes: readonly JourneyChange[], same: readonly { index: number }[]): MedianShift | null {
  const [before, after] = (['before', 'after'] as const).map((state) =>
    median([...same, ...changes.flatMap((change) => change[state] ?? [])].map(({ index }) => index)),
  );
  if (before == null || after == null || !isMove(after - before)) return null;
  return { before, after, by: after - before };
}
