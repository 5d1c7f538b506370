import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cache, NO_CACHE } from '../history/cache.ts';

/** Values kept beside those of this run, the newest: another run may ask for less. */
const SPARE = 20_000;
/** Files kept in the folder, the newest: one for each project. */
const PROJECTS = 20;

/**
 * A cache in one file of a folder, read and written as a whole. A file that is not whole, or another program's, is an
 * empty cache; where nothing can be written, nothing is kept.
 */
export function diskCache(folder: string, name: string, program: string | null): Cache {
  if (program === null) return NO_CACHE;
  const file = join(folder, `${name}.json`);
  const kept = read(file, program);
  const used = new Map<string, unknown>();
  let isNew = false;
  return {
    get(key) {
      const value = used.get(key) ?? kept.get(key);
      if (value !== undefined) used.set(key, value);
      return value;
    },
    set(key, value) {
      used.set(key, value);
      isNew = true;
    },
    save() {
      if (!isNew) return;
      const spare = [...kept].filter(([key]) => !used.has(key)).slice(-SPARE);
      write(folder, file, JSON.stringify([program, [...spare, ...used]]));
    },
  };
}

function read(file: string, program: string): Map<string, unknown> {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    if (text.slice(0, end) !== hash('sha256', body)) return new Map();
    const [by, entries] = JSON.parse(body) as [string, [string, unknown][]];
    return new Map(by === program ? entries : []);
  } catch {
    return new Map();
  }
}

/** Beside and then in one move: who reads meanwhile finds the old file or the new one, whole. */
function write(folder: string, file: string, body: string): void {
  const beside = `${file}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(beside, `${hash('sha256', body)}\n${body}`);
    renameSync(beside, file);
    const all = readdirSync(folder)
      .map((name) => join(folder, name))
      .map((path) => ({ path, time: statSync(path).mtimeMs }))
      .sort((a, b) => b.time - a.time);
    for (const { path } of all.slice(PROJECTS)) rmSync(path, { force: true });
  } catch {
    // A disk that is full, a folder that is not ours: the next run works it out again.
  }
}
