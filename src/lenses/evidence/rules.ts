import { COUNT, SHARE } from '../../model/number-ranges.ts';
import type { Rule } from '../../model/rule.ts';

/** Rules of the evidence lens. */
export const EVIDENCE_RULES = [
  { id: 'evidence/missing', severity: 'warning', numbers: {} },
  { id: 'evidence/assumed', severity: 'warning', numbers: {} },
  { id: 'evidence/stale', severity: 'warning', numbers: { days: 365 }, ranges: { days: COUNT } },
  { id: 'evidence/dated-ahead', severity: 'warning', numbers: { days: 31 }, ranges: { days: COUNT } },
  {
    id: 'evidence/low-agreement',
    severity: 'warning',
    numbers: { alpha: 0.667, units: 10, raw: 0.8 },
    ranges: { alpha: { least: -1, most: 1 }, units: COUNT, raw: SHARE },
  },
  { id: 'evidence/measure-contradicts', severity: 'warning', numbers: {} },
] as const satisfies readonly Rule[];
