import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { startProcess } from '../support/run-process.ts';

const ROOT = resolve(import.meta.dirname, '../..');

it('a build that is stopped says so, exits with the signal’s code and leaves nothing behind', async () => {
  const desk = mkdtempSync(join(tmpdir(), 'experience-audit-stopping-'));
  const { child, ended } = startProcess(ROOT, ['build', '--out', join(desk, 'site')]);
  // When it has begun to write, it has long since been listening.
  while (!hasBegun(desk)) await new Promise((done) => setTimeout(done, 20));
  child.kill('SIGTERM');
  expect(await ended).toMatchObject({ code: 143, err: expect.stringContaining('Stopped. ') });
  expect(existsSync(join(desk, 'site'))).toBe(false);
  expect(readdirSync(desk)).toEqual([]);
  rmSync(desk, { recursive: true });
});

function hasBegun(desk: string): boolean {
  const staged = readdirSync(desk).find((name) => name.startsWith('site.building-'));
  return staged !== undefined && readdirSync(join(desk, staged)).length > 0;
}
