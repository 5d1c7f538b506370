import type { Rule } from '../../model/rule.ts';

/** Rules of the loop lens. */
export const LOOP_RULES = [
  {
    id: 'loop/stage-empty',
    severity: 'warning',
    numbers: {},
  },
  {
    id: 'loop/half-the-work',
    severity: 'warning',
    numbers: { balance: -0.5 },
  },
  {
    id: 'loop/cliff',
    severity: 'warning',
    numbers: { drop: 1 },
  },
  {
    id: 'loop/weak-ending',
    severity: 'warning',
    numbers: { below: 0.5 },
  },
] as const satisfies readonly Rule[];
