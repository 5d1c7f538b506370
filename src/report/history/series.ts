import type { AuditAt, History, HistoryRevision } from './history.ts';

/** Where an audit came to stand by a commit that bore on it. */
export interface SeriesPoint extends Pick<HistoryRevision, 'commit' | 'date'> {
  /** What it was called then. */
  id: string;
  state: AuditAt['state'];
  /** `null` where the line has a gap: its file could not be read, or was gone. */
  level: number | null;
  index: number | null;
  /** Whether the yardstick is another one than at the last point that has one: that step is neither better nor worse by itself. */
  rescored: boolean;
  /** What the new yardstick alone did to the index, where that can be told. */
  rubric_effect: number | null;
}

/**
 * An audit of now through time, oldest first, under whatever names it had; a point for each commit that bore on it. Empty
 * when git does not know it. What bore its name before and moved away is another audit.
 */
export function auditSeries({ revisions }: Pick<History, 'revisions'>, id: string): SeriesPoint[] {
  const points: (SeriesPoint & { yardstick: string | null })[] = [];
  let name = id;
  for (const { commit, date, audits } of revisions.toReversed()) {
    const at = audits.find((one) => one.id === name);
    if (!at && audits.some(({ from }) => from === name)) break;
    if (!at) continue;
    const { state, standing, rubric_effect, from } = at;
    const { level, index, yardstick } = standing ?? { level: null, index: null, yardstick: null };
    points.push({ commit, date, id: name, state, level, index, rescored: false, rubric_effect, yardstick });
    name = from ?? name;
  }
  let last: string | null = null;
  return points.reverse().map(({ yardstick, ...point }) => {
    const rescored = last !== null && yardstick !== null && yardstick !== last;
    last = yardstick ?? last;
    return { ...point, rescored };
  });
}

/** All audits together after a commit. */
export interface SitePoint extends Pick<HistoryRevision, 'commit' | 'date' | 'rubrics'> {
  audits: number;
  /** Of the journeys' indices; `null` when none could be read. */
  mean: number | null;
  median: number | null;
}

/** The site through time, oldest first; a point for each revision. */
export function siteSeries({ revisions }: Pick<History, 'revisions'>): SitePoint[] {
  return revisions.map(({ commit, date, rubrics, summary: { audits, index } }) => ({
    commit,
    date,
    rubrics,
    audits,
    ...index,
  }));
}
