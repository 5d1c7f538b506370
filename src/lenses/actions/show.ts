import type { ShownLens } from '../show.ts';
import { decimal, index, say } from '../value.ts';
import { actionsLens } from './lens.ts';

/** How the actions lens is shown. */
export const shownActions: ShownLens<typeof actionsLens> = {
  ...actionsLens,
  show: {
    address: 'actions',
    means({ touchpoints }) {
      const first = touchpoints.flatMap(({ scored: { actions } }) => actions).find(({ rank }) => rank === 1);
      if (!first) return [say('none')];
      return [first.gain ? say('first', { gained: index(first.gain) }) : say('nothingYet')];
    },
    answer(journeys) {
      const actions = journeys.flatMap(({ touchpoints }) => touchpoints).flatMap(({ scored }) => scored.actions);
      const open = say('open', { count: decimal(actions.filter(({ rank }) => rank !== null).length) });
      const overdue = journeys
        .flatMap(({ scored: { findings } }) => findings)
        .filter(({ rule, waived }) => rule === 'actions/overdue' && waived === null).length;
      return overdue > 0 ? say('overdue', { open, overdue: decimal(overdue) }) : open;
    },
  },
};
