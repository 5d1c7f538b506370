import { changedNames, type NameChange, namesHere } from './changed-names.ts';
import type { Commit } from './commit.ts';
import { bytesOf, type Folder } from './folder.ts';
import { type HashedChange, pathChanges } from './path-changes.ts';
import { earlierPlaces, type FolderPlace, nameIn, pathsOf } from './places.ts';
import { sinceCommit } from './since-commit.ts';
import { type State, stateAt } from './state.ts';

/** A later state: a commit, or (`null`) what is on disk; and where its audits lie. */
export interface Later {
  sha: string | null;
  places: readonly FolderPlace[];
}

/** The state at a commit, wherever its audits lay then, and what differs in a later one. */
export function earlierState(
  at: Folder,
  commit: Commit,
  later: Later,
): { state: State; changed: NameChange[]; places: readonly FolderPlace[] } {
  const { folder, isOne } = at;
  const isMoved = later.places.length > 1;
  const changed = changedNames(folder, commit.sha, later.sha);
  const hasNew = changed.some(({ before, after }) => after !== null && before !== after);
  if (isOne !== null && (isMoved || hasNew)) {
    const changes = [...pathChanges(folder, commit.sha, later.sha), ...untracked(folder, later)];
    const onDisk = later.sha === null ? (name: string) => bytesOf(at.disk, `${at.as}/${name}`) : undefined;
    const found = earlierPlaces(later.places, sinceCommit(folder, commit.sha, changes, isOne, onDisk));
    const places = [...later.places, ...found];
    if (places.length > 1) {
      const state = stateAt(at, commit, places);
      return { state, changed: asNames(changes, state, places, later.places), places };
    }
  }
  return { state: stateAt(at, commit, later.places), changed, places: later.places };
}

/** Files of the folder that git does not know yet. */
function untracked(folder: string, { sha, places: [own] }: Later): HashedChange[] {
  const names = sha === null && own ? namesHere(folder, ['--others', '--exclude-standard']) : [];
  return names.map((name) => ({ before: null, after: pathsOf(own ? [own] : [], name)[0] ?? name, blobs: ['', ''] }));
}

/** Changes of paths as changes of names: what was moved with the folder is the same, unless its bytes differ. */
function asNames(
  changes: readonly HashedChange[],
  { paths }: State,
  before: readonly FolderPlace[],
  after: readonly FolderPlace[],
): NameChange[] {
  const all = changes.flatMap((change): NameChange[] => {
    const was = change.before === null ? null : nameIn(before, change.before);
    const is = change.after === null ? null : nameIn(after, change.after);
    const isSeen = was !== null && paths.get(was) === change.before;
    const [one, other] = change.blobs;
    if (isSeen && was === is && one === other) return [];
    return isSeen || is !== null ? [{ before: isSeen ? was : null, after: is }] : [];
  });
  // Gone at one place and new at another, under one name.
  const gone = new Set(all.flatMap(({ before, after }) => (after === null ? (before ?? []) : [])));
  const back = new Set(
    all.flatMap(({ before, after }) => (before === null && gone.has(after ?? '') ? (after ?? []) : [])),
  );
  return all.flatMap(({ before, after }): NameChange[] => {
    if (before === null && back.has(after ?? '')) return [{ before: after, after }];
    return after === null && back.has(before ?? '') ? [] : [{ before, after }];
  });
}
