import type { RepositoryProblem } from '../model/revision-problem.ts';
import { UsageError } from './command.ts';

/** Why git can tell nothing of a folder, and what to do about it. */
export function repositoryError(problem: RepositoryProblem, folder: string): UsageError {
  switch (problem.code) {
    case 'no-git':
      return new UsageError('git is not installed, or not on the PATH.', 'Install it: https://git-scm.com/downloads.');
    case 'no-repository':
      return new UsageError(
        `${folder}/ is not in a git repository, so git knows no revision of it.`,
        'Run this in a clone of the repository; or begin one: git init, git add, git commit.',
      );
    case 'not-trusted':
      return new UsageError(
        `git does not trust the repository of ${folder}/: it belongs to another user of this machine.`,
        'Say that it is safe: git config --global --add safe.directory "$PWD".',
      );
    case 'git-failed':
      return new UsageError(
        `git cannot read what it has of ${folder}/: ${problem.said}`,
        'In a partial clone, fetch the rest: git fetch --refetch. Else "git fsck" finds what is damaged.',
      );
    case 'no-commits':
      return new UsageError(
        `There is no commit yet, so git knows no revision of ${folder}/.`,
        `Make the first: git add ${folder}, git commit.`,
      );
  }
}
