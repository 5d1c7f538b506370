import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import { EXIT } from './command.ts';
import { STOPS } from './held.ts';

export interface ChildRun {
  /** Its exit code; above 128 when a signal ended it. */
  code: number;
  /** The signal that ended it, whether sent to us or to it. */
  by: NodeJS.Signals | null;
  /** Whether it was ended because its time was over. */
  late: boolean;
  /** Everything it said, on both streams. */
  said: string;
}

/** The two pipes a program is spoken with: it reads from its file 3 and writes to its file 4. */
export interface Wire {
  send: Writable;
  receive: Readable;
}

interface ChildOptions {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Hears its talk as it comes. */
  hear?: (text: string) => void;
  /** How long it may take, in milliseconds; for ever unless given. */
  within?: number;
  /** Whether it is a script of ours that ends when we do, however we end: it hears of it on its channel. */
  endsWithUs?: boolean;
  /** Speaks with it until it ends; when this fails, the program is ended. */
  converse?: (wire: Wire) => Promise<void>;
}

/**
 * Runs a program in a process of its own; what stops us while it runs stops it, and the caller hears of it instead of
 * ending at once. Rejects when the program cannot be started.
 */
export async function runChild(program: string, args: readonly string[], options: ChildOptions): Promise<ChildRun> {
  const { cwd, env, hear, within, converse, endsWithUs = false } = options;
  const child = spawn(program, args, {
    cwd,
    env,
    stdio: [
      'ignore',
      'pipe',
      'pipe',
      ...(converse ? (['pipe', 'pipe'] as const) : []),
      ...(endsWithUs ? (['ipc'] as const) : []),
    ],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      hear?.(text);
    });
  }
  let stopped: NodeJS.Signals | null = null;
  const stop = (signal: NodeJS.Signals) => {
    // Windows knows one way alone, and whoever asks twice means it.
    child.kill(stopped === null && process.platform !== 'win32' ? signal : 'SIGKILL');
    stopped ??= signal;
  };
  for (const signal of STOPS) process.on(signal, stop);
  let late = false;
  const timer =
    within === undefined
      ? undefined
      : setTimeout(() => {
          late = child.kill('SIGKILL');
        }, within);
  converse?.(wireOf(child.stdio)).catch((error: Error) => {
    said += `${error.message}\n`;
    child.kill('SIGKILL');
  });
  try {
    return await new Promise<ChildRun>((done, fail) => {
      child.on('error', fail);
      child.on('close', (code, signal) => {
        const by = stopped ?? signal;
        done({ code: by ? 128 + constants.signals[by] : (code ?? EXIT.defect), by, late, said });
      });
    });
  } finally {
    clearTimeout(timer);
    for (const signal of STOPS) process.off(signal, stop);
  }
}

function wireOf(stdio: readonly unknown[]): Wire {
  const wire = { send: stdio[3] as Writable, receive: stdio[4] as Readable };
  // A program that ends in the middle of a sentence is told by its exit code.
  for (const pipe of Object.values(wire)) pipe.on('error', () => {});
  return wire;
}
