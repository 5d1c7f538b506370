import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
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
  'trend/',
  'changes/',
  'guide/',
  'guide/writing/',
  'guide/ci/',
  'guide/reference/',
  'guide/decisions/',
  'guide/decisions/2026-11-24-report-design/',
  'by/owner/store-manager/',
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

  it('a missing page says so in every language, is accessible, and leads back', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await open('404.html', { colorScheme });
      await page.evaluate(axe);
      const { violations } = (await page.evaluate('axe.run()')) as { violations: { id: string }[] };
      expect(violations.map(({ id }) => id)).toEqual([]);
      await page.close();
    }
    const { page } = await open('no/such/page/');
    expect(await page.locator('main :is(h1, h2)').count()).toBe(3);
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
