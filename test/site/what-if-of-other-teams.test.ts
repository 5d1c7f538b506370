import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { stringify } from 'yaml';
import { criteriaOf } from '../../src/rubric/ladder.ts';
import { STANDARD } from '../../src/rubric/standard.ts';
import { projectOf } from '../support/run-cli.ts';
import { type Served, serveFolder } from '../support/serve-folder.ts';
import { answer, told, tryOut } from '../support/what-if.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const CRITERIA = criteriaOf(STANDARD.interaction).map(({ id }) => id);
const PLACES =
  '门店电话网站应用展厅车间摊位工作室邮寄聊天海报家中户外柜台收银仓库配送安装维修回访投诉退款续费会员积分礼品';
const HOSTILE = '</script><script>document.title = "taken over"</script><!--';

/** Words that repeat as little as those of real audits. */
const words = (seed: number, length: number) =>
  Array.from({ length }, (_, at) => PLACES[(seed * 17 + at * at * 7 + at * seed) % PLACES.length]).join('');

/** A long journey: 20 touchpoints, all rated, with an action each. */
const long = {
  audit: 1,
  title: '二十个触点的旅程',
  brand: HOSTILE,
  date: '2026-05-04',
  auditors: ['jing'],
  touchpoints: Array.from({ length: 20 }, (_, at) => ({
    id: `step-${at + 1}`,
    name: at === 0 ? HOSTILE : words(at, 14),
    stage: 'experience',
    ...(at % 4 === 0 && { moment_of_truth: true, weight: 2 }),
    ratings: Object.fromEntries(
      CRITERIA.flatMap((id, of) => {
        const rating = ['met', 'met', 'partly', 'missed', 'n/a', null][(at * 5 + of * of + of * at) % 6];
        return rating ? [[id, rating]] : [];
      }),
    ),
    actions: [{ id: 'mend', title: words(at + 31, 20), lifts: CRITERIA.slice(at % 15, (at % 15) + 3) }],
  })),
};

let browser: Browser;
let served: Served;
let out: string;
beforeAll(async () => {
  const project = projectOf({ 'audits/chain/long.yaml': stringify(long) });
  const own = join(ROOT, 'test/cases/a-team-measures-with-its-own-three-levels/audits');
  cpSync(own, join(project, 'audits'), { recursive: true });
  out = join(project, 'dist');
  const args = ['src/cli/start.mjs', 'build', '--out', out, '--audits', join(project, 'audits')];
  execFileSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  served = await serveFolder(out, '/');
  browser = await chromium.connect(inject('browser'));
}, 60_000);
afterAll(async () => {
  await browser.close();
  served.close();
});

describe('the what-if of another team', () => {
  it('speaks of its own levels and criteria', async () => {
    const page = await browser.newPage();
    await page.goto(`${served.url}zh-CN/audits/clinic/adults/`);
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
    const html = readFileSync(join(out, locale, 'audits/chain/long/index.html'), 'utf8');
    const [, data = ''] = /<script type="application\/json" data-part="data">(.*?)<\/script>/s.exec(html) ?? [];
    expect((JSON.parse(data) as { sheet: { touchpoints: object[] } }).sheet.touchpoints).toHaveLength(20);
    expect(gzipSync(data).length).toBeLessThanOrEqual(4 * 1024);
  });

  it('is not taken over by a name, and names it as it is written', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.goto(`${served.url}audits/chain/long/`);
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
