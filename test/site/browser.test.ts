import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

const url = inject('url');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const KINDS = [
  '',
  'audits/salon/perm-complaint/',
  'audits/telecom/broadband-renewal/',
  'touchpoints/',
  'lenses/',
  'lenses/loop/',
  'lenses/actions/',
  'guide/',
  'guide/writing/',
  'guide/reference/',
  'search/',
];

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
});
afterAll(() => browser.close());

/** A page that remembers what went wrong in it. */
async function open(
  path: string,
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage(options);
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('requestfailed', (request) => faults.push(`${request.url()} failed`));
  page.on(
    'request',
    (request) =>
      request.url().startsWith(new URL(url).origin) ||
      request.url().startsWith('data:') ||
      faults.push(`asks for ${request.url()}`),
  );
  await page.goto(`${url}${path}`);
  return { page, faults };
}

/** Types a word and waits for the result that is looked for. */
async function search(page: Page, word: string, finds: string): Promise<Locator> {
  await page.fill('pagefind-input input', word);
  const result = page.locator('.result a', { hasText: finds }).first();
  await result.waitFor();
  return result;
}

describe('search in a real browser', () => {
  it.each([
    {
      path: 'search/',
      word: 'meatballs',
      finds: 'The day the meatballs were missing',
      at: '/report/audits/stall/spicy-soup/#missing-meatballs',
    },
    {
      path: 'zh-CN/search/',
      word: '退款',
      finds: '立刻全额退款',
      at: '/report/zh-CN/audits/salon/perm-complaint/#refund-offer',
    },
    {
      path: 'zh-TW/search/',
      word: '退費',
      finds: '立刻全額退費',
      at: '/report/zh-TW/audits/salon/perm-complaint/#refund-offer',
    },
  ])('finds $word on $path and leads to the touchpoint', async ({ path, word, finds, at }) => {
    const { page, faults } = await open(path);
    await (await search(page, word, finds)).click();
    await page.waitForURL(`**${at}`);
    expect(await page.locator(`#${at.split('#')[1]}`).count()).toBe(1);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('finds a page of the guide, and orders by index', async () => {
    const { page, faults } = await open('search/');
    await search(page, 'stranded', 'How scoring works');
    await search(page, 'customer', '');
    const lowest = page.waitForFunction(`/0\\.00/.test(document.querySelector('.result .badge')?.textContent ?? '')`);
    await page.selectOption('#search-order', 'asc');
    await lowest;
    const highest = page.waitForFunction(`/3\\.00/.test(document.querySelector('.result .badge')?.textContent ?? '')`);
    await page.selectOption('#search-order', 'desc');
    await highest;
    expect(faults).toEqual([]);
    await page.close();
  });

  it('narrows down by a filter, without any word', async () => {
    const { page } = await open('search/');
    await page
      .getByRole('combobox', { name: 'Level' })
      .or(page.locator('pagefind-filter-dropdown[filter=level] button'))
      .first()
      .click();
    await page.getByRole('option', { name: /Unmet/ }).click();
    await page.waitForFunction(`document.querySelectorAll('.result .badge').length > 0`);
    const levels = await page.locator('.result .badge').allTextContents();
    expect(levels.length).toBeGreaterThan(2);
    expect(levels.every((level) => level.startsWith('Unmet'))).toBe(true);
    await page.close();
  });
});

describe('every kind of page', () => {
  it.each(KINDS.flatMap((kind) => ['', 'zh-CN/', 'zh-TW/'].map((locale) => `${locale}${kind}`)))(
    '/%s is accessible in light and dark, and quiet',
    async (path) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page, faults } = await open(path, { colorScheme });
        await page.evaluate(axe);
        const { violations } = (await page.evaluate('axe.run()')) as {
          violations: { id: string; impact: string; nodes: { html: string }[] }[];
        };
        expect(violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html}`)).toEqual([]);
        expect(faults).toEqual([]);
        await page.close();
      }
    },
  );

  it.each(KINDS)('/%s fits a screen of 320 px', async (path) => {
    const { page } = await open(path, { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await page.close();
  });

  it('a missing page says so and leads back', async () => {
    const { page } = await open('no/such/page/');
    await page.getByRole('link', { name: 'To the overview' }).click();
    await page.waitForURL(url);
    await page.close();
  });

  it('the language switch stays on the page', async () => {
    const { page } = await open('audits/yoga/year-card/');
    await page.getByRole('link', { name: '繁體中文' }).click();
    await page.waitForURL(`${url}zh-TW/audits/yoga/year-card/`);
    await page.close();
  });
});
