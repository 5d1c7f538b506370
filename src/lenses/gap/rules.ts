import type { Rule } from '../../model/rule.ts';

/** Rules of the gap lens. */
export const GAP_RULES = [
  { id: 'gap/shortfall', severity: 'warning', numbers: { gap: -1 }, ranges: { gap: { least: -6, most: 0 } } },
  { id: 'gap/promise-broken', severity: 'error', numbers: {} },
  { id: 'gap/promise-too-high', severity: 'info', numbers: {} },
] as const satisfies readonly Rule[];
