import type { Rule } from '../../model/rule.ts';

/** Rules of the privacy lens. */
export const PRIVACY_RULES = [
  { id: 'privacy/personal-data', severity: 'warning', numbers: {} },
] as const satisfies readonly Rule[];
