import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const SRC = join(ROOT, 'src');

/** A copy of the sources to add something to, beside the packages and out of everybody's way. */
export interface ScratchSources {
  /** Its `src`. */
  folder: string;
  /** Writes a file that is not there yet. */
  add(path: string, text: string): void;
  /** Puts text before the only place of a file that fits. */
  insert(path: string, before: RegExp, text: string): void;
  /** Every file that is not as it is in the sources, in order. */
  touched(): string[];
  remove(): void;
}

export function scratchSources(): ScratchSources {
  const cache = join(ROOT, '.cache');
  mkdirSync(cache, { recursive: true });
  const scratch = mkdtempSync(join(cache, 'sources-'));
  const folder = join(scratch, 'src');
  cpSync(SRC, folder, { recursive: true });
  const write = (path: string, text: string, flag: 'w' | 'wx') => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text, { flag });
  };
  return {
    folder,
    add: (path, text) => write(path, text, 'wx'),
    insert(path, before, text) {
      const whole = readFileSync(join(folder, path), 'utf8');
      const [place, ...others] = whole.matchAll(new RegExp(before.source, 'gm'));
      if (!place || others.length > 0) throw new Error(`${path} has ${others.length + 1} places like ${before}`);
      write(path, `${whole.slice(0, place.index)}${text}${whole.slice(place.index)}`, 'w');
    },
    touched() {
      const known = new Map(filesOf(SRC).map((path) => [path, readFileSync(join(SRC, path), 'utf8')]));
      return filesOf(folder).filter((path) => readFileSync(join(folder, path), 'utf8') !== known.get(path));
    },
    remove: () => rmSync(scratch, { recursive: true, force: true }),
  };
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted();
}
