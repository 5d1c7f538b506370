import { changedNames, eitherName, movedNames, YAML } from './changed-names.ts';
import { type Commit, firstParent, headCommit, newestCommit } from './commit.ts';
import { type State, stateAt } from './state.ts';

/** An earlier state of a folder. */
export interface Revision extends State {
  /** The audit files, rubrics and config that are not now as they were then: other bytes, new, or gone. */
  changed: ReadonlySet<string>;
  /** What git takes for one file, new name → old name. */
  moved: ReadonlyMap<string, string>;
}

/** What a folder is compared with; `cut-off` when the clone is too shallow to know, `null` when there is nothing before. */
export type Previous = Revision | 'cut-off' | null;

/**
 * The revision that shows what changed last in a folder: HEAD while anything in it is not committed, else the commit
 * before the newest one that touched it. `as` is the name the intake knows the folder by.
 */
export function previousRevision(folder: string, as: string): Previous {
  try {
    const head = headCommit(folder);
    if (!head) return null;
    const unsaved = changedNames(folder, head.sha, null);
    const commit = unsaved.length > 0 ? head : beforeNewest(folder);
    if (commit === null || commit === 'cut-off') return commit;
    const state = stateAt(folder, as, commit);
    if (!state.names.some((name) => name.endsWith('.yaml'))) return null;
    const changed = commit === head ? unsaved : changedNames(folder, commit.sha, null);
    return { ...state, changed: new Set([...eitherName(changed), ...state.links]), moved: movedNames(changed) };
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
