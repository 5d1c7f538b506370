import type { Text } from '../../model/text.ts';
import type { Summary } from '../report.ts';

/** What git remembers of a folder of audits: every revision of the main line that touched it, oldest first. */
export interface History {
  /** Whether older revisions are missing because the clone is shallow. */
  shallow: boolean;
  revisions: readonly HistoryRevision[];
}

/** One commit that touched the audits, and what it did to them. */
export interface HistoryRevision {
  /** Full hash. */
  commit: string;
  /** The committer's day, YYYY-MM-DD. */
  date: string;
  /** The first line of the commit's message. */
  subject: string;
  /** Rubrics whose yardstick is another one than at the revision before, by id; none at the first. */
  rubrics: readonly string[];
  /** Over all audits that could be read then. */
  summary: Summary;
  /** Only audits that are not as they were at the revision before; at the first revision all of them. By id. */
  audits: readonly AuditAt[];
}

/** How one audit stands after a commit. */
export interface AuditAt {
  id: string;
  title: Text;
  brand: Text;
  /**
   * `added`: it is new, or readable again; `changed`: its file changed; `renamed`: its file moved, changed or not;
   * `rescored`: only its rubric changed; `broken`: its file cannot be read as it stands; `removed`: it is gone.
   */
  state: 'added' | 'changed' | 'renamed' | 'rescored' | 'broken' | 'removed';
  /** The id before a renaming. */
  from: string | null;
  /** `null` when it is broken or gone. */
  standing: StandingAt | null;
  /**
   * Of a change of rubric: what the new yardstick alone did to the index of what stood before. `null` when the yardstick
   * is the same, or there is nothing to compare.
   */
  rubric_effect: number | null;
  /** Why it cannot be read: the first fault's code and place. */
  fault: { code: string; line: number; column: number } | null;
}

/** Levels 0 … 3, indices 0.00 … 3.00. */
export interface StandingAt {
  level: number;
  reach: number;
  index: number;
  rubric: string;
  touchpoints: readonly { id: string; name: Text; level: number; index: number }[];
}
