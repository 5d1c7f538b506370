import { type Rubrics, readRubrics } from '../../intake/read-rubrics.ts';
import { RULES } from '../../lenses/rulebook.ts';
import { yardstick } from '../../rubric/resolve.ts';
import type { Effects } from '../effects.ts';
import type { Tree } from './steps.ts';

/** The rubrics of a stretch of the past. */
export interface Yardsticks {
  /** Tells this set of rubric files from every other one. */
  key: string;
  rubrics: Rubrics;
  /** What tells a rubric's yardstick from another one; `null` of one that is not there or not sound. */
  hashOf(rubric: string): string | null;
  /** SHA-256 of a text, in hex. */
  digest(text: string): string;
}

/** Reads each distinct set of rubric files once. */
export function yardsticksOf(
  trees: readonly Tree[],
  folder: string,
  { digest }: Pick<Effects, 'digest'>,
  blobs: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<Tree, Yardsticks> {
  const read = new Map<string, Yardsticks>();
  return new Map(
    trees.map((tree) => {
      const names = [...tree.keys()].sort();
      const key = digest(JSON.stringify(names.map((name) => [name, tree.get(name)])));
      const yardsticks = read.get(key) ?? readSet(names);
      read.set(key, yardsticks);
      return [tree, yardsticks];

      function readSet(all: readonly string[]): Yardsticks {
        const rubrics = readRubrics(all, { files: filesOf(tree, folder, blobs), folder, rules: RULES });
        const hashes = new Map(
          [...rubrics.known].map(([id, rubric]) => [id, rubric ? `sha256:${digest(yardstick(rubric))}` : null]),
        );
        return { key, rubrics, hashOf: (rubric) => hashes.get(rubric) ?? null, digest };
      }
    }),
  );
}

/** Blobs as the intake sees them. */
export function filesOf(tree: Tree, folder: string, blobs: ReadonlyMap<string, Uint8Array>) {
  return {
    list: () => [...tree.keys()].sort(),
    read(path: string): Uint8Array {
      const bytes = blobs.get(tree.get(path.slice(folder.length + 1)) ?? '');
      if (!bytes) throw Object.assign(new Error(`${path} is not in the repository`), { code: 'ENOENT' });
      return bytes;
    },
  };
}
