import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserServer, chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { run, terminalFor } from '../../src/cli/run.ts';
import { astroRenderer } from '../../src/cli/run-astro.ts';
import { browserOptions } from './browser.ts';
import { PATIENCE } from './patience.ts';
import { serveFolder } from './serve-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the one real build. */
    site: string;
    /** Its address under a base path, with a slash at its end. */
    url: string;
    /** Where tests connect to the browser. */
    browser: string;
    /** Where tests keep what they make once for all. */
    made: string;
  }
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUILD = ['build', '--base', '/report/', '--site', 'https://example.com', '--out'];

/** One real build of the repository's own audits under a base path, served, and one real browser, for all site tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const tempDir = mkdtempSync(join(tmpdir(), 'experience-audit-site-'));
  const [site, made] = [join(tempDir, 'site'), join(tempDir, 'made')];
  mkdirSync(made);
  const { stderr, env } = process;
  const place = { stdout: { write: () => undefined }, stderr, env, cwd: ROOT, renderer: astroRenderer({ env }) };
  const args = [...BUILD, site];
  const [code, browser] = await Promise.all([run(args, terminalFor(args, place)), launched()]);
  if (code !== 0) throw new Error('the site of this repository could not be built');
  const served = await serveFolder(site, '/report/');
  project.provide('site', site);
  project.provide('url', served.url);
  project.provide('browser', browser.wsEndpoint());
  project.provide('made', made);
  return async () => {
    await browser.close();
    served.close();
    rmSync(tempDir, { recursive: true, force: true });
  };
}

async function launched(): Promise<BrowserServer> {
  return chromium.launchServer({ ...(await browserOptions()), timeout: PATIENCE.timeout });
}
