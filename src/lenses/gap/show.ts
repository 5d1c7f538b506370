import type { ShownLens } from '../show.ts';
import { decimal, say, signed } from '../value.ts';
import { gapLens, type Promises } from './lens.ts';

/** How the gap lens is shown. */
export const shownGap: ShownLens<typeof gapLens> = {
  ...gapLens,
  show: {
    address: 'promises',
    means({ scored: { gap } }) {
      const { mean, promises } = gap;
      const { made, kept } = promises;
      return [
        say(made === 0 ? 'noPromise' : kept === made ? 'allKept' : 'someBroken', counted(promises)),
        ...(mean === null
          ? []
          : [say(mean < 0 ? 'below' : mean > 0 ? 'above' : 'asExpected', { gap: decimal(Math.abs(mean)) })]),
      ];
    },
    panel({ touchpoints }) {
      const rows = touchpoints.flatMap(({ id, scored: { gap } }) =>
        gap === null ? [] : [{ touchpoint: id, mark: { value: signed(gap), isGood: gap >= 0 } }],
      );
      return rows.length > 0 ? [{ rows }] : [];
    },
    answer(journeys) {
      const promises = promisesOf(journeys);
      return promises.made === 0 ? null : say('answer', counted(promises));
    },
    table: {
      columns: [
        {
          header: say('kept'),
          cell: ({ scored: { gap } }) =>
            gap.promises.made === 0 ? decimal(null) : say('keptOf', counted(gap.promises)),
        },
        { header: say('difference'), cell: ({ scored: { gap } }) => signed(gap.mean) },
      ],
      judge: ({ scored: { gap } }) => [
        gap.promises.made === 0 ? null : gap.promises.kept / gap.promises.made,
        gap.mean,
      ],
    },
    headline: {
      anchor: 'promises-kept',
      title: say('headline'),
      says(journeys) {
        const promises = promisesOf(journeys);
        if (promises.made === 0) return { as: 'nothing', value: say('nonePromised') };
        return { as: 'answer', value: say('keptOf', counted(promises)) };
      },
    },
  },
};

function counted({ made, kept }: Promises) {
  return { made: decimal(made), kept: decimal(kept) };
}

function promisesOf(journeys: readonly { scored: { gap: { promises: Promises } } }[]): Promises {
  const all = journeys.map(({ scored: { gap } }) => gap.promises);
  return {
    made: all.reduce((sum, { made }) => sum + made, 0),
    kept: all.reduce((sum, { kept }) => sum + kept, 0),
  };
}
