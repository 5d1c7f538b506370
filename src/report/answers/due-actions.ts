import type { Journey } from '../journey.ts';
import { openActions, type PlacedAction } from './priorities.ts';

export type DueAction = PlacedAction & {
  /** Whether a finding that is not waived says so. */
  isOverdue: boolean;
};

/** Every open action, by gain per effort. */
export function dueActions(journeys: readonly Journey[]): DueAction[] {
  return openActions(journeys).map((action) => ({ ...action, isOverdue: isOverdue(action) }));
}

/** What is overdue, then what is due next, then what has no date yet; in each the most gain per effort first. */
export function byDueDate(actions: readonly DueAction[]): DueAction[] {
  const day = ({ action }: DueAction) => action.due ?? '9999-12-31';
  return actions.toSorted(
    (a, b) => Number(b.isOverdue) - Number(a.isOverdue) || (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0),
  );
}

/** Whether a finding that is not waived says of an action of the touchpoint that its day has passed. */
export function isOverdue({ touchpoint, action }: Pick<PlacedAction, 'touchpoint' | 'action'>): boolean {
  return touchpoint.journey.scored.findings.some(
    ({ rule, waived, touchpoint: place, data }) =>
      rule === 'actions/overdue' &&
      waived === null &&
      place === touchpoint.id &&
      data['due'] === action.due &&
      JSON.stringify(data['action']) === JSON.stringify(action.title),
  );
}
