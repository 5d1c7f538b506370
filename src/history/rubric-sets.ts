import { type Rubrics, readRubrics } from '../intake/read-rubrics.ts';
import type { IntakeOptions } from '../intake/yaml-file.ts';
import { filesOf } from './revision-files.ts';
import type { FileTree } from './steps.ts';

/** The rubric files of a state, read. */
export interface RubricSet {
  /** Tells this set of files from every other one. */
  key: string;
  rubrics: Rubrics;
}

/** Reads each distinct set of rubric files once; `blobs` gives bytes by their hashes. */
export function readRubricSets(
  trees: readonly FileTree[],
  { folder, rules }: Pick<IntakeOptions, 'folder' | 'rules'>,
  blobs: (hashes: readonly string[]) => ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<FileTree, RubricSet> {
  const bytes = blobs([...new Set(trees.flatMap((tree) => [...tree.values()]))]);
  const read = new Map<string, RubricSet>();
  return new Map(
    [...new Set(trees)].map((tree) => {
      const names = [...tree.keys()].sort();
      const key = JSON.stringify(names.map((name) => [name, tree.get(name)]));
      const files = filesOf(folder, (name) => bytes.get(tree.get(name) ?? ''));
      const set = read.get(key) ?? { key, rubrics: readRubrics(names, { files, folder, rules }) };
      read.set(key, set);
      return [tree, set];
    }),
  );
}
