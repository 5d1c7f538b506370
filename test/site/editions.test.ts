import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/languages/languages.ts';
import { auditYaml } from '../support/audit-yaml.ts';
import { ASTRO, pagesOf } from '../support/built-sites.ts';
import { connectBrowser } from '../support/connect-browser.ts';
import { differing, filesOf } from '../support/folder-files.ts';
import { quietPage } from '../support/quiet-page.ts';
import { runCli } from '../support/run-cli.ts';
import { scratchRepository } from '../support/scratch-repository.ts';
import { type Served, serveFolder } from '../support/serve-folder.ts';
import { inTurn } from '../support/thorough.ts';
import { faultsOf } from '../support/visit.ts';

const NAME = '2026.3';

const project = scratchRepository();
const { folder } = project;
const site = join(folder, 'dist');
const html = (path: string) => readFileSync(join(site, path), 'utf8').replace(/\s+/g, ' ');
const words = (path: string) =>
  html(path)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How it is written is the generator's affair, not the reader's.
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'void-style': 'off',
    'long-title': 'off',
  },
});

let frozen: Map<string, Buffer>;
let served: Served;
let browser: Browser;
const INTERNAL = `${wordsOf('en').commandLine.said.isInternal('dist')}\n`;

beforeAll(async () => {
  project.commit('2026-06-30', {
    'audits/config.yaml': 'title: { en: Our stories, zh-CN: 我们的故事 }\nlocales: [en, zh-CN]\n',
    'audits/stall/soup.yaml': auditYaml({ bowl: 1 }, { title: { en: 'The soup', 'zh-CN': '麻辣烫' } }),
    'content/en/house.mdx': '---\ntitle: House rules\norder: 1\ndescription: x\n---\n\nNone.\n',
    '.gitignore': 'dist\n',
  });
  project.write({ 'audits/salon/perm.yaml': auditYaml({ cut: 3 }, { title: { en: 'The perm', 'zh-CN': '烫发' } }) });
  const args = ['build', '--base', '/cx/'];
  expect(await runCli(folder, [...args, '--edition', NAME, '--as-of', '2026-09-30'], {}, ASTRO)).toEqual({
    code: 0,
    out: `dist: 2 audits, 2 touchpoints, as of 2026-09-30\ndist/editions/${NAME}: frozen\n`,
    err: `"${NAME}" is frozen with changes that are not committed.\n${INTERNAL}`,
  });
  frozen = filesOf(join(site, 'editions', NAME));
  project.commit('2026-10-05', { 'audits/stall/soup.yaml': null, 'dist/editions/pictures/soup.txt': 'a bowl' });
  expect(await runCli(folder, args, {}, ASTRO)).toEqual({
    code: 0,
    out: 'dist: 1 audit, 1 touchpoint, as of 2026-10-05\n',
    err: `"dist/editions/pictures" is kept, but not listed: it has no readable edition.json of its own.\n${INTERNAL}`,
  });
  served = await serveFolder(site, '/cx/');
  browser = await connectBrowser();
});
afterAll(async () => {
  await browser.close();
  served.close();
});

describe('a frozen edition', () => {
  it('is kept to the byte by a later build, as is a folder that is none', () => {
    expect(differing(frozen, filesOf(join(site, 'editions', NAME)))).toEqual([]);
    expect(readFileSync(join(site, 'editions/pictures/soup.txt'), 'utf8')).toBe('a bowl');
    expect(existsSync(join(site, 'audits/stall/soup/index.html'))).toBe(false);
    expect(existsSync(join(site, 'editions', NAME, 'audits/stall/soup/index.html'))).toBe(true);
  });

  it('tells what it is in edition.json', () => {
    expect(JSON.parse(html(`editions/${NAME}/edition.json`))).toMatchObject({
      format: 1,
      name: NAME,
      as_of: '2026-09-30',
      commit: expect.stringMatching(/^[0-9a-f]{40}$/),
      commit_date: '2026-06-30',
      dirty: true,
      audience: 'internal',
      base: '/cx/',
      summary: { audits: 2, levels: { audits: [0, 1, 0, 1] } },
    });
  });

  it('says on every page that it is frozen, as of when and of which commit, and leads to the live report', () => {
    const pages = pagesOf(join(site, 'editions', NAME));
    const silent = pages.filter((page) => {
      const aside = /<aside class="frozen".*?<\/aside>/.exec(html(`editions/${NAME}/${page}`))?.[0] ?? '';
      const chinese = page.startsWith('zh-CN/');
      const says = chinese ? `存档版 ${NAME}，内容不再更新` : `Edition ${NAME}, frozen`;
      const when = chinese ? '基准日期 <time datetime="2026-09-30">' : 'as of <time datetime="2026-09-30">';
      const commit = chinese ? '（2026年6月30日，含未提交的更改）' : '(Jun 30, 2026, with unsaved changes)';
      return ![says, when, commit, `<a href="/cx/${chinese ? 'zh-CN/' : ''}">`].every((part) => aside.includes(part));
    });
    expect(silent).toEqual([]);
    expect(pages.length).toBeGreaterThan(30);
    expect(
      pagesOf(site).filter((page) => !page.startsWith('editions/2026') && html(page).includes('class="frozen"')),
    ).toEqual([]);
  });

  it('lists no editions itself', () => {
    expect(existsSync(join(site, 'editions', NAME, 'editions'))).toBe(false);
    expect(html(`editions/${NAME}/index.html`)).not.toContain(`href="/cx/editions/${NAME}/editions/"`);
  });
});

describe('the list of editions', () => {
  it.each([
    [
      'editions/index.html',
      'Editions',
      `${NAME} Sep 30, 2026`,
      '(Jun 30, 2026, with unsaved changes)',
      '2.00',
      '2 journeys',
      `/cx/editions/${NAME}/`,
    ],
    [
      'zh-CN/editions/index.html',
      '历次存档',
      `${NAME} 2026年9月30日`,
      '（2026年6月30日，含未提交的更改）',
      '2.00',
      '2 条旅程',
      `/cx/editions/${NAME}/zh-CN/`,
    ],
  ])(
    '%s tells each with its day, commit, journeys, median and levels',
    (path, title, name, commit, median, journeys, leadsTo) => {
      for (const part of [title, name, commit, median, journeys]) expect(words(path)).toContain(part);
      expect(html(path)).toContain(`<a href="${leadsTo}">${NAME}</a>`);
    },
  );

  it('is linked at the foot of every live page, valid and accessible', async () => {
    const live = pagesOf(site).filter((page) => !page.startsWith(`editions/${NAME}`));
    expect(live.filter((page) => !/<a href="\/cx\/(zh-CN\/)?editions\/">/.test(html(page)))).toEqual([]);
    for (const path of ['editions/index.html', `editions/${NAME}/zh-CN/index.html`]) {
      const { results } = await validator.validateFile(join(site, path));
      expect(results.flatMap(({ messages }) => messages)).toEqual([]);
    }
    for (const path of [...inTurn(['editions/', 'zh-CN/editions/'], 1), `editions/${NAME}/`]) {
      const { page, faults } = await quietPage(browser, `${served.url}${path}`);
      expect([await faultsOf(page), faults], path).toEqual([[], []]);
      await page.close();
    }
  });
});

it('an edition is searched in itself', async () => {
  const { page, faults } = await quietPage(browser, `${served.url}editions/${NAME}/search/?q=soup`);
  await page.locator('.result').first().waitFor();
  const leads = await page.locator('.result a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(leads.filter((link) => !link?.startsWith(`/cx/editions/${NAME}/`))).toEqual([]);
  expect(faults).toEqual([]);
  await page.close();
});
