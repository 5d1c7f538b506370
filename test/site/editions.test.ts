import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { auditYaml } from '../support/audit-yaml.ts';
import { pagesOf } from '../support/built-projects.ts';
import { differing, filesOf } from '../support/folder-files.ts';
import { quietPage } from '../support/quiet-page.ts';
import { runProcess } from '../support/run-process.ts';
import { scratchRepository } from '../support/scratch-repository.ts';
import { type Served, serveFolder } from '../support/serve-folder.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const BUILDING = 120_000;
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
beforeAll(async () => {
  project.commit('2026-06-30', {
    'audits/config.yaml': 'title: { en: Our stories, zh-CN: 我们的故事 }\nlocales: [en, zh-CN]\n',
    'audits/stall/soup.yaml': auditYaml({ bowl: 1 }, { title: { en: 'The soup', 'zh-CN': '麻辣烫' } }),
    'content/en/house.mdx': '---\ntitle: House rules\norder: 1\ndescription: x\n---\n\nNone.\n',
    '.gitignore': 'dist\n',
  });
  project.write({ 'audits/salon/perm.yaml': auditYaml({ cut: 3 }, { title: { en: 'The perm', 'zh-CN': '烫发' } }) });
  expect(await runProcess(folder, ['build', '--edition', NAME, '--as-of', '2026-09-30'])).toEqual({
    code: 0,
    out: `dist: 2 audits, 2 touchpoints, as of 2026-09-30\ndist/editions/${NAME}: frozen\n`,
    err: `"${NAME}" is frozen with changes that are not committed.\n`,
  });
  frozen = filesOf(join(site, 'editions', NAME));
  project.commit('2026-10-05', { 'audits/stall/soup.yaml': null, 'dist/editions/pictures/soup.txt': 'a bowl' });
  expect(await runProcess(folder, ['build'])).toEqual({
    code: 0,
    out: 'dist: 1 audit, 1 touchpoint, as of 2026-10-05\n',
    err: '"dist/editions/pictures" is kept, but not listed: it has no readable edition.json of its own.\n',
  });
  served = await serveFolder(site, '/');
  browser = await chromium.connect(inject('browser'));
}, BUILDING);
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
      base: '/',
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
      return ![says, when, commit, `<a href="/${chinese ? 'zh-CN/' : ''}">`].every((part) => aside.includes(part));
    });
    expect(silent).toEqual([]);
    expect(pages.length).toBeGreaterThan(30);
    expect(
      pagesOf(site).filter((page) => !page.startsWith('editions/2026') && html(page).includes('class="frozen"')),
    ).toEqual([]);
  });

  it('lists no editions itself', () => {
    expect(existsSync(join(site, 'editions', NAME, 'editions'))).toBe(false);
    expect(html(`editions/${NAME}/index.html`)).not.toContain(`href="/editions/${NAME}/editions/"`);
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
      `/editions/${NAME}/`,
    ],
    [
      'zh-CN/editions/index.html',
      '历次存档',
      `${NAME} 2026年9月30日`,
      '（2026年6月30日，含未提交的更改）',
      '2.00',
      '2 条旅程',
      `/editions/${NAME}/zh-CN/`,
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
    expect(live.filter((page) => !/<a href="\/(zh-CN\/)?editions\/">/.test(html(page)))).toEqual([]);
    for (const path of ['editions/index.html', `editions/${NAME}/zh-CN/index.html`]) {
      const { results } = await validator.validateFile(join(site, path));
      expect(results.flatMap(({ messages }) => messages)).toEqual([]);
    }
    for (const path of ['editions/', 'zh-CN/editions/', `editions/${NAME}/`]) {
      for (const [width, colorScheme] of [
        [1280, 'light'],
        [320, 'dark'],
      ] as const) {
        const { page, faults } = await quietPage(browser, `${served.url}${path}`, {
          viewport: { width, height: 800 },
          colorScheme,
        });
        await page.evaluate(axe);
        const { violations } = (await page.evaluate('axe.run()')) as { violations: { id: string }[] };
        const wide = await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
        expect([violations.map(({ id }) => id), wide, faults], `${path} ${width}`).toEqual([[], false, []]);
        await page.close();
      }
    }
  });
});

describe('a build beside frozen editions', () => {
  it('that fails leaves them and the live site whole', { timeout: BUILDING }, async () => {
    const before = filesOf(site);
    const broken = join(folder, 'content/en/broken.mdx');
    writeFileSync(broken, '---\ntitle: Broken\ndescription: x\n---\n\n{ not closed\n');
    expect((await runProcess(folder, ['build', '--edition', NAME, '--force'])).code).toBe(2);
    rmSync(broken);
    expect(differing(before, filesOf(site))).toEqual([]);
  });

  it('replaces one when forced, and no other', { timeout: BUILDING }, async () => {
    const { code, out, err } = await runProcess(folder, ['build', '--edition', NAME, '--force', '--quiet']);
    expect([code, out, err]).toEqual([
      0,
      `dist: 1 audit, 1 touchpoint, as of 2026-10-05\ndist/editions/${NAME}: frozen\n`,
      '',
    ]);
    expect(JSON.parse(html(`editions/${NAME}/edition.json`))).toMatchObject({ as_of: '2026-10-05', dirty: false });
    expect(readFileSync(join(site, 'editions/pictures/soup.txt'), 'utf8')).toBe('a bowl');
  });
});

describe('an edition that the repository holds', () => {
  it('is published and listed by a build that begins with an empty folder, and is in no other edition', {
    timeout: BUILDING,
  }, async () => {
    const other = scratchRepository('of the repository');
    const kept = join(other.folder, 'public/editions', NAME);
    cpSync(join(site, 'editions', NAME), kept, { recursive: true });
    other.commit('2026-12-31', { 'audits/salon/perm.yaml': auditYaml({ cut: 3 }), '.gitignore': 'dist\n' });
    expect(await runProcess(other.folder, ['build', '--edition', '2026.4'])).toMatchObject({ code: 0, err: '' });
    const built = join(other.folder, 'dist');
    expect(differing(filesOf(kept), filesOf(join(built, 'editions', NAME)))).toEqual([]);
    const list = readFileSync(join(built, 'editions/index.html'), 'utf8');
    expect([...list.matchAll(/href="\/editions\/(2026[^/"]*)\/"/g)].map(([, name]) => name)).toEqual(['2026.4', NAME]);
    expect(existsSync(join(built, 'editions/2026.4/editions'))).toBe(false);
  });
});
