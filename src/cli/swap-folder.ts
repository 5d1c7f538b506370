import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

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

/** Puts a finished folder in another's place; the old one is gone only when the new one stands. */
export function swapIn(staged: string, out: string): void {
  const old = `${out}.old-${process.pid}`;
  mkdirSync(dirname(out), { recursive: true });
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
