import type { Rule } from '../../model/rule.ts';

/** Rules of the relationship lens. */
export const RELATIONSHIP_RULES = [
  {
    id: 'relationship/fragile',
    severity: 'info',
    numbers: { level: 1 },
  },
  {
    id: 'relationship/no-renewal',
    severity: 'info',
    numbers: { days: 365 },
  },
] as const satisfies readonly Rule[];
