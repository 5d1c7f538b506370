import type { Text } from '../../model/text.ts';
import type { JourneyChange, Stood } from '../difference.ts';
import { rubricMove } from '../moves.ts';
import { chartedDays } from './charted-days.ts';
import type { History, HistoryRevision } from './history.ts';

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

interface LinePoint {
  revision: HistoryRevision;
  /** At which it is drawn, YYYY-MM-DD: no day lies before that of an earlier point. */
  day: string;
  at: JourneyChange;
}

/** From where a journey stood first to where it stands last. */
export interface LineChange {
  first: Stood;
  last: Stood;
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
    for (const at of revision.journeys) if (at.from !== null) byId.delete(at.from);
    for (const at of revision.journeys) {
      const line = (at.from === null ? byId.get(at.id) : known.get(at.from)) ?? [];
      if (line.length === 0) all.push(line);
      byId.set(at.id, line);
      line.push({ revision, day, at });
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
  const read = points.flatMap(({ day, at: { after } }) => (after ? [{ day, after }] : []));
  const [first, last] = [read[0], read.at(-1)];
  if (!first || !last) return null;
  const effects = points.flatMap(({ at }) => (at.rescored ? [rubricMove(at)] : []));
  const rubric = effects.length === 0 ? null : effects.reduce((sum, effect) => sum + effect, 0);
  const by = last.after.index - first.after.index;
  const levels = points.reduce((sum, point) => sum + levelStep(point), 0);
  return { first: first.after, last: last.after, since: first.day, by, rubric, own: by - (rubric ?? 0), levels };
}

function levelStep({ at: { before, after, rescored } }: LinePoint): number {
  return before && after && !rescored ? after.level - before.level : 0;
}

function isNow({ state }: JourneyChange): JourneyLine['now'] {
  if (state === 'removed') return 'gone';
  return state === 'broken' ? 'broken' : 'here';
}
