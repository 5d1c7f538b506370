import { COUNT, LEVELS } from '../../model/number-ranges.ts';
import type { Rule } from '../../model/rule.ts';

/** Rules of the parity lens. */
export const PARITY_RULES = [
  {
    id: 'parity/existing-worse-off',
    severity: 'error',
    numbers: { below: 0.5 },
    ranges: { below: LEVELS },
    writtenAs: { index: 'index', other_index: 'index' },
  },
  {
    id: 'parity/price-penalty',
    severity: 'error',
    numbers: { tolerance: 0 },
    ranges: { tolerance: COUNT },
    writtenAs: { penalty: 'percent' },
  },
  { id: 'parity/existing-unserved', severity: 'warning', numbers: {} },
] as const satisfies readonly Rule[];
