import { SHARE } from '../../model/number-ranges.ts';
import type { Rule } from '../../model/rule.ts';

/** Rules of the ladder lens. */
export const LADDER_RULES = [
  { id: 'ladder/unmet', severity: 'error', numbers: {} },
  { id: 'ladder/not-shown', severity: 'warning', numbers: {}, ofUnknowns: true },
  { id: 'ladder/stranded', severity: 'warning', numbers: {} },
  {
    id: 'ladder/unassessed',
    severity: 'warning',
    numbers: { assessed: 2 / 3 },
    ranges: { assessed: SHARE },
    writtenAs: { assessed: 'percent', needed: 'percent' },
    ofUnknowns: true,
  },
  {
    id: 'ladder/narrow',
    severity: 'warning',
    numbers: { share: 0.5 },
    ranges: { share: SHARE },
    writtenAs: { applies: 'percent' },
  },
  { id: 'ladder/must-set-aside', severity: 'info', numbers: {} },
  { id: 'ladder/one-step-away', severity: 'info', numbers: {}, ofUnknowns: ['not-assessed'] },
] as const satisfies readonly Rule[];
