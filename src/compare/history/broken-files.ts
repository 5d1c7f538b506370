import type { FaultAt } from '../difference.ts';
import type { History } from './history.ts';

/** A file that could not be read as it was committed. */
export interface BrokenFile extends FaultAt {
  /** The first commit at which it could not be read; `null` when it broke before the history begins. */
  since: { commit: string; date: string } | null;
}

/** Each file that some revision could not be read for, once, in the order in which they broke. */
export function brokenFiles({ before, revisions }: Pick<History, 'before' | 'revisions'>): BrokenFile[] {
  const all = [
    ...before.map(({ fault }) => ({ fault, since: null })),
    ...revisions.flatMap(({ commit, date, journeys }) =>
      journeys.map(({ fault }) => ({ fault, since: { commit, date } })),
    ),
  ];
  const files = new Map<string, BrokenFile>();
  for (const { fault, since } of all) {
    if (fault && !files.has(fault.file)) files.set(fault.file, { ...fault, since });
  }
  return [...files.values()];
}
