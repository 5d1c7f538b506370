import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { oneAtATime } from '../../src/cli/one-at-a-time.ts';
import { stagingFor, swapIn } from '../../src/cli/swap-folder.ts';

/** A process number no system gives out. */
const NOBODY = 2 ** 22 + 1;
let desk = '';

beforeEach(() => {
  desk = mkdtempSync(join(tmpdir(), 'experience-audit-swap-'));
});
afterEach(() => rmSync(desk, { recursive: true, force: true }));

describe('work under one lock', () => {
  it('runs one after the other, and says once that it waits', async () => {
    const lock = join(desk, 'a', 'build.lock');
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

  it('takes over from a process that died', async () => {
    const lock = join(desk, 'build.lock');
    writeFileSync(lock, String(NOBODY));
    expect(
      await oneAtATime(
        lock,
        () => undefined,
        async () => 'done',
      ),
    ).toBe('done');
  });

  it('lets go when the work fails', async () => {
    const lock = join(desk, 'build.lock');
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

describe('the folder beside the site', () => {
  it('is made new, and what a killed build left is cleared away', () => {
    const out = join(desk, 'dist');
    const stale = `${out}.building-${NOBODY}`;
    writeFileSync(join(desk, 'dist.building-notes'), 'mine');
    writeFileSync(stale, '');
    expect(stagingFor(out)).toBe(`${out}.building-${process.pid}`);
    expect(readdirSync(desk).sort()).toEqual([`dist.building-${process.pid}`, 'dist.building-notes']);
  });

  it('gives the old site back when a build was killed between taking it away and putting the new one there', () => {
    const out = join(desk, 'dist');
    writeFileSync(`${out}.old-${NOBODY}`, 'the old site');
    stagingFor(out);
    expect(readFileSync(out, 'utf8')).toBe('the old site');
  });

  it('takes the place of the old site', () => {
    const out = join(desk, 'dist');
    writeFileSync(out, 'old');
    const staged = stagingFor(out);
    writeFileSync(join(staged, 'index.html'), 'new');
    swapIn(staged, out);
    expect(readdirSync(desk)).toEqual(['dist']);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('new');
  });

  it('cannot be made where nothing can be written', () => {
    expect(() => stagingFor('/proc/none/dist')).toThrow(/Nothing can be written at "\/proc\/none"/);
  });
});
