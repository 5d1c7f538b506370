import type { Files } from '../intake/files.ts';
import type { Commit } from './commit.ts';
import { revisionFiles, treeAt } from './revision-files.ts';

/** A folder as it was at a commit. Names are paths from the folder on, `/` between. */
export interface State {
  commit: Commit;
  /** Every file there was. */
  names: readonly string[];
  /** Those that are links: one may lead to something else without having changed itself. */
  links: readonly string[];
  /** Paths of repositories within it; their files are in no list. */
  submodules: readonly string[];
  /** The files then, as far as they are wanted; of the others nothing is read. */
  files(wanted: (name: string) => boolean): Files;
}

/** The state of a folder at a commit; empty when it was not there. `as` is the name the intake knows the folder by. */
export function stateAt(folder: string, as: string, commit: Commit): State {
  const { files, submodules } = treeAt(folder, commit.sha);
  return {
    commit,
    names: files.map(({ name }) => name),
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
