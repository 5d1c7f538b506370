import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { laidBy } from './beside.ts';
import { builtFilesOf, foldersAbove } from './built-files.ts';
import type { Terminal } from './command.ts';
import { foreignIn } from './foreign-files.ts';
import { finishInPlace } from './lay-in-place.ts';
import type { OutputPlace } from './output-place.ts';

/** Puts a site in order that a killed build left halfway, clears away what else it left, and tells of the former. */
export function healSite({ path: out, shown }: OutputPlace, { note, words }: Pick<Terminal, 'note' | 'words'>): void {
  const { oldIsBack, newIsWhole } = words.output;
  let done = finishInPlace(out) ? newIsWhole : null;
  // Where its place is empty, nobody is waited for: a swap takes no time.
  for (const { kind, path, state } of laidBy(out)) {
    if (kind === 'old' && !existsSync(out) && state !== 'runs') {
      renameSync(path, out);
      done = oldIsBack;
    } else if (state === 'gone' && kind === 'old') {
      if (settle(path, out)) done = newIsWhole;
    } else if (state === 'gone') clear(path);
  }
  if (done !== null) note(`${done(shown)}\n`);
}

/**
 * Moves what no build wrote from an old site to the new one that stands in its place, and deletes the rest; where it
 * cannot, it stays in the old one. Gives whether anything was moved.
 */
export function settle(old: string, out: string): boolean {
  const built = builtFilesOf(old);
  if (built === null) return false;
  const { kept, inTheWay } = foreignIn(old, out, built);
  for (const path of kept) moveInto(out, old, path);
  if (inTheWay.length === 0) discard(old);
  return kept.length > 0;
}

/** Moves a path from one site to another, with the folders it lies in. */
export function moveInto(site: string, from: string, path: string): void {
  for (const folder of foldersAbove(path)) mkdirSync(join(site, folder), { recursive: true });
  renameSync(join(from, path), join(site, path));
}

/** Deletes an old site under a name that says that nothing of it is wanted any more: this can be broken off. */
function discard(old: string): void {
  const gone = old.replace(/\.old(?=-experience-audit-[^/\\]*$)/, '.gone');
  renameSync(old, gone);
  clear(gone);
}

/** What cannot be deleted is in nobody's way. */
function clear(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // A later build tries again.
  }
}
