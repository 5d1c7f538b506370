import type { Browser, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connectBrowser } from '../support/connect-browser.ts';

const url = inject('url');

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

/** A text as it is compared: a PDF breaks lines and spaces Chinese as it likes. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}

async function printed(page: Page): Promise<{ pages: number; text: string }> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  return { pages: totalPages, text: plain(text) };
}

/** Texts of the elements a selector finds, as they are compared. */
async function texts(page: Page, selector: string): Promise<string[]> {
  return (await page.locator(selector).allTextContents()).map(plain).filter((text) => text !== '');
}

describe('a page printed', () => {
  it.each([
    'audits/telecom/broadband-renewal/',
    'zh-CN/audits/salon/perm-complaint/',
    'zh-TW/audits/supermarket/makeover/',
  ])('/%s holds every touchpoint and all that is folded, on white paper, whatever the screen', async (path) => {
    const page = await browser.newPage({ colorScheme: 'dark' });
    await page.goto(`${url}${path}`);
    const { text } = await printed(page);
    const expected = [
      ...(await texts(page, 'main h1, main section:not([data-screen-only]) > h2, main summary h3')),
      ...(await texts(page, 'main details td')),
      ...(await texts(page, 'main details .criteria a, main details .criteria .seen, main details dd')),
    ];
    expect(expected.length).toBeGreaterThan(40);
    expect(expected.filter((words) => !text.includes(words))).toEqual([]);
    expect(await page.locator('main details:not([open])').count()).toBeGreaterThan(0);

    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const colours = `(({ color, backgroundColor }) => [color, backgroundColor])(getComputedStyle(document.body))`;
    expect(await page.evaluate(colours)).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    await page.close();
  });

  it.each(['', 'zh-CN/', 'touchpoints/', 'lenses/loop/', 'guide/writing/', 'guide/reference/', 'search/'])(
    '/%s has no navigation, no control and nothing cut off at its right edge',
    async (path) => {
      const page = await browser.newPage({ viewport: { width: 673, height: 1000 } });
      await page.goto(`${url}${path}`);
      await page.emulateMedia({ media: 'print' });
      const shown = page.locator('nav, form, dialog, input, select, button:not(th button), .skip, [data-screen-only]');
      expect(await shown.locator('visible=true').count()).toBe(0);
      expect(await page.locator('.wordmark').isVisible()).toBe(true);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(673);
      await page.close();
    },
  );

  it('the overview holds every journey in a table whose heading comes again on each sheet', async () => {
    const page = await browser.newPage();
    await page.goto(`${url}`);
    const { text } = await printed(page);
    const titles = await texts(page, 'main table th[scope=row] a');
    expect(titles.length).toBeGreaterThan(10);
    expect(titles.filter((title) => !text.includes(title))).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    const displays = `[...new Set([...document.querySelectorAll('main thead')].map((head) => getComputedStyle(head).display))]`;
    expect(await page.evaluate(displays)).toEqual(['table-header-group']);
    await page.close();
  });

  it('tells where the report itself is, and numbers its sheets', async () => {
    const page = await browser.newPage();
    await page.goto(`${url}audits/yoga/year-card/`);
    const { pages, text } = await printed(page);
    expect(text).toContain('https://example.com/report/audits/yoga/year-card/');
    for (let at = 1; at <= pages; at += 1) expect(text).toContain(`${at}/${pages}`);
    await page.close();
  });
});
