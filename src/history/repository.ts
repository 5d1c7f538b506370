import type { RevisionProblem } from '../model/revision-problem.ts';
import { type Commit, headCommit } from './commit.ts';
import { type Comparison, comparisonOf } from './comparison.ts';
import { type Previous, previousRevision } from './previous-revision.ts';

/** What git knows of one folder of audits. */
export interface Repository {
  /** The commit the folder is checked out at; `null` when there is none. */
  head(): Commit | null;
  /** The revision that shows what changed last. */
  previous(): Previous;
  /** Two states side by side, or why they cannot be; without a `head`, what is on disk. */
  between(base: string, head: string | null): Comparison | RevisionProblem;
}

/** The repository a folder lies in; `as` is the name the intake knows the folder by. */
export function openRepository(folder: string, as: string): Repository {
  return {
    head: () => headCommit(folder),
    previous: () => previousRevision(folder, as),
    between: (base, head) => comparisonOf(folder, as, base, head),
  };
}

/** What there is to know of a folder outside any repository. */
export const NO_REPOSITORY: Repository = {
  head: () => null,
  previous: () => null,
  between: () => ({ code: 'no-repository' }),
};
