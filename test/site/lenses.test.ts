import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { connectBrowser } from '../support/connect-browser.ts';
import { inTurn } from '../support/thorough.ts';

const url = inject('url');
const report = JSON.parse(readFileSync(join(inject('site'), 'report.json'), 'utf8')) as Report;

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(`${url}${path}`);
  return page;
}

const texts = (page: Page, selector: string) => page.locator(selector).allInnerTexts();

describe('the lenses', () => {
  it('lead to each other, and say which is shown', async () => {
    const page = await open('lenses/');
    for (const name of ['Fairness', 'Actions', 'All lenses']) {
      await page.locator('.tabs').getByRole('link', { name, exact: true }).click();
      await page.waitForURL(name === 'All lenses' ? `${url}lenses/` : `${url}lenses/${name.toLowerCase()}/`);
      expect(await texts(page, '.tabs a[aria-current=page]')).toEqual([name]);
    }
    await page.close();
  });

  it('answer in a line each what they ask', async () => {
    const page = await open('lenses/');
    const overdue = report.audits.flatMap(({ findings }) => findings).filter(({ rule }) => rule === 'actions/overdue');
    const thin = report.audits.flatMap(({ touchpoints }) => touchpoints).filter((one) => one.confidence === 'low');
    expect(await texts(page, '.lens-answer')).toEqual([
      'After the sale weaker in 2 journeys',
      '2 of 4 promises kept',
      'Existing customers worse off in 2 journeys',
      'Weakest: Reliability in 4 journeys',
      'Weakest: Standards in 3 journeys',
      `${thin.length} of 34 touchpoints on thin evidence`,
      `25 open actions, ${overdue.length} overdue`,
    ]);
    await page.close();
  });

  it('say where customers who stayed are treated worst, and between whom, the worst journey first', async () => {
    const page = await open('lenses/fairness/');
    expect(await texts(page, '.lens-table tbody th')).toEqual([
      'Half price, for new customers only',
      'The big account that was told off',
      'The regular at the spicy soup stall',
    ]);
    const penalty = page.locator('.lens-table tbody tr').first().locator('.placed').nth(1);
    expect(await penalty.textContent()).toMatch(
      /^\s*100%\s+Asking for the offer at the counter\s+Existing customers vs\. New customers\s*$/,
    );
    const folded = page.locator('details.folded');
    expect(await folded.locator('a').first().isVisible()).toBe(false);
    await folded.getByText('Nothing to compare in 8 journeys').click();
    expect(await folded.locator('a').count()).toBe(8);
    expect(await folded.locator('a').first().isVisible()).toBe(true);
    await page.close();
  });
});

describe('an action', () => {
  it('says that it is overdue, and leads to where it stands unfolded', async () => {
    const page = await open('lenses/actions/');
    const title = 'Put down what is in hand, look up, then greet';
    const late = page.locator('.things > li', { has: page.locator('.overdue'), hasText: title });
    await late.getByRole('link', { name: title }).click();
    await page.waitForURL('**/audits/fashion/weekend-purchase/#action_greeting_eyes-up');
    const row = page.locator('[id=action_greeting_eyes-up]');
    await row.waitFor();
    expect(await row.locator('.overdue').textContent()).toMatch(/Overdue/);
    await page.close();
  });

  it.each(inTurn(['', 'zh-CN/', 'zh-TW/'], 2))('is found at the address of every link to it (/%s)', async (locale) => {
    const page = await open(`${locale}lenses/actions/`);
    const links = (await page.evaluate(
      '[...document.querySelectorAll(".things > li > div > a")].map(({ href }) => href)',
    )) as string[];
    expect(links.length).toBe(25);
    for (const address of links) {
      await page.goto(address);
      const id = new URL(address).hash.slice(1);
      expect(await page.locator(`details.touchpoint[open] [id="${id}"]`).count(), address).toBe(1);
    }
    await page.close();
  });
});

describe('the findings of a journey', () => {
  it('keep waived ones apart, folded and marked as such', async () => {
    const soup = report.audits.find(({ id }) => id === 'stall/spicy-soup');
    const { length } = soup?.findings.filter((finding) => finding.waived !== null) ?? [];
    const page = await open('audits/stall/spicy-soup/');
    const findings = page.locator('section[aria-labelledby=part_findings]');
    const waived = findings.locator('details.folded');
    expect(await waived.locator('summary').textContent()).toBe(`${length} waived findings`);
    expect(await waived.locator('li').first().isVisible()).toBe(false);
    await waived.locator('summary').click();
    expect(await waived.locator('.severity').allInnerTexts()).toEqual(Array(length).fill('Waived'));
    expect(await findings.locator('> ul .severity', { hasText: 'Waived' }).count()).toBe(0);
    await page.close();
  });

  it('begin at one indent, whatever their severity is called', async () => {
    for (const locale of ['', 'zh-CN/', 'zh-TW/']) {
      const page = await open(`${locale}audits/stall/spicy-soup/`);
      const indents = (await page.evaluate(
        '[...document.querySelectorAll("[aria-labelledby=part_findings] > ul > li > div")].map((one) => one.offsetLeft)',
      )) as number[];
      expect(new Set(indents).size).toBe(1);
      await page.close();
    }
  });
});
