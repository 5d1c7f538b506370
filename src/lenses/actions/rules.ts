import type { Rule } from '../../model/rule.ts';

/** Rules of the actions lens. */
export const ACTIONS_RULES = [
  { id: 'actions/overdue', severity: 'warning', numbers: {} },
  { id: 'actions/no-owner', severity: 'info', numbers: {} },
  { id: 'actions/lifts-nothing', severity: 'info', numbers: {} },
  { id: 'actions/done-but-missed', severity: 'warning', numbers: {} },
] as const satisfies readonly Rule[];
