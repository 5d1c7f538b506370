import { git } from './git.ts';

/** A folder's own path in its repository, `/` between parts, empty at the top; `null` outside a repository or without git. */
export function pathInRepository(folder: string): string | null {
  try {
    return git(folder, ['rev-parse', '--show-prefix'])
      .toString('utf8')
      .replace(/\/?\n$/, '');
  } catch {
    return null;
  }
}
