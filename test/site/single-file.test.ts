import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import type { Browser } from 'playwright-core';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { selfContained } from '../../src/cli/paper/self-contained.ts';
import { chromeOfTests } from '../support/browser.ts';
import { ROOT, renderedOnce } from '../support/built-sites.ts';
import { connectBrowser } from '../support/connect-browser.ts';
import { runCli } from '../support/run-cli.ts';
import { faultsOf } from '../support/visit.ts';

const tempDir = mkdtempSync(join(tmpdir(), 'experience-audit-mail-'));
const AUDIT = 'telecom/broadband-renewal';

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(tempDir, { recursive: true, force: true });
});

/** Writes one page of the repository's own audits as one file, and gives its path; the pages of a language are rendered once. */
async function sent(
  page: string,
  locale: string,
  kind: 'single-file' | 'pdf' = 'single-file',
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const file = join(tempDir, kind, `${page.replaceAll('/', '-')}-${locale}.${kind === 'pdf' ? 'pdf' : 'html'}`);
  const args = ['build', `--${kind}`, page, '--locale', locale, '--out', file];
  const rendered = join(tempDir, `${page.replaceAll('/', '-')}-${locale}`);
  const { code, out, err } = await runCli(ROOT, args, env, renderedOnce(rendered));
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/as of \d{4}-\d\d-\d\d\n$/);
  return file;
}

/** Every address that a text asks for or leads to. */
function references(html: string): string[] {
  const attributes = html.matchAll(/\s(?:src|srcset|href|xlink:href|poster|action|data|background)="([^"]*)"/g);
  const styles = html.matchAll(/url\(\s*["']?([^"')]*)|@import\s+["']?([^"';]*)/g);
  return [...attributes, ...styles].map(([, first, second]) => first ?? second ?? '');
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'heading-level': 'error',
    'no-missing-references': 'error',
    'no-inline-style': 'error',
    // How it is written is the generator's affair, not the reader's.
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
  },
});

describe('a page sent as one file', () => {
  it.each([
    [AUDIT, 'en', 'Half price, for new customers only'],
    [AUDIT, 'zh-CN', '半价宽带，仅限新用户'],
    ['overview', 'zh-TW', '客戶的故事（範例）'],
  ])('%s in %s needs nothing beside it', async (name, locale, title) => {
    const file = await sent(name, locale);
    const html = readFileSync(file, 'utf8');
    expect(references(html).filter((address) => !/^(#.|data:image\/)/.test(address))).toEqual([]);
    expect(html).not.toMatch(
      /<(script|nav|form|button|input|select|template|iframe)\b|\sstyle="|<details(?![^>]* open)/,
    );
    const { results } = await validator.validateString(html);
    const messages = results.flatMap((result) => result.messages);
    expect(messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`)).toEqual([]);

    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    const faults: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    expect(await page.locator('h1').textContent()).toBe(title);
    expect(await page.evaluate('document.documentElement.lang')).toBe(locale);
    expect(await page.evaluate(`getComputedStyle(document.querySelector('h1')).lineHeight`)).not.toBe('normal');
    expect(await page.locator('.colophon').textContent()).toMatch(/sha256:\w{7}/);
    expect(await page.locator('.colophon time').count()).toBe(1);
    expect([await faultsOf(page), faults]).toEqual([[], []]);
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([pathToFileURL(file).href]);
    await page.close();
  });

  it('leads within itself, and to the site when its address is known', async () => {
    const path = `zh-CN/audits/${AUDIT}/`;
    const address = new URL(`https://example.com/report/${path}`);
    const read = (pathname: string) => readFileSync(join(inject('site'), pathname.slice('/report/'.length)));
    const site = readFileSync(join(inject('site'), path, 'index.html'), 'utf8');
    const html = selfContained(site, { id: AUDIT, address, published: true, read });
    const outside = references(html).filter((reference) => !/^(#.|data:image\/)/.test(reference));
    expect(outside.filter((reference) => !reference.startsWith('https://example.com/report/'))).toEqual([]);
    expect(outside).toContain('https://example.com/report/zh-CN/guide/reference/#prompt');
    expect(html).toMatch(
      /在线查看完整报告：\s*<a href="https:\/\/example\.com\/report\/zh-CN\/audits\/telecom\/broadband-renewal\/">/,
    );
    const file = join(tempDir, 'led.html');
    writeFileSync(file, html);
    const page = await browser.newPage();
    await page.goto(pathToFileURL(file).href);
    await page.locator('main a[href="#renewal-bill"]').first().click();
    expect(page.url()).toBe(`${pathToFileURL(file).href}#renewal-bill`);
    expect(await page.locator('#renewal-bill').count()).toBe(1);
    await page.close();
  });
});

/** A text as it is compared: a PDF breaks lines and spaces Chinese as it likes. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}

describe('a page printed as a PDF', () => {
  it.each([
    [
      'en',
      'Half price, for new customers only',
      ['The poster in the lift', 'Asking for the offer at the counter', 'Ten years on the line', 'The renewal bill'],
      // From a folded part.
      'One fee, printed large, and every new customer pays it',
    ],
    [
      'zh-CN',
      '半价宽带，仅限新用户',
      ['电梯里的海报', '到营业厅办理优惠', '十年的日常使用', '续费账单'],
      '只有一个价，印得很大，每个新用户都付这个价',
    ],
  ])('in %s is whole, with its title, language and page numbers', async (locale, title, names, folded) => {
    const file = await sent(AUDIT, locale, 'pdf', await chromeOfTests());
    const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)));
    const { totalPages, text } = await extractText(pdf, { mergePages: true });
    const { info } = await getMeta(pdf);
    expect(info).toMatchObject({ Language: locale, Title: expect.stringContaining(title) });
    for (const words of [title, ...names, folded]) expect(plain(text)).toContain(plain(words));
    expect(plain(text)).toContain(`${totalPages}/${totalPages}`);
    expect((await pdf.getPage(1)).view.map(Math.round)).toEqual([0, 0, 595, 842]);
    expect((await pdf.getOutline()).length).toBeGreaterThan(0);
  });
});
