import type { LogEntry } from '../../../compare/history/change-log.ts';
import { type Feed, uuidOf } from '../../../formats/history/feed-as-atom.ts';
import type { Standing } from '../../../model/standing.ts';
import { standingIn } from '../../../rubric/standing.ts';
import type { Reader } from '../../reader.ts';
import type { ChangeLine } from '../overview/change-lines.ts';
import { historyOf } from '../trend/history-of.ts';
import { logAnchor } from './log-anchor.ts';
import { logGroups } from './log-groups.ts';

const MOST = 50;

/** The change log as a feed of one language: its newest entries in which something moved; `null` without a history. */
export function logFeed(reader: Reader, site: URL | undefined): Feed | null {
  const { edition, words, locale, say, href } = reader;
  const history = historyOf(reader);
  if (!history) return null;
  const whole = (path: string) => (site ? new URL(href(path), site).href : href(path));
  const title = say(edition.config.title);
  const oldest = edition.history?.revisions[0]?.commit ?? '';
  return {
    id: uuidOf(oldest, `log ${locale}`),
    title: `${title} · ${words.log.title}`,
    author: title,
    language: locale,
    self: whole('changes.xml'),
    page: whole('changes'),
    entries: history.log
      .filter(({ isQuiet }) => !isQuiet)
      .slice(0, MOST)
      .map((entry) => ({
        id: uuidOf(entry.commit, `of ${locale}`),
        title: entry.subject || words.log.of(reader.day(entry.date)),
        href: whole(`changes#${logAnchor(entry.commit)}`),
        date: entry.date,
        lines: linesOf(reader, entry),
      })),
  };
}

function linesOf(reader: Reader, entry: LogEntry): string[] {
  const { words, list } = reader;
  const rubric = entry.rubrics.length > 0 ? [words.changes.rubric(list(entry.rubrics))] : [];
  const { touchpoints } = entry.lists;
  const touched = touchpoints.length > 0 ? [words.log.touchpoints(touchpoints.length)] : [];
  const told = logGroups(reader, entry).flatMap(({ title, lines }) =>
    lines.map((line) => `${title}${words.colon}${lineSaid(reader, line)}`),
  );
  return [...rubric, ...told, ...touched];
}

function lineSaid(reader: Reader, line: ChangeLine): string {
  const { index, say, words } = reader;
  const { text, move, stood, note } = line;
  const rises = move?.rises;
  const nameOf = (stands: Standing) => (rises ? say(standingIn(rises.interaction, stands).name) : '');
  const levels = rises ? words.bracketed(`${nameOf(move.before)} → ${nameOf(move.after)}`) : '';
  return [
    text.map((piece) => piece.text).join(''),
    ...(move ? [`${index(move.before.index)} → ${index(move.after.index)}${levels}`] : []),
    ...(stood ? [index(stood.index)] : []),
    ...(note ? [note.map((piece) => piece.text).join('')] : []),
  ].join(words.comma);
}
