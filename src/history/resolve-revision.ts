import type { RevisionProblem } from '../model/revision-problem.ts';
import { type Commit, newestCommit } from './commit.ts';
import { gitSaid } from './git.ts';
import { repositoryProblem } from './repository-problem.ts';

/** What stands on either side of two dots, or of three (`sinceLeaving`); `null`: what is on disk. */
export interface Range {
  from: string;
  to: string | null;
  sinceLeaving: boolean;
}

/** The range a word stands for; `null` when it is one revision. No name of a revision holds two dots. */
export function rangeOf(word: string): Range | null {
  const [, from, dots, to] = /^([^.].*?)(\.{2,3})([^./].*)?$/.exec(word) ?? [];
  return from === undefined ? null : { from, to: to ?? null, sinceLeaving: dots === '...' };
}

/** The commit that a name stands for, or why there is none. A name can lead to nothing but a commit, whatever it looks like. */
export function resolveRevision(folder: string, name: string): Commit | RevisionProblem {
  const refused = repositoryProblem(folder);
  if (refused) return refused;
  const refs = namedRefs(folder);
  const candidates = ambiguity(folder, name, refs);
  if (candidates.length > 1) return { code: 'ambiguous', name, candidates };
  const sha = commitOf(folder, name);
  const commit = sha === null ? null : newestCommit(folder, sha);
  return commit ?? unresolved(folder, name, refs);
}

/** The newest commit that two have in common: where one left the other. */
export function commonCommit(
  folder: string,
  [one, other]: readonly [string, string],
  names: readonly [string, string],
): Commit | RevisionProblem {
  const sha = gitSaid(folder, ['merge-base', one, other]);
  const commit = sha === null ? null : newestCommit(folder, sha);
  return commit ?? { code: 'no-common-commit', names, shallow: isShallow(folder) };
}

function unresolved(folder: string, name: string, refs: readonly string[]): RevisionProblem {
  if (!gitSaid(folder, ['rev-list', '--all', '--max-count=1'])) return { code: 'no-commits' };
  const there = gitSaid(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', name]);
  // A hash written in full is taken for one even where there is nothing behind it.
  if (there !== null && gitSaid(folder, ['cat-file', '-e', there]) !== null) return { code: 'not-a-commit', name };
  const remotes = (gitSaid(folder, ['remote']) ?? '').split('\n').filter(Boolean);
  const remote = remotes.find((each) => name.startsWith(`${each}/`));
  return {
    code: 'unknown-revision',
    name,
    known: refs.map((ref) => ref.replace(/^refs\/\w+\//, '')).filter((ref) => !ref.endsWith('/HEAD')),
    remote: remote === undefined ? null : [remote, name.slice(remote.length + 1)],
    shallow: isShallow(folder),
  };
}

/** The different commits that one name stands for, each named without doubt; git itself would pick one and mention it. */
function ambiguity(folder: string, name: string, refs: readonly string[]): string[] {
  const [bare = ''] = name.split(/[~^@:]/, 1);
  const meant = refs.filter((ref) => ['heads', 'tags', 'remotes'].some((kind) => ref === `refs/${kind}/${bare}`));
  const commits = new Map(meant.map((ref) => [commitOf(folder, ref), ref]));
  if (commits.size > 1) return [...commits.values()];
  if (meant.length > 0 || !/^[0-9a-f]{4,39}$/.test(bare)) return [];
  const objects = (gitSaid(folder, ['rev-parse', `--disambiguate=${bare}`]) ?? '').split('\n');
  return objects.length < 2 ? [] : objects.filter((object) => commitOf(folder, object) === object);
}

function commitOf(folder: string, name: string): string | null {
  const resolved = (of: string) => gitSaid(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', of]);
  // First by itself: a search in messages (`:/…`) would take what follows for a part of it.
  const found = resolved(name);
  return found && resolved(`${found}^{commit}`);
}

function namedRefs(folder: string): string[] {
  const kinds = ['refs/heads', 'refs/tags', 'refs/remotes'];
  return (gitSaid(folder, ['for-each-ref', '--format=%(refname)', ...kinds]) ?? '').split('\n').filter(Boolean);
}

/** Whether a clone lacks older commits. */
export function isShallow(folder: string): boolean {
  return gitSaid(folder, ['rev-parse', '--is-shallow-repository']) === 'true';
}
