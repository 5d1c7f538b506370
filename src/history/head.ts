import { execFileSync } from 'node:child_process';

/** The commit a folder is checked out at. */
export interface Commit {
  /** Full hash. */
  sha: string;
  /** The committer's day, in the committer's own time zone: the same on every machine. YYYY-MM-DD. */
  date: string;
}

/** The commit being built, or `null` outside a repository, before the first commit, or without git. */
export function headCommit(root: string): Commit | null {
  try {
    const said = execFileSync('git', ['-C', root, 'log', '-1', '--format=%H %cs'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [sha, date] = said.trim().split(' ');
    return sha && date ? { sha, date } : null;
  } catch {
    return null;
  }
}
