import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LOCALES, wordsOf } from '../../src/languages/languages.ts';
import { connectBrowser } from '../support/connect-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

const SAID = [
  [
    '',
    'This page needs a web server. Opened straight from a folder it has no styles, and its links lead nowhere. In the project, run “npx experience-audit preview” and open the address that it tells; any other web server will do, too.',
  ],
  [
    'zh-CN/lenses/',
    '这个页面需要通过网页服务器打开。直接从文件夹打开时没有样式，链接也点不开。请在项目里运行“npx experience-audit preview”，再打开它给出的地址；用别的网页服务器也可以。',
  ],
  [
    'zh-TW/audits/salon/perm-complaint/',
    '這個頁面需要透過網頁伺服器開啟。直接從資料夾開啟時沒有樣式，連結也點不開。請在專案裡執行「npx experience-audit preview」，再開啟它顯示的網址；用其他網頁伺服器也可以。',
  ],
] as const;

describe('a page says that it has to be served', () => {
  it.each([true, false])(
    'first of all when it is opened from a folder, with scripts: %s',
    async (javaScriptEnabled) => {
      for (const [path, said] of SAID) {
        const page = await browser.newPage({ javaScriptEnabled });
        await page.goto(pathToFileURL(join(inject('site'), path, 'index.html')).href);
        const notice = page.getByText(said, { exact: true });
        expect(await notice.isVisible()).toBe(true);
        expect((await page.locator('body').textContent())?.trim().startsWith(said)).toBe(true);
        await page.close();
      }
    },
  );

  it('and to nobody whom it is served', async () => {
    for (const [path, said] of SAID) {
      const page = await browser.newPage();
      await page.goto(`${inject('url')}${path}`);
      expect(await page.getByText(said).isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByText(said).isVisible()).toBe(false);
      await page.close();
    }
  });

  it('in every language', () => {
    expect(SAID.map(([, said]) => said)).toEqual(LOCALES.map((locale) => wordsOf(locale).site.fromDisk));
  });
});
