import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LinkChecker } from 'linkinator';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { auditYaml } from '../support/audit-yaml.ts';
import { pagesOf } from '../support/built-projects.ts';
import { differing, filesOf } from '../support/folder-files.ts';
import { quietPage } from '../support/quiet-page.ts';
import { scratchRepository } from '../support/scratch-repository.ts';
import { type Served, serveFolder } from '../support/serve-folder.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const page = (title: string, text: string) => `---\ntitle: ${title}\norder: 1\ndescription: x\n---\n\n${text}\n`;

const repository = scratchRepository('audits of a team');
repository.commit('2026-06-30', {
  'audits/config.yaml': 'repository: https://github.com/cx/audits\nlocales: [en, zh-CN]\n',
  'audits/salon/perm.yaml': auditYaml({ cut: 2, pay: 1 }, { title: { en: 'The perm', 'zh-CN': '烫发' } }),
});
const sha = repository.commit('2026-09-30', {
  'audits/stall/soup.yaml': auditYaml({ bowl: 3 }, { title: { en: 'The soup', 'zh-CN': '麻辣烫' } }),
  'content/en/house.mdx': page('House rules', 'What [the guide](../) says.'),
  'public/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1H0z"/></svg>',
  '.gitignore': 'dist\n',
});
const base = `/reports/${sha}/`;
const args = ['build', '--base', base, '--site', 'https://example.com', '--edition', '2026-Q3'];

/** Builds in a checkout, in a shell of its own, and gives the built site. */
function built(checkout: string, umask: string, env: Record<string, string>): string {
  const start = [process.execPath, join(ROOT, 'src/cli/start.mjs'), ...args];
  const { status, stderr } = spawnSync('sh', ['-c', `umask ${umask} && exec "$@"`, 'sh', ...start], {
    cwd: checkout,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  return join(checkout, 'dist');
}

let site: string;
let served: Served;
let browser: Browser;
beforeAll(async () => {
  const abroad = { TZ: 'America/St_Johns', LANG: 'de_DE.UTF-8', LC_ALL: 'C', NODE_ENV: 'production' };
  site = built(repository.folder, '022', abroad);
  served = await serveFolder(site, base);
  browser = await chromium.connect(inject('browser'));
}, 120_000);
afterAll(async () => {
  await browser.close();
  served.close();
});

const html = (path: string) => readFileSync(join(site, path), 'utf8');

describe('two builds of one commit', () => {
  it('are the same to the byte, wherever, whenever and in whatever language they are made', {
    timeout: 120_000,
  }, () => {
    const elsewhere = join(repository.folder, '../另一 个/检出');
    execFileSync('git', ['clone', '--quiet', repository.folder, elsewhere]);
    for (const file of readdirSync(join(elsewhere, 'audits'), { recursive: true, encoding: 'utf8' }))
      utimesSync(join(elsewhere, 'audits', file), 978_307_200, 978_307_200);
    const there = { TZ: 'Asia/Kathmandu', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8', NODE_ENV: 'development' };
    const other = built(elsewhere, '077', there);
    expect(differing(filesOf(site), filesOf(other))).toEqual([]);
    expect(filesOf(site).size).toBeGreaterThan(50);
  });
});

describe('a report at an address of its commit', () => {
  it('links to nothing that is not there, down to the fragment, and never out of its base', async () => {
    const pages = pagesOf(site).filter((one) => !one.endsWith('404.html'));
    const { links } = await new LinkChecker().check({
      path: pages.map((one) => `${served.url}${one.replace(/index\.html$/, '')}`),
      checkFragments: true,
      linksToSkip: ['^https://(example|github)\\.com/'],
      concurrency: 20,
    });
    const astray = links.filter(({ state, url }) => state === 'BROKEN' || (state === 'OK' && !url.includes(base)));
    expect(astray.map(({ url, parent, status }) => `${status} ${url} from ${parent}`)).toEqual([]);
    expect(links.length).toBeGreaterThan(pages.length);
  });

  it('is addressed there as a whole: canonical, other languages, icon, guide', () => {
    const home = html('zh-CN/index.html');
    expect(home).toContain(`<link rel="canonical" href="https://example.com${base}zh-CN/"`);
    expect(home).toContain(`hreflang="en" href="https://example.com${base}"`);
    expect(home).toContain(`<link rel="icon" type="image/svg+xml" href="${base}icon.svg"`);
    expect(html('guide/house/index.html')).toContain(`href="${base}guide/house/"`);
  });

  it('says on every page of which commit it is, and links it', () => {
    const silent = pagesOf(site).filter((one) => {
      const text = html(one).replace(/\s+/g, ' ');
      return !(
        text.includes(`<meta name="experience-audit:commit" content="${sha}"`) &&
        text.includes(`<code><a href="https://github.com/cx/audits/commit/${sha}">${sha.slice(0, 9)}</a></code>`) &&
        /\(Sep 30, 2026\)|（2026年9月30日）/.test(text)
      );
    });
    expect(silent).toEqual([]);
    expect(JSON.parse(html('report.json'))).toMatchObject({ commit: sha, commit_date: '2026-09-30', dirty: false });
  });

  it.each([
    ['the live report', ''],
    ['its frozen edition', 'editions/2026-Q3/'],
  ])('is searched in itself: %s', async (_, path) => {
    const { page: opened, faults } = await quietPage(browser, `${served.url}${path}search/?q=soup`);
    await opened.locator('.result').first().waitFor();
    const leads = await opened
      .locator('.result a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(leads.filter((link) => !link?.startsWith(`${base}${path}audits/`))).toEqual([]);
    expect(faults).toEqual([]);
    await opened.close();
  });
});
