import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inherited, type Ran } from './run-cli.ts';

const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));
const NODE = join(PACKAGE, 'node_modules', '.bin', 'node');
/** Parsed once for all the runs; it changes nothing but the time they take. */
const CACHE = join(tmpdir(), 'experience-audit-compile-cache');
const START = join(PACKAGE, 'src', 'cli', 'start.mjs');

/** A process of the program that runs. */
export interface Running {
  child: ChildProcess;
  /** All that was said so far. */
  said: { out: string; err: string };
  ended: Promise<Ran>;
}

/** Starts the program as a person would, in a folder; nothing of it is replaced. `stdout` is an open file, if not a pipe. */
export function startProcess(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  stdout: number | 'pipe' = 'pipe',
): Running {
  const child = spawn(NODE, [START, ...args], {
    cwd: folder,
    env: { ...inherited(), NODE_COMPILE_CACHE: CACHE, ...env },
    stdio: ['ignore', stdout, 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  const ended = new Promise<Ran>((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ code, ...said }));
  });
  return { child, said, ended };
}

/** Runs the program as a person would: for what only a process has, its streams, signals and exit codes. */
export function runProcess(...call: Parameters<typeof startProcess>): Promise<Ran> {
  return startProcess(...call).ended;
}
