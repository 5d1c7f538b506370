import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { builtFilesOf, foldersAbove } from './built-files.ts';
import { type Foreign, foreignIn } from './foreign-files.ts';
import { isAlive } from './is-alive.ts';
import { outputError } from './output-error.ts';
import type { OutputPlace } from './output-place.ts';

/** Throws a UsageError when something lies at a place that is no built site. Nothing a user wrote is ever swapped away. */
export function refuseOther({ path, shown }: OutputPlace): void {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) throw outputError((words) => words.isFile(shown, 'dist'));
  const isOther = orRefuse(shown, () => readdirSync(path).length > 0 && builtFilesOf(path) === null);
  if (isOther) throw outputError((words) => words.isOther(shown));
}

/**
 * Makes the folder beside `out` in which the site is built, after clearing away what a build that was killed left
 * there. Throws a UsageError when nothing can be written there.
 */
export function stagingFor(out: string): string {
  const staged = beside(out, 'building');
  try {
    makeFolders(dirname(out));
    clearAway(out);
    mkdirSync(staged);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw outputError((words) => words.noRoom(dirname(out), reason));
  }
  return staged;
}

/** One by one: Node's own recursive way never ends where a file system refuses. */
export function makeFolders(folder: string): void {
  if (existsSync(folder)) return;
  makeFolders(dirname(folder));
  mkdirSync(folder);
}

/**
 * Puts a finished site in the place of another, whose own files are gone when the new one stands; what else lies there
 * stays, and is given. Throws a UsageError, with the old site as it was, when that cannot be.
 */
export function swapIn(staged: string, place: OutputPlace): readonly string[] {
  const { path: out, shown } = place;
  refuseOther(place);
  const built = existsSync(out) ? builtFilesOf(out) : null;
  const foreign = built === null ? NONE : orRefuse(shown, () => foreignIn(out, staged, built));
  const [inTheWay] = foreign.inTheWay;
  if (inTheWay !== undefined) throw outputError((words) => words.inTheWay(`${shown}/${inTheWay}`));
  orRefuse(shown, () => swap(staged, out, foreign.kept));
  return built?.isListed === false ? foreign.kept : [];
}

const NONE: Foreign = { kept: [], inTheWay: [] };

function swap(staged: string, out: string, kept: readonly string[]): void {
  if (!existsSync(out)) {
    renameSync(staged, out);
    return;
  }
  const old = beside(out, 'old');
  const undo: (() => void)[] = [];
  const move = (from: string, to: string) => {
    renameSync(from, to);
    undo.unshift(() => renameSync(to, from));
  };
  try {
    move(out, old);
    move(staged, out);
    for (const path of kept) {
      for (const folder of foldersAbove(path)) mkdirSync(join(out, folder), { recursive: true });
      move(join(old, path), join(out, path));
    }
  } catch (error) {
    for (const step of undo) step();
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

function clearAway(out: string): void {
  for (const name of readdirSync(dirname(out))) {
    const [, kind, pid] = new RegExp(`^${escaped(basename(out))}\\.(building|old)-${BY}-(\\d+)$`).exec(name) ?? [];
    // A process of this one's number is gone: it is this one that clears away.
    if (pid === undefined || (Number(pid) !== process.pid && isAlive(Number(pid)))) continue;
    const path = join(dirname(out), name);
    // Killed between the two renames: the old site is the one that counts.
    if (kind === 'old' && !existsSync(out)) renameSync(path, out);
    else if (kind === 'building') rmSync(path, { recursive: true, force: true });
    else finish(path, out);
  }
}

/** Ends a swap that was killed: what no build wrote goes to the new site; where it cannot, it stays in the old one. */
function finish(old: string, out: string): void {
  const built = builtFilesOf(old);
  if (built === null) return;
  const { kept, inTheWay } = foreignIn(old, out, built);
  for (const path of kept) {
    for (const folder of foldersAbove(path)) mkdirSync(join(out, folder), { recursive: true });
    renameSync(join(old, path), join(out, path));
  }
  if (inTheWay.length === 0) rmSync(old, { recursive: true, force: true });
}

/** In the names of what lies beside a site for a while, so that nothing of a user's is taken for it. */
const BY = 'experience-audit';

function beside(out: string, kind: 'building' | 'old'): string {
  return `${out}.${kind}-${BY}-${process.pid}`;
}

function orRefuse<T>(shown: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code;
    if (reason === undefined) throw error;
    throw outputError((words) => words.notReplaced(shown, reason));
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
