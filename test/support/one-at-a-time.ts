import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive } from '../../src/project/run-token.ts';

const PATIENCE = 200;
/** How long a lock may be without the number of its holder: one that is being written. */
const UNWRITTEN = 10_000;
/** Locks that this process holds. A lock with its number that is not among them was left by another process of that number. */
const held = new Set<string>();

/**
 * Runs work while no other process runs work under the same lock file; waits for the other to end, and takes over from
 * one that died. `waiting` is told once.
 */
export async function oneAtATime<T>(lock: string, waiting: () => void, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(lock), { recursive: true });
  let told = false;
  while (!taken(lock)) {
    if (!told) waiting();
    told = true;
    await wait(PATIENCE);
  }
  try {
    return await work();
  } finally {
    held.delete(lock);
    rmSync(lock, { force: true });
  }
}

function taken(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    held.add(lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  if (isLeft(lock)) rmSync(lock, { force: true });
  return false;
}

/** Whether nobody holds a lock any more. */
function isLeft(lock: string): boolean {
  const holder = holderOf(lock);
  if (holder === process.pid) return !held.has(lock);
  if (Number.isInteger(holder) && holder > 0) return !isAlive(holder);
  const written = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  return Date.now() - written > UNWRITTEN;
}

function holderOf(lock: string): number {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return Number.NaN;
  }
}
