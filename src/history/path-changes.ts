import { entries, git } from './git.ts';
import { parseRaw, type RawEntry } from './parse-raw.ts';
import type { PathChange } from './places.ts';

/** A change with what bears on it: hashes of the bytes before and after, zeros where only the disk has them. */
export interface HashedChange extends PathChange {
  blobs: RawEntry['blobs'];
}

/** As far as git looks for what it takes for one file, whatever is configured. */
export const RENAMES = ['--raw', '-z', '-M', '-l1000', '--no-abbrev', '--no-relative', '--no-ext-diff'];
const ALL_YAML = ':(top,glob)**/*.yaml';

/** What differs over the whole repository between a commit and another one, or (`null`) what git knows of the disk. */
export function pathChanges(folder: string, sha: string, other: string | null): HashedChange[] {
  return changesIn(git(folder, ['diff', ...RENAMES, ...(other === null ? [sha] : [sha, other]), '--', ALL_YAML]));
}

/** The changes in an answer that has nothing else. */
export function changesIn(answer: Buffer): HashedChange[] {
  return [...parseRaw(entries(answer), 1)].flatMap((entry) => ('status' in entry ? changeOf(entry) : []));
}

/** The same of several commits, each with the one before it, in one run. */
export function pathChangesOf(
  folder: string,
  pairs: readonly { commit: string; parent: string }[],
): ReadonlyMap<string, readonly HashedChange[]> {
  const input = pairs.map(({ commit, parent }) => `${commit} ${parent}\n`).join('');
  const found = new Map<string, HashedChange[]>(pairs.map(({ commit }) => [commit, []]));
  if (input === '') return found;
  let last: HashedChange[] = [];
  for (const entry of parseRaw(
    entries(git(folder, ['diff-tree', '--stdin', '-r', ...RENAMES, '--', ALL_YAML], input)),
    1,
  )) {
    if ('status' in entry) last.push(changeOf(entry));
    else last = found.get(entry[0] ?? '') ?? [];
  }
  return found;
}

/** The YAML files of a folder at a commit, by their paths; hidden ones aside. */
export function pathsAt(folder: string, sha: string, path: string): string[] {
  const said = entries(
    git(folder, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', sha, ...(path === '' ? [] : [path])]),
  );
  const hidden = (name: string) =>
    name
      .slice(path.length)
      .split('/')
      .some((part) => part.startsWith('.'));
  return said.filter((name) => name.endsWith('.yaml') && !hidden(name));
}

function changeOf({ status, from, name, blobs }: RawEntry): HashedChange {
  return { before: status === 'A' ? null : from, after: status === 'D' ? null : name, blobs };
}
