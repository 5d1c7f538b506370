import { LEVELS } from '../../model/number-ranges.ts';
import type { Rule } from '../../model/rule.ts';

/** Rules of the value lens. */
export const VALUE_RULES = [
  {
    id: 'value/deviation',
    severity: 'warning',
    numbers: { below: 0.5 },
    ranges: { below: LEVELS },
    writtenAs: { score: 'percent' },
  },
] as const satisfies readonly Rule[];
