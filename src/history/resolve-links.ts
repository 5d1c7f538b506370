import { git } from './git.ts';
import type { FileChange, LoggedRevision, RawRevision } from './parse-log.ts';
import { refusedLinks } from './refused-links.ts';

/** Stands for the hash of what a link leads to out of the repository; no file has it. */
const OUTSIDE = 'outside';

/**
 * Puts in the place of every link the file it leads to, at each revision anew: that may change while the link does not.
 * A link that leads nowhere or to a folder, or is not to be followed, is no file. Names are paths from the repository's
 * top on.
 */
export function resolveLinks(folder: string, revisions: readonly RawRevision[]): LoggedRevision[] {
  const asked = linksAt(revisions);
  const targets = targetsOf(
    folder,
    asked.flatMap(({ commit, links }) => [...links].map((name) => `${commit}:${name}`)),
  );
  let shown = new Map<string, string | null>();
  return revisions.map((revision, at) => {
    const { links = new Set<string>() } = asked[at] ?? {};
    const now = new Map([...links].map((name) => [name, targets.get(`${revision.commit}:${name}`) ?? null]));
    const touched = new Set(revision.changes.map(({ name }) => name));
    const own = revision.changes.map((change) => ({
      ...change,
      blob: change.isLink ? (now.get(change.name) ?? null) : change.blob,
    }));
    const elsewhere = [...now].flatMap(([name, blob]): FileChange[] =>
      touched.has(name) || blob === shown.get(name) ? [] : [{ name, blob, from: null }],
    );
    shown = now;
    const { commit, date, subject } = revision;
    const changes = [...own, ...elsewhere].map(({ name, blob, from }) => ({ name, blob, from }));
    return { commit, date, subject, changes };
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

/** Hashes of the files that links lead to, by what each was asked for with. */
function targetsOf(folder: string, questions: readonly string[]): Map<string, string> {
  // Questions are told apart by the line's end; a name that holds one cannot be asked for.
  const whole = questions.filter((question) => !question.includes('\n'));
  const refused = refusedLinks(folder, whole);
  const asked = whole.filter((question) => !refused.has(question));
  if (asked.length === 0) return new Map();
  const input = asked.map((question) => `${question}\n`).join('');
  const answer = git(folder, ['cat-file', '--batch-check', '--follow-symlinks'], input);
  const targets = new Map<string, string>();
  let at = 0;
  for (const question of asked) {
    const end = answer.indexOf('\n', at);
    const [, kind = '', size] = ANSWER.exec(answer.toString('utf8', at, end)) ?? [];
    at = end + 1;
    const leadsAway = AWAY.includes(kind);
    if (leadsAway) at += Number(size) + 1;
    if (kind === 'symlink') targets.set(question, OUTSIDE);
    else if (kind !== '' && !leadsAway) targets.set(question, kind);
  }
  return targets;
}

/** A file's hash, or a word on where a link ends instead, before as many bytes. */
const ANSWER = /^(\S+)(?: blob)? (\d+)$/;
const AWAY = ['symlink', 'dangling', 'loop', 'notdir'];
