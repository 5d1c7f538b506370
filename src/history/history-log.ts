import type { RepositoryProblem } from '../model/revision-problem.ts';
import { type Folder, ownPlaces } from './folder.ts';
import { type FolderMove, followLog } from './follow-log.ts';
import { entries, git } from './git.ts';
import { type LoggedRevision, SUBMODULE } from './parse-log.ts';
import { repositoryProblem } from './repository-problem.ts';

/** What git tells of a folder's past. Names are paths from the folder on, `/` between; only YAML that is not hidden counts. */
export interface HistoryLog {
  /** Whether older revisions are missing because the clone is shallow. */
  shallow: boolean;
  /** Folders that are repositories of their own at HEAD; what lies in them has its history there. */
  submodules: readonly string[];
  /** The main line's revisions that touched the folder, oldest first. A merge is one of them, seen from the line it was merged into. */
  revisions: readonly LoggedRevision[];
  /** When the folder, or files of it, came from elsewhere, oldest first. */
  moves: readonly FolderMove[];
}

/** Why there is no past to tell. */
export type NoLog = RepositoryProblem | { code: 'nothing-committed' };

/** The log of a folder, in a few runs of git whatever its length. */
export function historyLog(at: Pick<Folder, 'folder' | 'isOne'>): HistoryLog | NoLog {
  const { folder } = at;
  const refused = repositoryProblem(folder);
  if (refused) return refused;
  if (!hasCommit(folder)) return { code: 'no-commits' };
  const { revisions, moves } = followLog(at, 'HEAD', ownPlaces(folder));
  if (revisions.length === 0) return { code: 'nothing-committed' };
  return {
    shallow: git(folder, ['rev-parse', '--is-shallow-repository']).toString('utf8').trim() === 'true',
    submodules: submodulesOf(folder),
    revisions,
    moves,
  };
}

function hasCommit(folder: string): boolean {
  try {
    git(folder, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    return true;
  } catch {
    return false;
  }
}

function submodulesOf(folder: string): string[] {
  return entries(git(folder, ['ls-tree', '-r', '-z', 'HEAD']))
    .filter((entry) => entry.startsWith(SUBMODULE))
    .map((entry) => entry.slice(entry.indexOf('\t') + 1));
}
