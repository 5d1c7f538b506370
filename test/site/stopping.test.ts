import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isAlive } from '../../src/project/run-token.ts';
import { PATIENCE } from '../support/patience.ts';
import { runProcess, startProcess } from '../support/run-process.ts';

const ROOT = resolve(import.meta.dirname, '../..');
let tempDir = '';
let temp = '';

beforeEach(() => {
  [tempDir = '', temp = ''] = ['stopping', 'temp'].map((name) =>
    mkdtempSync(join(tmpdir(), `experience-audit-${name}-`)),
  );
});
afterEach(() => {
  for (const folder of [tempDir, temp]) rmSync(folder, { recursive: true });
});

const args = () => ['build', '--out', join(tempDir, 'site')];

/** Starts a build, and waits until its pages are being made: then it has long since been listening. */
async function begun() {
  const running = startProcess(ROOT, args(), { TMPDIR: temp });
  await vi.waitUntil(hasBegun, PATIENCE);
  return running;
}

it.each([
  ['SIGTERM', 143],
  ['SIGHUP', 129],
  ['SIGINT', 130],
] as const)(
  'a build that is stopped by %s says so, exits with its code and leaves nothing behind',
  async (signal, code) => {
    const { child, ended } = await begun();
    child.kill(signal);
    expect(await ended).toMatchObject({ code, err: expect.stringContaining('Stopped. ') });
    expect(existsSync(join(tempDir, 'site'))).toBe(false);
    expect([...readdirSync(tempDir), ...readdirSync(temp)]).toEqual([]);
  },
);

it.runIf(process.platform === 'linux')(
  'what makes the pages ends with a build that is killed, and the next build clears away what is left',
  async () => {
    const { child, ended } = await begun();
    const renderer = Number(readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim());
    child.kill('SIGKILL');
    await ended;
    await vi.waitFor(() => expect(isAlive(renderer)).toBe(false), PATIENCE);
    expect([readdirSync(tempDir).length, readdirSync(temp).length]).toEqual([1, 1]);
    expect((await runProcess(ROOT, args(), { TMPDIR: temp })).code).toBe(0);
    expect([...readdirSync(tempDir), ...readdirSync(temp)]).toEqual(['site']);
  },
);

function hasBegun(): boolean {
  const staged = readdirSync(tempDir).find((name) => name.startsWith('site.building-'));
  return staged !== undefined && existsSync(join(tempDir, staged, '.root'));
}
