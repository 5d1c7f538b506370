import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { startProcess } from '../support/run-process.ts';

const ROOT = resolve(import.meta.dirname, '../..');

it('a build that is stopped says so, exits with the signal’s code and leaves nothing behind', async () => {
  const tempDir = mkdtempSync(join(tmpdir(), 'experience-audit-stopping-'));
  const { child, ended } = startProcess(ROOT, ['build', '--out', join(tempDir, 'site')]);
  // When it has begun to write, it has long since been listening.
  while (!hasBegun(tempDir)) await new Promise((done) => setTimeout(done, 20));
  child.kill('SIGTERM');
  expect(await ended).toMatchObject({ code: 143, err: expect.stringContaining('Stopped. ') });
  expect(existsSync(join(tempDir, 'site'))).toBe(false);
  expect(readdirSync(tempDir)).toEqual([]);
  rmSync(tempDir, { recursive: true });
});

function hasBegun(tempDir: string): boolean {
  const staged = readdirSync(tempDir).find((name) => name.startsWith('site.building-'));
  return staged !== undefined && readdirSync(join(tempDir, staged)).length > 0;
}
