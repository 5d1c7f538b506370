import { accessSync, constants, existsSync, mkdirSync, readdirSync, rmSync, statfsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PublishedFile } from '../project/site-folders.ts';
import { beside, inside } from './beside.ts';
import { type BuiltFiles, builtFilesOf } from './built-files.ts';
import { outputError } from './output-error.ts';
import type { OutputPlace } from './output-place.ts';

/**
 * Makes the folder in which the site is built: beside `out`, or in it where it is another disk, or the one folder there
 * that can be written. Throws a UsageError where nothing can be written, the old site cannot be replaced, or what is laid
 * into the new one as it is takes more room than there is.
 */
export function stagingFor({ path: out, shown }: OutputPlace, laid: readonly PublishedFile[] = []): string {
  refuseUnwritable(out, shown);
  const staged = isOwnDisk(out) ? inside(out) : beside(out, 'building');
  try {
    makeFolders(dirname(staged));
    return roomy(made(staged), laid);
  } catch (error) {
    const { code: reason } = error as NodeJS.ErrnoException;
    if (reason === undefined) throw error;
    if (!existsSync(out)) throw outputError((words) => words.noRoom(dirname(out), reason));
    try {
      return roomy(made(inside(out)), laid);
    } catch (second) {
      const { code = String(second) } = second as NodeJS.ErrnoException;
      throw code === String(second) ? second : outputError((words) => words.noRoom(out, code));
    }
  }
}

/** One by one: Node's own recursive way never ends where a file system refuses. */
export function makeFolders(folder: string): void {
  if (existsSync(folder)) return;
  makeFolders(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another build made it at this moment.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function made(folder: string): string {
  if (existsSync(folder)) rmSync(folder, { recursive: true });
  mkdirSync(folder);
  return folder;
}

function isOwnDisk(out: string): boolean {
  return existsSync(out) && statSync(out).dev !== statSync(dirname(out)).dev;
}

function roomy(staged: string, laid: readonly PublishedFile[]): string {
  const bytes = laid.reduce((sum, { path }) => sum + statSync(path).size, 0);
  const { bavail, bsize } = statfsSync(staged);
  if (bytes < bavail * bsize) return staged;
  rmSync(staged, { recursive: true });
  throw outputError((words) => words.tooMuch(dirname(staged), inMegabytes(bytes), inMegabytes(bavail * bsize)));
}

function inMegabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_000_000)} MB`;
}

/** Every folder of the old site has to let go of what is in it. */
function refuseUnwritable(out: string, shown: string): void {
  const built = existsSync(out) ? builtFilesOf(out) : null;
  for (const folder of built === null ? [] : foldersOf(out, built)) {
    try {
      accessSync(join(out, folder), constants.W_OK | constants.X_OK);
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code ?? String(error);
      throw outputError((words) => words.notOurs(folder === '' ? shown : `${shown}/${folder}`, reason));
    }
  }
}

/** The folders of a site that may hold something of its build, itself among them. */
function foldersOf(site: string, built: BuiltFiles, folder = ''): string[] {
  const below = readdirSync(join(site, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() && built.mayHold(path) ? foldersOf(site, built, path) : [];
  });
  return [folder, ...below];
}
