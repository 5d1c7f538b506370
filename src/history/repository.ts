import { type Commit, headCommit } from './commit.ts';
import { isDirty } from './is-dirty.ts';
import { type Previous, previousRevision } from './previous-revision.ts';

/** What git knows of one folder of audits. */
export interface Repository {
  /** The commit the folder is checked out at; `null` when there is none. */
  head(): Commit | null;
  /** Whether something is not as it was committed there; `null` when there is no commit. */
  isDirty(): boolean | null;
  /** The revision that shows what changed last. */
  previous(): Previous;
}

/** The repository a folder lies in; `as` is the name the intake knows the folder by. */
export function openRepository(folder: string, as: string): Repository {
  return {
    head: () => headCommit(folder),
    isDirty: () => isDirty(folder),
    previous: () => previousRevision(folder, as),
  };
}

/** What there is to know of a folder outside any repository. */
export const NO_REPOSITORY: Repository = { head: () => null, isDirty: () => null, previous: () => null };
