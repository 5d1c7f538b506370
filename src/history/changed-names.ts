import { entries, git } from './git.ts';
import { changesIn, RENAMES } from './path-changes.ts';

/** What bears on a report: YAML that is not hidden. Any other file of the folder may change without a word. */
export const YAML = [':(glob)**/*.yaml', ':(exclude,glob)**/.*', ':(exclude,glob)**/.*/**'];

/** A file that is not in one state as it is in another. `before` or `after` is `null` where it is not there. */
export interface NameChange {
  before: string | null;
  /** Another name than before: git takes it for the same file, renamed. */
  after: string | null;
}

/**
 * What differs between a commit and another one, or (`null`) what is on disk; files that git was told to ignore do not
 * count. Names are paths from the folder on, `/` between.
 */
export function changedNames(folder: string, sha: string, other: string | null): NameChange[] {
  const revisions = other === null ? [sha] : [sha, other];
  const untracked = other === null ? namesHere(folder, ['--others', '--exclude-standard']) : [];
  const changes = changesIn(git(folder, ['diff', ...RENAMES, '--relative', ...revisions, '--', ...YAML]));
  return [
    ...changes.map(({ before, after }) => ({ before, after })),
    ...untracked.map((after) => ({ before: null, after })),
  ];
}

/** The YAML files git lists of the folder as it is now. */
export function namesHere(folder: string, which: readonly string[]): string[] {
  return entries(git(folder, ['ls-files', '-z', ...which, '--', ...YAML]));
}

/** What git takes for one file in a list of changes, new name → old name. */
export function movedNames(changes: readonly NameChange[]): ReadonlyMap<string, string> {
  return new Map(
    changes.flatMap(({ before, after }): [string, string][] =>
      before === null || after === null || before === after ? [] : [[after, before]],
    ),
  );
}

/** The names in a list of changes, then and now. */
export function eitherName(changes: readonly NameChange[]): string[] {
  return changes.flatMap(({ before, after }) => [before, after].filter((name) => name !== null));
}
