import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { LinkChecker } from 'linkinator';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { selfContained } from '../../src/cli/paper/self-contained.ts';
import { pagesOf, ROOT } from '../support/built-sites.ts';
import { connectBrowser } from '../support/connect-browser.ts';
import { differing, filesOf } from '../support/folder-files.ts';
import { quietPage } from '../support/quiet-page.ts';
import { type Served, serveFolder } from '../support/serve-folder.ts';
import { baseOf, buildOfOneCommit, ofOneCommit } from '../support/shared-sites.ts';

let checkout: string;
let sha: string;
let base: string;
let site: string;
let served: Served;
let browser: Browser;
beforeAll(async () => {
  ({ checkout, sha, site } = (await ofOneCommit()).told);
  base = baseOf(sha);
  served = await serveFolder(site, base);
  browser = await connectBrowser();
});
afterAll(async () => {
  await browser.close();
  served.close();
});

const html = (path: string) => readFileSync(join(site, path), 'utf8');

/** A folder whose path begins as that of this package: Astro takes such a one for one inside it. */
const beside = mkdtempSync(`${ROOT}-`);
afterAll(() => rmSync(beside, { recursive: true, force: true }));

describe('two builds of one commit', () => {
  it('are the same to the byte, wherever, whenever and in whatever language they are made', () => {
    const elsewhere = join(beside, '另一 个/检出');
    execFileSync('git', ['clone', '--quiet', checkout, elsewhere]);
    for (const file of readdirSync(join(elsewhere, 'audits'), { recursive: true, encoding: 'utf8' }))
      utimesSync(join(elsewhere, 'audits', file), 978_307_200, 978_307_200);
    const there = { TZ: 'Asia/Kathmandu', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8', NODE_ENV: 'development' };
    const other = buildOfOneCommit(elsewhere, sha, '077', there);
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
        text.includes(
          `<code><a href="https://github.com/cx/audits/commit/${sha}" rel="noopener noreferrer">${sha.slice(0, 9)}</a></code>`,
        ) &&
        /\(Sep 30, 2026\)|（2026年9月30日）/.test(text)
      );
    });
    expect(silent).toEqual([]);
    expect(JSON.parse(html('report.json'))).toMatchObject({ commit: sha, commit_date: '2026-09-30', dirty: false });
  });

  it('is searched in itself', async () => {
    const { page: opened, faults } = await quietPage(browser, `${served.url}search/?q=soup`);
    await opened.locator('.result').first().waitFor();
    const leads = await opened
      .locator('.result a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(leads.filter((link) => !link?.startsWith(base))).toEqual([]);
    expect(faults).toEqual([]);
    await opened.close();
  });

  it('has whole links in its feed', () => {
    const feed = html('changes.xml');
    expect(feed).toContain(`href="https://example.com${base}changes.xml"`);
    const links = [...feed.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(links.filter((link) => !link?.startsWith(`https://example.com${base}`))).toEqual([]);
    expect(links.length).toBeGreaterThan(2);
  });

  it('tells as one file, too, of which commit it is and what changed', () => {
    const address = new URL(`https://example.com${base}`);
    const around = { id: 'overview', address, published: true, read: () => null };
    const page = selfContained(html('index.html'), around).replace(/\s+/g, ' ');
    expect(page).toContain('<h2 id="changes">');
    expect(page).toContain(`<meta name="experience-audit:commit" content="${sha}">`);
    expect(page).toContain(
      `Commit <code><a href="https://github.com/cx/audits/commit/${sha}" rel="noopener noreferrer">${sha.slice(0, 9)}</a></code> (Sep 30, 2026)`,
    );
  });
});
