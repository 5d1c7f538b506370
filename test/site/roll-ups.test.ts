import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LinkChecker } from 'linkinator';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import type { Audit } from '../../src/model/audit.ts';
import type { Report } from '../../src/report/report.ts';
import { build, ROOT } from '../support/built-sites.ts';
import { connectBrowser } from '../support/connect-browser.ts';
import { type Served, serveFolder } from '../support/serve-folder.ts';
import { inTurn } from '../support/thorough.ts';
import { faultsOf } from '../support/visit.ts';

const url = inject('url');
const report = JSON.parse(readFileSync(join(inject('site'), 'report.json'), 'utf8')) as Report;
/** A team that writes its names as they come: Chinese ones, like ones, none at all. */
const NAMES = [
  'by/owner/',
  'by/owner/none/',
  'by/owner/王小明/',
  'by/channel/',
  'by/channel/none/',
  'by/stage/understand/',
];

const tempDir = mkdtempSync(join(tmpdir(), 'experience-audit-roll-ups-'));
let browser: Browser;
let names: Served;
beforeAll(async () => {
  browser = await connectBrowser();
  const audits = join(import.meta.dirname, 'names-of-all-kinds');
  await build(ROOT, '--out', tempDir, '--base', '/names/', '--audits', audits, '--as-of', '2026-05-04');
  names = await serveFolder(tempDir, '/names/');
});
afterAll(async () => {
  await browser.close();
  names.close();
  rmSync(tempDir, { recursive: true, force: true });
});

async function open(address: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(address);
  return page;
}

const texts = (page: Page, selector: string) => page.locator(selector).allInnerTexts();

describe('every kind of roll-up', () => {
  it.each(NAMES.flatMap((path, at) => inTurn(['', 'zh-CN/', 'zh-TW/'], at).map((locale) => `${locale}${path}`)))(
    'of names of all kinds, /%s is accessible and fits 320 px',
    async (path) => {
      const page = await open(`${names.url}${path}`);
      expect(await faultsOf(page)).toEqual([]);
      await page.close();
    },
  );

  it('is one click from any page, and the four lead to each other', async () => {
    const page = await open(url);
    await page.getByRole('link', { name: 'Roll-ups' }).click();
    await page.waitForURL(`${url}by/owner/`);
    expect(await texts(page, '.masthead a[aria-current=page]')).toEqual(['Roll-ups']);
    for (const kind of ['brand', 'stage', 'channel', 'owner']) {
      await page.getByRole('link', { name: `By ${kind}` }).click();
      await page.waitForURL(`${url}by/${kind}/`);
      expect(await texts(page, '.tabs a[aria-current=page]')).toEqual([`By ${kind}`]);
    }
    await page.close();
  });

  it('names every owner’s page where an owner is named', async () => {
    const page = await open(url);
    await page.locator('table').getByRole('link', { name: 'Stall owner' }).first().click();
    await page.waitForURL(`${url}by/owner/stall-owner/`);
    await page.close();
  });
});

