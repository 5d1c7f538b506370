import type { FaultAt } from '../../compare/difference.ts';
import type { History } from '../../compare/history/history.ts';
import { historyRows } from '../../compare/history/history-rows.ts';
import type { Locale } from '../../languages/languages.ts';
import { csvPieces } from '../csv.ts';

const COLUMNS = [
  ...['commit', 'date', 'subject', 'audit', 'title', 'brand', 'state', 'from', 'level', 'reach', 'index'],
  ...['rubric', 'rubric_effect', 'fault'],
];

/** A row per revision and audit, oldest first, a piece per revision. */
export function historyAsCsv(history: Pick<History, 'before' | 'revisions'>, locale: Locale): Generator<string> {
  const pieces = historyRows(history, locale).map(({ revision: { commit, date, subject }, rows }) =>
    rows.map(({ audit, title, brand, state, from, level, reach, index, rubric, rubric_effect, fault }) => [
      ...[commit, date, subject, audit, title, brand, state, from, level, reach, index],
      ...[rubric, rubric_effect, fault && faultInWords(fault)],
    ]),
  );
  return csvPieces(COLUMNS, pieces);
}

/** A fault as compilers write one: place, then code. */
export function faultInWords({ code, file, line, column }: FaultAt): string {
  return `${file}:${line}:${column} ${code}`;
}
