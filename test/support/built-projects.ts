import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';

const PACKAGE = resolve(import.meta.dirname, '../..');

/** Builds a project of this repository, given by its folder, or fails; the site is gone after the tests of the file. */
export function builtFrom(folder: string, args: readonly string[] = []): { site: string } {
  const desk = mkdtempSync(join(tmpdir(), 'experience-audit-built-'));
  afterAll(() => rmSync(desk, { recursive: true, force: true }));
  const site = join(desk, 'site');
  const start = join(PACKAGE, 'src/cli/start.mjs');
  const { status, stderr } = spawnSync(process.execPath, [start, 'build', '--out', site, ...args], {
    cwd: join(PACKAGE, folder),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the build of ${folder} failed: ${stderr}`);
  return { site };
}

/** The pages of a built site, by their path, in order. */
export function pagesOf(site: string): string[] {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  return files.filter((file) => file.endsWith('.html')).sort();
}
