import type { RubricMark, TrendDay } from '../../../compare/history/trend.ts';
import { yOf } from './step-paths.ts';
import type { TimeAxis } from './time-axis.ts';

/** The median of the journeys' indices as a step line; broken without a journey, and where another yardstick begins. */
export function medianPath(days: readonly TrendDay[], rubrics: readonly RubricMark[], { x, to }: TimeAxis): string {
  const marks = new Set(rubrics.map(({ date }) => date));
  const end = { date: to };
  return days
    .map(({ date, median }, at) => {
      if (median === null) return '';
      const goesOn = at > 0 && days[at - 1]?.median !== null && !marks.has(date);
      return `${goesOn ? 'V' : `M${x(date)} `}${yOf(median)}H${x((days[at + 1] ?? end).date)}`;
    })
    .join('');
}
