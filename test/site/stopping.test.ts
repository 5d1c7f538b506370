import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { startProcess } from '../support/run-process.ts';

const ROOT = resolve(import.meta.dirname, '../..');

it('a build that is stopped says so, exits with the signal’s code and leaves nothing behind', async () => {
  const desk = mkdtempSync(join(tmpdir(), 'experience-audit-stopping-'));
  const { child, ended } = startProcess(ROOT, ['build', '--out', join(desk, 'site')]);
  while (!readdirSync(desk).some((name) => name.startsWith('site.building-')))
    await new Promise((done) => setTimeout(done, 20));
  await new Promise((done) => setTimeout(done, 1000));
  child.kill('SIGTERM');
  expect(await ended).toMatchObject({ code: 143, err: expect.stringContaining('Stopped. ') });
  expect(existsSync(join(desk, 'site'))).toBe(false);
  expect(readdirSync(desk)).toEqual([]);
  rmSync(desk, { recursive: true });
});
