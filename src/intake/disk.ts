import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Layout, USUAL_LAYOUT } from '../model/layout.ts';
import { MOST_BYTES } from './decode.ts';
import type { Files } from './files.ts';
import { realPath } from './ground.ts';
import { NotReadError } from './not-read.ts';
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
    read: (path) => readPlain(paths.get(path) ?? realPath(resolve(root, path))),
  };
}

/** Neither a link that took the file's place meanwhile nor a pipe without a writer is waited for. */
const NO_DETOUR = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Reads a file whose path has no links; throws when it is not that file any more, or larger than any audit. */
export function readPlain(path: string): Uint8Array {
  const file = openPlain(path);
  try {
    const { size: bytes } = fstatSync(file);
    if (bytes > MOST_BYTES) throw new NotReadError({ code: 'too-large', data: { bytes, most: MOST_BYTES } });
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** Opens a file whose path has no links; throws when a folder of it became one, or the file something else. */
export function openPlain(path: string): number {
  const file = openSync(path, NO_DETOUR);
  try {
    const opened = fstatSync(file, { bigint: true });
    if (!opened.isFile()) throw Object.assign(new Error(`${path} is no file`), { code: 'EFTYPE' });
    const isThere = realPath(path).normalize() === path.normalize();
    if (isThere && lstatSync(path, { bigint: true }).ino === opened.ino) return file;
    throw Object.assign(new Error(`${path} was replaced`), { code: 'ESTALE' });
  } catch (error) {
    closeSync(file);
    throw error;
  }
}
