import type { Rule } from '../../model/rule.ts';

/** Rules of the ladder lens. */
export const LADDER_RULES = [
  {
    id: 'ladder/unmet',
    severity: 'error',
    numbers: {},
  },
  {
    id: 'ladder/not-shown',
    severity: 'warning',
    numbers: {},
  },
  {
    id: 'ladder/stranded',
    severity: 'warning',
    numbers: {},
  },
  {
    id: 'ladder/unassessed',
    severity: 'warning',
    numbers: { assessed: 2 / 3 },
  },
  {
    id: 'ladder/narrow',
    severity: 'warning',
    numbers: { share: 0.5 },
  },
  {
    id: 'ladder/must-set-aside',
    severity: 'info',
    numbers: {},
  },
  {
    id: 'ladder/one-step-away',
    severity: 'info',
    numbers: {},
  },
] as const satisfies readonly Rule[];
