import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RevisionProblem } from '../model/revision-problem.ts';
import { meantBy } from '../report/meant-by.ts';
import { type Terminal, UsageError } from './command.ts';
import { repositoryError } from './say-repository-problem.ts';

const WHOLE_HISTORY =
  'Fetch the whole history: git fetch --unshallow (in GitHub Actions: actions/checkout with fetch-depth: 0).';
const NAME_ONE = 'Name a branch, a tag or a commit';

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
      return new UsageError(
        `"${problem.name}" names something in git that is not a commit.`,
        `${NAME_ONE}, for example: diff HEAD~1.`,
      );
    case 'ambiguous':
      return new UsageError(
        `"${problem.name}" names more than one commit.`,
        `Name the one that is meant: ${problem.candidates.join(' or ')}.`,
      );
    case 'no-common-commit':
      return new UsageError(
        `${problem.names.join(' and ')} have no commit in common${problem.shallow ? ' in this clone, which is shallow' : ''}.`,
        problem.shallow ? WHOLE_HISTORY : `Compare them as they stand: diff ${problem.names.join('..')}.`,
      );
    case 'range-and-head':
      return new UsageError(
        `"${problem.range}" is a range already, so "${problem.head}" is one word too many.`,
        'Write diff BASE HEAD, diff BASE..HEAD, or diff BASE...HEAD.',
      );
    case 'unknown-revision':
      return unknownRevision(problem, folder, cwd);
  }
}

function unknownRevision(
  { name, known, remote, shallow }: Extract<RevisionProblem, { code: 'unknown-revision' }>,
  folder: string,
  cwd: string,
): UsageError {
  if (name === '') return new UsageError('The name of a revision is empty; a variable may not be set.', `${NAME_ONE}.`);
  if ([resolve(cwd, name), resolve(cwd, folder, name)].some((path) => existsSync(path))) {
    return new UsageError(
      `"${name}" is a file or folder, and diff compares two revisions of all audits.`,
      `${NAME_ONE}, for example: diff main.`,
    );
  }
  const elsewhere = known.find((ref) => ref.endsWith(`/${name}`));
  const near = elsewhere ?? meantBy(name, known);
  const suggestion = near === null ? '' : `Did you mean "${near}"? `;
  const where = shallow ? ' in this clone, which is shallow' : '';
  return new UsageError(`There is no revision "${name}"${where}.`, `${suggestion}${mend(name, remote, shallow)}`);
}

function mend(name: string, remote: readonly [string, string] | null, shallow: boolean): string {
  if (shallow) return WHOLE_HISTORY;
  if (remote) return `If it is new there, fetch it: git fetch ${remote.join(' ')}.`;
  if (/^[0-9a-f]{7,64}$/.test(name)) return 'If it was made elsewhere, fetch it: git fetch.';
  return `${NAME_ONE}; git branch --all lists the branches.`;
}
