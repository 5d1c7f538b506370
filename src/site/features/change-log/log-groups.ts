import type { LogEntry } from '../../../compare/history/change-log.ts';
import type { ChangeAt } from '../../../compare/lists.ts';
import { ownMove } from '../../../compare/moves.ts';
import type { Reader } from '../../reader.ts';
import {
  type ChangeGroup,
  type ChangeLine,
  movedLine,
  plainLine,
  renamedLine,
  stoodLine,
} from '../overview/change-lines.ts';

/** What one commit did, as the overview tells what changed: the worse first; what has nothing in it is left out. */
export function logGroups(reader: Reader, { lists, now }: LogEntry): ChangeGroup[] {
  const { changes, log } = reader.words;
  const nowOf = ({ journey }: ChangeAt) => now.get(journey) ?? null;
  const moves = (is: (own: number) => boolean) =>
    lists.journeys
      .filter(({ journey }) => is(ownMove(journey)))
      .map((place) => movedLine(reader, place, nowOf(place), withoutRubric(reader, place)));
  const placed = (places: readonly ChangeAt[], line: typeof stoodLine) =>
    places.map((place) => line(reader, place, nowOf(place)));
  const group = (title: string, lines: ChangeLine[], shown = 3) => ({ title, lines, shown });
  const groups = [
    group(
      changes.worse,
      moves((own) => own < 0),
      5,
    ),
    group(
      changes.better,
      moves((own) => own > 0),
      5,
    ),
    group(
      changes.rescored,
      lists.rescored.map((place) => movedLine(reader, place, nowOf(place), null)),
    ),
    group(
      log.broken,
      lists.broken.map((place) => plainLine(reader, place, nowOf(place), faultOf(reader, place))),
    ),
    group(log.mended, placed(lists.mended, stoodLine)),
    group(log.renamed, placed(lists.renamed, renamedLine)),
    group(changes.added, placed(lists.added, stoodLine)),
    group(changes.removed, placed(lists.removed, stoodLine)),
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}

/** Of a journey that changed together with its rubric: what it did of its own. */
function withoutRubric({ words, gain }: Reader, { journey }: ChangeAt): ChangeLine['note'] {
  return journey.rescored ? [{ text: words.log.withoutRubric(gain(ownMove(journey))) }] : null;
}

/** A path and a line of a file are the company's own affair. */
function faultOf({ words, edition }: Reader, { journey: { fault } }: ChangeAt): ChangeLine['note'] {
  if (fault === null || edition.config.audience === 'public') return null;
  return [{ text: words.log.faultAt(`${fault.file}:${fault.line}:${fault.column}`) }];
}
