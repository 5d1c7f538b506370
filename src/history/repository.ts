import { type Commit, headCommit } from './commit.ts';
import { pathInRepository } from './path-in-repository.ts';
import { type Previous, previousRevision } from './previous-revision.ts';

/** What git knows of one folder of audits. */
export interface Repository {
  /** The commit the folder is checked out at; `null` when there is none. */
  head(): Commit | null;
  /** The revision that shows what changed last. */
  previous(): Previous;
  /** The folder's own path in the repository, `/` between parts, empty at its top; `null` when there is none. */
  path(): string | null;
}

/** The repository a folder lies in; `as` is the name the intake knows the folder by. */
export function openRepository(folder: string, as: string): Repository {
  return {
    head: () => headCommit(folder),
    previous: () => previousRevision(folder, as),
    path: () => pathInRepository(folder),
  };
}

/** What there is to know of a folder outside any repository. */
export const NO_REPOSITORY: Repository = { head: () => null, previous: () => null, path: () => null };
