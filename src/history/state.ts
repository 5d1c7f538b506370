import type { Files } from '../intake/files.ts';
import { changedNames, namesHere } from './changed-names.ts';
import { type Commit, headCommit } from './commit.ts';
import { type Folder, ownPlaces } from './folder.ts';
import { followLog } from './follow-log.ts';
import { entries, git } from './git.ts';
import { type LoggedRevision, submodulesIn } from './parse-log.ts';
import type { FolderPlace } from './places.ts';
import { revisionFiles, treeAt } from './revision-files.ts';

/** A folder as it was at a commit, or is on disk. Names are paths from the folder on, `/` between. */
export interface State {
  /** On disk, what is checked out; `null` before the first commit of a branch. */
  commit: Commit | null;
  /** Whether anything is not as it was committed. */
  isDirty(): boolean;
  /** Every file there is; of what git was told to ignore, nothing that it never knew. */
  names: readonly string[];
  /** YAML on disk that git was told to ignore, and never knew. */
  ignored: readonly string[];
  /** Those that are links in a commit: one may lead to something else without having changed itself. */
  links: readonly string[];
  /** Where each of them lies in the repository, by name; on disk nothing is said of that. */
  paths: ReadonlyMap<string, string>;
  /** Paths of repositories within it; their files are in no list. */
  submodules: readonly string[];
  /** The main line's revisions up to it that touched its files, oldest first. */
  past(): readonly LoggedRevision[];
  /** The files, as far as they are wanted; of the others nothing is read. */
  files(wanted: (name: string) => boolean): Files;
}

/** The state of a folder at a commit, wherever its files lay then; empty when there were none. */
export function stateAt(at: Folder, commit: Commit, places: readonly FolderPlace[]): State {
  const { folder, as } = at;
  const trees = places.map((place) => treeAt(folder, commit.sha, place));
  const all = new Map(
    trees
      .flatMap(({ files }) => files)
      .reverse()
      .map((file) => [file.name, file]),
  );
  const files = [...all.values()].reverse();
  return {
    commit,
    isDirty: () => false,
    names: files.map(({ name }) => name),
    ignored: [],
    paths: new Map(files.map(({ name, path }) => [name, path])),
    links: files.filter(({ isLink }) => isLink).map(({ name }) => name),
    submodules: trees.flatMap((tree) => tree.submodules),
    past: () => followLog(at, commit.sha, places).revisions,
    files: (wanted) =>
      revisionFiles(
        folder,
        as,
        files.filter(({ name }) => wanted(name)),
      ),
  };
}

/**
 * The state of a folder on disk: which files there are git tells; what they hold it is not asked. `earlier` are the names of
 * an earlier state: a file that is still there is known, even where git has been told to forget it.
 */
export function stateOnDisk(at: Folder, earlier: readonly string[]): State {
  const { folder, as, disk } = at;
  const commit = headCommit(folder);
  const shown = namesHere(folder, ['--cached', '--others', '--exclude-standard', '--deduplicate']);
  const there = new Set(disk.list(as)).intersection(new Set(earlier));
  const known = new Set(shown).union(there);
  return {
    commit,
    isDirty: () => commit !== null && changedNames(folder, commit.sha, null).length > 0,
    names: [...known],
    ignored: ignoredNames(at, known),
    paths: new Map(),
    links: [],
    submodules: submodulesIn(entries(git(folder, ['ls-files', '-z', '--stage']))),
    past: () => (commit ? followLog(at, commit.sha, ownPlaces(folder)).revisions : []),
    files: (wanted) => ({
      ...disk,
      list: (of) => disk.list(of)?.filter((name) => of !== as || (known.has(name) && wanted(name))) ?? null,
    }),
  };
}

/** What lies on disk beside the files that are known because git was told to ignore it. */
function ignoredNames({ folder, as, disk }: Folder, known: ReadonlySet<string>): string[] {
  const unknown = new Set(disk.list(as)?.filter((name) => name.endsWith('.yaml') && !known.has(name)));
  if (unknown.size === 0) return [];
  return namesHere(folder, ['--others', '--ignored', '--exclude-standard']).filter((name) => unknown.has(name));
}
