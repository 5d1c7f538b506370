import { changeLog } from '../../../compare/history/change-log.ts';
import type { History } from '../../../compare/history/history.ts';
import { journeyLines } from '../../../compare/history/journey-lines.ts';
import { trendOf } from '../../../compare/history/trend.ts';
import type { Reader } from '../../reader.ts';

const told = new WeakMap<History, ReturnType<typeof read>>();

/** What the history tells, read once for all pages of an edition; `null` where there is none to tell. */
export function historyOf({ edition: { history } }: Reader) {
  if (!history || history.revisions.length === 0) return null;
  const known = told.get(history) ?? read(history);
  told.set(history, known);
  return known;
}

function read(history: History) {
  const here = journeyLines(history).filter(({ now }) => now !== 'gone');
  return {
    trend: trendOf(history),
    log: changeLog(history),
    lines: new Map(here.map((line) => [line.id, line])),
  };
}
