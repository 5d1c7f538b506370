import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import type { Audit } from '../../src/model/audit.ts';
import { formatNumber } from '../../src/report/format-number.ts';
import { localise } from '../../src/report/localise.ts';
import type { AuditReport, Report } from '../../src/report/report.ts';
import { rung } from '../../src/rubric/ladder.ts';
import { STANDARD } from '../../src/rubric/standard.ts';
import { standingIn } from '../../src/rubric/standing.ts';
import { ROOT } from '../support/built-sites.ts';
import { connectBrowser } from '../support/connect-browser.ts';
import { type Served, serveFolder } from '../support/serve-folder.ts';
import { longHistory } from '../support/shared-sites.ts';
import { faultsOf } from '../support/visit.ts';

const url = inject('url');
const report = JSON.parse(readFileSync(join(inject('site'), 'report.json'), 'utf8')) as Report;

let browser: Browser;
/** Journeys of 1, 2, 8 and 22 touchpoints with long names. */
let long: Served;
let site: string;
beforeAll(async () => {
  browser = await connectBrowser();
  site = (await longHistory()).told;
  long = await serveFolder(site, '/');
});
afterAll(async () => {
  await browser.close();
  long.close();
});

async function open(address: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(address);
  return page;
}

const figure = (index: number) => formatNumber(index, 'en', 'index');
const signed = (value: number) =>
  `${value < 0 ? '−' : value > 0 ? '+' : ''}${formatNumber(Math.abs(value), 'en', 'decimal')}`;

/** The rows that the table must have, from the report and from what the audit's file says. */
function rowsOf(audit: AuditReport): string[][] {
  const written = parse(readFileSync(join(ROOT, `audits/${audit.id}.yaml`), 'utf8')) as Audit;
  const emotional = written.touchpoints.some(({ emotion }) => emotion !== undefined);
  const asked = written.touchpoints.some(({ expectation }) => expectation !== undefined);
  const level = (of: number) => localise(rung(STANDARD.interaction, of).name, 'en', 'en');
  return audit.touchpoints.map((scored, at) => {
    const { emotion, expectation } = written.touchpoints[at] ?? {};
    return [
      `#${scored.id}`,
      localise(standingIn(STANDARD.interaction, scored).name, 'en', 'en'),
      level(scored.reach),
      figure(scored.index),
      ...(emotional ? [emotion === undefined ? '–' : signed(emotion)] : []),
      ...(asked && !expectation ? ['–', '–', '–'] : []),
      ...(expectation ? [`${expectation.expected}`, `${expectation.perceived}`, signed(scored.gap ?? Number.NaN)] : []),
    ];
  });
}

