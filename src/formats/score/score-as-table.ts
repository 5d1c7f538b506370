import stringWidth from 'string-width';
import { wordsOf } from '../../languages/languages.ts';
import type { Audit } from '../../model/audit.ts';
import type { Rubric } from '../../model/rubric.ts';
import type { Standing } from '../../model/standing.ts';
import type { Locale } from '../../model/text.ts';
import { formatNumber } from '../../report/format-number.ts';
import { localise } from '../../report/localise.ts';
import { oneLine } from '../../report/one-line.ts';
import type { Report } from '../../report/report.ts';
import { saidStanding } from '../../report/said-standing.ts';

interface Scored {
  config: { locale: Locale };
  report: Report;
  audits: readonly Audit[];
  rubrics: readonly Rubric[];
}

/** The figures as a table for a terminal: a row per journey, its touchpoints indented below. */
export function scoreAsTable({ config: { locale }, report, audits, rubrics }: Scored): string {
  const { score: table } = wordsOf(locale);
  const rows = report.audits.flatMap((audit, at) => {
    const row = (name: string, figures: Standing & { index: number }) => {
      const { stands, reach } = saidStanding(figures, audit.rubric, rubrics, locale);
      return [name, stands, reach, formatNumber(figures.index, locale, 'index')];
    };
    const touchpoints = audit.touchpoints.map((touchpoint, position) =>
      row(
        `  ${oneLine(localise(audits[at]?.touchpoints[position]?.name ?? touchpoint.id, locale, locale))}`,
        touchpoint,
      ),
    );
    return [row(`${audit.id}  ${oneLine(audit.title)}`, audit), ...touchpoints];
  });
  return aligned([[table.touchpoint, table.level, table.reach, table.index], ...rows]);
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))));
  const pad = (text: string, column: number) => text + ' '.repeat((widths[column] ?? 0) - stringWidth(text));
  return rows.map((row) => `${row.map(pad).join('  ').trimEnd()}\n`).join('');
}
