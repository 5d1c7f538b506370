import type { Files } from '../intake/files.ts';
import { entries, git } from './git.ts';
import { type FolderPlace, nameIn } from './places.ts';
import { followedObjects } from './refused-links.ts';

/** One file of a tree; `path` leads to it from the repository's top on, `object` is how git is asked for its bytes. */
export interface TreeFile {
  name: string;
  path: string;
  object: string;
  isLink: boolean;
}

/** A folder at a revision. */
export interface Tree {
  files: readonly TreeFile[];
  /** Paths of repositories within it; what they hold is not part of the tree. */
  submodules: readonly string[];
}

/** What a place holds at a revision, by names of the audits. Hidden files are left out, as on disk. */
export function treeAt(folder: string, sha: string, place: FolderPlace): Tree {
  const within = place.path === '' ? [] : [place.path];
  const all = entries(git(folder, ['ls-tree', '-r', '-z', '--full-tree', sha, ...within])).flatMap((entry) => {
    const tab = entry.indexOf('\t');
    const [mode, type, hash = ''] = entry.slice(0, tab).split(' ');
    const path = entry.slice(tab + 1);
    const name = nameIn([place], path);
    const isLink = mode === '120000';
    // Only by its path is a link followed to the file it leads to.
    return name === null ? [] : [{ name, path, type, object: isLink ? `${sha}:${path}` : hash, isLink }];
  });
  const shown = all.filter(({ name }) => !name.split('/').some((part) => part.startsWith('.')));
  return {
    files: shown.filter(({ type }) => type === 'blob').map(({ type: _, ...file }) => file),
    submodules: shown.filter(({ type }) => type === 'commit').map(({ name }) => name),
  };
}

/** Files of a revision as the intake sees them, under the name it knows their folder by. All of them are read here, in one process. */
export function revisionFiles(folder: string, as: string, tree: readonly TreeFile[]): Files {
  const objects = new Map(tree.map(({ name, object }) => [name, object]));
  const blobs = readBlobs(folder, [...objects.values()]);
  return {
    ...filesOf(as, (name) => blobs.get(objects.get(name) ?? '')),
    list: (wanted) => (wanted === as ? tree.map(({ name }) => name).sort() : null),
  };
}

/** Bytes as the intake sees them, by the names of files in a folder. */
export function filesOf(folder: string, bytesOf: (name: string) => Uint8Array | undefined): Files {
  return {
    list: () => null,
    read(path) {
      const bytes = bytesOf(path.slice(folder.length + 1));
      if (!bytes) throw Object.assign(new Error(`${path} is not in the repository`), { code: 'ENOENT' });
      return bytes;
    },
  };
}

/** The bytes of blobs, by what each was asked for with, in one process. What is no blob, or is not here, is left out. */
export function readBlobs(folder: string, objects: readonly string[]): Map<string, Uint8Array> {
  const found = [...followedObjects(folder, '--batch', objects)].filter(([, { type }]) => type === 'blob');
  return new Map(found.map(([name, { bytes }]) => [name, bytes]));
}
