import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserServer, chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { browserOptions } from './browser.ts';
import { serveFolder } from './serve-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the one real build. */
    site: string;
    /** Its address under a base path, with a slash at its end. */
    url: string;
    /** Where tests connect to the browser. */
    browser: string;
  }
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** One real build of the repository's own audits under a base path, served, and one real browser, for all site tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const desk = mkdtempSync(join(tmpdir(), 'experience-audit-site-'));
  const site = join(desk, 'site');
  execFileSync(
    process.execPath,
    ['src/cli/start.mjs', 'build', '--out', site, '--base', '/report/', '--site', 'https://example.com'],
    {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const served = await serveFolder(site, '/report/');
  const browser: BrowserServer = await chromium.launchServer(await browserOptions());
  project.provide('site', site);
  project.provide('url', served.url);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    served.close();
    rmSync(desk, { recursive: true, force: true });
  };
}
