import { type Move, type Place, placeKey, type Renamed, type Stood } from '../../../compare/changes.ts';
import type { FindingChange } from '../../../compare/finding-changes.ts';
import type { Rubric } from '../../../model/rubric.ts';
import { standingKey } from '../../../model/standing.ts';
import type { Text } from '../../../model/text.ts';
import type { ChangesSince } from '../../../project/edition.ts';
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
  move: Move | null;
  /** Where it stands, or stood; `rubric` is `null` when the levels' names of then may not be those of now. */
  stood: (Stood & { rubric: string | null }) | null;
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
export function changeColumns(reader: Reader, changes: ChangesSince): ChangeColumn[] {
  const { words } = reader;
  const moves = tellingMoves(changes);
  const errors = (found: readonly FindingChange[]) =>
    found.filter(({ finding, rescored }) => finding.severity === 'error' && !rescored);
  const told = (title: string, is: (move: Move) => boolean) => ({
    title,
    lines: moves.filter(is).map((move) => moveLine(reader, move, changes)),
    shown: 3,
  });
  const listed = (title: string, lines: ChangeLine[]) => ({ title, lines, shown: 2 });
  const { gained, lost } = changes.findings;
  const columns: ChangeColumn[] = [
    {
      tone: 'fall',
      groups: [
        told(words.changes.worse, ({ by, rescored }) => by < 0 && !rescored),
        listed(
          words.changes.newErrors,
          errors(gained).map((found) => errorLine(reader, found)),
        ),
      ],
    },
    {
      tone: 'rise',
      groups: [
        told(words.changes.better, ({ by, rescored }) => by > 0 && !rescored),
        listed(
          words.changes.mendedErrors,
          errors(lost).map((found) => errorLine(reader, found)),
        ),
      ],
    },
    {
      tone: 'plain',
      groups: [
        told(words.changes.rescored, ({ rescored }) => rescored),
        listed(
          words.log.renamed,
          changes.renamed.map((one) => renamedLine(reader, one)),
        ),
        listed(
          words.changes.added,
          changes.added.map((place) => placeLine(reader, place, true)),
        ),
        listed(
          words.changes.removed,
          changes.removed.map((place) => placeLine(reader, place, false)),
        ),
      ],
    },
  ];
  return columns
    .map(({ tone, groups }) => ({ tone, groups: groups.filter(({ lines }) => lines.length > 0) }))
    .filter(({ groups }) => groups.length > 0);
}

/** Each journey that moved, and of the others the touchpoints that did: one place is told of once. */
function tellingMoves({ audits, touchpoints }: ChangesSince): Move[] {
  const moved = new Set(audits.map(({ audit }) => audit));
  return [...audits, ...touchpoints.filter(({ audit }) => !moved.has(audit))].sort(
    (a, b) => Math.abs(b.by) - Math.abs(a.by),
  );
}

function moveLine(reader: Reader, move: Move, { touchpoints }: ChangesSince): ChangeLine {
  const most = touchpoints.find(({ audit, by }) => audit === move.audit && by < 0 === move.by < 0);
  const whole = move.touchpoint === null;
  const note = whole ? most && reader.around(reader.words.changes.most, nameOf(reader, most)) : titleOf(reader, move);
  return { ...placed(reader, move), note: note ?? null, move, stood: null };
}

function placeLine(reader: Reader, place: Place & Stood, isHere: boolean): ChangeLine {
  const { level, reach, index } = place;
  const note = place.touchpoint === null ? null : titleOf(reader, place);
  const rubric = isHere ? (withId(reader.edition.journeys, place.audit)?.rubric.id ?? null) : null;
  return { ...placed(reader, place), note, move: null, stood: { level, reach, index, rubric } };
}

function renamedLine(reader: Reader, { from, ...place }: Renamed): ChangeLine {
  const note = [{ text: `${from} → ${place.touchpoint ?? place.audit}` }];
  return { ...placed(reader, place), note, move: null, stood: null };
}

/** By the rule's name: a message says what is so, and of a mended error that no longer holds. */
function errorLine(reader: Reader, { audit, finding: { rule, touchpoint } }: FindingChange): ChangeLine {
  const known = withId(reader.edition.rules, rule);
  const name = known ? reader.told(({ rules }) => rules?.[known.id]?.name) : { text: rule };
  const place = { audit, touchpoint };
  const where = touchpoint === null ? [] : reader.around((is) => `${is}${reader.words.colon}`, nameOf(reader, place));
  return {
    text: [...where, name],
    href: reader.href(`audits/${placeKey(place)}`),
    note: titleOf(reader, place),
    move: null,
    stood: null,
  };
}

/** The rubric that names the levels from which and to which something went; `null` when it stayed, or they do not compare. */
export function risesOf(reader: Reader, { audit, before, after, rescored }: Move): Rubric | null {
  const isAlike = standingKey(before) === standingKey(after);
  const rubric = rescored || isAlike ? null : withId(reader.edition.journeys, audit)?.rubric;
  return rubric ?? null;
}

/** What a place is called; what is gone by the name it had. */
export function nameOf(reader: Reader, place: Place): Text {
  return nameNow(reader, place) ?? reader.edition.changes?.gone[placeKey(place)] ?? placeKey(place);
}

/** Where a place is; `null` when it is no longer there. */
export function hrefOf(reader: Reader, place: Place): string | null {
  return nameNow(reader, place) === undefined ? null : reader.href(`audits/${placeKey(place)}`);
}

function nameNow(reader: Reader, place: Place): Text | undefined {
  const journey = withId(reader.edition.journeys, place.audit);
  const { touchpoint } = place;
  return touchpoint === null ? journey?.written.title : withId(journey?.touchpoints ?? [], touchpoint)?.written.name;
}

function placed(reader: Reader, place: Place): Pick<ChangeLine, 'text' | 'href'> {
  return { text: [reader.piece(nameOf(reader, place))], href: hrefOf(reader, place) };
}

function titleOf(reader: Reader, { audit }: Place): Piece[] {
  return [reader.piece(nameOf(reader, { audit, touchpoint: null }))];
}
