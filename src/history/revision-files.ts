import type { Files } from '../intake/files.ts';
import { entries, git } from './git.ts';
import { type FolderPlace, nameIn } from './places.ts';
import { refusedLinks } from './refused-links.ts';

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
  const objects = new Map(tree.map(({ name, object }) => [`${as}/${name}`, object]));
  const blobs = readBlobs(folder, [...objects.values()]);
  return {
    list: (wanted) => (wanted === as ? tree.map(({ name }) => name).sort() : null),
    read(path) {
      const blob = blobs.get(objects.get(path) ?? '');
      if (!blob) throw Object.assign(new Error(`${path} is not in the revision`), { code: 'ENOENT' });
      return blob;
    },
  };
}

/** The bytes of blobs, by what each was asked for with, in one process. What is no blob, or is not here, is left out. */
export function readBlobs(folder: string, objects: readonly string[]): Map<string, Uint8Array> {
  // Questions are told apart by the line's end; a name that holds one cannot be asked for.
  const whole = objects.filter((object) => !object.includes('\n'));
  const refused = refusedLinks(
    folder,
    whole.filter((object) => object.includes(':')),
  );
  const asked = whole.filter((object) => !refused.has(object));
  if (asked.length === 0) return new Map();
  const questions = asked.map((object) => `${object}\n`).join('');
  const answer = git(folder, ['cat-file', '--batch', '--follow-symlinks'], questions);
  const blobs = new Map<string, Uint8Array>();
  let at = 0;
  for (const object of asked) {
    const end = answer.indexOf('\n', at);
    const head = HEAD.exec(answer.toString('utf8', at, end))?.groups;
    at = end + 1;
    if (!head) continue;
    const size = Number(head['size']);
    if (head['type'] === 'blob') blobs.set(object, answer.subarray(at, at + size));
    at += size + 1;
  }
  return blobs;
}

/** What precedes the bytes of an object, or of the path at which a link leads nowhere. Without it nothing follows. */
const HEAD = /^(?:[0-9a-f]+ (?<type>\w+)|symlink|dangling|loop|notdir) (?<size>\d+)$/;
