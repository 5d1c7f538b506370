import type { History, HistoryRevision } from './history.ts';

/**
 * The day at which each revision is drawn, YYYY-MM-DD: its own, or the latest of those before it. The order is that of
 * the commits, whose own days may go back: zones differ, and commits are rebased and picked.
 */
export function chartedDays({ revisions }: Pick<History, 'revisions'>): ReadonlyMap<HistoryRevision, string> {
  let latest = '';
  return new Map(
    revisions.map((revision) => {
      if (revision.date > latest) latest = revision.date;
      return [revision, latest];
    }),
  );
}
