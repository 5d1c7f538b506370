import type { Text } from '../../model/text.ts';
import type { Summary } from '../../report/report.ts';

/** What git remembers of a folder of audits: every revision of the main line that touched it, oldest first. */
export interface History {
  /** Whether older revisions are missing because the clone is shallow. */
  shallow: boolean;
  /** How audits stood before the first of the revisions, when earlier ones were asked to be left out; else none. By id. */
  before: readonly AuditAt[];
  revisions: readonly HistoryRevision[];
}

/** One commit that touched the audits, and what it did to them. */
export interface HistoryRevision {
  /** Full hash. */
  commit: string;
  /** The committer's day, YYYY-MM-DD. */
  date: string;
  /** The first line of the commit's message; empty for the public, since it may name people. */
  subject: string;
  /** Rubrics whose yardstick is another one than it was, by id; one that is new is none of them. */
  rubrics: readonly string[];
  /** Over all audits that could be read then. */
  summary: Summary;
  /** Only audits that are not as they were at the revision before; at the first revision all of them. By id. */
  audits: readonly AuditAt[];
}

/** How one audit stands after a commit. */
export interface AuditAt {
  id: string;
  /** As last read: of one that never could be, its id, and an empty brand unless that can be seen. */
  title: Text;
  brand: Text;
  /**
   * `added`: it is new; `changed`: its file changed; `renamed`: its file moved, changed or not; `rescored`: only its rubric
   * changed; `broken`: its file cannot be read as it stands; `mended`: it could not be read before, and can be now, moved
   * or not; `removed`: it is gone.
   */
  state: 'added' | 'changed' | 'renamed' | 'rescored' | 'broken' | 'mended' | 'removed';
  /** The id before a renaming. */
  from: string | null;
  /** `null` when it is broken or gone. */
  standing: StandingAt | null;
  /**
   * Of a change of rubric: what the new yardstick alone did to the index of what stood before. `null` when the yardstick
   * is the same, or there is nothing to compare.
   */
  rubric_effect: number | null;
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

/** Levels 0 … 3, indices 0.00 … 3.00. */
export interface StandingAt {
  level: number;
  reach: number;
  index: number;
  rubric: string;
  /** Tells one yardstick from another, as in the report's list of rubrics. */
  yardstick: string;
  /** `said`: what tells a touchpoint from others whatever its id, in one word. */
  touchpoints: readonly { id: string; name: Text; said: string; level: number; reach: number; index: number }[];
}
