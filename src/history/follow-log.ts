import type { Folder, IsOne } from './folder.ts';
import { entries, git } from './git.ts';
import { type FileChange, type LoggedRevision, parseLog, type RawRevision } from './parse-log.ts';
import { pathChangesOf, RENAMES } from './path-changes.ts';
import { earlierPlaces, type FolderPlace, foldersBefore, nameIn, pathsOf } from './places.ts';
import { resolveLinks } from './resolve-links.ts';
import { sinceCommit } from './since-commit.ts';
import { applyChanges } from './steps.ts';

/** A place that held audits until a commit took them elsewhere; `null`: it still does. */
interface PastPlace extends FolderPlace {
  until: string | null;
}

/** The commit with which audits came from other folders, by their paths from the repository's top on. */
export interface FolderMove {
  commit: string;
  date: string;
  from: readonly string[];
}

/** First parents alone: a branch counts on the day it was merged, as one change. Settings of the user have no say. */
const LOG = [
  // What `-m` stands for beside `--first-parent` in every version of git; `--diff-merges` is too new for some.
  ...['-c', 'log.diffMerges=first-parent', 'log', '-m'],
  ...['--reverse', '--first-parent', '--root', ...RENAMES],
  ...['--no-color', '--no-show-signature', '--encoding=UTF-8', '-O/dev/null'],
  '--format=%H%x00%P%x00%cs%x00%s',
];

/**
 * The main line's revisions up to one that touched the audits, oldest first, wherever these lay then; and when they were
 * moved. `last` are the places that they lay in at that one.
 */
export function followLog(
  { folder, isOne }: Pick<Folder, 'folder' | 'isOne'>,
  revision: string,
  last: readonly FolderPlace[],
): { revisions: LoggedRevision[]; moves: FolderMove[] } {
  let places: PastPlace[] = last.map((place) => ({ ...place, until: null }));
  const looked = new Map<string, string>();
  for (;;) {
    const raw = parseLog(entries(git(folder, [...LOG, revision, '--', ...places.flatMap(pathspecs)])));
    const found = isOne ? movesInto(folder, raw, places, isOne, looked) : [];
    if (found.length === 0)
      return { revisions: asNames(resolveLinks(folder, raw), places), moves: movesOf(raw, places) };
    places = [...places, ...found];
  }
}

/** Places from which files came to the places known so far; `looked` remembers of which commit what was looked for. */
function movesInto(
  folder: string,
  raw: readonly RawRevision[],
  places: readonly PastPlace[],
  isOne: IsOne,
  looked: Map<string, string>,
): PastPlace[] {
  const open = raw.flatMap(({ commit, parent, changes }, at) => {
    const after = placesAt(at, raw, places);
    const news = changes.filter(({ name, isNew }) => isNew && nameIn(after, name) !== null).map(({ name }) => name);
    const key = news.join('\n');
    if (parent === '' || news.length === 0 || looked.get(commit) === key) return [];
    looked.set(commit, key);
    return [{ commit, parent, after }];
  });
  const changes = pathChangesOf(folder, open);
  return open.flatMap(({ commit, parent, after }) => {
    const found = earlierPlaces(after, sinceCommit(folder, parent, changes.get(commit) ?? [], isOne));
    return found.map((place) => ({ ...place, until: commit }));
  });
}

/** Changes of paths as changes of names. A revision that touched nothing of the audits as they lay then is left out. */
function asNames(raw: readonly LoggedRevision[], places: readonly PastPlace[]): LoggedRevision[] {
  const blobs = new Map<string, string>();
  const seen = new Map<string, string>();
  return raw.flatMap((revision, at): LoggedRevision[] => {
    const [before, after] = [placesAt(at - 1, raw, places), placesAt(at, raw, places)];
    applyChanges(blobs, revision.changes);
    const pathNow = (name: string) => pathsOf(after, name).find((path) => blobs.has(path));
    const touched = revision.changes.flatMap(({ name, from }) => [
      nameIn(before, name),
      nameIn(after, name),
      ...(from === null ? [] : [nameIn(before, from)]),
    ]);
    const left = before.length > after.length ? [...seen.keys()] : [];
    const moved = new Map(
      revision.changes.flatMap(({ name, from }): [string, string][] => {
        const [was, is] = [from === null ? null : nameIn(before, from), nameIn(after, name)];
        return was === null || is === null || was === is || !seen.has(was) || pathNow(is) !== name ? [] : [[is, was]];
      }),
    );
    const gone = new Set(moved.values());
    const changes = [...new Set([...touched, ...left])].flatMap((name): FileChange[] => {
      if (name === null) return [];
      const blob = blobs.get(pathNow(name) ?? '') ?? null;
      const isNothing = blob === null && (gone.has(name) || (places.length > 1 && !seen.has(name)));
      const isSame = blob === (seen.get(name) ?? null) && !touched.includes(name);
      return isNothing || isSame ? [] : [{ name, blob, from: moved.get(name) ?? null }];
    });
    for (const name of [...changes.map((change) => change.name), ...gone]) seen.delete(name);
    for (const { name, blob } of changes) if (blob !== null) seen.set(name, blob);
    return changes.length === 0 ? [] : [{ ...revision, changes }];
  });
}

function movesOf(raw: readonly RawRevision[], places: readonly PastPlace[]): FolderMove[] {
  return raw.flatMap(({ commit, date }, at) => {
    const from = foldersBefore(placesAt(at - 1, raw, places), placesAt(at, raw, places));
    return from.length === 0 ? [] : [{ commit, date, from }];
  });
}

/** Where the audits lay after a revision. */
function placesAt(at: number, raw: readonly { commit: string }[], places: readonly PastPlace[]): PastPlace[] {
  return places.filter(({ until }) => until === null || at < raw.findIndex(({ commit }) => commit === until));
}

/** The YAML of a place, hidden files aside; nothing in its path is a pattern. */
function pathspecs({ path, isFile }: FolderPlace): string[] {
  if (isFile) return [`:(top,literal)${path}`];
  const within = path === '' ? '' : `${path.replace(/[\\*?[\]]/g, '\\$&')}/`;
  return [`:(top,glob)${within}**/*.yaml`, `:(top,exclude,glob)${within}**/.*`, `:(top,exclude,glob)${within}**/.*/**`];
}
