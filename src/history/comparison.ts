import type { RevisionProblem } from '../model/revision-problem.ts';
import { changedNames, type NameChange, namesHere } from './changed-names.ts';
import { type Commit, headCommit } from './commit.ts';
import { entries, git } from './git.ts';
import { commonCommit, rangeOf, resolveRevision } from './resolve-revision.ts';
import { type State, stateAt } from './state.ts';

/** A folder as it is on disk. Git does not read it: what its files hold is on disk, too. */
interface WorkingTree extends Pick<State, 'names' | 'submodules'> {
  /** What is checked out; `null` before the first commit of a branch. */
  commit: Commit | null;
  /** Whether anything in it is not committed. */
  dirty: boolean;
}

/** Two states of one folder. */
export interface Comparison {
  /** Each with what it was asked for as; where one left the other is asked for by the whole range. */
  base: State & { revision: string };
  head: (State & { revision: string }) | (WorkingTree & { revision: null });
  /** Files that differ, each once. */
  changed: readonly NameChange[];
  /** Files that may differ although git sees no difference: what they lead to is elsewhere. */
  links: ReadonlySet<string>;
}

/**
 * Two states of a folder side by side, as people name them: revisions, `A..B`, or `A...B` for what B did since it left A.
 * Without a `head`, and with a range that ends in its dots, what is on disk is compared.
 */
export function comparisonOf(
  folder: string,
  as: string,
  base: string,
  head: string | null,
): Comparison | RevisionProblem {
  const range = rangeOf(base);
  if (range && head !== null) return { code: 'range-and-head', range: base, head };
  const from = resolveRevision(folder, range?.from ?? base);
  if ('code' in from) return from;
  const named = range ? range.to : head;
  const to = named === null ? null : resolveRevision(folder, named);
  if (to && 'code' in to) return to;
  const start = range?.sinceLeaving
    ? commonCommit(folder, [from.sha, to?.sha ?? 'HEAD'], [range.from, named ?? 'HEAD'])
    : from;
  if ('code' in start) return start;
  const before = { ...stateAt(folder, as, start), revision: range && !range.sinceLeaving ? range.from : base };
  const after =
    to && named !== null ? { ...stateAt(folder, as, to), revision: named } : { ...workingTree(folder), revision: null };
  return {
    base: before,
    head: after,
    changed: changedNames(folder, start.sha, to?.sha ?? null),
    links: new Set([...before.links, ...('links' in after ? after.links : [])]),
  };
}

function workingTree(folder: string): WorkingTree {
  const commit = headCommit(folder);
  const staged = entries(git(folder, ['ls-files', '-z', '--stage']));
  return {
    commit,
    names: namesHere(folder, ['--cached', '--others', '--exclude-standard', '--deduplicate']),
    submodules: staged
      .filter((entry) => entry.startsWith('160000 '))
      .map((entry) => entry.slice(entry.indexOf('\t') + 1)),
    dirty: commit !== null && changedNames(folder, commit.sha, null).length > 0,
  };
}
