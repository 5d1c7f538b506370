import type { Finding } from '../model/finding.ts';
import type { ScoredAudit } from '../scoring/score-audit.ts';
import type { Rulebook } from './rulebook.ts';

/** What every lens is given beside the scored audit. `asOf` is a day, YYYY-MM-DD; never the clock. */
export interface LensContext {
  asOf: string;
  rules: Rulebook;
}

/** What every lens gives: its figures, `null` where there is nothing to compute one from, and its findings. */
interface Reading<Figures> {
  figures: Figures;
  findings: readonly Finding[];
}

/** One way of reading a scored audit. Pure. */
export type Lens<Figures> = (scored: ScoredAudit, context: LensContext) => Reading<Figures>;
