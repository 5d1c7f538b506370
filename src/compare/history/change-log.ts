import type { JourneyChange } from '../difference.ts';
import { isQuiet, type Lists, listsOf } from '../lists.ts';
import { rescoringRubrics } from '../moves.ts';
import type { History, HistoryRevision } from './history.ts';
import { journeyLines } from './journey-lines.ts';

/** What one commit did to the audits. */
export interface LogEntry extends Pick<HistoryRevision, 'commit' | 'date' | 'subject'> {
  /** That changed, or by which journeys came to be measured, by id. */
  rubrics: readonly string[];
  lists: Lists;
  /** Whether nothing that the log tells of has changed. */
  isQuiet: boolean;
  /** The ids of today of its journeys; `null` of those that are no longer there. */
  now: ReadonlyMap<JourneyChange, string | null>;
}

/** The log of a history, newest first. */
export function changeLog(history: History): LogEntry[] {
  const entries = new Map<HistoryRevision, Map<JourneyChange, string | null>>();
  for (const { points, id, now } of journeyLines(history))
    for (const { revision, at } of points)
      entries.set(revision, (entries.get(revision) ?? new Map()).set(at, now === 'here' ? id : null));
  return history.revisions
    .map((revision): LogEntry => {
      const now = entries.get(revision) ?? new Map();
      const journeys = [...now.keys()];
      const rubrics = [...new Set([...revision.rubrics, ...rescoringRubrics(journeys)])].sort();
      const lists = listsOf(journeys);
      const { commit, date, subject } = revision;
      return { commit, date, subject, rubrics, lists, isQuiet: rubrics.length === 0 && isQuiet(lists), now };
    })
    .reverse();
}
