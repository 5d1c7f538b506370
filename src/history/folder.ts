import type { Files } from '../intake/files.ts';
import { git } from './git.ts';
import type { FolderPlace } from './places.ts';

/** Whether the bytes of a file then and of one of now, where git or its name speaks for it, hold one journey. */
export type IsOne = (was: Uint8Array, is: Uint8Array) => boolean;

/** A folder of audits: where it is on this machine, and the name the intake knows it by. */
export interface Folder {
  folder: string;
  as: string;
  /** What is on disk. */
  disk: Files;
  /** What follows a folder that was moved; `null`: it is followed nowhere. */
  isOne: IsOne | null;
}

/** The bytes of a file; `undefined` when it cannot be read. */
export function bytesOf(files: Files, path: string): Uint8Array | undefined {
  try {
    return files.read(path);
  } catch {
    return undefined;
  }
}

/** The folder's own place. */
export function ownPlaces(folder: string): FolderPlace[] {
  const path = git(folder, ['rev-parse', '--show-prefix'])
    .toString('utf8')
    .replace(/\/?\n$/, '');
  return [{ path, as: '', isFile: false, folder: path }];
}
