import type { Text } from '../../model/text.ts';
import type { Stood } from '../changes.ts';
import { without } from '../pairs.ts';
import { renamedTouchpoints } from '../renames.ts';
import type { Renames } from '../same-journey.ts';
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
  /** Whether it is measured by a new yardstick: as a whole it is then neither better nor worse. */
  rescored: boolean;
  /** `by` without what a new yardstick alone did to a journey; 0 of a touchpoint that has one, since it cannot be told. */
  own: number;
}

/** What one commit did to the audits. Moves as in `Changes`: falls first, the deepest on top. */
export interface LogEntry {
  /** Full hash. */
  commit: string;
  /** YYYY-MM-DD */
  date: string;
  /** '' when it is not told. */
  subject: string;
  /** That changed, or by which journeys came to be measured, by id. */
  rubrics: readonly string[];
  /** Of journeys that moved by more than their rubric. */
  journeys: readonly LogMove[];
  /** Of journeys that only their rubric moved. */
  rescored: readonly LogMove[];
  touchpoints: readonly LogMove[];
  /** Journeys, and touchpoints of journeys that were there before. */
  added: readonly (Named & Stood & { rubric: string })[];
  removed: readonly (Named & Stood)[];
  /** By their ids then and now. */
  renamed: readonly (Named & { from: string; to: string })[];
  broken: readonly (Named & { fault: AuditAt['fault'] })[];
  mended: readonly (Named & Stood & { rubric: string })[];
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
  const onlyRubric = ({ own }: LogMove) => !isMove(own);
  return {
    commit,
    date,
    subject,
    rubrics: [...new Set([...rubrics, ...all(newRubric)])].sort(),
    journeys: moves.filter((move) => !onlyRubric(move)),
    rescored: moves.filter(onlyRubric),
    touchpoints: all(touchpointMoves).sort((a, b) => byFall(a.by, b.by)),
    added: [
      ...all(({ line, point: { at } }) => (at.state === 'added' ? standingNow(line, at) : [])),
      ...all(({ line, point: { at, before } }) => {
        const rubric = at.standing?.rubric ?? '';
        const were = underNewIds(before, at.standing);
        return others(at.standing, were).map((one) => ({ ...named(line, at, one), ...stood(one), rubric }));
      }),
    ],
    removed: [
      ...all(({ line, point: { at, before } }) =>
        at.state === 'removed' && before ? [{ ...named(line, at), ...stood(before) }] : [],
      ),
      ...all(({ line, point: { at, before } }) =>
        others(underNewIds(before, at.standing), at.standing).map((one) => ({
          ...named(line, at, one),
          ...stood(one),
        })),
      ),
    ],
    renamed: [
      ...all(({ line, point: { at } }) => (at.from === null ? [] : [{ ...named(line, at), from: at.from, to: at.id }])),
      ...all(({ line, point: { at, before } }) => {
        const renames = renamedSteps(before, at.standing);
        return (at.standing?.touchpoints ?? []).flatMap((one) => {
          const from = renames.get(one.id);
          return from === undefined ? [] : [{ ...named(line, at, one), from, to: one.id }];
        });
      }),
    ],
    broken: all(({ line, point: { at } }) => (at.state === 'broken' ? [{ ...named(line, at), fault: at.fault }] : [])),
    mended: all(({ line, point: { at } }) => (at.state === 'mended' ? standingNow(line, at) : [])),
  };
}

function newRubric({ point: { at, rubric } }: Event): string[] {
  return at.standing && rubric !== null ? [at.standing.rubric] : [];
}

function journeyMove(line: JourneyLine, { at, before, rubric }: LinePoint): LogMove[] {
  if (!at.standing || !before) return [];
  const own = at.standing.index - before.index - (rubric ?? 0);
  return moved(named(line, at), before, at.standing, rubric === null ? null : own);
}

function touchpointMoves({ line, point: { at, before, rubric } }: Event): LogMove[] {
  const were = underNewIds(before, at.standing);
  return (at.standing?.touchpoints ?? []).flatMap((one) => {
    const was = were?.touchpoints.find(({ id }) => id === one.id);
    return was ? moved(named(line, at, one), was, one, rubric === null ? null : 0) : [];
  });
}

/** `own` is `null` by the same yardstick. */
function moved(place: Named, was: Stood, is: Stood, own: number | null): LogMove[] {
  const by = is.index - was.index;
  if (!isMove(by)) return [];
  return [{ ...place, before: stood(was), after: stood(is), by, own: own ?? by, rescored: own !== null }];
}

/** As it stood, its touchpoints under the ids they have afterwards. */
function underNewIds(before: StandingAt | null, after: StandingAt | null): StandingAt | null {
  const now = new Map([...renamedSteps(before, after)].map(([is, was]) => [was, is]));
  return (
    before && { ...before, touchpoints: before.touchpoints.map((one) => ({ ...one, id: now.get(one.id) ?? one.id })) }
  );
}

function renamedSteps(before: StandingAt | null, after: StandingAt | null): Renames {
  return renamedTouchpoints(before?.touchpoints ?? [], after?.touchpoints ?? []);
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

function standingNow(line: JourneyLine, at: AuditAt): LogEntry['mended'] {
  return at.standing ? [{ ...named(line, at), ...stood(at.standing), rubric: at.standing.rubric }] : [];
}

function stood({ level, reach, index }: Stood): Stood {
  return { level, reach, index };
}
