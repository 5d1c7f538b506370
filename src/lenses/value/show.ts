import { PRACTICES, VALUE_AREAS } from '../../model/vocabulary.ts';
import { lowest } from '../mean.ts';
import type { ShownLens } from '../show.ts';
import { percent, say, shareOf, term } from '../value.ts';
import { weakestInMost, weakestOf } from '../weakest.ts';
import { valueLens } from './lens.ts';

/** How the value lens is shown. */
export const shownValue: ShownLens<typeof valueLens> = {
  ...valueLens,
  show: {
    address: 'value',
    means({ scored: { value } }) {
      const weakest = weakestOf(VALUE_AREAS, value);
      if (!weakest) return [say('none')];
      if (weakest.share === 1) return [say('allSound')];
      return [say('weakest', { area: term('area', weakest.name), score: percent(weakest.share) })];
    },
    panel: ({ scored: { value, practice } }) => [
      { bars: VALUE_AREAS.map((area) => shareOf(term('area', area), value[area])) },
      { title: say('practices'), bars: PRACTICES.map((one) => shareOf(term('practice', one), practice[one])) },
    ],
    answer: (journeys) =>
      weakestInMost(
        'area',
        VALUE_AREAS,
        journeys.map(({ scored: { value } }) => value),
      ),
    table: {
      columns: VALUE_AREAS.map((area) => ({
        header: term('area', area),
        cell: ({ scored: { value } }) => percent(value[area]),
      })),
      judge: ({ scored: { value } }) => [lowest(VALUE_AREAS.map((area) => value[area]))],
    },
  },
};
