import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));
const NODE = join(PACKAGE, 'node_modules', '.bin', 'node');
/** Parsed once for all the runs; it changes nothing but the time they take. */
const CACHE = join(tmpdir(), 'experience-audit-compile-cache');
const START = join(PACKAGE, 'src', 'cli', 'start.mjs');

/** What of this process must not decide how the program looks and which language it speaks. */
const OWN = ['NO_COLOR', 'FORCE_COLOR', 'LC_ALL', 'LC_MESSAGES', 'LANG'];

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** A project in a temporary folder, outside any repository; gone after the tests of the file. Returns the folder. */
export function projectOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'experience-audit-test-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs the program as a person would, in a folder; nothing of it is replaced. */
export function runCli(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OWN.includes(name)));
  const child = spawn(NODE, [START, ...args], {
    cwd: folder,
    env: { ...inherited, NODE_COMPILE_CACHE: CACHE, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ code, ...said }));
  });
}
