import type { Locale } from '../../model/text.ts';
import { csvLine, harmless } from '../csv.ts';
import type { FaultAt, History } from './history.ts';
import { historyRows } from './history-rows.ts';

const COLUMNS = [
  ...['commit', 'date', 'subject', 'audit', 'title', 'brand', 'state', 'from', 'level', 'reach', 'index'],
  ...['rubric', 'rubric_effect', 'fault'],
];

/**
 * A row per revision and audit, RFC 4180, oldest first, a piece per revision: numbers unrounded, what is absent an empty
 * cell; no text in it runs as a formula.
 */
export function* historyAsCsv(history: Pick<History, 'before' | 'revisions'>, locale: Locale): Generator<string> {
  yield csvLine(COLUMNS);
  for (const { revision, rows } of historyRows(history, locale)) {
    const { commit, date, subject } = revision;
    const lines = rows.map(
      ({ audit, title, brand, state, from, level, reach, index, rubric, rubric_effect, fault }) => [
        ...[commit, date, subject, audit, title, brand, state, from, level, reach, index],
        ...[rubric, rubric_effect, fault && faultInWords(fault)],
      ],
    );
    yield lines.map((line) => csvLine(line.map(harmless))).join('');
  }
}

/** A fault as compilers write one: place, then code. */
export function faultInWords({ code, file, line, column }: FaultAt): string {
  return `${file}:${line}:${column} ${code}`;
}
