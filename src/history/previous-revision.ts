import { changedNames, eitherName, movedNames, YAML } from './changed-names.ts';
import { type Commit, firstParent, headCommit, newestCommit } from './commit.ts';
import { earlierState, type Folder, ownPlaces } from './earlier-state.ts';
import { foldersBefore } from './places.ts';
import type { State } from './state.ts';

/** An earlier state of a folder. */
export interface Revision extends State {
  /** The audit files, rubrics and config that are not now as they were then: other bytes, new, or gone. */
  changed: ReadonlySet<string>;
  /** What git takes for one file, new name → old name. */
  moved: ReadonlyMap<string, string>;
  /** Folders that audits lay in then and not now, from the repository's top on. */
  movedFrom: readonly string[];
}

/** What a folder is compared with; `cut-off` when the clone is too shallow to know, `null` when there is nothing before. */
export type Previous = Revision | 'cut-off' | null;

/**
 * The revision that shows what changed last in a folder: HEAD while anything in it is not committed, else the commit
 * before the newest one that touched it. */
export function previousRevision(at: Folder): Previous {
  const { folder } = at;
  try {
    const head = headCommit(folder);
    if (!head) return null;
    const unsaved = changedNames(folder, head.sha, null);
    const commit = unsaved.length > 0 ? head : beforeNewest(folder);
    if (commit === null || commit === 'cut-off') return commit;
    const here = ownPlaces(folder);
    const { state, changed, places } = earlierState(at, commit, { sha: null, places: here });
    if (!state.names.some((name) => name.endsWith('.yaml'))) return null;
    return {
      ...state,
      changed: new Set([...eitherName(changed), ...state.links]),
      moved: movedNames(changed),
      movedFrom: foldersBefore(places, here),
    };
  } catch {
    return null;
  }
}

function beforeNewest(folder: string): Commit | 'cut-off' | null {
  const newest = newestCommit(folder, 'HEAD', YAML);
  const parent = newest && firstParent(folder, newest.sha);
  if (parent === null) return null;
  // In a shallow clone the oldest commit names a parent that is not here.
  return newestCommit(folder, parent) ?? 'cut-off';
}
