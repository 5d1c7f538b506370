import type { RepositoryProblem } from '../model/revision-problem.ts';
import { UsageError } from './command.ts';

/** Why git can tell nothing of a folder, and what to do about it. */
export function repositoryError(problem: RepositoryProblem, folder: string): UsageError {
  return new UsageError(({ git }) => {
    switch (problem.code) {
      case 'no-git':
        return git.noGit;
      case 'no-repository':
        return git.noRepository(folder);
      case 'not-trusted':
        return git.notTrusted(folder);
      case 'git-failed':
        return git.failed(folder, problem.said);
      case 'no-commits':
        return git.noCommits(folder);
    }
  });
}
