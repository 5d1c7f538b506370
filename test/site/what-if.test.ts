import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { connectBrowser } from '../support/connect-browser.ts';
import { inTurn } from '../support/thorough.ts';
import { faultsOf } from '../support/visit.ts';
import { answer, told, tryOut } from '../support/what-if.ts';

const url = inject('url');
const site = inject('site');
const AUDIT = 'audits/salon/perm-complaint/';

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

/** An audit page with its what-if open, and what it asks for and complains of from then on. */
async function opened(path = AUDIT, options: Parameters<Browser['newPage']>[0] = {}) {
  const page = await browser.newPage(options);
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`${url}${path}`);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await tryOut(page);
  return { page, faults, requests };
}

const deed = (page: Page, name: string) => page.getByRole('button', { name });
const message = (page: Page) => page.locator('.what-if-message');

describe('what-if', () => {
  it('starts with the weakest touchpoint, as it is written', async () => {
    const { page } = await opened();
    expect(await page.locator('.what-if [data-part=touchpoint]').inputValue()).toBe('0');
    expect(await page.locator('.what-if option:checked').first().textContent()).toBe('1. A full refund at once (2.00)');
    expect(await told(page)).toMatchObject({ touchpoint: { index: '2.00', level: 'Service' } });
    expect(await page.locator('.what-if fieldset.changed').count()).toBe(0);
    await page.close();
  });

  it('shows at once what a rating changes, marks it, and says it', async () => {
    const { page } = await opened();
    await answer(page, 'prompt', 'missed');
    expect((await told(page)).touchpoint.level).toBe('Perfunctory');
    expect((await told(page)).blockers).toEqual(['Prompt']);
    const row = page.locator('.what-if fieldset.changed');
    expect((await row.locator('legend').textContent())?.replace(/\s+/g, ' ').trim()).toBe(
      'Prompt must blocks Service written: Met',
    );
    expect(await page.locator('.what-if [data-part=sentence]').textContent()).toMatch(
      /^A full refund at once: 2\.00 → 1\.\d\d, Perfunctory\. The journey: 2\.\d\d → 1\.\d\d, Perfunctory\.$/,
    );
    await answer(page, 'prompt', 'met');
    expect(await row.count()).toBe(0);
    await page.close();
  });

  it('climbs by what blocks, and goes back', async () => {
    const { page } = await opened();
    expect((await told(page)).blockers).toContain('Emotion met');
    await deed(page, 'Suppose these are met').click();
    expect(await told(page)).toMatchObject({ touchpoint: { index: '3.00', level: 'Experience' }, blockers: [] });
    await deed(page, 'Suppose these are met').click();
    expect(await message(page).textContent()).toBe('Nothing blocks here.');
    await deed(page, 'Undo all').click();
    expect(await told(page)).toMatchObject({ touchpoint: { index: '2.00' } });
    expect(await message(page).textContent()).toBe('Everything is as written.');
    await page.close();
  });

  it('an action applied gains what the report says of it', async () => {
    const { audits } = JSON.parse(readFileSync(join(site, 'report.json'), 'utf8')) as Report;
    const scored = audits.find(({ id }) => id === 'salon/perm-complaint');
    const gain = scored?.touchpoints[0]?.actions.find(({ id }) => id === 'vent-first')?.touchpoint_gain ?? 0;
    expect(gain).toBeGreaterThan(0);
    const { page } = await opened();
    await page.selectOption('.what-if [data-part=touchpoint]', '2');
    await page.selectOption('.what-if [data-part=action]', { label: 'Hear people out before money is mentioned' });
    await deed(page, 'Apply this action').click();
    expect((await told(page)).touchpoint.index).toBe((2 + gain).toFixed(2));
    expect(await page.locator('.what-if [data-part=touchpoint]').inputValue()).toBe('0');
    await deed(page, 'Apply this action').click();
    expect(await message(page).textContent()).toMatch(/met already/);
    await page.close();
  });

  it('does not copy what no file may say, nor when nothing is changed', async () => {
    const { page } = await opened();
    await deed(page, 'Copy as YAML').click();
    expect(await message(page).textContent()).toMatch(/^Nothing has been changed yet/);
    const names = (await page.evaluate(
      `[...new Set([...document.querySelectorAll('.what-if input')].map(({ name }) => name))]`,
    )) as string[];
    expect(names).toHaveLength(19);
    for (const name of names) await answer(page, name.replace('what-if--', ''), 'n/a');
    expect(await message(page).textContent()).toMatch(/an audit file may not say that/);
    await deed(page, 'Copy as YAML').click();
    expect(await page.locator('.what-if textarea').isVisible()).toBe(false);
    await page.close();
  });

  it('where copying is not allowed, it selects the lines to be copied', async () => {
    const { page } = await opened();
    await answer(page, 'memorable', 'partly');
    await deed(page, 'Copy as YAML').click();
    await page.getByText('The lines are selected').waitFor();
    const selected = `document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)`;
    expect(await page.evaluate(selected)).toMatch(/ {6}memorable: partly # was: Not assessed\n$/);
    await page.close();
  });

  it.each([
    [1280, 720],
    [320, 640],
  ])('can be used by keyboard alone on a screen of %i × %i, the focus in sight', async (width, height) => {
    // Scrolling that glides would be looked at half-way.
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
    await page.goto(`${url}${AUDIT}`);
    const focused = (selector: string) => page.evaluate(`document.activeElement.matches('${selector}')`);
    const tabTo = async (selector: string) => {
      for (let steps = 0; steps < 150 && !(await focused(selector)); steps++) await page.keyboard.press('Tab');
      expect(await focused(selector)).toBe(true);
    };
    await tabTo('.what-if summary');
    await page.keyboard.press('Enter');
    await tabTo('.what-if [data-part=touchpoint]');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.what-if [data-part=touchpoint]').inputValue()).toBe('1');
    await page.keyboard.press('ArrowUp');
    await tabTo('.what-if [name=what-if--task-completed]');
    await page.keyboard.press('ArrowRight');
    expect((await told(page)).touchpoint.level).toBe('Unmet');
    const inSight = `(() => {
      const focus = document.activeElement.getBoundingClientRect();
      return document.elementFromPoint(focus.x + focus.width / 2, focus.y + focus.height / 2) === document.activeElement;
    })()`;
    for (const key of ['Tab', 'Shift+Tab', 'Tab']) {
      for (let steps = 0; steps < 18; steps++) {
        expect(await page.evaluate(inSight)).toBe(true);
        await page.keyboard.press(key);
      }
    }
    await tabTo('.what-if [data-does=copy]');
    await page.keyboard.press('Enter');
    await page.getByText('The lines are selected').waitFor();
    expect(await focused('.what-if textarea')).toBe(true);
    await page.close();
  });
});

describe('the what-if’s page', () => {
  it.each(inTurn(['', 'zh-CN/', 'zh-TW/'], 1))(
    '/%s is accessible while it is used, and fits 320 px',
    async (locale) => {
      const { page, faults } = await opened(`${locale}${AUDIT}`);
      for (const [at, value] of ['partly', 'missed', 'n/a', ''].entries())
        await page.locator(`.what-if fieldset >> nth=${at * 3} >> input[value="${value}"]`).check();
      await page.click('.what-if [data-does=copy]');
      await page.locator('.what-if textarea').waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.click('.what-if [data-does=blockers]');
      await page.click('.what-if [data-does=copy]');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      expect(faults).toEqual([]);
      await page.close();
    },
  );

  it('asks for nothing and keeps nothing while it is used, under a strict content security policy', async () => {
    const page = await browser.newPage();
    await page.route('**/*', async (route) => {
      const response = await route.fetch();
      const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'";
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
    });
    const faults: string[] = [];
    page.on('console', (said) => said.type() === 'error' && faults.push(said.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(`${url}${AUDIT}`, { waitUntil: 'networkidle' });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await tryOut(page);
    await answer(page, 'memorable', 'missed');
    await page.click('.what-if [data-does=blockers]');
    await page.click('.what-if [data-does=copy]');
    await page.locator('.what-if textarea').waitFor();
    expect([faults, requests]).toEqual([[], []]);
    expect(await page.evaluate('[localStorage.length, sessionStorage.length, document.cookie, location.href]')).toEqual(
      [0, 0, '', `${url}${AUDIT}`],
    );
    await page.close();
  });

  it('has one script of at most 6 KB over the wire, and none of the schemas in it', () => {
    const html = readFileSync(join(site, AUDIT, 'index.html'), 'utf8');
    const scripts = [...html.matchAll(/<script type="module" src="\/report\/([^"]+)"/g)].map(([, path = '']) =>
      readFileSync(join(site, path), 'utf8'),
    );
    const [own = '', ...more] = scripts.filter((text) => text.includes('what-if'));
    expect(more).toEqual([]);
    expect(gzipSync(own).length).toBeGreaterThan(1000);
    expect(gzipSync(own).length).toBeLessThanOrEqual(6 * 1024);
    expect(own).not.toMatch(/zod|safeParse/i);
  });

  it('says without JavaScript that it needs it, and is not printed', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${url}${AUDIT}`);
    await page.locator('.what-if summary').click();
    await page.getByText('Trying it out needs JavaScript.').waitFor();
    expect(await page.locator('.what-if-desk').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.what-if').isVisible()).toBe(false);
    await context.close();
  });
});
