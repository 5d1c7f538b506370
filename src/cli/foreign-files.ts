import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLaidInside } from './beside.ts';
import type { BuiltFiles } from './built-files.ts';

/** What lies in a built site and no build wrote: files, links, whole folders, by their paths. */
export interface Foreign {
  kept: readonly string[];
  /** Those in whose place the new site has something else. */
  inTheWay: readonly string[];
}

/** Looks for what is foreign in the site `old` now that the site `next` is to take its place. No link is followed. */
export function foreignIn(old: string, next: string, built: BuiltFiles): Foreign {
  const kept: string[] = [];
  const inTheWay: string[] = [];
  const look = (folder: string) => {
    for (const entry of readdirSync(join(old, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (folder === '' && isLaidInside(entry.name)) continue;
      const there = entryAt(join(next, path));
      if (entry.isDirectory() && (built.mayHold(path) || there?.isDirectory())) look(path);
      else if (!entry.isDirectory() && built.isOwn(path)) continue;
      else if (there === undefined && isFree(next, folder)) kept.push(path);
      // Where nothing is listed, a file of a name that the new site has, too, is most likely an older one of its own.
      else if (!(entry.isFile() && there?.isFile() && (!built.isListed || isSame(join(old, path), join(next, path)))))
        inTheWay.push(path);
    }
  };
  look('');
  return { kept, inTheWay };
}

/** Whether a folder can be in a site: no part of its path is a file there. */
function isFree(site: string, folder: string): boolean {
  const parts = folder.split('/');
  return parts.every((_, at) => entryAt(join(site, ...parts.slice(0, at + 1)))?.isDirectory() !== false);
}

function isSame(a: string, b: string): boolean {
  return readFileSync(a).equals(readFileSync(b));
}

function entryAt(path: string) {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}
