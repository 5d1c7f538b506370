import { execFileSync } from 'node:child_process';
import type { RepositoryProblem } from '../model/revision-problem.ts';

/** Whatever is configured, git answers alike: no pager, names and paths as they are, no daemon, no lock, no helper of a diff. */
const ALIKE = [
  '--no-pager',
  '--no-optional-locks',
  ...['core.quotePath=false', 'core.fsmonitor=false', 'diff.autoRefreshIndex=true'].flatMap((set) => ['-c', set]),
];

/** What a hook tells git of where it runs; it would lead `-C` astray. */
const OF_HOOKS = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'];

/** Git gave no answer: it refuses, something that it needs is missing, or it is not there itself. */
export class GitFailure extends Error {
  /** What it said, in English; empty when it is not there. */
  readonly said: string;
  readonly isInstalled: boolean;

  constructor({ stderr, code }: { stderr?: unknown; code?: unknown }) {
    const said = String(stderr ?? '').trim();
    super(said);
    this.said = said;
    this.isInstalled = code !== 'ENOENT';
  }
}

/** What git answers in a folder, as it is written. Throws a GitFailure when it gives no answer. */
export function git(folder: string, args: readonly string[], input = ''): Buffer {
  const env = { ...process.env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
  try {
    return execFileSync('git', [...ALIKE, '-C', folder, ...args], {
      env: Object.fromEntries(Object.entries(env).filter(([name]) => !OF_HOOKS.includes(name))),
      input,
      maxBuffer: Number.POSITIVE_INFINITY,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  } catch (error) {
    throw new GitFailure(error as { stderr?: unknown; code?: unknown });
  }
}

/** The same in words, without the line's end; `null` when it gives no answer. */
export function gitSaid(folder: string, args: readonly string[]): string | null {
  try {
    return git(folder, args).toString('utf8').replace(/\n$/, '');
  } catch {
    return null;
  }
}

/** What a piece of work gives, or the problem that git made of it. */
export function orProblem<T>(work: () => T): T | RepositoryProblem {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    const last = error.said.split('\n').findLast((line) => /^(fatal|error):/.test(line)) ?? error.said;
    return error.isInstalled ? { code: 'git-failed', said: last.replace(/^\w+: /, '') } : { code: 'no-git' };
  }
}

/** The entries of an answer that was asked for with `-z`: nothing in a name can be taken for its end. */
export function entries(answer: Buffer): string[] {
  return answer.toString('utf8').split('\0').slice(0, -1);
}
