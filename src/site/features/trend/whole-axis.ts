import type { Reader } from '../../reader.ts';
import { historyOf } from './history-of.ts';
import { laterOf, type TimeAxis, timeAxis } from './time-axis.ts';

/** From the first day of the history to the day of the report; `null` unless something was other on two days. */
export function wholeAxis(reader: Reader, ticks: number): TimeAxis | null {
  const days = historyOf(reader)?.trend.days ?? [];
  const first = days[0]?.date;
  const last = days.at(-1)?.date;
  if (first === undefined || last === undefined || first === last) return null;
  const { as_of: asOf } = reader.edition.report;
  return timeAxis(first, laterOf(asOf, last), reader.locale, ticks);
}
