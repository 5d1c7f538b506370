import { gitSaid } from '../history/git.ts';
import { uncommitted } from '../history/is-dirty.ts';
import { repositoryProblem } from '../history/repository-problem.ts';
import { isShallow } from '../history/resolve-revision.ts';

/** What git can tell of a project, and what keeps it from telling more. */
export interface GitFacts {
  problem: 'no-git' | 'no-repository' | 'not-trusted' | 'no-commits' | null;
  isShallow: boolean;
  /** The main branch, as here or as fetched; `null` when there is none. */
  base: string | null;
  /** Whether it and what is checked out have a commit in common. */
  isConnected: boolean;
  /** How many files of the audits are not as they were committed. */
  uncommitted: number;
  /** Of the folders asked about, those that git does not ignore. */
  notIgnored: readonly string[];
}

/** Asks git about the project at `root`; `audits` is its folder of audits in full, `made` are folders nobody writes by hand. */
export function gitFacts(
  root: string,
  { audits, made, bases }: Record<'made' | 'bases', readonly string[]> & { audits: string },
): GitFacts {
  const refused = repositoryProblem(root);
  const isBegun = refused === null && gitSaid(root, ['rev-parse', '--verify', '--quiet', 'HEAD']) !== null;
  const base = bases.find((name) => gitSaid(root, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]) !== null);
  const isIgnored = (folder: string) => gitSaid(root, ['check-ignore', '--quiet', `${folder}/`]) !== null;
  return {
    problem:
      refused?.code === 'no-git' || refused?.code === 'not-trusted'
        ? refused.code
        : refused
          ? 'no-repository'
          : isBegun
            ? null
            : 'no-commits',
    isShallow: refused === null && isShallow(root),
    base: base ?? null,
    isConnected: base !== undefined && gitSaid(root, ['merge-base', base, 'HEAD']) !== null,
    uncommitted: isBegun ? uncommitted(audits).length : 0,
    notIgnored: refused === null ? made.filter((folder) => !isIgnored(folder)) : [],
  };
}
