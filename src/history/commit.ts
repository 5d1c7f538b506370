import { git, gitSaid } from './git.ts';

/** One revision of a repository. */
export interface Commit {
  /** Full hash. */
  sha: string;
  /** The committer's day, in the committer's own time zone: the same on every machine. YYYY-MM-DD. */
  date: string;
}

/** The commit a folder is checked out at, or `null` outside a repository, before the first commit, or without git. */
export function headCommit(folder: string): Commit | null {
  return newestCommit(folder, 'HEAD');
}

/**
 * The newest commit up to a revision that touched what `paths` names (pathspecs, from the folder on); all of them count
 * when it names nothing. `null` when there is none, or the revision is not here.
 */
export function newestCommit(folder: string, revision: string, paths: readonly string[] = []): Commit | null {
  const said = gitSaid(folder, ['rev-list', '--max-count=1', '--format=%cs', revision, '--', ...paths]) ?? '';
  const [, sha, date] = /^commit (\w+)\n(\S+)/.exec(said) ?? [];
  return sha && date ? { sha, date } : null;
}

/** The hash of a commit's first parent as the commit itself records it, whether or not that parent is here; `null` for a root. */
export function firstParent(folder: string, sha: string): string | null {
  const [head = ''] = git(folder, ['cat-file', 'commit', sha]).toString('utf8').split('\n\n', 1);
  return /^parent (\w+)$/m.exec(head)?.[1] ?? null;
}
