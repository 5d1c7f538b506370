import type { AuditFigures, TouchpointFigures } from '../lenses/read-audit.ts';
import type { Waived } from '../lenses/waiver/lens.ts';
import type { Finding } from '../model/finding.ts';
import type { FORMAT_NUMBERS } from '../model/format-numbers.ts';
import type { Dimension, Rating, Severity, Stage } from '../model/vocabulary.ts';
import type { JourneyScore } from '../scoring/score-journey.ts';
import type { LadderScore } from '../scoring/score-ladder.ts';

/**
 * The one Report value: what `score --format json` writes and every page, table and check reads. Keys and their order
 * are a contract (format §5). Numbers are unrounded; what there is nothing to compute from is `null`, never 0.
 */
export interface Report {
  format: typeof FORMAT_NUMBERS.score;
  /** The day staleness and overdue are judged against, YYYY-MM-DD. */
  as_of: string;
  /** The commit that is checked out; `null` outside a repository. */
  commit: string | null;
  /** The committer's day of that commit, YYYY-MM-DD, whatever day `as_of` is. */
  commit_date: string | null;
  /** Whether what was scored may differ from that commit: something of the repository was changed and not committed. */
  dirty: boolean | null;
  rubrics: readonly { id: string; version: string; hash: string }[];
  audits: readonly AuditReport[];
  summary: Summary;
}

/** When and of what a report is. */
export type Stand = Pick<Report, 'as_of' | 'commit' | 'commit_date' | 'dirty'>;

/** Levels 0 … 3, indices 0.00 … 3.00; with what every lens says of an audit. */
export interface AuditReport extends AuditFigures, JourneyScore {
  id: string;
  title: string;
  brand: string;
  rubric: string;
  date: string;
  /** The stages it covers, in the order of the loop. */
  stages: readonly Stage[];
  /** Touchpoints below the journey's next level, in order: what keeps it from there. Empty at the highest. */
  below_next: readonly string[];
  touchpoints: readonly TouchpointReport[];
  findings: readonly FindingReport[];
}

/** With what every lens says of a touchpoint. */
export interface TouchpointReport extends TouchpointFigures, Omit<LadderScore, 'scores'> {
  id: string;
  stage: Stage;
  channel: string | null;
  /** Per level id: the share met with unknowns as 0 (low) and as 1 (high). */
  scores: Readonly<Record<string, { low: number | null; high: number | null }>>;
  variants: readonly VariantReport[];
  /** Per criterion that has an answer: the rating that counts, and whether it was written, settled or measured. */
  ratings: Readonly<Record<string, { rating: Rating; from: 'rating' | 'auditors' | 'measure' }>>;
}

/** Exactly one of the dimensions names it. */
export type VariantReport = Partial<Record<Dimension, string>> & Pick<LadderScore, 'level' | 'reach' | 'index'>;

export interface FindingReport {
  rule: string;
  severity: Severity;
  /** In the site's language. */
  message: string;
  file: string;
  line: number;
  column: number;
  touchpoint: string | null;
  waived: Waived | null;
  /** What fills the message's places, and which of the rule's messages it is, for saying it in another language. */
  data: Finding['data'];
  form?: string;
}

export interface Summary {
  audits: number;
  touchpoints: number;
  /** How many stand at level 0 … 3. */
  levels: { audits: LevelCounts; touchpoints: LevelCounts };
  /** How many of those at level 0 may still be shown to be higher: not shown yet, and not unmet. */
  not_shown: { audits: number; touchpoints: number };
  /** Over the audits' journey indices; no gating. */
  index: { mean: number | null; median: number | null };
}

export type LevelCounts = readonly [number, number, number, number];
