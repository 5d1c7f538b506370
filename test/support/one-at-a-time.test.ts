import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

/** A process number no system gives out. */
const NOBODY = 2 ** 22 + 1;
let tempDir = '';

beforeEach(() => {
  tempDir = mkdtempSync(join(tmpdir(), 'experience-audit-swap-'));
});
afterEach(() => rmSync(tempDir, { recursive: true, force: true }));

describe('work under one lock', () => {
  it('runs one after the other, and says once that it waits', async () => {
    const lock = join(tempDir, 'a', 'build.lock');
    const order: string[] = [];
    const work = (name: string) => async () => {
      order.push(`${name} begins`);
      await new Promise((done) => setTimeout(done, 300));
      order.push(`${name} ends`);
    };
    await Promise.all([
      oneAtATime(lock, () => order.push('first waits'), work('first')),
      oneAtATime(lock, () => order.push('second waits'), work('second')),
    ]);
    expect(order).toEqual(['first begins', 'second waits', 'first ends', 'second begins', 'second ends']);
    expect(existsSync(lock)).toBe(false);
  });

  it.each([
    ['that died', String(NOBODY), 0],
    ['of its own number, as every run in a container has', String(process.pid), 0],
    ['that could not write its number', '', 60],
  ])('takes over from a process %s', async (_, holder, seconds) => {
    const lock = join(tempDir, 'build.lock');
    writeFileSync(lock, holder);
    const written = Date.now() / 1000 - seconds;
    utimesSync(lock, written, written);
    expect(
      await oneAtATime(
        lock,
        () => undefined,
        async () => 'done',
      ),
    ).toBe('done');
  });

  it('lets go when the work fails', async () => {
    const lock = join(tempDir, 'build.lock');
    await expect(
      oneAtATime(
        lock,
        () => undefined,
        () => Promise.reject(new Error('no')),
      ),
    ).rejects.toThrow('no');
    expect(existsSync(lock)).toBe(false);
  });
});
