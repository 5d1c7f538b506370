import type { RepositoryProblem } from '../model/revision-problem.ts';
import { GitFailure, git } from './git.ts';

/** Why git can tell nothing of a folder; `null` when it can. Whether there is any commit is not asked. */
export function repositoryProblem(folder: string): RepositoryProblem | null {
  try {
    git(folder, ['rev-parse', '--git-dir']);
    return null;
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    if (!error.isInstalled) return { code: 'no-git' };
    // Git ends with 128 whatever it refuses: nothing but its words tells why. They are asked for in English.
    return { code: error.said.includes('dubious ownership') ? 'not-trusted' : 'no-repository' };
  }
}
