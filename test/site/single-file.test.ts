import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { MILD } from '../cli/projects.ts';
import { projectOf } from '../support/run-cli.ts';
import { runProcess } from '../support/run-process.ts';
import { scratchRepository } from '../support/scratch-repository.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const desk = mkdtempSync(join(tmpdir(), 'experience-audit-mail-'));
const SENDING = 120_000;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
});
afterAll(async () => {
  await browser.close();
  rmSync(desk, { recursive: true, force: true });
});

/** Writes one page of the repository's own audits as one file, and gives its path. */
function sent(page: string, locale: string, more: readonly string[] = []): string {
  const file = join(desk, `${page.replaceAll('/', '-')}-${locale}-${more.length}.html`);
  const args = ['src/cli/start.mjs', 'build', '--single-file', page, '--locale', locale, '--out', file, ...more];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
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
    ['telecom/broadband-renewal', 'en', 'Half price, for new customers only'],
    ['telecom/broadband-renewal', 'zh-CN', '半价宽带，仅限新用户'],
    ['overview', 'zh-TW', '客戶的故事'],
  ])('%s in %s needs nothing beside it', { timeout: SENDING }, async (name, locale, title) => {
    const file = sent(name, locale);
    const html = readFileSync(file, 'utf8');
    expect(references(html).filter((address) => !/^(#.|data:image\/)/.test(address))).toEqual([]);
    expect(html).not.toMatch(
      /<(script|nav|form|button|input|select|template|iframe)\b|\sstyle="|<details(?![^>]* open)/,
    );
    const { results } = await validator.validateString(html);
    const messages = results.flatMap((result) => result.messages);
    expect(messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`)).toEqual([]);

    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ colorScheme, viewport: { width: 320, height: 640 } });
      const faults: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => faults.push(message.text()));
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(pathToFileURL(file).href);
      expect(await page.locator('h1').textContent()).toBe(title);
      expect(await page.evaluate('document.documentElement.lang')).toBe(locale);
      expect(await page.evaluate(`getComputedStyle(document.querySelector('h1')).lineHeight`)).not.toBe('normal');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      expect(await page.locator('.colophon').textContent()).toMatch(/sha256:\w{7}/);
      expect(await page.locator('.colophon time').count()).toBe(1);
      await page.evaluate(axe);
      const { violations } = (await page.evaluate('axe.run()')) as {
        violations: { id: string; nodes: { html: string }[] }[];
      };
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(faults).toEqual([]);
      expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([pathToFileURL(file).href]);
      await page.close();
    }
  });

  it('leads within itself, and to the site when its address is given', { timeout: SENDING }, async () => {
    const file = sent('telecom/broadband-renewal', 'zh-CN', ['--site', 'https://example.com', '--base', '/report']);
    const html = readFileSync(file, 'utf8');
    const outside = references(html).filter((address) => !/^(#.|data:image\/)/.test(address));
    expect(outside.filter((address) => !address.startsWith('https://example.com/report/'))).toEqual([]);
    expect(outside).toContain('https://example.com/report/zh-CN/guide/reference/#prompt');
    expect(html).toMatch(
      /在线查看完整报告：\s*<a href="https:\/\/example\.com\/report\/zh-CN\/audits\/telecom\/broadband-renewal\/">/,
    );
    const page = await browser.newPage();
    await page.goto(pathToFileURL(file).href);
    await page.locator('main a[href="#renewal-bill"]').first().click();
    expect(page.url()).toBe(`${pathToFileURL(file).href}#renewal-bill`);
    expect(await page.locator('#renewal-bill').count()).toBe(1);
    await page.close();
  });

  it('of the overview tells of which commit it is, and what changed since the last', async () => {
    const repository = scratchRepository();
    repository.commit('2024-04-10', {
      'audits/stall/soup.yaml': MILD,
      'audits/config.yaml': 'repository: https://github.com/cx/audits\n',
    });
    const sha = repository.commit('2024-04-11', {
      'audits/stall/soup.yaml': MILD.replace('price-plain: met', 'price-plain: missed'),
    });
    expect((await runProcess(repository.folder, ['build', '--single-file', 'overview'])).code).toBe(0);
    const page = readFileSync(join(repository.folder, 'overview.html'), 'utf8').replace(/\s+/g, ' ');
    expect(page).toContain('<h2 id="changes">');
    expect(page).toContain(`<meta name="experience-audit:commit" content="${sha}">`);
    expect(page).toContain(
      `Commit <code><a href="https://github.com/cx/audits/commit/${sha}">${sha.slice(0, 9)}</a></code> (Apr 11, 2024)`,
    );
  });

  it('for the public leaves out what is internal and who observed', async () => {
    const folder = projectOf({ 'notes.txt': '' });
    cpSync(join(ROOT, 'test/site/internal-matters'), join(folder, 'audits'), { recursive: true });
    const secret = /SECRET|wang-observer|li-observer|zhang-owner/;
    for (const audience of ['internal', 'public'] as const) {
      const out = `${audience}.html`;
      const args = ['build', '--single-file', 'shop/visit', '--audience', audience, '--out', out];
      expect((await runProcess(folder, args)).code).toBe(0);
      expect(secret.test(readFileSync(join(folder, out), 'utf8'))).toBe(audience === 'internal');
    }
  });
});
