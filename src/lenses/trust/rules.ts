import { LEVELS } from '../../model/number-ranges.ts';
import type { Rule } from '../../model/rule.ts';

/** Rules of the trust lens. */
export const TRUST_RULES = [
  {
    id: 'trust/weak-facet',
    severity: 'warning',
    numbers: { below: 0.5 },
    ranges: { below: LEVELS },
    writtenAs: { score: 'percent' },
  },
] as const satisfies readonly Rule[];
