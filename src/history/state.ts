import type { Files } from '../intake/files.ts';
import type { Commit } from './commit.ts';
import type { Place } from './places.ts';
import { revisionFiles, treeAt } from './revision-files.ts';

/** A folder as it was at a commit. Names are paths from the folder on, `/` between. */
export interface State {
  commit: Commit;
  /** Every file there was. */
  names: readonly string[];
  /** Those that are links: one may lead to something else without having changed itself. */
  links: readonly string[];
  /** Where each of them lies in the repository, by name. */
  paths: ReadonlyMap<string, string>;
  /** Paths of repositories within it; their files are in no list. */
  submodules: readonly string[];
  /** The files then, as far as they are wanted; of the others nothing is read. */
  files(wanted: (name: string) => boolean): Files;
}

/**
 * The state of a folder at a commit, wherever its files lay then; empty when there were none. `as` is the name the intake
 * knows the folder by.
 */
export function stateAt(folder: string, as: string, commit: Commit, places: readonly Place[]): State {
  const trees = places.map((place) => treeAt(folder, commit.sha, place));
  const all = new Map(
    trees
      .flatMap(({ files }) => files)
      .reverse()
      .map((file) => [file.name, file]),
  );
  const files = [...all.values()].reverse();
  const submodules = trees.flatMap((tree) => tree.submodules);
  return {
    commit,
    names: files.map(({ name }) => name),
    paths: new Map(files.map(({ name, path }) => [name, path])),
    links: files.filter(({ isLink }) => isLink).map(({ name }) => name),
    submodules,
    files: (wanted) =>
      revisionFiles(
        folder,
        as,
        files.filter(({ name }) => wanted(name)),
      ),
  };
}
