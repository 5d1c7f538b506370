import type { Summary } from '../../report/report.ts';
import type { JourneyChange } from '../difference.ts';

/** What git remembers of a folder of audits: every revision of the main line that touched it, oldest first. */
export interface History {
  /** Whether older revisions are missing because the clone is shallow. */
  shallow: boolean;
  /** How journeys stood before the first of the revisions, when earlier ones were asked to be left out; else none. By id. */
  before: readonly JourneyChange[];
  revisions: readonly HistoryRevision[];
}

/** One commit that touched the audits, and what it did to them: a light difference. */
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
  /** Only those that are not as they were at the revision before; at the first revision all of them. By id. */
  journeys: readonly JourneyChange[];
}
