import { entries, git } from './git.ts';

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

/** Files of the folder that are not as they are in HEAD, by their names from it on; what git ignores is left out. */
export function uncommitted(folder: string): string[] {
  try {
    return [
      ['diff', '--name-only', '--relative', '-z', 'HEAD', '--', '.'],
      ['ls-files', '--others', '--exclude-standard', '-z'],
    ].flatMap((args) => entries(git(folder, args)));
  } catch {
    return [];
  }
}
