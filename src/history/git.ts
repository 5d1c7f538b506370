import { execFileSync } from 'node:child_process';

/** Whatever is configured, git answers alike: no pager, names and paths as they are, no daemon, no lock, no helper of a diff. */
const ALIKE = [
  '--no-pager',
  '--no-optional-locks',
  ...['core.quotePath=false', 'core.fsmonitor=false', 'diff.autoRefreshIndex=true'].flatMap((set) => ['-c', set]),
];

/** What a hook tells git of where it runs; it would lead `-C` astray. */
const OF_HOOKS = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'];

/**
 * What git answers in a folder, as it is written. Throws when it refuses, when it is not installed, or outside a
 * repository; `stderr` of the error is what it said.
 */
export function git(folder: string, args: readonly string[], input = ''): Buffer {
  const env = { ...process.env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
  return execFileSync('git', [...ALIKE, '-C', folder, ...args], {
    env: Object.fromEntries(Object.entries(env).filter(([name]) => !OF_HOOKS.includes(name))),
    input,
    maxBuffer: Number.POSITIVE_INFINITY,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** The entries of an answer that was asked for with `-z`: nothing in a name can be taken for its end. */
export function entries(answer: Buffer): string[] {
  return answer.toString('utf8').split('\0').slice(0, -1);
}
