import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RevisionProblem } from '../model/revision-problem.ts';
import { meantBy } from '../report/meant-by.ts';
import { type CommandLineWords, type Terminal, UsageError } from './command.ts';
import { repositoryError } from './say-repository-problem.ts';

/** Why two revisions cannot be compared, and what to do about it. */
export function revisionError(problem: RevisionProblem, folder: string, { cwd }: Pick<Terminal, 'cwd'>): UsageError {
  switch (problem.code) {
    case 'no-git':
    case 'no-repository':
    case 'not-trusted':
    case 'no-commits':
    case 'git-failed':
      return repositoryError(problem, folder);
    case 'not-a-commit':
      return new UsageError(({ git }) => git.notACommit(problem.name));
    case 'ambiguous':
      return new UsageError(({ git }) => git.ambiguous(problem.name, problem.candidates));
    case 'no-common-commit':
      return new UsageError(({ git }) => {
        const { reason, fix } = git.nothingInCommon(problem.names, problem.shallow);
        return { reason, fix: problem.shallow ? git.wholeHistory : fix };
      });
    case 'range-and-head':
      return new UsageError(({ git }) => git.rangeAndHead(problem.range, problem.head));
    case 'unknown-revision':
      return unknownRevision(problem, folder, cwd);
  }
}

function unknownRevision(
  { name, known, remote, shallow }: Extract<RevisionProblem, { code: 'unknown-revision' }>,
  folder: string,
  cwd: string,
): UsageError {
  if (name === '') return new UsageError(({ git }) => git.emptyName);
  if ([resolve(cwd, name), resolve(cwd, folder, name)].some((path) => existsSync(path)))
    return new UsageError(({ git }) => git.isPath(name));
  const elsewhere = known.find((ref) => ref.endsWith(`/${name}`));
  const near = elsewhere ?? meantBy(name, known);
  return new UsageError((words) => ({
    reason: words.git.noRevision(name, shallow),
    fix: [...(near === null ? [] : [words.didYouMean(near)]), fix(name, remote, shallow, words)].join(words.gap),
  }));
}

function fix(
  name: string,
  remote: readonly [string, string] | null,
  shallow: boolean,
  { git }: CommandLineWords,
): string {
  if (shallow) return git.wholeHistory;
  if (remote) return git.fetchNew(remote.join(' '));
  return /^[0-9a-f]{7,64}$/.test(name) ? git.fetchElsewhere : git.nameOne;
}
