import type { Text } from '../../model/text.ts';
import type { Stood } from '../changes/changes.ts';
import { without } from '../changes/pairs.ts';
import type { AuditAt, History, HistoryRevision, StandingAt } from './history.ts';
import { byFall, isMove, type JourneyLine, journeyLines, type LinePoint } from './journey-lines.ts';

/** Something that the log names: a journey or one of its touchpoints. */
export interface Named {
  /** The journey's id today; `null` when it is no longer there. */
  now: string | null;
  title: Text;
  touchpoint: { id: string; name: Text } | null;
}

export interface LogMove extends Named {
  before: Stood;
  after: Stood;
  /** After − before. */
  by: number;
  /** Whether a new yardstick had a part in it: as a whole it is then neither better nor worse. */
  rescored: boolean;
  /** What the yardstick alone did to a journey; `null` when it is the same, and of a touchpoint. */
  rubric_effect: number | null;
  rubric: string;
}

/** What one commit did to the audits. Moves as in `Changes`: falls first, the deepest on top. */
export interface LogEntry {
  /** Full hash. */
  commit: string;
  /** YYYY-MM-DD */
  date: string;
  /** '' when it is not told. */
  subject: string;
  rubrics: readonly string[];
  /** Of journeys that moved by more than their rubric. */
  journeys: readonly LogMove[];
  /** Of journeys that only their rubric moved. */
  rescored: readonly LogMove[];
  touchpoints: readonly LogMove[];
  /** Journeys, and touchpoints of journeys that were there before. */
  added: readonly (Named & Stood & { rubric: string })[];
  removed: readonly (Named & Stood)[];
  renamed: readonly (Named & { from: string; to: string })[];
  broken: readonly (Named & { file: string; fault: AuditAt['fault'] })[];
  mended: readonly Named[];
}

type Event = { line: JourneyLine; point: LinePoint };

/** The log of a history, newest first. */
export function changeLog(history: History): LogEntry[] {
  const events = new Map<HistoryRevision, Event[]>();
  for (const line of journeyLines(history))
    for (const point of line.points)
      events.set(point.revision, [...(events.get(point.revision) ?? []), { line, point }]);
  return history.revisions.map((revision) => entryOf(revision, events.get(revision) ?? [])).reverse();
}

/** Whether nothing that the log tells of has changed. */
export function isQuiet({ commit: _, date: __, subject: ___, ...lists }: LogEntry): boolean {
  return Object.values(lists).every((list) => list.length === 0);
}

function entryOf({ commit, date, subject, rubrics }: HistoryRevision, events: readonly Event[]): LogEntry {
  const all = <T>(told: (event: Event) => T | readonly T[]): T[] => events.flatMap(told);
  const moves = all(({ line, point }) => journeyMove(line, point)).sort((a, b) => byFall(a.by, b.by));
  const onlyRubric = ({ by, rubric_effect: effect }: LogMove) => effect !== null && !isMove(by - effect);
  return {
    commit,
    date,
    subject,
    rubrics,
    journeys: moves.filter((move) => !onlyRubric(move)),
    rescored: moves.filter(onlyRubric),
    touchpoints: all(touchpointMoves).sort((a, b) => byFall(a.by, b.by)),
    added: [
      ...all(({ line, point: { at, before, wasBroken } }) =>
        at.standing && at.state === 'added' && !(before && wasBroken)
          ? [{ ...named(line, at), ...stood(at.standing), rubric: at.standing.rubric }]
          : [],
      ),
      ...all(({ line, point: { at, before } }) => {
        const rubric = at.standing?.rubric ?? '';
        return others(at.standing, before).map((one) => ({ ...named(line, at, one), ...stood(one), rubric }));
      }),
    ],
    removed: [
      ...all(({ line, point: { at, before } }) =>
        at.state === 'removed' && before ? [{ ...named(line, at), ...stood(before) }] : [],
      ),
      ...all(({ line, point: { at, before } }) =>
        others(before, at.standing).map((one) => ({ ...named(line, at, one), ...stood(one) })),
      ),
    ],
    renamed: all(({ line, point: { at } }) =>
      at.from === null ? [] : [{ ...named(line, at), from: at.from, to: at.id }],
    ),
    broken: all(({ line, point: { at } }) =>
      at.state === 'broken' ? [{ ...named(line, at), file: `${at.id}.yaml`, fault: at.fault }] : [],
    ),
    mended: all(({ line, point: { at, before, wasBroken } }) =>
      at.standing && before && wasBroken ? [named(line, at)] : [],
    ),
  };
}

function journeyMove(line: JourneyLine, { at, before }: LinePoint): LogMove[] {
  return at.standing && before ? moved(named(line, at), before, at.standing, at) : [];
}

function touchpointMoves({ line, point: { at, before } }: Event): LogMove[] {
  return (at.standing?.touchpoints ?? []).flatMap((one) => {
    const was = before?.touchpoints.find(({ id }) => id === one.id);
    if (!was) return [];
    return moved(named(line, at, one), was, one, at).map((move) => ({ ...move, rubric_effect: null }));
  });
}

function moved(place: Named, was: Stood, is: Stood, { rubric_effect: effect, standing }: AuditAt): LogMove[] {
  const by = is.index - was.index;
  if (!isMove(by)) return [];
  const rubric = standing?.rubric ?? '';
  return [
    { ...place, before: stood(was), after: stood(is), by, rescored: effect !== null, rubric_effect: effect, rubric },
  ];
}

/** Touchpoints of one standing that the other has not, where there are both. */
function others(of: StandingAt | null, than: StandingAt | null): StandingAt['touchpoints'] {
  return of && than ? without(of.touchpoints, than.touchpoints) : [];
}

function named(line: JourneyLine, { title }: AuditAt, touchpoint: Named['touchpoint'] = null): Named {
  return {
    now: line.now === 'here' ? line.id : null,
    title,
    touchpoint: touchpoint && { id: touchpoint.id, name: touchpoint.name },
  };
}

function stood({ level, index }: Stood): Stood {
  return { level, index };
}
