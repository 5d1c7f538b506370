import { LEVELS, SHARE } from '../../model/number-ranges.ts';
import type { Rule } from '../../model/rule.ts';

/** Rules of the kpi lens. */
export const KPI_RULES = [
  { id: 'kpi/score-without-need', severity: 'warning', numbers: {} },
  {
    id: 'kpi/score-hides-level',
    severity: 'warning',
    numbers: { share: 0.8, nps: 50, level: 1 },
    ranges: { share: SHARE, nps: { least: -100, most: 100 }, level: LEVELS },
  },
  {
    id: 'kpi/satisfied-not-returning',
    severity: 'warning',
    numbers: { satisfied: 0.8, nps: 50, returning: 0.6 },
    ranges: { satisfied: SHARE, nps: { least: -100, most: 100 }, returning: SHARE },
  },
  { id: 'kpi/survey-only', severity: 'info', numbers: {} },
] as const satisfies readonly Rule[];
