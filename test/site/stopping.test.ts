import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

it('a build that is stopped says so, exits with the signal’s code and leaves nothing behind', async () => {
  const desk = mkdtempSync(join(tmpdir(), 'experience-audit-stopping-'));
  const child = spawn(process.execPath, [join(ROOT, 'src/cli/start.mjs'), 'build', '--out', join(desk, 'site')], {
    cwd: ROOT,
  });
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  const ended = new Promise((done) => child.on('close', done));
  while (!readdirSync(desk).some((name) => name.startsWith('site.building-')))
    await new Promise((done) => setTimeout(done, 20));
  await new Promise((done) => setTimeout(done, 1000));
  child.kill('SIGTERM');
  expect(await ended).toBe(143);
  expect(said).toContain('Stopped. ');
  expect(existsSync(join(desk, 'site'))).toBe(false);
  expect(readdirSync(desk)).toEqual([]);
  rmSync(desk, { recursive: true });
});
