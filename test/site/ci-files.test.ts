import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connectBrowser } from '../support/connect-browser.ts';

const content = resolve(import.meta.dirname, '../../content/ci');
const files = readdirSync(content);
const url = inject('url');

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

describe.each(['', 'zh-CN/', 'zh-TW/'])('the page %sguide/ci/', (locale) => {
  it('shows each file in full and links to it, without a script', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${url}${locale}guide/ci/`);
    for (const file of files) {
      const text = readFileSync(join(content, file), 'utf8');
      const fold = page.locator('details', { has: page.locator('summary', { hasText: file }) });
      await fold.locator('summary').click();
      expect(await fold.locator('pre').textContent()).toBe(text);
      const link = page.getByRole('link', { name: file, exact: true });
      expect(await (await fetch(new URL((await link.getAttribute('href')) ?? '', page.url()))).text()).toBe(text);
    }
    await page.close();
  });
});
