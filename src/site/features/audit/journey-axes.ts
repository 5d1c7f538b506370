import type { JourneyLine } from '../../../compare/history/journey-lines.ts';
import type { OutcomeSeries } from '../../../compare/history/outcome-series.ts';
import { stretchesOf } from '../../../compare/history/stretches.ts';
import type { Reader } from '../../reader.ts';
import { laterOf, type TimeAxis, timeAxis } from '../trend/time-axis.ts';

/** The lines of time on a journey's page; `null` where there is nothing that a line could show. */
export interface JourneyAxes {
  /** The last day of the history, YYYY-MM-DD. */
  end: string;
  index: TimeAxis | null;
  /** The same as `index` where figures and levels have days in common. */
  outcomes: TimeAxis | null;
}

/** One line for both, as long as a business figure falls into the days of the history; else one for each. */
export function journeyAxes(
  { edition, locale }: Reader,
  line: JourneyLine | undefined,
  series: readonly OutcomeSeries[],
): JourneyAxes {
  const { as_of: asOf } = edition.report;
  const days = series.flatMap(({ points }) => points.map(({ date }) => date)).sort();
  const own = days.length > 1 ? timeAxis(days[0] ?? asOf, days.at(-1) ?? asOf, locale, 6) : null;
  const moved = (line?.points ?? []).map(({ day }) => day);
  const from = moved[0] ?? asOf;
  const last = moved.at(-1) ?? asOf;
  const end = laterOf(asOf, last);
  const common = days.some((day) => day >= from && day <= end);
  const isTelling = line && (common || stretchesOf(line, end).length > 1);
  if (!isTelling) return { end, index: null, outcomes: own };
  const all = common ? [...days, from, end].sort() : [from, end];
  const index = timeAxis(all[0] ?? from, all.at(-1) ?? end, locale, 6);
  return { end, index, outcomes: common ? index : own };
}
