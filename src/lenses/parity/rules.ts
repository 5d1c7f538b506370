import type { Rule } from '../../model/rule.ts';

/** Rules of the parity lens. */
export const PARITY_RULES = [
  {
    id: 'parity/existing-worse-off',
    severity: 'error',
    numbers: { below: 0.5 },
    writtenAs: { index: 'index', other_index: 'index' },
  },
  {
    id: 'parity/price-penalty',
    severity: 'error',
    numbers: { tolerance: 0 },
    writtenAs: { penalty: 'percent' },
  },
  {
    id: 'parity/existing-unserved',
    severity: 'warning',
    numbers: {},
  },
] as const satisfies readonly Rule[];
