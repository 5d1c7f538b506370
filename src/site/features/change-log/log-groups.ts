import type { LogEntry, LogMove, Named } from '../../../compare/history/change-log.ts';
import { withId } from '../../../report/with-id.ts';
import type { Reader } from '../../reader.ts';
import type { ChangeGroup, ChangeLine } from '../overview/change-lines.ts';

/** What one commit did, as the overview tells what changed: the worse first; what has nothing in it is left out. */
export function logGroups(reader: Reader, entry: LogEntry): ChangeGroup[] {
  const { changes, log } = reader.words;
  const moves = (is: (own: number) => boolean) =>
    entry.journeys.filter((move) => is(move.own)).map((move) => moveLine(reader, move, withoutRubric(reader, move)));
  const groups: ChangeGroup[] = [
    { title: changes.worse, lines: moves((own) => own < 0), shown: 5 },
    { title: changes.better, lines: moves((own) => own > 0), shown: 5 },
    { title: changes.rescored, lines: entry.rescored.map((move) => moveLine(reader, move, null)), shown: 3 },
    { title: log.broken, lines: entry.broken.map((one) => line(reader, one, faultOf(reader, one))), shown: 3 },
    { title: log.mended, lines: entry.mended.map((one) => standing(reader, one)), shown: 3 },
    {
      title: log.renamed,
      lines: entry.renamed.map((one) => line(reader, one, [{ text: `${one.from} → ${one.to}` }])),
      shown: 3,
    },
    {
      title: changes.added,
      lines: entry.added.map((one) => standing(reader, one)),
      shown: 3,
    },
    {
      title: changes.removed,
      lines: entry.removed.map(({ level, reach, index, ...one }) => ({
        ...line(reader, one, within(reader, one)),
        stood: { level, reach, index, rubric: null },
      })),
      shown: 3,
    },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}

/** The address of what the log names; `null` when it is no longer there. */
export function loggedHref(reader: Reader, { now, touchpoint }: Named): string | null {
  if (now === null) return null;
  const journey = withId(reader.edition.journeys, now);
  const isHere = journey && (touchpoint === null || withId(journey.touchpoints, touchpoint.id));
  return isHere ? reader.href(touchpoint ? `audits/${now}#${touchpoint.id}` : `audits/${now}`) : null;
}

function line(reader: Reader, one: Named, note: ChangeLine['note']): ChangeLine {
  return {
    text: [reader.piece(one.touchpoint?.name ?? one.title)],
    href: loggedHref(reader, one),
    note,
    move: null,
    stood: null,
  };
}

function standing(reader: Reader, one: LogEntry['added'][number]): ChangeLine {
  return { ...line(reader, one, within(reader, one)), stood: stoodNow(reader, one) };
}

function moveLine(reader: Reader, move: LogMove, note: ChangeLine['note']): ChangeLine {
  const { now, before, after, by, rescored } = move;
  return {
    ...line(reader, move, note),
    move: { audit: now ?? '', touchpoint: null, before, after, by, rescored },
  };
}

/** Of a journey that changed together with its rubric: what it did of its own. */
function withoutRubric({ words, gain }: Reader, { rescored, own }: LogMove): ChangeLine['note'] {
  return rescored ? [{ text: words.log.withoutRubric(gain(own)) }] : null;
}

function within(reader: Reader, { touchpoint, title }: Named): ChangeLine['note'] {
  return touchpoint ? [reader.piece(title)] : null;
}

function stoodNow(
  { edition }: Reader,
  { level, reach, index, rubric }: LogEntry['added'][number],
): ChangeLine['stood'] {
  return { level, reach, index, rubric: edition.rubrics.some(({ id }) => id === rubric) ? rubric : null };
}

/** A path and a line of a file are the company's own affair. */
function faultOf({ words, edition }: Reader, { fault }: LogEntry['broken'][number]): ChangeLine['note'] {
  if (fault === null || edition.config.audience === 'public') return null;
  return [{ text: words.log.faultAt(`${fault.file}:${fault.line}:${fault.column}`) }];
}
