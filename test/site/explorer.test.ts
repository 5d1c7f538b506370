import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { TouchpointsFile } from '../../src/formats/score/touchpoint-rows.ts';
import { STANDING_KEYS, standingKey } from '../../src/model/standing.ts';
import { connectBrowser } from '../support/connect-browser.ts';
import { inTurn } from '../support/thorough.ts';
import { faultsOf } from '../support/visit.ts';

const site = inject('site');
const url = inject('url');
const ALL = (JSON.parse(fileOf('touchpoints.json')) as TouchpointsFile).touchpoints;

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

function fileOf(path: string): string {
  return readFileSync(join(site, path), 'utf8');
}

async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(`${url}${path}`);
  return page;
}

/** Names of the touchpoints that are shown, in order. */
async function shown(page: Page): Promise<string[]> {
  const names = await page.locator('.explorer-table tbody th a').allTextContents();
  return names.map((name) => name.trim());
}

async function choose(page: Page, filter: string, value: string): Promise<void> {
  await page.click(`[data-filter=${filter}] summary`);
  await page.click(`[data-filter=${filter}] input[value="${value}"]`);
  await page.keyboard.press('Escape');
}

/** Asked of the page itself: what the driver knows of its address may be a moment behind. */
const query = (page: Page) => page.evaluate('location.search');
const names = (rows: TouchpointsFile['touchpoints']) => rows.map(({ name }) => name);
const unmet = ALL.filter((row) => standingKey(row) === '0');

