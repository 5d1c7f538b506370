import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { Terminal } from '../../src/cli/command.ts';
import type { Renderer } from '../../src/cli/renderer.ts';
import { run, terminalFor } from '../../src/cli/run.ts';
import { collected } from './collected.ts';
import { plainRenderer } from './plain-renderer.ts';

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

/** Runs a command in a folder, within this process; pages are made without Astro unless another renderer is given. */
export async function runCli(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  renderer: Renderer = plainRenderer(),
  person: Partial<Pick<Terminal, 'ask' | 'today'>> = {},
): Promise<Ran> {
  const { said, ...streams } = collected();
  const place = { ...streams, cwd: folder, env: { ...inherited(), ...env }, renderer, ...person };
  const code = await run(args, terminalFor(args, place));
  return { code, ...said };
}

/** The environment of this process, as far as it is the program's business. */
export function inherited(): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !OWN.includes(name)));
}
