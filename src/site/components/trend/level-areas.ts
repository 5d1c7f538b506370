import { area, curveStepAfter, stack } from 'd3-shape';
import type { TrendDay } from '../../../report/history/trend.ts';
import type { TimeAxis } from './time-axis.ts';

/** How many journeys stood at each level, one on top of the other, in a drawing of 100 by `most`. */
export interface LevelAreas {
  /** The most journeys there were on a day. */
  most: number;
  areas: readonly { level: number; d: string }[];
  /** At the end: how many, and the middle of their part, from above. */
  ends: readonly { level: number; count: number; middle: number }[];
}

/** Unmet at the bottom; a day's counts last until the next day that has others. */
export function levelAreas(days: readonly TrendDay[], { x, to }: TimeAxis): LevelAreas {
  const last = days.at(-1);
  const rows = last ? [...days, { ...last, date: to }] : [];
  const most = Math.max(1, ...rows.map(({ levels }) => levels.reduce((sum, count) => sum + count, 0)));
  const stacked = stack<TrendDay, number>()
    .keys([0, 1, 2, 3])
    .value(({ levels }, level) => levels[level] ?? 0)(rows);
  const shape = area<(typeof stacked)[number][number]>()
    .x(({ data }) => x(data.date))
    .y0(([from]) => most - from)
    .y1(([, until]) => most - until)
    .curve(curveStepAfter)
    .digits(2);
  return {
    most,
    areas: stacked
      .filter((part) => part.some(([from, until]) => until > from))
      .map((part) => ({ level: part.key, d: shape(part) ?? '' })),
    ends: stacked.flatMap((part) => {
      const [from = 0, until = 0] = part.at(-1) ?? [];
      return until > from ? [{ level: part.key, count: until - from, middle: most - (from + until) / 2 }] : [];
    }),
  };
}
