import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { UsageError } from './command.ts';
import { isAlive } from './one-at-a-time.ts';

/** What every built site holds; a folder without it is not ours to replace. */
const MARK = 'report.json';

/** Why a folder must not be replaced by a site, or `null`. Nothing a user wrote is ever swapped away. */
export function refusal(out: string, cwd: string): { reason: string; mend: string } | null {
  const shown = relative(cwd, out) || '.';
  if (`${resolve(cwd)}${sep}`.startsWith(resolve(out, '.').replace(/[\\/]*$/, sep))) {
    return {
      reason: `The site cannot go to "${shown}": it would replace the project itself.`,
      mend: 'Name a folder of its own: --out dist.',
    };
  }
  if (existsSync(out) && !statSync(out).isDirectory())
    return { reason: `"${shown}" is a file.`, mend: 'Name a folder: --out dist.' };
  const isOther = existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, MARK));
  return isOther
    ? {
        reason: `The folder "${shown}" holds something that is not a built site.`,
        mend: 'Name another folder, or empty this one yourself.',
      }
    : null;
}

/**
 * Makes the folder beside `out` in which the site is built, after clearing away what a build that was killed left
 * there. Throws a UsageError when nothing can be written there.
 */
export function stagingFor(out: string): string {
  const staged = `${out}.building-${process.pid}`;
  try {
    makeFolders(dirname(out));
    clearAway(out);
    mkdirSync(staged);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new UsageError(
      `Nothing can be written at "${dirname(out)}" (${reason}).`,
      'Name another folder: --out dist.',
    );
  }
  return staged;
}

/** One by one: Node's own recursive way never ends where a file system refuses. */
export function makeFolders(folder: string): void {
  if (existsSync(folder)) return;
  makeFolders(dirname(folder));
  mkdirSync(folder);
}

function clearAway(out: string): void {
  const remains = new RegExp(`^${escaped(basename(out))}\\.(building|old)-(\\d+)$`);
  for (const name of readdirSync(dirname(out))) {
    const [, kind, pid] = remains.exec(name) ?? [];
    if (pid === undefined || isAlive(Number(pid))) continue;
    const path = join(dirname(out), name);
    // Killed between the two renames: the old site is the one that counts.
    if (kind === 'old' && !existsSync(out)) renameSync(path, out);
    else rmSync(path, { recursive: true, force: true });
  }
}

/** Puts a finished folder in another's place; the old one is gone only when the new one stands. */
export function swapIn(staged: string, out: string): void {
  const old = `${out}.old-${process.pid}`;
  const hadOld = existsSync(out);
  if (hadOld) renameSync(out, old);
  try {
    renameSync(staged, out);
  } catch (error) {
    if (hadOld) renameSync(old, out);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
