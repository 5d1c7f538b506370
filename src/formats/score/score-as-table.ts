import { wordsOf } from '../../languages/languages.ts';
import type { Standing } from '../../model/standing.ts';
import type { Edition } from '../../report/edition.ts';
import { formatNumber } from '../../report/format-number.ts';
import { localise } from '../../report/localise.ts';
import { oneLine } from '../../report/one-line.ts';
import { saidStanding } from '../../report/said-standing.ts';
import { aligned } from '../text-width.ts';

/** The figures as a table for a terminal: a row per journey, its touchpoints indented below. */
export function scoreAsTable({ config: { locale }, journeys, rubrics }: Edition): string {
  const { columns } = wordsOf(locale).site;
  const rows = journeys.flatMap(({ scored: audit, touchpoints }) => {
    const row = (name: string, figures: Standing & { index: number }) => {
      const { stands, reach } = saidStanding(figures, audit.rubric, rubrics, locale);
      return [name, stands, reach, formatNumber(figures.index, locale, 'index')];
    };
    const steps = touchpoints.map(({ written, scored }) => row(`  ${oneLine(localise(written.name, locale))}`, scored));
    return [row(`${audit.id}  ${oneLine(audit.title)}`, audit), ...steps];
  });
  const { touchpoint, levelName, reachName, index } = columns;
  return `${aligned([[touchpoint, levelName, reachName, index], ...rows]).join('\n')}\n`;
}
