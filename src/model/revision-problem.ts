/** Why git can tell nothing of a folder's revisions; words are rendered last. */
export type RepositoryProblem =
  /** `not-trusted`: git refuses a repository that belongs to another user of the machine. */
  | { code: 'no-git' | 'no-repository' | 'not-trusted' | 'no-commits' }
  /** What it has cannot be read: it is damaged, or a partial clone cannot fetch the rest. */
  | { code: 'git-failed'; said: string };

/** Why two states of a folder cannot be compared; words are rendered last. */
export type RevisionProblem =
  | RepositoryProblem
  | {
      code: 'unknown-revision';
      name: string;
      /** Branches and tags there are. */
      known: readonly string[];
      /** The remote that the name begins with, and the rest of it. */
      remote: readonly [remote: string, branch: string] | null;
      /** Whether the clone is shallow, so that the revision may merely not be here. */
      shallow: boolean;
    }
  /** A name that is a file or folder of a revision, or otherwise no commit. */
  | { code: 'not-a-commit'; name: string }
  | { code: 'ambiguous'; name: string; candidates: readonly string[] }
  | { code: 'no-common-commit'; names: readonly [string, string]; shallow: boolean }
  /** A range, and another word beside it. */
  | { code: 'range-and-head'; range: string; head: string };
