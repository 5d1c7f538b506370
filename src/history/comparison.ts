import type { Files } from '../intake/files.ts';
import type { RevisionProblem } from '../model/revision-problem.ts';
import { alikeFiles, type NamedBytes } from './alike.ts';
import { changedNames, type NameChange, namesHere, YAML } from './changed-names.ts';
import { type Commit, firstParent, headCommit, newestCommit } from './commit.ts';
import { earlierState, type Later } from './earlier-state.ts';
import { bytesOf, type Folder, ownPlaces } from './folder.ts';
import { foldersBefore } from './places.ts';
import { commonCommit, rangeOf, resolveRevision } from './resolve-revision.ts';
import { type State, stateOnDisk } from './state.ts';

/** Two states of one folder. */
export interface Comparison {
  /** Each with what it was asked for as; where one left the other is asked for by the whole range. */
  base: State & { commit: Commit; revision: string };
  /** `null`: it is what is on disk. */
  head: State & { revision: string | null };
  /** Files that differ, each once. */
  changed: readonly NameChange[];
  /** Folders that the audits, or some of them, lay in at the base and not at the head, from the repository's top on. */
  movedFrom: readonly string[];
}

/**
 * Two states of a folder side by side, as people name them: revisions, `A..B`, or `A...B` for what B did since it left A.
 * Without a `head`, and with a range that ends in its dots, what is on disk is compared.
 */
export function between(at: Folder, base: string, head: string | null): Comparison | RevisionProblem {
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
  const revision = range && !range.sinceLeaving ? range.from : base;
  return statesOf(at, { commit: start, revision }, to && named !== null ? { commit: to, revision: named } : null);
}

/**
 * What changed last in a folder, up to what is on disk: from HEAD while anything in it is not committed, else from the
 * commit before the newest one that touched it. `cut-off` when the clone is too shallow to know, `null` when there is
 * nothing before.
 */
export function sinceLast(at: Folder): Comparison | 'cut-off' | null {
  const { folder } = at;
  try {
    const head = headCommit(folder);
    if (!head) return null;
    const base = changedNames(folder, head.sha, null).length > 0 ? head : beforeNewest(folder);
    if (base === null || base === 'cut-off') return base;
    const found = statesOf(at, { commit: base, revision: base.sha }, null);
    return found.base.names.some((name) => name.endsWith('.yaml')) ? found : null;
  } catch {
    return null;
  }
}

interface Named {
  commit: Commit;
  revision: string;
}

function statesOf(at: Folder, base: Named, to: Named | null): Comparison {
  const here: Later = { sha: null, places: ownPlaces(at.folder) };
  const there = to && earlierState(at, to.commit, here);
  const then = earlierState(at, base.commit, to && there ? { sha: to.commit.sha, places: there.places } : here);
  return {
    base: { ...then.state, ...base },
    head: { ...(there?.state ?? stateOnDisk(at, then.state.names)), revision: to?.revision ?? null },
    changed: there ? then.changed : withUntold(at, then.state, then.changed),
    movedFrom: foldersBefore(then.places, there?.places ?? here.places),
  };
}

/** Changes up to what is on disk, with what git has not been told: files it was made to forget that are there, and moved ones. */
function withUntold({ folder, as, disk }: Folder, base: State, changed: readonly NameChange[]): NameChange[] {
  const here = new Set(disk.list(as));
  const forgotten = new Set(
    changed.flatMap(({ before, after }) => (before !== null && after === null && here.has(before) ? before : [])),
  );
  const told = changed
    .filter(({ before, after }) => before !== null || !forgotten.has(after ?? ''))
    .map(({ before, after }) => ({ before, after: forgotten.has(before ?? '') ? before : after }));
  const gone = told.flatMap(({ before, after }) => (after === null ? (before ?? []) : []));
  const added = new Set(told.flatMap(({ before, after }) => (before === null ? (after ?? []) : [])));
  if (gone.length === 0 || added.size === 0) return told;
  const untracked = namesHere(folder, ['--others', '--exclude-standard']).filter((name) => added.has(name));
  const were = base.files((name) => gone.includes(name));
  const moved = alikeFiles(named(gone, as, were), named(untracked, as, disk));
  const old = new Set(moved.values());
  return told
    .filter(({ before, after }) => after !== null || !old.has(before ?? ''))
    .map(({ before, after }) => ({ before: before ?? moved.get(after ?? '') ?? null, after }));
}

/** Files with their bytes, as far as they can be read. */
function named(names: readonly string[], as: string, files: Files): NamedBytes[] {
  return names.flatMap((name) => {
    const bytes = bytesOf(files, `${as}/${name}`);
    return bytes ? { name, bytes } : [];
  });
}

function beforeNewest(folder: string): Commit | 'cut-off' | null {
  const newest = newestCommit(folder, 'HEAD', YAML);
  const parent = newest && firstParent(folder, newest.sha);
  if (parent === null) return null;
  // In a shallow clone the oldest commit names a parent that is not here.
  return newestCommit(folder, parent) ?? 'cut-off';
}
