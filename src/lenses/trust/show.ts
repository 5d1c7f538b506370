import { CAUSES, FACETS } from '../../model/vocabulary.ts';
import type { ShownLens } from '../show.ts';
import { percent, say, shareOf, term } from '../value.ts';
import { weakestInMost, weakestOf } from '../weakest.ts';
import { type TrustFigures, trustLens } from './lens.ts';

/** How the trust lens is shown. */
export const shownTrust: ShownLens<typeof trustLens> = {
  ...trustLens,
  show: {
    address: 'trust',
    means({ scored: { trust } }) {
      const weakest = weakestOf(FACETS, trust);
      const [most] = CAUSES.flatMap((cause) => {
        const share = trust.missed[cause];
        return share === null ? [] : [{ cause, share }];
      }).toSorted((a, b) => b.share - a.share);
      return [
        !weakest
          ? say('none')
          : weakest.share === 1
            ? say('allSound')
            : say('weakest', { facet: term('facet', weakest.name), score: percent(weakest.share) }),
        ...(most
          ? [
              say(most.share === 1 ? 'missedAll' : 'missedMostly', {
                cause: term('cause', most.cause),
                share: percent(most.share),
              }),
            ]
          : []),
      ];
    },
    panel: ({ scored: { trust } }) => [
      {
        bars: [
          ...FACETS.map((facet) => shareOf(term('facet', facet), trust[facet])),
          shareOf(say('product'), trust.trust),
        ],
      },
    ],
    answer: (journeys) =>
      weakestInMost(
        'facet',
        FACETS,
        journeys.map(({ scored: { trust } }) => trust),
      ),
    table: {
      columns: [
        ...FACETS.map((facet) => ({
          header: term('facet', facet),
          cell: ({ scored: { trust } }: { scored: { trust: TrustFigures } }) => percent(trust[facet]),
        })),
        { header: say('product'), cell: ({ scored: { trust } }) => percent(trust.trust) },
      ],
      judge: ({ scored: { trust } }) => [trust.trust],
    },
  },
};
