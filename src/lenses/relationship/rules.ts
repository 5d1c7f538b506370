import { COUNT, LEVELS } from '../../model/number-ranges.ts';
import type { Rule } from '../../model/rule.ts';

/** Rules of the relationship lens. */
export const RELATIONSHIP_RULES = [
  { id: 'relationship/fragile', severity: 'info', numbers: { level: 1 }, ranges: { level: LEVELS } },
  { id: 'relationship/no-renewal', severity: 'info', numbers: { days: 365 }, ranges: { days: COUNT } },
] as const satisfies readonly Rule[];
