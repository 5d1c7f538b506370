import type { Text } from '../../model/text.ts';
import { TOLERANCE } from '../../scoring/answers.ts';
import { chartedDays } from './charted-days.ts';
import type { AuditAt, History, HistoryRevision, StandingAt } from './history.ts';

/** One journey through every revision at which it was not as before, whatever it was called, oldest first. */
export interface JourneyLine {
  /** As it is called last. */
  id: string;
  title: Text;
  brand: Text;
  /** `gone`: it is no longer there; `broken`: it cannot be read as it stands. */
  now: 'here' | 'broken' | 'gone';
  points: readonly LinePoint[];
}

export interface LinePoint {
  revision: HistoryRevision;
  /** At which it is drawn, YYYY-MM-DD: no day lies before that of an earlier point. */
  day: string;
  at: AuditAt;
  /** How it last stood before; `null` when it never did, or was gone in between. */
  before: StandingAt | null;
  /** What a new yardstick alone did to the index; all of the step where that cannot be told. `null` when it is the same. */
  rubric: number | null;
}

/** From where a journey stood first to where it stands last. */
export interface LineChange {
  first: StandingAt;
  last: StandingAt;
  /** The day at which `first` is drawn, YYYY-MM-DD. */
  since: string;
  by: number;
  /** What changes of rubric alone did; `null` without any. */
  rubric: number | null;
  /** `by` without that. */
  own: number;
  /** Levels risen (or fallen, below 0) in steps by one yardstick. */
  levels: number;
}

/** Every journey there ever was, followed through its renamings, by the id it had last. */
export function journeyLines(history: Pick<History, 'revisions'>): JourneyLine[] {
  const all: LinePoint[][] = [];
  const byId = new Map<string, LinePoint[]>();
  for (const [revision, day] of chartedDays(history)) {
    const known = new Map(byId);
    for (const at of revision.audits) if (at.from !== null) byId.delete(at.from);
    for (const at of revision.audits) {
      const line = (at.from === null ? byId.get(at.id) : known.get(at.from)) ?? [];
      if (line.length === 0) all.push(line);
      byId.set(at.id, line);
      const before = line.at(-1)?.at.state === 'removed' ? null : lastStanding(line);
      line.push({ revision, day, at, before, rubric: rubricPart(at, before) });
    }
  }
  return all
    .flatMap((points) => {
      const at = points.at(-1)?.at;
      return at ? [{ id: at.id, title: at.title, brand: at.brand, now: isNow(at), points }] : [];
    })
    .sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
}

/** `null` of a journey that never could be read. */
export function lineChange({ points }: JourneyLine): LineChange | null {
  const read = points.filter(({ at }) => at.standing !== null);
  const first = read[0];
  const last = lastStanding(read);
  if (!first?.at.standing || !last) return null;
  const effects = points.flatMap((point) => point.rubric ?? []);
  const rubric = effects.length === 0 ? null : effects.reduce((sum, effect) => sum + effect, 0);
  const by = last.index - first.at.standing.index;
  const levels = points.reduce((sum, point) => sum + levelStep(point), 0);
  return { first: first.at.standing, last, since: first.day, by, rubric, own: by - (rubric ?? 0), levels };
}

/** Whether a difference of indices is one. */
export function isMove(by: number): boolean {
  return Math.abs(by) >= TOLERANCE;
}

/** Falls first, the deepest on top, then rises, the highest on top; what did not move comes last. */
export function byFall(a: number, b: number): number {
  const rank = (by: number) => (!isMove(by) ? 2 : by < 0 ? 0 : 1);
  return rank(a) - rank(b) || Math.abs(b) - Math.abs(a);
}

function levelStep({ at: { standing }, before, rubric }: LinePoint): number {
  return standing && before && rubric === null ? standing.level - before.level : 0;
}

function rubricPart({ standing, rubric_effect: effect }: AuditAt, before: StandingAt | null): number | null {
  if (effect !== null || !standing || !before) return effect;
  return standing.yardstick === before.yardstick ? null : standing.index - before.index;
}

function lastStanding(points: readonly LinePoint[]): StandingAt | null {
  return points.findLast(({ at }) => at.standing !== null)?.at.standing ?? null;
}

function isNow({ state }: AuditAt): JourneyLine['now'] {
  if (state === 'removed') return 'gone';
  return state === 'broken' ? 'broken' : 'here';
}
