import { type Commit, headCommit } from './commit.ts';
import { type HistoryLog, historyLog, type NoLog } from './history-log.ts';
import { type Previous, previousRevision } from './previous-revision.ts';
import { readBlobs } from './revision-files.ts';

/** What git knows of one folder of audits. */
export interface Repository {
  /** The commit the folder is checked out at; `null` when there is none. */
  head(): Commit | null;
  /** The revision that shows what changed last. */
  previous(): Previous;
  /** Every revision that touched the folder, or why there is none. */
  log(): HistoryLog | NoLog;
  /** The bytes of blobs, by their hashes; what is not here is left out. */
  blobs(hashes: readonly string[]): ReadonlyMap<string, Uint8Array>;
}

/** The repository a folder lies in; `as` is the name the intake knows the folder by. */
export function openRepository(folder: string, as: string): Repository {
  return {
    head: () => headCommit(folder),
    previous: () => previousRevision(folder, as),
    log: () => historyLog(folder),
    blobs: (hashes) => readBlobs(folder, hashes.filter(isHash)),
  };
}

/** What there is to know of a folder outside any repository. */
export const NO_REPOSITORY: Repository = {
  head: () => null,
  previous: () => null,
  log: () => 'no-repository',
  blobs: () => new Map(),
};

/** Whatever else git would take for a name of something. */
function isHash(text: string): boolean {
  return /^[0-9a-f]+$/.test(text);
}
