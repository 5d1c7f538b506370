import type { Standing } from '../model/standing.ts';
import type { Severity } from '../model/vocabulary.ts';
import type { FindingReport } from '../report/report.ts';
import type { ByCause, CauseOfChange } from './causes.ts';

/**
 * What differs between two states of the audits, and why: what `diff --format json` writes. Keys and their order are a
 * contract. Numbers are unrounded; what there is nothing to compute from is `null`. Audits and touchpoints: falls first,
 * the deepest on top, then rises, the highest on top, then what did not move, what is new and what is gone.
 */
export interface Diff {
  format: 1;
  base: DiffState;
  head: DiffState;
  /** Rubrics that measure otherwise than before, or are no longer in use, or are now; of audits in both states. */
  rubrics: readonly RubricChange[];
  /** Whether the config differs. Both states are judged by the rules of the head. */
  settings: { rules: boolean; gates: boolean };
  /** Audits whose file differs, and those that moved without. */
  audits: readonly AuditDiff[];
  /** Files that could not be read; their audits are left out of the comparison. */
  unreadable: readonly Unreadable[];
  /** Repositories within the folder: what they hold is not compared. */
  submodules: readonly string[];
  /** Folders of the repository that audits lay in at the base and not at the head: moved, each is what it was. */
  moved_from: readonly string[];
  summary: DiffSummary;
}

export interface DiffState {
  /** As it was asked for; `null`: what is on disk. */
  revision: string | null;
  /** Full hash: of a working tree, of what is checked out; `null` before the first commit. */
  commit: string | null;
  /** The day staleness and overdue are judged against, YYYY-MM-DD. */
  date: string;
  /** Whether a working tree has anything that is not committed. */
  dirty: boolean;
}

export interface RubricChange {
  id: string;
  before: { version: string; hash: string } | null;
  after: { version: string; hash: string } | null;
}

/** Level and reach 0 … 3, with the name of where that is in the site's language and its rubric's words; index 0.00 … 3.00. */
export interface DiffStanding extends Standing {
  name: string;
  index: number;
}

/** One thing in two states. */
export interface Moved {
  before: DiffStanding | null;
  after: DiffStanding | null;
  /** After − before. */
  by: number | null;
  /** What each cause did to the index; their sum is `by`. */
  effects: ByCause<number> | null;
}

export interface AuditDiff extends Moved {
  id: string;
  /** The id before a renaming. */
  from: string | null;
  /** What became of its file. */
  state: 'changed' | 'unchanged' | 'renamed' | 'added' | 'removed';
  title: string;
  file: string;
  /** Those that moved, came, went or bear another id. */
  touchpoints: readonly TouchpointDiff[];
  /** With those of touchpoints that are new or gone, and of a new audit; an audit that is gone lost none. */
  findings: FindingsDiff;
}

export interface FindingsDiff {
  /** Waived ones aside. */
  gained: readonly FindingDiff[];
  /** Waived ones, too. */
  lost: readonly FindingDiff[];
  /** Waived now: they counted before, or came waived. */
  waived: readonly WaivedDiff[];
  /** They count again; with what waived them. */
  unwaived: readonly WaivedDiff[];
  /** They count as before, with another severity. */
  regraded: readonly RegradedDiff[];
}

export interface TouchpointDiff extends Moved {
  id: string;
  from: string | null;
  state: 'same' | 'renamed' | 'added' | 'removed';
  name: string;
}

/** Of a lost finding the place where it was. */
export interface FindingDiff
  extends Pick<FindingReport, 'rule' | 'severity' | 'message' | 'file' | 'line' | 'column' | 'touchpoint'> {
  cause: CauseOfChange;
}

export interface WaivedDiff extends FindingDiff {
  /** The reason in the site's language; the last day, YYYY-MM-DD. */
  waiver: { reason: string; owner: string | null; until: string };
}

export interface RegradedDiff extends FindingDiff {
  severity_before: Severity;
}

export interface Unreadable {
  in: 'base' | 'head';
  file: string;
  /** `null` when the fault lies in its rubric. */
  fault: { code: string; line: number; column: number; reason: string } | null;
}

/** How many moved. Better and worse: apart from what the rubric did; `rescored`: by the rubric alone. */
export interface DiffCounts {
  worse: number;
  better: number;
  rescored: number;
  added: number;
  removed: number;
  renamed: number;
}

export interface DiffSummary {
  audits: DiffCounts;
  /** Of audits that are in both states. */
  touchpoints: DiffCounts;
  /** Apart from those that the rubric brought or took, which are `rescored`. */
  findings: {
    gained: Readonly<Record<Severity, number>>;
    lost: Readonly<Record<Severity, number>>;
    waived: Readonly<Record<Severity, number>>;
    unwaived: Readonly<Record<Severity, number>>;
    /** By any cause. */
    regraded: number;
    rescored: number;
  };
}
