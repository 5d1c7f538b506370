import type { Rule } from '../../model/rule.ts';

/** Rules of the value lens. */
export const VALUE_RULES = [
  {
    id: 'value/deviation',
    severity: 'warning',
    numbers: { below: 0.5 },
    writtenAs: { score: 'percent' },
  },
] as const satisfies readonly Rule[];
