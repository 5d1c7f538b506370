import { TOLERANCE } from '../scoring/answers.ts';
import type { Difference } from './difference.ts';
import { ownMove } from './moves.ts';

/** What the gate on drops says of a difference. */
export interface DropGate {
  /** By how much a journey's index may fall, 0 … 3; `null`: nobody asks. */
  max_drop: number | null;
  /** Journeys that fell by more, the deepest first; what the rubric did to them does not count. */
  failed: readonly { audit: string; file: string; drop: number }[];
}

/** Holds every fall against the gate. A journey that is new or gone did not fall. */
export function dropGate({ journeys }: Pick<Difference, 'journeys'>, maxDrop: number | null): DropGate {
  const falls = journeys.map((journey) => ({ audit: journey.id, file: journey.file, drop: -ownMove(journey) }));
  return {
    max_drop: maxDrop,
    failed: maxDrop === null ? [] : falls.filter(({ drop }) => drop > maxDrop + TOLERANCE),
  };
}
