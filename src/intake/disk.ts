import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Files } from './files.ts';

/** The files of this machine, below `root`. Links to files are followed, links to folders are not: they may run in rings. */
export function diskFiles(root: string): Files {
  return {
    list(folder) {
      const start = resolve(root, folder);
      const entries = entriesOf(start);
      return entries?.flatMap((entry) => walk(start, entry)).sort() ?? null;
    },
    read: (path) => readFileSync(resolve(root, path)),
  };

  function walk(folder: string, entry: Dirent): string[] {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return (entriesOf(path) ?? []).flatMap((inner) => walk(path, inner)).map((rest) => `${entry.name}/${rest}`);
    const isFile = entry.isFile() || (entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isFile());
    return isFile ? [entry.name] : [];
  }
}

function entriesOf(folder: string): Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter((entry) => !entry.name.startsWith('.'));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}
