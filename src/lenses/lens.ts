import type { Finding } from '../model/finding.ts';
import type { ScoredAudit } from '../scoring/score-audit.ts';
import type { Rulebook } from './rulebook.ts';

/** What every lens is given beside the scored audit. Days are YYYY-MM-DD; never the clock. */
export interface LensContext {
  /** The day staleness and overdue are judged against. */
  asOf: string;
  /** The day the report was asked for, else that of its commit: what is dated after it lies ahead. `null` without both. */
  reportDay: string | null;
  rules: Rulebook;
}

/** What every lens gives: its figures, `null` where there is nothing to compute one from, and its findings. */
interface Reading<Figures> {
  figures: Figures;
  findings: readonly Finding[];
}

/** One way of reading a scored audit. Pure. */
export type Lens<Figures> = (scored: ScoredAudit, context: LensContext) => Reading<Figures>;
