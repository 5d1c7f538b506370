import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connectBrowser } from '../support/connect-browser.ts';

const url = inject('url');

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

async function overview(path = ''): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${url}${path}`);
  return page;
}

/** The card under a heading of the overview. */
function answer(page: Page, heading: string) {
  return page.locator('section', { has: page.getByRole('heading', { name: heading, exact: true }) }).last();
}

describe('a reader who never saw the site finds, in at most two clicks from the overview,', () => {
  it('the worst moment of truth, and what is wrong there', async () => {
    const page = await overview();
    await answer(page, 'Worst moment of truth').getByRole('link').first().click();
    await page.waitForURL('**/audits/dealer/repair-unfixed/#*');
    const opened = page.locator('details.touchpoint[open]', { hasText: 'The repair and the lounge' });
    await opened.getByRole('heading', { name: 'Why this level' }).waitFor();
    expect(await opened.getByText('Moment of truth').count()).toBeGreaterThan(0);
    expect(await opened.getByRole('heading', { name: 'What is missing for Perfunctory' }).isVisible()).toBe(true);
    await page.close();
  });

  it('the first thing to do, whose it is and until when, without a click', async () => {
    const page = await overview();
    const card = answer(page, 'Do this first');
    expect(await card.getByRole('link').first().textContent()).toContain(
      'No car goes back before the fault has been looked for on a test drive with its owner',
    );
    expect(await card.textContent()).toMatch(/Owner:\s+Head of workshop\s*·\s*In progress\s*·\s*Due\s+Dec 20, 2026/);
    await page.close();
  });

  it('which customers are treated worse, and by how much', async () => {
    const page = await overview();
    const card = answer(page, 'Treated worse');
    expect(await card.textContent()).toMatch(/existing customers pay 1,200, new ones 600 CNY\/year; that is 100% more/);
    await card.getByRole('link').first().click();
    await page.waitForURL('**/audits/telecom/broadband-renewal/#sign-up');
    expect(await page.getByRole('heading', { name: 'The same touchpoint for others' }).first().isVisible()).toBe(true);
    await page.close();
  });

  it('the evidence behind one score', async () => {
    const page = await overview();
    await page

      .getByRole('row', { name: /The perm, the quarrel/ })
      .getByRole('link', { name: 'A full refund at once' })
      .click();
    await page.waitForURL('**/audits/salon/perm-complaint/#refund-offer');
    const opened = page.locator('#refund-offer');
    await opened.getByRole('heading', { name: 'Evidence' }).waitFor();
    expect(await opened.locator('.evidence-list li').first().textContent()).toMatch(/Document[\s\S]*Jun 14, 2026/);
    await page.close();
  });
});

describe('a touchpoint that is folded', () => {
  it('opens for whoever is led to it', async () => {
    const page = await overview('audits/telecom/broadband-renewal/');
    const bill = page.locator('details.touchpoint', { has: page.locator('#renewal-bill') });
    expect(await bill.getAttribute('open')).toBeNull();
    await page.goto(`${url}audits/telecom/broadband-renewal/#renewal-bill`);
    await page.locator('#renewal-bill').waitFor({ state: 'visible' });
    expect(await bill.getAttribute('open')).not.toBeNull();
    await page.close();
  });
});
