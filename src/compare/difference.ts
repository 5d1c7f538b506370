import type { Standing } from '../model/standing.ts';
import type { Text } from '../model/text.ts';
import type { ByCause } from './causes.ts';
import type { FindingChanges } from './finding-changes.ts';

/**
 * What became of journeys from one state of the audits to a later one. The change log tells light ones, from what is
 * remembered of every commit; the overview one with findings; `diff` the whole, with what moved each thing and why.
 */
export interface Difference {
  /** Rubrics that measure otherwise than before, or are no longer in use, or are now; of journeys in both states. By id. */
  rubrics: readonly RubricChange[];
  journeys: readonly JourneyChange[];
}

export interface RubricChange {
  id: string;
  before: { version: string; hash: string } | null;
  after: { version: string; hash: string } | null;
}

/** Level and reach 0 … 3, index 0.00 … 3.00. */
export interface Stood extends Standing {
  index: number;
  /** What that is called in its rubric's words; in a light difference it is not told. */
  rung?: Text;
}

/** One thing in two states; `null` where it was not there, or could not be read. */
export interface Move {
  before: Stood | null;
  after: Stood | null;
  /** After − before. */
  by: number | null;
  /** Whether it is measured by another yardstick than before: as a whole the move is then neither better nor worse. */
  rescored: boolean;
  /** What each cause did to the index, as far as that is told apart; their sum is `by` where all are. */
  effects: Partial<ByCause<number>> | null;
}

export interface TouchpointChange extends Move {
  id: string;
  /** The id before a renaming. */
  from: string | null;
  state: 'same' | 'renamed' | 'added' | 'removed';
  /** As it is called now; of one that is gone, as it was. */
  name: Text;
}

export interface JourneyChange extends Move {
  id: string;
  from: string | null;
  /**
   * `added`: it is new; `changed`: its file changed; `renamed`: its file moved, changed or not; `rescored`: only its rubric
   * changed; `unchanged`: its file is the same; `broken`: its file cannot be read as it stands; `mended`: it could not be
   * read before, and can be now, moved or not: it is held against what could be read last; `removed`: it is gone.
   */
  state: 'added' | 'changed' | 'renamed' | 'rescored' | 'unchanged' | 'broken' | 'mended' | 'removed';
  /** As last read: of one that never could be, its id, and an empty brand unless that can be seen. */
  title: Text;
  brand: Text;
  /** Of one that is gone, where it was. */
  file: string;
  /** By which it is measured, by id; `null` where it is not. */
  rubric: string | null;
  /** All it has now, in order, and then those of before that it has no longer; none of one that has none now. */
  touchpoints: readonly TouchpointChange[];
  /** `null` in a light difference. */
  findings: FindingChanges | null;
  /** Why it cannot be read: the first fault of its file, else of its rubric's. */
  fault: FaultAt | null;
}

/** A fault's code and place; lines and columns count from 1. */
export interface FaultAt {
  code: string;
  file: string;
  line: number;
  column: number;
}