describe('names of all kinds', () => {
  it('keep their address in every language', async () => {
    const page = await open(`${names.url}by/owner/`);
    await page.getByRole('link', { name: 'Wang Xiaoming' }).click();
    for (const [language, prefix, name] of [
      ['简体中文', 'zh-CN/', '王小明'],
      ['繁體中文', 'zh-TW/', '王小明'],
      ['English', '', 'Wang Xiaoming'],
    ]) {
      await page.getByRole('link', { name: language }).click();
      await page.waitForURL(`${names.url}${prefix}by/owner/${encodeURIComponent('王小明')}/`);
      expect(await texts(page, 'h1')).toEqual([name]);
    }
    await page.close();
  });

  it('have live links, also with Chinese in them', async () => {
    const pages = readdirSync(tempDir, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /by\/.*\.html$/.test(file),
    );
    expect(pages.filter((page) => page.includes('王小明'))).toHaveLength(3);
    const { links } = await new LinkChecker().check({
      path: pages.map((page) => `${names.url}${encodeURI(page.replace(/index\.html$/, ''))}`),
      checkFragments: true,
      concurrency: 20,
    });
    expect(
      links.filter(({ state }) => state === 'BROKEN').map(({ url: to, parent }) => `${to} from ${parent}`),
    ).toEqual([]);
    const reached = links.filter(({ state, url: to }) => state === 'OK' && to.includes(encodeURIComponent('王小明')));
    expect(new Set(reached.map(({ url: to }) => to)).size).toBe(3);
  });

  it('that are one brand in two languages stand once, in each of them', async () => {
    for (const [locale, brands] of [
      ['', ['Corner Salon', '!?']],
      ['zh-CN/', ['街角发廊', '!?']],
    ] as const) {
      const page = await open(`${names.url}${locale}by/brand/`);
      expect(await texts(page, 'tbody th a')).toEqual(brands);
      await page.close();
    }
  });

  it('are missed kindly, on top', async () => {
    const page = await open(`${names.url}by/owner/`);
    expect((await texts(page, 'tbody th a'))[0]).toBe('Nobody yet');
    await page.getByRole('link', { name: 'Nobody yet' }).click();
    expect(await texts(page, '.note')).toEqual([expect.stringContaining('still waiting for somebody')]);
    await page.goto(`${names.url}by/channel/`);
    expect(await texts(page, '.note')).toEqual([expect.stringContaining('No touchpoint names its channel yet')]);
    await page.close();
  });
});

describe('my page', () => {
  it('says what is overdue, in words as well as colour, before what comes next and what has no date', async () => {
    const page = await open(`${names.url}by/owner/${encodeURIComponent('王小明')}/`);
    expect(await texts(page, '.due-what')).toEqual(['先试一小撮', '问一句满不满意']);
    expect(await texts(page, '.due-day')).toEqual([expect.stringMatching(/^Overdue\s+Apr 30, 2026$/), 'No date yet']);
    await page.close();
  });

  it('shows an action on somebody else’s touchpoint, and whose that is', async () => {
    const page = await open(`${url}by/owner/floor-manager/`);
    const [helping] = await texts(page, '.due-list li.late');
    expect(helping).toMatch(/Put down what is in hand[\s\S]*on a touchpoint of Store manager/);
    await page.close();
  });

  it('says what to do about the gravest finding, and leads to its rule', async () => {
    const page = await open(`${url}by/owner/product-manager/`);
    const [first] = await texts(page, '[aria-labelledby=needed] li');
    expect(first).toMatch(/^Error[\s\S]*What to do: \S/);
    await page.locator('[aria-labelledby=needed] li').first().getByRole('link', { name: 'Below the floor' }).click();
    await page.waitForURL('**/guide/reference/#ladder-unmet');
    await page.close();
  });

  it.each(['floor-manager', 'service-desk', 'store-manager', 'stall-owner'])(
    'of %s names exactly the open actions that the scores and the audits give',
    async (me) => {
      const mine = report.audits.flatMap(({ id, touchpoints }) => {
        const audit = parse(readFileSync(join(ROOT, 'audits', `${id}.yaml`), 'utf8')) as Audit;
        return audit.touchpoints.flatMap((touchpoint, at) =>
          (touchpoint.actions ?? [])
            .filter((action) =>
              touchpoints[at]?.actions.some((scored) => scored.id === action.id && scored.rank !== null),
            )
            .filter((action) => (action.owner ?? touchpoint.owner ?? audit.owner) === me)
            .map(({ title }) => (typeof title === 'string' ? title : title.en)),
        );
      });
      const page = await open(`${url}by/owner/${me}/`);
      expect((await texts(page, '.due-what')).toSorted()).toEqual(mine.toSorted());
      const figures = await texts(page, '.roll-up-glance dl > div');
      expect(figures.map((figure) => figure.replace(/\s+/g, ' '))).toContain(`Open actions ${mine.length}`);
      await page.close();
    },
  );
});
