import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectBrowser } from '../support/connect-browser.ts';
import { HOSTILE } from '../support/hostile-journey.ts';
import { type Served, serveFolder } from '../support/serve-folder.ts';
import { longHistory, ownLevels } from '../support/shared-sites.ts';
import { answer, told, tryOut } from '../support/what-if.ts';

let browser: Browser;
let long: Served;
let own: Served;
let site: string;
beforeAll(async () => {
  own = await serveFolder((await ownLevels()).told, '/');
  site = (await longHistory()).told;
  long = await serveFolder(site, '/');
  browser = await connectBrowser();
});
afterAll(async () => {
  await browser.close();
  for (const served of [own, long]) served.close();
});

describe('the what-if of another team', () => {
  it('speaks of its own levels and criteria', async () => {
    const page = await browser.newPage();
    await page.goto(`${own.url}zh-CN/audits/clinic/adults/`);
    await tryOut(page);
    expect(await page.locator('.what-if-level h3').allInnerTexts()).toEqual([
      expect.stringMatching(/^安全/),
      expect.stringMatching(/^顺畅/),
      expect.stringMatching(/^有人情味/),
    ]);
    for (const id of ['right-patient', 'right-dose', 'short-wait', 'told-what-next', 'listened-to'])
      await answer(page, id, 'met');
    expect(await told(page)).toMatchObject({ touchpoint: { index: '3.00', level: '有人情味' }, blockers: [] });
    await answer(page, 'listened-to', 'missed');
    expect(await told(page)).toMatchObject({ touchpoint: { index: '2.00', level: '顺畅' }, blockers: ['被倾听'] });
    await page.close();
  });

  it.each(['', 'zh-CN/', 'zh-TW/'])('/%s stays small with 20 touchpoints: 4 KB of data over the wire', (locale) => {
    const html = readFileSync(join(site, locale, 'audits/chain/long/index.html'), 'utf8');
    const [, data = ''] = /<script type="application\/json" data-part="data">(.*?)<\/script>/s.exec(html) ?? [];
    expect((JSON.parse(data) as { sheet: { touchpoints: object[] } }).sheet.touchpoints).toHaveLength(20);
    expect(gzipSync(data).length).toBeLessThanOrEqual(4 * 1024);
  });

  it('is not taken over by a name, and names it as it is written', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.goto(`${long.url}audits/chain/long/`);
    await tryOut(page);
    await page.selectOption('.what-if [data-part=touchpoint]', '0');
    await answer(page, 'prompt', 'n/a');
    await answer(page, 'task-completed', '');
    await answer(page, 'mutual', 'partly');
    await page.click('.what-if [data-does=copy]');
    expect(await page.inputValue('.what-if textarea')).toContain(`- id: step-1 # ${HOSTILE}\n`);
    expect(await page.title()).not.toContain('taken over');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await page.close();
  });
});
