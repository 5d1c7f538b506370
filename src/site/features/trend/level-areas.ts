import { area, curveStepAfter, stack } from 'd3-shape';
import type { TrendDay } from '../../../compare/history/trend.ts';
import { STANDING_KEYS, type StandingKey, standingCounts } from '../../../model/standing.ts';
import type { TimeAxis } from './time-axis.ts';

/**
 * How many journeys stood where, one on top of the other, in a drawing of 100 by `most`: unmet at the bottom; a day's
 * counts last until the next day that has others.
 */
export function levelAreas(days: readonly TrendDay[], { x, to }: TimeAxis) {
  const last = days.at(-1);
  const rows = last ? [...days, { ...last, date: to }] : [];
  const most = Math.max(1, ...rows.map(({ levels }) => levels.reduce((sum, count) => sum + count, 0)));
  const stacked = stack<TrendDay, StandingKey>()
    .keys(STANDING_KEYS)
    .value(({ levels, notShown }, key) => standingCounts(levels, notShown)[STANDING_KEYS.indexOf(key)] ?? 0)(rows);
  const shape = area<(typeof stacked)[number][number]>()
    .x(({ data }) => x(data.date))
    .y0(([from]) => most - from)
    .y1(([, until]) => most - until)
    .curve(curveStepAfter)
    .digits(2);
  return {
    /** The most journeys there were on a day. */
    most,
    areas: stacked
      .filter((part) => part.some(([from, until]) => until > from))
      .map((part) => ({ key: part.key, d: shape(part) ?? '' })),
    /** At the end: how many, and the middle of their part, from above. */
    ends: stacked.flatMap((part) => {
      const [from = 0, until = 0] = part.at(-1) ?? [];
      return until > from ? [{ key: part.key, count: until - from, middle: most - (from + until) / 2 }] : [];
    }),
  };
}
