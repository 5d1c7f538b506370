import { TOLERANCE } from '../scoring/answers.ts';
import type { Diff } from './diff.ts';
import { ownMove } from './moves.ts';

/** What the gate on drops says of a diff. */
export interface DropGate {
  /** By how much a journey's index may fall, 0 … 3; `null`: nobody asks. */
  max_drop: number | null;
  /** Journeys that fell by more, the deepest first; what the rubric did to them does not count. */
  failed: readonly { audit: string; file: string; drop: number }[];
}

/** Holds every fall against the gate. A journey that is new or gone did not fall. */
export function dropGate({ audits }: Pick<Diff, 'audits'>, maxDrop: number | null): DropGate {
  const falls = audits.map((audit) => ({ audit: audit.id, file: audit.file, drop: -ownMove(audit) }));
  return {
    max_drop: maxDrop,
    failed: maxDrop === null ? [] : falls.filter(({ drop }) => drop > maxDrop + TOLERANCE),
  };
}
