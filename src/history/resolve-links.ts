import type { GitObject } from './git-objects.ts';
import type { FileChange, LoggedRevision, RawRevision } from './parse-log.ts';
import { followedObjects } from './refused-links.ts';

/** Stands for the hash of what a link leads to out of the repository; no file has it. */
const OUTSIDE = 'outside';

/**
 * Puts in the place of every link the file it leads to, at each revision anew: that may change while the link does not.
 * A link that leads nowhere or to a folder, or is not to be followed, is no file. Names are paths from the repository's
 * top on.
 */
export function resolveLinks(folder: string, revisions: readonly RawRevision[]): LoggedRevision[] {
  const asked = linksAt(revisions);
  const targets = followedObjects(
    folder,
    '--batch-check',
    asked.flatMap(({ commit, links }) => [...links].map((name) => `${commit}:${name}`)),
  );
  let shown = new Map<string, string | null>();
  return revisions.map((revision, at) => {
    const { links = new Set<string>() } = asked[at] ?? {};
    const now = new Map([...links].map((name) => [name, fileAt(targets.get(`${revision.commit}:${name}`))]));
    const touched = new Set(revision.changes.map(({ name }) => name));
    const own = revision.changes.map(({ name, blob, from, isLink }) => ({
      name,
      blob: isLink ? (now.get(name) ?? null) : blob,
      from,
    }));
    const elsewhere = [...now].flatMap(([name, blob]): FileChange[] =>
      touched.has(name) || blob === shown.get(name) ? [] : [{ name, blob, from: null }],
    );
    shown = now;
    const { commit, date, subject } = revision;
    return { commit, date, subject, changes: [...own, ...elsewhere] };
  });
}

/** The links that there are at each revision. */
function linksAt(revisions: readonly RawRevision[]): { commit: string; links: ReadonlySet<string> }[] {
  const links = new Set<string>();
  return revisions.map(({ commit, changes }) => {
    for (const { name, from, isLink } of changes) {
      if (from !== null) links.delete(from);
      if (isLink) links.add(name);
      else links.delete(name);
    }
    return { commit, links: new Set(links) };
  });
}

/** The hash of what a link leads to; `null` where that is no file. */
function fileAt(target: GitObject | undefined): string | null {
  if (target?.type === 'symlink') return OUTSIDE;
  return target?.type === 'blob' ? (target.hash ?? null) : null;
}
