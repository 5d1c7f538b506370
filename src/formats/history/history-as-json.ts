import type { History } from '../../compare/history/history.ts';
import { historyRows } from '../../compare/history/history-rows.ts';
import type { Locale } from '../../languages/languages.ts';
import { FORMAT_NUMBERS } from '../../model/format-numbers.ts';

/** The same rows as JSON, oldest first: a line per audit, a piece per revision. */
export function* historyAsJson(history: History, locale: Locale): Generator<string> {
  yield `{ "format": ${FORMAT_NUMBERS.history}, "shallow": ${history.shallow}, "revisions": [`;
  let between = '\n';
  for (const { revision, rows } of historyRows(history, locale)) {
    const { commit, date, subject, rubrics, summary } = revision;
    const head = JSON.stringify({ commit, date, subject, rubrics, summary }).slice(0, -1);
    yield `${between}${head},"audits":[${rows.map((row) => `\n${JSON.stringify(row)}`).join(',')}]}`;
    between = ',\n';
  }
  yield '\n] }\n';
}
