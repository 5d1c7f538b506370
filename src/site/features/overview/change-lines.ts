import type { Stood } from '../../../compare/difference.ts';
import { type ChangeAt, type FoundAt, type Lists, listsOf, moveOf, stoodAt } from '../../../compare/lists.ts';
import type { Rubric } from '../../../model/rubric.ts';
import { standingKey } from '../../../model/standing.ts';
import type { ChangesSince } from '../../../project/project.ts';
import type { Piece } from '../../../report/localise.ts';
import { withId } from '../../../report/with-id.ts';
import type { Reader } from '../../reader.ts';

/** One line of what changed: a journey, a touchpoint or a finding, as the reader reads it. */
export interface ChangeLine {
  text: readonly Piece[];
  /** `null`: it is no longer there. */
  href: string | null;
  /** The journey it lies in, or what else is to be said of it. */
  note: readonly Piece[] | null;
  move: ShownMove | null;
  /** Where it stands, or stood; `rubric` is `null` when the levels' names of then may not be those of now. */
  stood: (Stood & { rubric: string | null }) | null;
}

interface ShownMove {
  before: Stood;
  after: Stood;
  by: number;
  rescored: boolean;
  /** Names the levels from which and to which it went; `null` when it stayed, or they do not compare. */
  rises: Rubric | null;
}

export interface ChangeGroup {
  title: string;
  lines: readonly ChangeLine[];
  /** How many of them are shown before one asks for more. */
  shown: number;
}

/** Groups that belong together: what got worse, what got better, and what is neither. */
export interface ChangeColumn {
  tone: 'fall' | 'rise' | 'plain';
  groups: readonly ChangeGroup[];
}

/** What changed, the worse first, in each group the most telling first; what has nothing in it is left out. */
export function changeColumns(reader: Reader, { journeys }: ChangesSince): ChangeColumn[] {
  const { words } = reader;
  const lists = listsOf(journeys);
  const moves = tellingMoves(lists).map((place) =>
    movedLine(reader, place, place.journey.id, noteOf(reader, place, lists)),
  );
  const told = (title: string, is: (move: ShownMove) => boolean) => ({
    title,
    lines: moves.filter(({ move }) => move !== null && is(move)),
    shown: 3,
  });
  const listed = (title: string, lines: ChangeLine[]) => ({ title, lines, shown: 2 });
  const errors = (found: readonly FoundAt[]) =>
    found
      .filter(({ journey, finding }) => finding.severity === 'error' && !journey.rescored)
      .map((one) => errorLine(reader, one));
  const placed = (places: readonly ChangeAt[], line: typeof stoodLine) =>
    places.map((place) => line(reader, place, place.journey.id));
  const columns: ChangeColumn[] = [
    {
      tone: 'fall',
      groups: [
        told(words.changes.worse, ({ by, rescored }) => by < 0 && !rescored),
        listed(words.changes.newErrors, errors(lists.gained)),
      ],
    },
    {
      tone: 'rise',
      groups: [
        told(words.changes.better, ({ by, rescored }) => by > 0 && !rescored),
        listed(words.changes.fixedErrors, errors(lists.lost)),
      ],
    },
    {
      tone: 'plain',
      groups: [
        told(words.changes.rescored, ({ rescored }) => rescored),
        listed(words.log.mended, placed(lists.mended, stoodLine)),
        listed(words.log.renamed, placed(lists.renamed, renamedLine)),
        listed(words.changes.added, placed(lists.added, stoodLine)),
        listed(words.changes.removed, placed(lists.removed, stoodLine)),
      ],
    },
  ];
  return columns
    .map(({ tone, groups }) => ({ tone, groups: groups.filter(({ lines }) => lines.length > 0) }))
    .filter(({ groups }) => groups.length > 0);
}

/** Each journey that moved, and of the others the touchpoints that did: one place is told of once. */
function tellingMoves({ journeys, rescored, touchpoints }: Lists): ChangeAt[] {
  const whole = [...journeys, ...rescored];
  const moved = new Set(whole.map(({ journey }) => journey));
  const by = (place: ChangeAt) => Math.abs(moveOf(place).by ?? 0);
  return [...whole, ...touchpoints.filter(({ journey }) => !moved.has(journey))].sort((a, b) => by(b) - by(a));
}

/** Of a journey what moved most with it. */
function noteOf(reader: Reader, place: ChangeAt, { touchpoints }: Lists): ChangeLine['note'] {
  if (place.touchpoint) return [reader.piece(place.journey.title)];
  const isFall = (of: ChangeAt) => (moveOf(of).by ?? 0) < 0;
  const most = touchpoints.find((one) => one.journey === place.journey && isFall(one) === isFall(place));
  return most?.touchpoint ? reader.around(reader.words.changes.most, most.touchpoint.name) : null;
}

/** A place that moved; `now` is the id of today of its journey. */
export function movedLine(reader: Reader, place: ChangeAt, now: string | null, note: ChangeLine['note']): ChangeLine {
  const { before, after, by, rescored } = moveOf(place);
  if (!before || !after || by === null) return plainLine(reader, place, now, note);
  const isAlike = rescored || standingKey(before) === standingKey(after);
  const rises = (!isAlike && withId(reader.edition.journeys, now)?.rubric) || null;
  return { ...plainLine(reader, place, now, note), move: { before, after, by, rescored, rises } };
}

/** A place that came, or went, or can be read again; of one that is gone the levels' names are those of then. */
export function stoodLine(reader: Reader, place: ChangeAt, now: string | null): ChangeLine {
  const { journey, touchpoint } = place;
  const stands = stoodAt(place);
  const isKnown = moveOf(place).after !== null && reader.edition.rubrics.some(({ id }) => id === journey.rubric);
  return {
    ...plainLine(reader, place, now, touchpoint ? [reader.piece(journey.title)] : null),
    stood: stands && { ...stands, rubric: isKnown ? journey.rubric : null },
  };
}

export function renamedLine(reader: Reader, place: ChangeAt, now: string | null): ChangeLine {
  const { from, id } = place.touchpoint ?? place.journey;
  return plainLine(reader, place, now, [{ text: `${from} → ${id}` }]);
}

export function plainLine(reader: Reader, place: ChangeAt, now: string | null, note: ChangeLine['note']): ChangeLine {
  const { journey, touchpoint } = place;
  const name = touchpoint ? touchpoint.name : journey.title;
  return { text: [reader.piece(name)], href: hrefOf(reader, place, now), note, move: null, stood: null };
}

/** By the rule's name: a message says what is so, and of a mended error that no longer holds. */
function errorLine(reader: Reader, { journey, finding: { rule, touchpoint } }: FoundAt): ChangeLine {
  const known = withId(reader.edition.rules, rule);
  const name = known ? reader.shipped(({ rules }) => rules?.[known.id]?.name) : { text: rule };
  const place = { journey, touchpoint: withId(journey.touchpoints, touchpoint) ?? null };
  const where = place.touchpoint ? reader.around((is) => `${is}${reader.words.colon}`, place.touchpoint.name) : [];
  return { ...plainLine(reader, place, journey.id, [reader.piece(journey.title)]), text: [...where, name] };
}

/** The address of a place whose journey's id of today is `now`; `null` when it is no longer there. */
function hrefOf(reader: Reader, { touchpoint }: ChangeAt, now: string | null): string | null {
  const journey = withId(reader.edition.journeys, now);
  const isHere = journey && (touchpoint === null || withId(journey.touchpoints, touchpoint.id));
  return isHere ? reader.href(touchpoint ? `audits/${now}#${touchpoint.id}` : `audits/${now}`) : null;
}
