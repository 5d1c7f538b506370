import type { RepositoryProblem } from '../model/revision-problem.ts';
import { git } from './git.ts';

/** Why git can tell nothing of a folder; `null` when it can. Whether there is any commit is not asked. */
export function repositoryProblem(folder: string): RepositoryProblem | null {
  try {
    git(folder, ['rev-parse', '--git-dir']);
    return null;
  } catch (error) {
    const { code, stderr = '' } = error as { code?: string; stderr?: Buffer | string };
    if (code === 'ENOENT') return { code: 'no-git' };
    return { code: String(stderr).includes('dubious ownership') ? 'not-trusted' : 'no-repository' };
  }
}
