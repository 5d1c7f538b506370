import { git } from './git.ts';

/**
 * Whether a tracked file of the repository is not as it is in HEAD, or the folder holds a file that git neither knows nor
 * ignores. `null` outside a repository, before the first commit, or without git.
 */
export function isDirty(folder: string): boolean | null {
  try {
    git(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']);
    return [
      ['status', '--porcelain', '--untracked-files=no'],
      ['ls-files', '--others', '--exclude-standard'],
    ].some((args) => git(folder, args).length > 0);
  } catch {
    return null;
  }
}
