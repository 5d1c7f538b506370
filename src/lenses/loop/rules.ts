import { LEVELS } from '../../model/number-ranges.ts';
import type { Rule } from '../../model/rule.ts';

/** Rules of the loop lens. */
export const LOOP_RULES = [
  { id: 'loop/stage-empty', severity: 'warning', numbers: {} },
  {
    id: 'loop/half-the-work',
    severity: 'warning',
    numbers: { balance: -0.5 },
    ranges: { balance: { least: -3, most: 3 } },
    writtenAs: { before: 'index', after: 'index' },
  },
  {
    id: 'loop/cliff',
    severity: 'warning',
    numbers: { drop: 1 },
    ranges: { drop: LEVELS },
    writtenAs: { drop: 'index' },
  },
  {
    id: 'loop/weak-ending',
    severity: 'warning',
    numbers: { below: 0.5 },
    ranges: { below: LEVELS },
    writtenAs: { index: 'index', mean: 'index' },
  },
] as const satisfies readonly Rule[];