describe('filters and order', () => {
  it('stand in the address, survive a reload, and go back and forward step by step', async () => {
    const page = await open('touchpoints/');
    expect(await shown(page)).toEqual(names(ALL));
    await choose(page, 'level', '0');
    await choose(page, 'stage', 'renew');
    await page.click('th[data-column=index] button');
    expect(await query(page)).toBe('?sort=index&level=0&stage=renew');
    const expected = unmet.filter(({ stage }) => stage.id === 'renew').sort((a, b) => a.index - b.index);
    expect(await shown(page)).toEqual(names(expected));
    expect(expected.length).toBeGreaterThan(0);

    await page.reload();
    expect(await shown(page)).toEqual(names(expected));
    expect(await page.isChecked('input[name=level][value="0"]')).toBe(true);
    expect(await page.textContent('[data-filter=stage] .explorer-chosen')).toBe('Renew');

    await page.goBack();
    await page.goBack();
    expect([await query(page), await shown(page)]).toEqual(['?level=0', names(unmet)]);
    await page.goBack();
    expect([await query(page), await shown(page)]).toEqual(['', names(ALL)]);
    await page.goForward();
    expect([await query(page), await shown(page)]).toEqual(['?level=0', names(unmet)]);
    await page.close();
  });

  it('take a growing word as one step', async () => {
    const page = await open('touchpoints/');
    await page.locator('#explorer-q').pressSequentially('COMPLAINT', { delay: 20 });
    await page.waitForURL('**/touchpoints/?q=COMPLAINT');
    expect((await shown(page)).length).toBeGreaterThan(0);
    expect((await shown(page)).length).toBeLessThan(ALL.length);
    await page.goBack();
    expect([await query(page), await shown(page)]).toEqual(['', names(ALL)]);
    await page.close();
  });

  it('are the same for whoever opens the address, in every language', async () => {
    const { brand, owner } = ALL.find((row) => row.owner !== null) ?? {};
    const wish = new URLSearchParams({ brand: brand?.id ?? '', owner: owner?.id ?? '', sort: '-missing' });
    const expected = ALL.filter((row) => row.brand.id === brand?.id && row.owner?.id === owner?.id)
      .sort((a, b) => b.missing.length - a.missing.length)
      .map(({ journey, id }) => `${journey.id}/#${id}`);
    expect(expected.length).toBeGreaterThan(0);
    const page = await open(`touchpoints/?${wish}`);
    for (const [language, locale] of [[], ['简体中文', 'zh-CN/'], ['繁體中文', 'zh-TW/']]) {
      if (language) await page.getByRole('link', { name: language }).click();
      await page.waitForURL(`${url}${locale ?? ''}touchpoints/?${wish}`);
      const links = `[...document.querySelectorAll('.explorer-table tbody th a')].map((link) => link.href)`;
      const found = (await page.evaluate(links)) as string[];
      expect(found.map((link) => link.split('/audits/')[1])).toEqual(expected);
    }
    await page.close();
  });

  it('find what has no owner, and moments of truth with an open error', async () => {
    const page = await open('touchpoints/?owner=');
    expect(await shown(page)).toEqual(names(ALL.filter(({ owner }) => owner === null)));
    await page.goto(`${url}touchpoints/?truth=1&severity=error`);
    const grave = ALL.filter(({ moment_of_truth: isOne, findings }) => isOne && findings.error > 0);
    expect(await shown(page)).toEqual(names(grave));
    expect(grave.length).toBeGreaterThan(0);
    await page.close();
  });

  it('leave out what an address asks for that is not known, and say so', async () => {
    const page = await open('touchpoints/?level=0&level=9&owner=<b>gone</b>&sort=nonsense&utm_source=mail');
    expect(await shown(page)).toEqual(names(unmet));
    expect(await page.textContent('.explorer-left-out')).toMatch(/: level=9, owner=<b>gone<\/b>, sort=nonsense$/);
    await choose(page, 'level', '1');
    expect(await page.isVisible('.explorer-left-out')).toBe(false);
    await page.close();
  });

  it('say beside each value how many rows it would bring, and above how many there are', async () => {
    const page = await open('touchpoints/?level=0');
    expect(await page.textContent('.explorer-shown')).toBe(`${unmet.length} of ${ALL.length} touchpoints`);
    for (const key of STANDING_KEYS) {
      const count = await page.textContent(`label:has(input[name=level][value="${key}"]) .explorer-count`);
      expect(Number(count)).toBe(ALL.filter((row) => standingKey(row) === key).length);
    }
    const renew = await page.textContent('label:has(input[value=renew]) .explorer-count');
    expect(Number(renew)).toBe(unmet.filter(({ stage }) => stage.id === 'renew').length);
    await page.close();
  });

  it.each(['', '-'])('put unknown figures last: sort=%sgap', async (sign) => {
    const page = await open(`touchpoints/?sort=${sign}gap`);
    const cells = await page.locator('.explorer-table tbody .c-gap').allTextContents();
    const gaps = cells.map((cell) => (cell.trim() === '–' ? null : Number(cell.replace('−', '-'))));
    const known = ALL.flatMap(({ gap }) => (gap === null ? [] : Number(gap.toFixed(2)))).sort((a, b) =>
      sign === '-' ? b - a : a - b,
    );
    expect(gaps).toEqual([...known, ...Array(ALL.length - known.length).fill(null)]);
    expect(known.length).toBeGreaterThan(3);
    expect(known.length).toBeLessThan(ALL.length);
    expect(await page.getAttribute('th[data-column=gap]', 'aria-sort')).toBe(sign ? 'descending' : 'ascending');
    expect(await page.locator('th[aria-sort]').count()).toBe(1);
    expect(await page.isVisible('th[data-column=gap]')).toBe(true);
    await page.close();
  });

  it('put Chinese names in the order of the language', async () => {
    for (const language of ['zh-CN', 'zh-TW']) {
      const page = await open(`${language}/touchpoints/?sort=touchpoint`);
      const found = await shown(page);
      expect(found).toEqual(found.toSorted(new Intl.Collator(language, { numeric: true }).compare));
      await page.close();
    }
  });

  it('that nothing fits are told kindly, with a way back', async () => {
    const page = await open('touchpoints/?q=zzz');
    expect(await page.isVisible('text=No touchpoint fits all of these filters.')).toBe(true);
    await page.getByRole('button', { name: 'Show all touchpoints' }).click();
    expect([await query(page), await shown(page)]).toEqual(['', names(ALL)]);
    expect(await page.evaluate('document.activeElement.textContent')).toBe(
      `${ALL.length} of ${ALL.length} touchpoints`,
    );
    await page.close();
  });
});

