import type { RepositoryProblem } from '../model/revision-problem.ts';
import { type Folder, ownPlaces } from './folder.ts';
import { type FolderMove, followLog } from './follow-log.ts';
import { entries, git, gitSaid } from './git.ts';
import { type LoggedRevision, submodulesIn } from './parse-log.ts';
import { repositoryProblem } from './repository-problem.ts';
import { isShallow } from './resolve-revision.ts';

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
  if (gitSaid(folder, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']) === null) return { code: 'no-commits' };
  const { revisions, moves } = followLog(at, 'HEAD', ownPlaces(folder));
  if (revisions.length === 0) return { code: 'nothing-committed' };
  return {
    shallow: isShallow(folder),
    submodules: submodulesIn(entries(git(folder, ['ls-tree', '-r', '-z', 'HEAD']))),
    revisions,
    moves,
  };
}
