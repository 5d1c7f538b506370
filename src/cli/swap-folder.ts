import { existsSync, readdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { beside, isLaidInside } from './beside.ts';
import { builtFilesOf } from './built-files.ts';
import { UsageError } from './command.ts';
import { type Foreign, foreignIn } from './foreign-files.ts';
import { moveInto, settle } from './heal-site.ts';
import { layInPlace } from './lay-in-place.ts';
import { outputError } from './output-error.ts';
import type { OutputPlace } from './output-place.ts';

/** Throws a UsageError when something lies at a place that is no built site. Nothing a user wrote is ever swapped away. */
export function refuseOther({ path, shown }: OutputPlace): void {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) throw outputError((words) => words.isFile(shown, 'dist'));
  const isOther = orRefuse(
    shown,
    () => readdirSync(path).some((name) => !isOfDisk(name) && !isLaidInside(name)) && builtFilesOf(path) === null,
  );
  if (isOther) throw outputError((words) => words.isOther(shown));
}

/** Every new disk has it. */
function isOfDisk(name: string): boolean {
  return name === 'lost+found';
}

/** How often a swap is tried while other builds swap at the same place. */
const TURNS = 20;

/**
 * Puts a finished site in the place of another, whose own files are gone when the new one stands; what else lies there
 * stays, and is given. Throws a UsageError, with the old site as it was, when that cannot be.
 */
export function swapIn(staged: string, place: OutputPlace): readonly string[] {
  for (let turn = 1; ; turn++) {
    try {
      return swapOnce(staged, place);
    } catch (error) {
      if (error instanceof UsageError) throw error;
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' && existsSync(staged) && turn < TURNS) continue;
      throw code === undefined ? error : outputError((words) => words.notReplaced(place.shown, code));
    }
  }
}

function swapOnce(staged: string, place: OutputPlace): readonly string[] {
  const { path: out, shown } = place;
  refuseOther(place);
  const built = existsSync(out) ? builtFilesOf(out) : null;
  const foreign = built === null ? NONE : foreignIn(out, staged, built);
  const [inTheWay] = foreign.inTheWay;
  if (inTheWay !== undefined) throw outputError((words) => words.inTheWay(`${shown}/${inTheWay}`));
  const isSwapped = dirname(staged) !== out && swap(staged, out, foreign.kept);
  if (!isSwapped && !layInPlace(staged, out)) throw outputError((words) => words.busy(shown));
  return built?.isListed === false ? foreign.kept : [];
}

const NONE: Foreign = { kept: [], inTheWay: [] };

/** By two renames; `false`, with nothing done, where the folder cannot be moved. */
function swap(staged: string, out: string, kept: readonly string[]): boolean {
  const undo: (() => void)[] = [];
  const move = (from: string, to: string) => {
    renameSync(from, to);
    undo.unshift(() => renameSync(to, from));
  };
  const olds: string[] = [];
  try {
    for (let isIn = false; !isIn; ) {
      if (existsSync(out)) {
        const old = beside(out, 'old', olds.length);
        if (!isMoved(() => move(out, old))) return false;
        olds.push(old);
      }
      isIn = isFirst(() => move(staged, out), out, olds.length);
    }
    const [first] = olds;
    if (first !== undefined)
      for (const path of kept) {
        moveInto(out, first, path);
        undo.unshift(() => moveInto(first, out, path));
      }
  } catch (error) {
    for (const step of undo) step();
    throw error;
  }
  for (const old of olds) settle(old, out);
  return true;
}

/** What a system says of a folder that cannot be moved; on Windows it says the same of one that somebody has open. */
const FIXED = process.platform === 'win32' ? ['EXDEV'] : ['EBUSY', 'EXDEV', 'EINVAL', 'EACCES', 'EPERM'];

function isMoved(move: () => void): boolean {
  try {
    move();
    return true;
  } catch (error) {
    if (FIXED.includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

/** Whether the new site came to lie at its place; not, when one of another build did so first. */
function isFirst(move: () => void, out: string, turns: number): boolean {
  try {
    move();
    return true;
  } catch (error) {
    if (existsSync(out) && turns < TURNS) return false;
    throw error;
  }
}

function orRefuse<T>(shown: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code;
    if (reason === undefined || reason === 'ENOENT') throw error;
    throw outputError((words) => words.notReplaced(shown, reason));
  }
}
