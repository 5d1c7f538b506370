import { LEVELS } from '../../model/number-ranges.ts';
import type { Rule } from '../../model/rule.ts';

/** Rules of the consistency lens. */
export const CONSISTENCY_RULES = [
  {
    id: 'consistency/spread',
    severity: 'warning',
    numbers: { spread: 1 },
    ranges: { spread: LEVELS },
    writtenAs: { spread: 'index' },
  },
] as const satisfies readonly Rule[];
