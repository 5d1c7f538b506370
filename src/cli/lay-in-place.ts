import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BUILT_FILES } from '../model/layout.ts';
import { OWN_RUN, stateOfRun } from '../project/run-token.ts';
import { inside, isLaidInside, NEXT } from './beside.ts';
import { type BuiltFiles, builtFilesOf, listedIn } from './built-files.ts';
import { makeFolders } from './stage-site.ts';

/** Says within the new site which run puts it in its place. */
const BY = '.experience-audit-run';

/** How often another run is waited for that is doing the same, and how long each time, in milliseconds. */
const TURNS = 200;
const PAUSE = 50;

/**
 * Puts a finished site in the place of another whose folder cannot be moved, a mount for example: first the whole of it
 * lies in that folder, then each file takes its place, and the list of files last. Whatever ends this in between, the next
 * start goes on. Gives `false` where another run is at it and does not come to an end.
 */
export function layInPlace(staged: string, out: string): boolean {
  const near = dirname(staged) === out ? staged : inside(out);
  if (near !== staged) cpSync(staged, near, { recursive: true });
  writeFileSync(join(near, BY), OWN_RUN);
  for (let turn = 0; turn < TURNS; turn++) {
    finishInPlace(out);
    if (isPut(near, join(out, NEXT))) {
      finish(out);
      return true;
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  }
  return false;
}

/** Goes on where a run was killed that put its site in place; `false` when there is nothing of the kind. */
export function finishInPlace(out: string): boolean {
  const next = join(out, NEXT);
  if (!existsSync(next) || runOf(next) === 'runs') return false;
  const isWhole = listedIn(next) !== null;
  finish(out);
  return isWhole;
}

function runOf(next: string): ReturnType<typeof stateOfRun> {
  try {
    return stateOfRun(readFileSync(join(next, BY), 'utf8'));
  } catch {
    return 'gone';
  }
}

/** Each step can be done again. Without its list, the site has all its files, or was none. */
function finish(out: string): void {
  const next = join(out, NEXT);
  const files = listedIn(next);
  if (files !== null) {
    const stays = new Set(files);
    const before = builtFilesOf(out);
    for (const path of before === null ? [] : ownFilesIn(out, before)) if (!stays.has(path)) remove(out, path);
    for (const path of [...files.filter((file) => file !== BUILT_FILES), BUILT_FILES]) {
      if (!existsSync(join(next, path))) continue;
      makeFolders(dirname(join(out, path)));
      renameSync(join(next, path), join(out, path));
    }
  }
  rmSync(next, { recursive: true, force: true });
}

/** The files in a site that its build wrote. */
function ownFilesIn(site: string, built: BuiltFiles, folder = ''): string[] {
  return readdirSync(join(site, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (folder === '' && isLaidInside(entry.name)) return [];
    if (entry.isDirectory()) return built.mayHold(path) ? ownFilesIn(site, built, path) : [];
    return built.isOwn(path) ? [path] : [];
  });
}

/** Removes a file, and the folders that are empty then. */
function remove(site: string, path: string): void {
  rmSync(join(site, path), { force: true });
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    if (readdirSync(join(site, folder)).length > 0) return;
    rmdirSync(join(site, folder));
  }
}

/** Whether a folder came to lie where none was. */
function isPut(folder: string, place: string): boolean {
  try {
    renameSync(folder, place);
    return true;
  } catch (error) {
    if (existsSync(place)) return false;
    throw error;
  }
}
