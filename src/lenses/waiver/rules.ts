import type { Rule } from '../../model/rule.ts';

/** Rules of the waivers. */
export const WAIVER_RULES = [
  { id: 'waiver/expired', severity: 'warning', numbers: {} },
  { id: 'waiver/unused', severity: 'info', numbers: {} },
] as const satisfies readonly Rule[];
