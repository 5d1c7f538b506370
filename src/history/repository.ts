import type { RepositoryProblem, RevisionProblem } from '../model/revision-problem.ts';
import { type Commit, headCommit } from './commit.ts';
import { type CommitTrace, commitTraces } from './commit-traces.ts';
import { between, type Comparison, sinceLast } from './comparison.ts';
import type { Folder } from './folder.ts';
import { orProblem } from './git.ts';
import { type HistoryLog, historyLog, type NoLog } from './history-log.ts';
import { isDirty, uncommitted } from './is-dirty.ts';
import { pathInRepository } from './path-in-repository.ts';
import { repositoryProblem } from './repository-problem.ts';
import { readBlobs } from './revision-files.ts';

/** What git knows of one folder of audits. */
export interface Repository {
  /** The commit the folder is checked out at; `null` when there is none. */
  head(): Commit | null;
  /** Whether something is not as it was committed there; `null` when there is no commit. */
  isDirty(): boolean | null;
  /** Files of the folder that are not as they were committed, by their names from it on. */
  uncommitted(): readonly string[];
  /** What changed last; `cut-off` when the clone is too shallow to know, `null` when there is nothing before. */
  sinceLast(): Comparison | 'cut-off' | null;
  /** Two states side by side, or why they cannot be; without a `head`, what is on disk. */
  between(base: string, head: string | null): Comparison | RevisionProblem;
  /** Every revision that touched the folder, or why there is none. */
  log(): HistoryLog | NoLog;
  /** The bytes of blobs, by their hashes; what is not here is left out. */
  blobs(hashes: readonly string[]): ReadonlyMap<string, Uint8Array>;
  /** The commits of all branches and tags that brought or took away what a POSIX pattern finds, or say it; newest first. */
  traces(pattern: string): readonly CommitTrace[] | RepositoryProblem;
  /** The folder's path in the repository that the command is run in, `/` between parts, empty at its top; `null` when there is none. */
  path(): string | null;
}

/** The repository a folder lies in; `from` is where the command is run. */
export function openRepository(at: Folder, from: string): Repository {
  const { folder } = at;
  return {
    head: () => headCommit(folder),
    isDirty: () => isDirty(folder),
    uncommitted: () => uncommitted(folder),
    sinceLast: () => sinceLast(at),
    between: (base, head) => orProblem(() => between(at, base, head)),
    log: () => orProblem(() => historyLog(at)),
    blobs: (hashes) => readBlobs(folder, hashes.filter(isHash)),
    traces: (pattern) => repositoryProblem(folder) ?? orProblem(() => commitTraces(folder, pattern)),
    path: () => pathInRepository(folder, from),
  };
}

/** What there is to know of a folder outside any repository. */
export const NO_REPOSITORY: Repository = {
  head: () => null,
  isDirty: () => null,
  uncommitted: () => [],
  sinceLast: () => null,
  between: () => ({ code: 'no-repository' }),
  log: () => ({ code: 'no-repository' }),
  blobs: () => new Map(),
  traces: () => ({ code: 'no-repository' }),
  path: () => null,
};

/** Whatever else git would take for a name of something. */
function isHash(text: string): boolean {
  return /^[0-9a-f]+$/.test(text);
}
