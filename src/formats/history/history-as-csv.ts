import type { FaultAt } from '../../compare/difference.ts';
import type { History } from '../../compare/history/history.ts';
import { historyRows } from '../../compare/history/history-rows.ts';
import type { Locale } from '../../languages/languages.ts';
import { type Cell, csvPieces } from '../csv.ts';

const COLUMNS = [
  ...['commit', 'date', 'subject', 'audit', 'title', 'brand', 'state', 'from', 'level', 'reach', 'index'],
  ...['rubric', 'rubric_effect', 'fault'],
];

/** A row per revision and audit, oldest first, a piece per revision. */
export function historyAsCsv(history: Pick<History, 'before' | 'revisions'>, locale: Locale): Generator<string> {
  return csvPieces(COLUMNS, linesOf(history, locale));
}

function* linesOf(history: Pick<History, 'before' | 'revisions'>, locale: Locale): Generator<Cell[][]> {
  for (const { revision, rows } of historyRows(history, locale)) {
    const { commit, date, subject } = revision;
    yield rows.map(({ audit, title, brand, state, from, level, reach, index, rubric, rubric_effect, fault }) => [
      ...[commit, date, subject, audit, title, brand, state, from, level, reach, index],
      ...[rubric, rubric_effect, fault && faultInWords(fault)],
    ]);
  }
}

/** A fault as compilers write one: place, then code. */
export function faultInWords({ code, file, line, column }: FaultAt): string {
  return `${file}:${line}:${column} ${code}`;
}
