import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Layout, USUAL_LAYOUT } from '../model/layout.ts';
import type { Files } from './files.ts';
import { type Walked, walkFolder } from './walk-folder.ts';

/** The files of this machine, below `root`: a folder as it was when it was first asked for. */
export function diskFiles(root: string, layout: Layout = USUAL_LAYOUT): Files {
  const folders = new Map<string, Walked | null>();
  const paths = new Map<string, string>();
  const walked = (folder: string) => {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const found = walkFolder(root, folder, layout);
    folders.set(folder, found);
    for (const { name, path } of found?.files ?? []) paths.set(`${folder}/${name}`, path);
    return found;
  };
  return {
    list: (folder) => walked(folder)?.files.map(({ name }) => name) ?? null,
    refused: (folder) => walked(folder)?.refused ?? [],
    linked: (folder) => walked(folder)?.linked ?? [],
    read: (path) => readFile(paths.get(path) ?? resolve(root, path)),
  };
}

/** Neither a link that took the file's place meanwhile nor a pipe without a writer is waited for. */
const NO_DETOUR = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

function readFile(path: string): Uint8Array {
  const file = openSync(path, NO_DETOUR);
  try {
    if (!fstatSync(file).isFile()) throw Object.assign(new Error(`${path} is no file`), { code: 'EFTYPE' });
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
