import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inject } from 'vitest';
import type { Renderer } from '../../src/cli/renderer.ts';
import { astroRenderer } from '../../src/cli/run-astro.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { runCli } from './run-cli.ts';

/** This repository: a project itself, whose guide others borrow. */
export const ROOT = resolve(import.meta.dirname, '../..');
export const CONTENT = join(ROOT, 'content');

/** The renderer of the program: real pages, and seconds for each site. */
export const ASTRO = astroRenderer({ env: process.env });

/** Builds the real site of a project, or fails. Gives what the command said. */
export async function build(project: string, ...args: readonly string[]): Promise<string> {
  const { code, out, err } = await runCli(project, ['build', ...args], {}, ASTRO);
  if (code !== 0) throw new Error(`the build of ${project} failed: ${err}`);
  return out;
}

/**
 * Does once in a run what several files of tests need, such as a build, in a folder of that name: the first one makes
 * it, all get the folder, and what the maker told.
 */
export async function madeOnce<Told>(
  name: string,
  make: (folder: string) => Promise<Told>,
): Promise<{ folder: string; told: Told }> {
  const folder = join(inject('made'), name);
  const done = `${folder}.json`;
  const wait = () => undefined;
  return oneAtATime(`${folder}.lock`, wait, async () => {
    if (!existsSync(done)) {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
      writeFileSync(done, JSON.stringify({ told: await make(folder) }));
    }
    return { folder, ...(JSON.parse(readFileSync(done, 'utf8')) as { told: Told }) };
  });
}

/** Makes real pages the first time and keeps them in a folder; lays the same ones the next time, whatever is asked for. */
export function renderedOnce(kept: string): Renderer {
  return async (rendering, hear) => {
    const { out } = rendering;
    const isKept = existsSync(kept);
    const rendered = isKept ? { code: 0, by: null, said: '' } : await ASTRO(rendering, hear);
    cpSync(isKept ? kept : out, isKept ? out : kept, { recursive: true });
    return rendered;
  };
}

/** The pages of a built site, by their path, in order. */
export function pagesOf(site: string): string[] {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  return files.filter((file) => file.endsWith('.html')).sort();
}
