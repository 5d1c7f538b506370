import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { browserOptions } from './browser.ts';
import { PAGES } from './page-kinds.ts';
import { serveFolder } from './serve-folder.ts';

/** Pictures of every kind of page: `node test/support/screenshots.ts [dist] [name …]` writes them to screenshots/. */
const LOOKS = [
  { name: 'en-light', locale: '', width: 1280, scheme: 'light' },
  { name: 'en-dark', locale: '', width: 1280, scheme: 'dark' },
  { name: 'zh-CN-light', locale: 'zh-CN/', width: 1280, scheme: 'light' },
  { name: 'zh-TW-dark', locale: 'zh-TW/', width: 1280, scheme: 'dark' },
  { name: 'en-narrow', locale: '', width: 360, scheme: 'light' },
  { name: 'zh-CN-narrow', locale: 'zh-CN/', width: 360, scheme: 'dark' },
  { name: 'en-wide', locale: '', width: 2560, scheme: 'light' },
] as const;

const [folder = 'dist', ...wanted] = process.argv.slice(2);
const served = await serveFolder(resolve(folder), '/');
const browser = await chromium.launch(await browserOptions());
mkdirSync('screenshots', { recursive: true });
for (const { name, locale, width, scheme } of LOOKS) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme });
  for (const [kind, path] of Object.entries({ ...PAGES, 404: '404.html' })) {
    if (wanted.length > 0 && !wanted.includes(kind) && !wanted.includes(name) && !wanted.includes(`${kind}-${name}`))
      continue;
    await page.goto(`${served.url}${kind === '404' ? '' : locale}${path}`);
    await page.screenshot({ path: join('screenshots', `${kind}-${name}.png`), fullPage: true });
  }
  await page.close();
}
await browser.close();
served.close();
