import { STAGES } from '../../model/vocabulary.ts';
import { fires } from '../fires.ts';
import type { Bar, ShownLens } from '../show.ts';
import { decimal, gain, index, labelled, name, say, signed, term } from '../value.ts';
import { type LoopFigures, loopLens } from './lens.ts';

/** How the loop lens is shown. */
export const shownLoop: ShownLens<typeof loopLens> = {
  ...loopLens,
  show: {
    address: 'loop',
    means(journey) {
      const { stages, loop } = journey.scored;
      const { before, after, balance, renew } = loop;
      if (renew.touchpoints === 0 && stages.includes('renew')) return [say('renewEmpty')];
      if (before === null || after === null || balance === null) return [say(hasBothSides(loop) ? 'thin' : 'oneSide')];
      const data = { before: index(before), after: index(after) };
      if (fires(journey, 'loop/half-the-work')) return [say('half', data)];
      return [say(balance < 0 ? 'beforeBetter' : balance > 0 ? 'afterBetter' : 'even', data)];
    },
    panel({ scored: { stages, loop }, touchpoints }) {
      const nameOf = (id: string) => name(touchpoints.find((touchpoint) => touchpoint.id === id)?.written.name ?? id);
      const { cliff } = loop;
      const bars = stages.map((stage): Bar<'noTouchpoint'> => {
        const { mean } = loop[stage];
        const label = term('stage', stage);
        return mean === null
          ? { label, share: null, value: say('noTouchpoint') }
          : { label, share: mean / 3, value: index(mean) };
      });
      const fall = cliff && say('fall', { from: nameOf(cliff.from), to: nameOf(cliff.to), drop: gain(-cliff.drop) });
      return [{ bars }, ...(fall ? [{ notes: [labelled(say('largestFall'), fall)] }] : [])];
    },
    answer(journeys) {
      const balances = journeys.flatMap(({ scored: { loop } }) => loop.balance ?? []);
      const weaker = balances.filter((balance) => balance < 0).length;
      if (balances.length === 0) return null;
      return weaker > 0 ? say('weaker', { count: decimal(weaker) }) : say('sound');
    },
    table: {
      columns: [
        ...STAGES.map((stage) => ({
          header: term('stage', stage),
          cell: ({ scored: { loop } }: { scored: { loop: LoopFigures } }) => index(loop[stage].mean),
        })),
        { header: say('balance'), cell: ({ scored: { loop } }) => signed(loop.balance) },
      ],
      judge: ({ scored: { loop } }) => [loop.balance],
    },
  },
};

/** Whether there are touchpoints before and after the sale, assessed or not. */
function hasBothSides({ understand, convert, experience, renew }: LoopFigures): boolean {
  const some = (...stages: { touchpoints: number }[]) => stages.some(({ touchpoints }) => touchpoints > 0);
  return some(understand, convert) && some(experience, renew);
}