describe('the picture of an example journey', () => {
  it.each(report.audits.map((audit) => [audit.id, audit] as const))(
    'of %s says what its report says',
    async (id, audit) => {
      const page = await open(`${url}audits/${id}/`);
      const rows = (await page.evaluate(`[...document.querySelectorAll('.picture tbody tr')].map((row) => [
      row.querySelector('a').getAttribute('href'),
      ...[...row.cells].slice(3, -1).map((cell) => cell.textContent.trim()),
    ])`)) as string[][];
      expect(rows).toEqual(rowsOf(audit));
      const drawn = (await page.evaluate(`[...document.querySelectorAll('.picture-columns .column')].map((column) => [
      column.querySelector('a').getAttribute('href'),
      column.querySelector('.figure-index').textContent.trim(),
      column.querySelector('a').ariaLabel.includes('Moment of truth'),
    ])`)) as unknown[][];
      const truths = parse(readFileSync(join(ROOT, `audits/${id}.yaml`), 'utf8')) as Audit;
      expect(drawn).toEqual(
        audit.touchpoints.map((one, at) => [
          `#${one.id}`,
          figure(one.index),
          truths.touchpoints[at]?.moment_of_truth ?? false,
        ]),
      );
      await page.close();
    },
  );

  it.each(report.audits.map(({ id }) => id))('of %s explains just the signs it uses', async (id) => {
    const page = await open(`${url}audits/${id}/`);
    const SIGNS =
      '.shown .way .possible .open .index-mark .mark-truth .mark-peak .mark-weakest .mark-ending .fall .feeling .expected .perceived.short .perceived:not(.short)';
    const used = (inside: string) =>
      page.evaluate(
        `${JSON.stringify(SIGNS.split(' '))}.filter((sign) => document.querySelector('${inside} path' + sign + ', ${inside} circle' + sign))`,
      );
    expect(await used('.picture-legend')).toEqual(await used('.picture-columns'));
    await page.close();
  });

  it('marks moments of truth, the peak, the weakest, the ending and the largest fall', async () => {
    const page = await open(`${url}audits/yoga/year-card/`);
    const labels = await page.evaluate(`[...document.querySelectorAll('.picture-columns a')].map((a) => a.ariaLabel)`);
    expect(labels).toEqual([
      '1. Buying the year card: Perfunctory, may reach Experience, index 1.28, emotion +1',
      '2. A year of lessons: Service, may reach Experience, index 2.91, emotion +2, expected 5, perceived 6.2 of 7',
      '3. The talk when the card runs out: Experience, index 3.00, Moment of truth, Peak, emotion +3',
      '4. Help with diet: Service, may reach Experience, index 2.47, largest fall −0.53, emotion +2',
      '5. Days outdoors: Perfunctory, may reach Experience, index 1.00, Weakest, Ending, emotion +2',
    ]);
    expect(await page.locator('.picture-columns .cliff text').textContent()).toContain('−0.53');
    expect((await page.locator('.picture figcaption').textContent())?.trim()).toBe(
      'Highest at “The talk when the card runs out” (3.00), lowest at “Days outdoors” (1.00). The largest fall is −0.53, from “The talk when the card runs out” to “Help with diet”.',
    );
    await page.close();
  });

  it('leads to the touchpoints by keyboard alone, in the order of the journey', async () => {
    const page = await open(`${url}audits/yoga/year-card/`);
    await page.locator('.picture-scroll').focus();
    const visited: unknown[] = [];
    for (const _ of Array(5)) {
      await page.keyboard.press('Tab');
      visited.push(await page.evaluate(`document.activeElement.getAttribute('href')`));
    }
    const { touchpoints } = report.audits.find(({ id }) => id === 'yoga/year-card') ?? { touchpoints: [] };
    expect(visited).toEqual(touchpoints.map(({ id }) => `#${id}`));
    const ring = await page.evaluate(
      `getComputedStyle(document.activeElement.querySelector('.hit')).stroke !== getComputedStyle(document.querySelector('.hit')).stroke`,
    );
    expect(ring).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/audits/yoga/year-card/${visited[4]}`);
    expect(await page.locator(String(visited[4])).isVisible()).toBe(true);
    await page.close();
  });

  it('leads to a touchpoint by a click anywhere in its column', async () => {
    const page = await open(`${url}audits/salon/perm-complaint/`);
    await page.locator('.picture-columns a').nth(1).click();
    await page.waitForURL('**/audits/salon/perm-complaint/#venting');
    await page.close();
  });
});

const PAGES = [
  'audits/shop/of-1/',
  'audits/shop/of-2/',
  'audits/shop/of-8/',
  'audits/shop/of-22/',
  'zh-CN/audits/shop/of-22/',
  'zh-TW/audits/shop/of-8/',
];

describe('the picture of any journey', () => {
  it.each(PAGES)(
    'on /%s keeps its words in their columns, is accessible, and scrolls in its own frame',
    async (path) => {
      const page = await open(`${long.url}${path}`);
      const strays =
        await page.evaluate(`[...document.querySelectorAll('.picture-columns .column')].flatMap((drawn) => {
      const column = drawn.querySelector('.hit').getBoundingClientRect();
      return [...drawn.querySelectorAll('text')].filter((text) => {
        const { left, right } = text.getBoundingClientRect();
        return left < column.left - 2 || right > column.right + 2;
      }).map((text) => text.textContent);
    })`);
      expect(strays).toEqual([]);
      await page.locator('.picture summary').click();
      expect(await faultsOf(page, { within: '.picture' })).toEqual([]);
      const letter = `document.querySelector('.picture-columns').getBoundingClientRect().width / document.querySelector('.picture-columns').viewBox.baseVal.width`;
      expect(await page.evaluate(letter)).toBeCloseTo(1, 2);
      await page.close();
    },
  );

  it('keeps its letters on a wide screen, and lets them grow with the reader’s', async () => {
    // The reader's own size of letters comes from outside the page, past its policy.
    const page = await open(`${long.url}audits/shop/of-8/`, {
      viewport: { width: 3840, height: 2160 },
      bypassCSP: true,
    });
    const size = () => page.evaluate(`document.querySelector('.picture-columns .name').getBoundingClientRect().height`);
    const before = Number(await size());
    expect(before).toBeLessThan(3 * 20);
    await page.evaluate(`document.documentElement.classList.add('large')`);
    await page.addStyleTag({ content: '.large { font-size: 32px }' });
    expect(Number(await size()) / before).toBeCloseTo(2, 1);
    await page.close();
  });

  it('is printed whole, in parts as wide as the paper and in the colours of the screen', async () => {
    const page = await open(`${long.url}audits/shop/of-22/`, { viewport: { width: 680, height: 960 } });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.picture-scroll').isVisible()).toBe(false);
    const parts = page.locator('.picture-paper > svg');
    expect(await parts.count()).toBe(3);
    for (const part of await parts.all()) expect((await part.boundingBox())?.width).toBeLessThanOrEqual(680);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(680);
    // A copy of the drawing that the style sheet does not reach would be black all over.
    const shot = await parts.first().screenshot();
    const light = await page.evaluate(`new Promise((done) => {
      const image = new Image();
      image.onload = () => {
        const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
        canvas.drawImage(image, 0, 0);
        const { data } = canvas.getImageData(0, 0, image.width, image.height);
        done(data.filter((value, at) => at % 4 === 0 && value > 200).length / (data.length / 4));
      };
      image.src = 'data:image/png;base64,${shot.toString('base64')}';
    })`);
    expect(light).toBeGreaterThan(0.7);
    await page.close();
  });

  it('of 22 touchpoints weighs less than 6 KB over the wire', () => {
    const html = readFileSync(join(site, 'audits/shop/of-22/index.html'), 'utf8');
    const [drawing = ''] = /<section class="picture-scroll card"[\s\S]*?<\/section>/.exec(html) ?? [];
    expect(drawing.match(/<a /g)).toHaveLength(22);
    expect(gzipSync(drawing).length).toBeLessThan(6_000);
  });
});