describe('what is saved', () => {
  async function saved(page: Page, format: 'csv' | 'json'): Promise<string> {
    const coming = page.waitForEvent('download');
    await page.click(`[data-save=${format}]`);
    const download = await coming;
    expect(download.suggestedFilename()).toBe(`touchpoints.${format}`);
    const parts: Buffer[] = [];
    for await (const part of await download.createReadStream()) parts.push(part as Buffer);
    return Buffer.concat(parts).toString('utf8');
  }

  it('is what is shown, in the order shown, with the columns of the whole file', async () => {
    const page = await open('zh-CN/touchpoints/?level=0&level=1&sort=-index');
    const found = await shown(page);
    const file = JSON.parse(await saved(page, 'json')) as TouchpointsFile;
    const whole = JSON.parse(fileOf('zh-CN/touchpoints.json')) as TouchpointsFile;
    expect(names(file.touchpoints)).toEqual(found);
    expect(file).toEqual({
      ...whole,
      touchpoints: file.touchpoints.map((row) =>
        whole.touchpoints.find(({ id, journey }) => id === row.id && journey.id === row.journey.id),
      ),
    });
    const [head, ...lines] = (await saved(page, 'csv')).trimEnd().split('\r\n');
    const [wholeHead, ...wholeLines] = fileOf('zh-CN/touchpoints.csv').trimEnd().split('\r\n');
    expect(head).toBe(wholeHead);
    expect(lines.map((line) => line.split(',')[0]?.replaceAll('"', ''))).toEqual(found);
    expect(wholeLines).toEqual(expect.arrayContaining(lines));
    expect(lines.length).toBeLessThan(wholeLines.length);
    await page.close();
  });

  it('is the whole file to the byte when everything is shown', async () => {
    const page = await open('touchpoints/');
    expect(await saved(page, 'csv')).toBe(fileOf('touchpoints.csv'));
    expect(await saved(page, 'json')).toBe(fileOf('touchpoints.json'));
    await page.close();
  });

  it('is nothing, and that is told, when the figures cannot be had', async () => {
    const page = await open('touchpoints/');
    await page.route('**/touchpoints.json', (route) => route.abort());
    await page.click('[data-save=csv]');
    await page.waitForSelector('.explorer-failed:visible');
    expect(await page.textContent('.explorer-failed')).toContain('could not be fetched');
    await page.close();
  });
});

describe('the keyboard alone', () => {
  it('filters, closes a filter, and puts in order', async () => {
    const page = await open('touchpoints/');
    const focused = () => page.evaluate('document.activeElement.textContent.trim()');
    const tabTo = async (what: string) => {
      for (let presses = 0; presses < 60 && (await focused()) !== what; presses++) await page.keyboard.press('Tab');
      expect(await focused()).toBe(what);
    };
    await tabTo('Stage');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await query(page)).toBe('?stage=understand');
    await page.keyboard.press('Escape');
    expect(await focused()).toMatch(/^Stage\s+Understand$/);
    expect(await page.isVisible('[data-filter=stage] input')).toBe(false);
    await page.keyboard.press('Enter');
    for (let presses = 0; presses < 5; presses++) await page.keyboard.press('Tab');
    expect(await focused()).toBe('Channel');
    expect(await page.isVisible('[data-filter=stage] input')).toBe(false);
    await tabTo('Level');
    await page.keyboard.press('Shift+Tab');
    await tabTo('Index');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await query(page)).toBe('?sort=-index&stage=understand');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    const expected = ALL.filter(({ stage }) => stage.id === 'understand').sort((a, b) => b.index - a.index);
    expect(await shown(page)).toEqual(names(expected));
    await page.close();
  });
});

