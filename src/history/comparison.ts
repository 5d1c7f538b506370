import type { RevisionProblem } from '../model/revision-problem.ts';
import { changedNames, type NameChange, namesHere } from './changed-names.ts';
import { type Commit, headCommit } from './commit.ts';
import { earlierState, type Folder, type Later, ownPlaces } from './earlier-state.ts';
import { entries, git } from './git.ts';
import { foldersBefore } from './places.ts';
import { commonCommit, rangeOf, resolveRevision } from './resolve-revision.ts';
import type { State } from './state.ts';

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
  /** Folders that the audits, or some of them, lay in at the base and not at the head, from the repository's top on. */
  movedFrom: readonly string[];
}

/**
 * Two states of a folder side by side, as people name them: revisions, `A..B`, or `A...B` for what B did since it left A.
 * Without a `head`, and with a range that ends in its dots, what is on disk is compared.
 */
export function comparisonOf(at: Folder, base: string, head: string | null): Comparison | RevisionProblem {
  const { folder } = at;
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
  const here: Later = { sha: null, places: ownPlaces(folder) };
  const there = to && earlierState(at, to, here);
  const then = earlierState(at, start, to && there ? { sha: to.sha, places: there.places } : here);
  const after =
    there && named !== null ? { ...there.state, revision: named } : { ...workingTree(folder), revision: null };
  return {
    base: { ...then.state, revision: range && !range.sinceLeaving ? range.from : base },
    head: after,
    changed: then.changed,
    links: new Set([...then.state.links, ...('links' in after ? after.links : [])]),
    movedFrom: foldersBefore(then.places, there?.places ?? here.places),
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
