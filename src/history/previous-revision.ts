import type { Files } from '../intake/files.ts';
import { type Commit, firstParent, headCommit, newestCommit } from './commit.ts';
import { entries, git } from './git.ts';
import { filesAt, revisionFiles } from './revision-files.ts';

/** An earlier state of a folder. Names are paths from the folder on, `/` between. */
export interface Revision {
  commit: Commit;
  /** Every file there was. */
  names: readonly string[];
  /** The audit files, rubrics and config that are not now as they were then: other bytes, new, or gone. */
  changed: ReadonlySet<string>;
  /** The files then, as far as they are wanted; of the others nothing is read. */
  files(wanted: (name: string) => boolean): Files;
}

/** What a folder is compared with; `cut-off` when the clone is too shallow to know, `null` when there is nothing before. */
export type Previous = Revision | 'cut-off' | null;

/** What bears on a report: YAML that is not hidden. Any other file of the folder may change without a word. */
export const YAML = [':(glob)**/*.yaml', ':(exclude,glob)**/.*', ':(exclude,glob)**/.*/**'];

/**
 * The revision that shows what changed last in a folder: HEAD while anything in it is not committed, else the commit
 * before the newest one that touched it. `as` is the name the intake knows the folder by.
 */
export function previousRevision(folder: string, as: string): Previous {
  try {
    const head = headCommit(folder);
    if (!head) return null;
    const unsaved = changedSince(folder, head.sha);
    const commit = unsaved.length > 0 ? head : beforeNewest(folder);
    if (commit === null || commit === 'cut-off') return commit;
    const tree = filesAt(folder, commit.sha);
    if (!tree.some(({ name }) => name.endsWith('.yaml'))) return null;
    // A link may lead to something else without having changed itself.
    const links = tree.filter(({ isLink }) => isLink).map(({ name }) => name);
    return {
      commit,
      names: tree.map(({ name }) => name),
      changed: new Set([...(commit === head ? unsaved : changedSince(folder, commit.sha)), ...links]),
      files: (wanted) =>
        revisionFiles(
          folder,
          as,
          tree.filter(({ name }) => wanted(name)),
        ),
    };
  } catch {
    return null;
  }
}

function beforeNewest(folder: string): Commit | 'cut-off' | null {
  const newest = newestCommit(folder, 'HEAD', YAML);
  const parent = newest && firstParent(folder, newest.sha);
  if (parent === null) return null;
  // In a shallow clone the oldest commit names a parent that is not here.
  return newestCommit(folder, parent) ?? 'cut-off';
}

/** What differs on disk from a revision; files that git was told to ignore do not count. */
function changedSince(folder: string, sha: string): string[] {
  const diff = ['diff', '--no-ext-diff', '--no-renames', '--relative', '--name-only', '-z', sha, '--', ...YAML];
  const untracked = ['ls-files', '-z', '--others', '--exclude-standard', '--', ...YAML];
  return [diff, untracked].flatMap((args) => entries(git(folder, args)));
}