describe('without JavaScript', () => {
  it.each(['', 'zh-CN/', 'zh-TW/'])('/%stouchpoints/ is a plain table in journey order, with files', async (locale) => {
    const page = await open(`${locale}touchpoints/?level=0&sort=-index`, { javaScriptEnabled: false });
    const { touchpoints } = JSON.parse(fileOf(`${locale}touchpoints.json`)) as TouchpointsFile;
    expect(await shown(page)).toEqual(names(touchpoints));
    expect(await page.isVisible('.explorer-form')).toBe(false);
    expect(await page.isVisible('noscript p')).toBe(true);
    expect(await page.locator('.explorer-table button').count()).toBe(0);
    for (const format of ['csv', 'json']) {
      const link = page.locator(`.explorer-files a[href$="touchpoints.${format}"]`);
      const response = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
      expect((await response.body()).toString('utf8')).toBe(fileOf(`${locale}touchpoints.${format}`));
    }
    await page.close();
  });
});

describe('the page', () => {
  it.each(inTurn(['', 'zh-CN/', 'zh-TW/'], 1))('/%stouchpoints/ is accessible in use', async (locale) => {
    const page = await open(`${locale}touchpoints/?level=0&level=1&truth=1&owner=gone&sort=-gap`);
    for (const state of ['narrowed down', 'a filter open', 'nothing found']) {
      if (state === 'a filter open') await page.click('[data-filter=journey] summary');
      if (state === 'nothing found') {
        await page.fill('#explorer-q', 'zzz');
        await page.waitForSelector('.explorer-nothing:visible');
      }
      expect(await faultsOf(page, { widths: [1280] }), state).toEqual([]);
    }
    await page.close();
  });

  it.each(inTurn(['', 'zh-TW/'], 1))('/%stouchpoints/ fits 320 px with its filters unfolded', async (locale) => {
    const page = await open(`${locale}touchpoints/?level=0&sort=-gap`, { viewport: { width: 320, height: 640 } });
    expect(await page.isVisible('[data-filter=journey] summary')).toBe(false);
    await page.click('.explorer-unfold');
    await page.click('[data-filter=journey] summary');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await page.close();
  });

  it('has no sideways scroll at any width, and its head stays in sight', async () => {
    const page = await open('touchpoints/');
    for (const [at, width] of [768, 960, 1152, 1248, 1280, 1472, 1696, 1920].entries()) {
      await page.setViewportSize({ width, height: 700 });
      const orders = ['touchpoints/?sort=-gap', 'zh-TW/touchpoints/?sort=emotion', 'zh-CN/touchpoints/'];
      for (const path of inTurn(orders, at)) {
        await page.goto(`${url}${path}`);
        expect(await page.evaluate('document.documentElement.scrollWidth'), `${path} ${width}`).toBeLessThanOrEqual(
          width,
        );
        await page.evaluate('window.scrollTo({ top: 900, behavior: "instant" })');
        expect(await page.evaluate(`document.querySelector('.c-index').getBoundingClientRect().top`)).toBe(0);
      }
    }
    await page.close();
  });

  it('brings at most 5 KB of script, compressed, and loads it from a file', () => {
    const scripts = [...fileOf('touchpoints/index.html').matchAll(/<script([^>]*)>([^<]*)<\/script>/g)];
    expect(scripts.map(([, , inline]) => inline).join('')).toBe('');
    const bundles = readdirSync(join(site, '_astro')).filter((name) => /^Explorer.*\.js$/.test(name));
    const weight = bundles.map((name) => gzipSync(fileOf(`_astro/${name}`)).length);
    expect(scripts.filter(([, attributes]) => attributes?.includes(bundles[0] ?? '?'))).toHaveLength(1);
    expect(weight).toHaveLength(1);
    expect(weight[0]).toBeLessThan(5 * 1024);
  });
});
