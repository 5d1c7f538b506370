import { tmpdir } from 'node:os';
import { relative, resolve } from 'node:path';
import { getSystemErrorName } from 'node:util';
import { UsageError } from './command.ts';

/** What the system would not do, for a full disk, rights that are missing, a name that is too long. */
type SystemError = Error & Pick<NodeJS.ErrnoException, 'code' | 'path' | 'syscall'>;

function isOfSystem(error: unknown): error is SystemError {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}

/** An error of the system, said as what it is: nothing of the program is wrong then. `null` for every other. */
export function systemError(error: unknown, cwd: string): UsageError | null {
  if (!isOfSystem(error)) return null;
  const { code = '', path } = error;
  const full = path && resolve(cwd, path);
  const isTemp = full?.startsWith(tmpdir()) === true && !full.startsWith(cwd);
  const below = full && relative(cwd, full);
  const shown = isTemp ? tmpdir() : below?.startsWith('..') ? full : below;
  return new UsageError(({ output }) => ({
    reason: output.refusedBySystem(shown || null, code),
    fix: isTemp ? output.otherTemp(output.advice(code)) : output.advice(code),
  }));
}

/** Has an error of the system name a place, where it names none, or one within it. */
export function placed(error: unknown, place: string, within = place): unknown {
  if (isOfSystem(error) && (error.path === undefined || error.path.startsWith(within))) error.path = place;
  return error;
}

/** How Node and what is written in Rust tell of the system's refusals. */
const BY_NODE = /\b(E[A-Z0-9]{2,}): [^,\n']+, (\w+)(?: '([^'\n]*)')?/;
const BY_RUST = /\(os error (\d+)\)/;

/** The error of the system that made a program fail, from its talk; `null` where it was none. */
export function systemErrorIn(said: string): SystemError | null {
  const [text, code, syscall = '', path] = BY_NODE.exec(said) ?? [];
  if (code !== undefined) return Object.assign(new Error(text), { code, path, syscall });
  const [told, number] = BY_RUST.exec(said) ?? [];
  return number === undefined ? null : Object.assign(new Error(told), { code: nameOf(Number(number)), syscall: '' });
}

/** Windows has numbers of its own; these are those of a full disk. */
const FULL = [39, 112];

function nameOf(number: number): string {
  if (process.platform === 'win32') return FULL.includes(number) ? 'ENOSPC' : String(number);
  return getSystemErrorName(-number);
}
