import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RevisionProblem } from '../model/revision-problem.ts';
import type { NoLog } from '../project/past/open-past.ts';
import { meantBy } from '../report/meant-by.ts';
import { type CommandLineWords, type Said, type Terminal, UsageError } from './command.ts';

/** Why git can tell nothing of a folder, or cannot compare two of its revisions, and what to do about it. */
export function gitError(problem: RevisionProblem | NoLog, folder: string, { cwd }: Pick<Terminal, 'cwd'>): UsageError {
  return new UsageError((words) => {
    const { git } = words;
    switch (problem.code) {
      case 'no-git':
        return git.noGit;
      case 'no-repository':
        return git.noRepository(folder);
      case 'not-trusted':
        return git.notTrusted(folder);
      case 'git-failed':
        return git.failed(folder, problem.said);
      case 'no-commits':
        return git.noCommits(folder);
      case 'nothing-committed':
        return git.nothingCommitted(folder);
      case 'not-a-commit':
        return git.notACommit(problem.name);
      case 'ambiguous':
        return git.ambiguous(problem.name, problem.candidates);
      case 'no-common-commit': {
        const { reason, fix } = git.nothingInCommon(problem.names, problem.shallow);
        return { reason, fix: problem.shallow ? git.wholeHistory : fix };
      }
      case 'range-and-head':
        return git.rangeAndHead(problem.range, problem.head);
      case 'unknown-revision':
        return unknownRevision(problem, resolve(cwd, folder), cwd, words);
    }
  });
}

function unknownRevision(
  { name, known, remote, shallow }: Extract<RevisionProblem, { code: 'unknown-revision' }>,
  folder: string,
  cwd: string,
  words: CommandLineWords,
): Said {
  const { git } = words;
  if (name === '') return git.emptyName;
  if ([cwd, folder].some((place) => existsSync(resolve(place, name)))) return git.isPath(name);
  const near = known.find((ref) => ref.endsWith(`/${name}`)) ?? meantBy(name, known);
  return {
    reason: git.noRevision(name, shallow),
    fix: [...(near === null ? [] : [words.didYouMean(near)]), fix(name, remote, shallow, git)].join(words.gap),
  };
}

function fix(
  name: string,
  remote: readonly [string, string] | null,
  shallow: boolean,
  git: CommandLineWords['git'],
): string {
  if (shallow) return git.wholeHistory;
  if (remote) return git.fetchNew(remote.join(' '));
  return /^[0-9a-f]{7,64}$/.test(name) ? git.fetchElsewhere : git.nameOne;
}
