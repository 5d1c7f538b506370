import type { ReadingQuestion } from './readings.ts';
import type { RubricSet } from './rubric-sets.ts';
import { applyChanges, type FileTree, type LogStep } from './steps.ts';

/** The steps of a past from `first` on, and the one before them, with the rubrics that these go by. */
export interface StepRange {
  steps: readonly LogStep[];
  first: number;
  rubrics: ReadonlyMap<FileTree, RubricSet>;
}

/** A step with the files to look at. */
export interface Look {
  /** Those it changed, moved or took away; all, too, when nothing is known before or a rubric file changed. */
  names: readonly string[];
  /** What git takes for one file, new name → old name. */
  moved: ReadonlyMap<string, string>;
  /** All audit files after it. */
  tree: FileTree;
  under: RubricSet;
}

/** Each step in turn; the tree is one map that goes along with them. */
export function* looks({ steps, first, rubrics }: StepRange): Generator<Look> {
  const tree = new Map<string, string>();
  for (const [at, step] of steps.entries()) {
    applyChanges(tree, step.changes);
    const under = rubrics.get(step.rubrics);
    if (at < first - 1 || !under) continue;
    const isAll = at < first || steps[at - 1]?.rubrics !== step.rubrics;
    const moved = new Map(step.changes.flatMap(({ name, from }) => (from === null ? [] : [[name, from]])));
    const touched = [...step.changes.map(({ name }) => name), ...moved.values()];
    yield { names: [...new Set([...touched, ...(isAll ? tree.keys() : [])])], moved, tree, under };
  }
}

/** Which blobs have to be read, under which rubrics, to tell of a range. */
export function questionsOf(range: StepRange): ReadingQuestion[] {
  return looks(range)
    .flatMap(({ names, tree, under }) => names.flatMap((name) => ({ blob: tree.get(name) ?? null, under })))
    .flatMap(({ blob, under }) => (blob === null ? [] : [{ blob, under, by: null }]))
    .toArray();
}
