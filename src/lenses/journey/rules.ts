import { LEVELS } from '../../model/number-ranges.ts';
import type { Rule } from '../../model/rule.ts';

/** Rules of the journey lens. */
export const JOURNEY_RULES = [
  {
    id: 'journey/moment-of-truth',
    severity: 'warning',
    numbers: { level: 2 },
    ranges: { level: LEVELS },
    ofUnknowns: ['not-shown'],
  },
] as const satisfies readonly Rule[];
