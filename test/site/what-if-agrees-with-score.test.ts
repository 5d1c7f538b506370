import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Standing } from '../../src/model/standing.ts';
import { RATINGS } from '../../src/model/vocabulary.ts';
import { formatNumber } from '../../src/report/format-number.ts';
import { localise } from '../../src/report/localise.ts';
import type { Report } from '../../src/report/report.ts';
import { criteriaOf } from '../../src/rubric/ladder.ts';
import { STANDARD } from '../../src/rubric/standard.ts';
import { standingIn } from '../../src/rubric/standing.ts';
import { connectBrowser } from '../support/connect-browser.ts';
import { projectOf, runCli } from '../support/run-cli.ts';
import { answer, applied, told, tryOut } from '../support/what-if.ts';

const url = inject('url');
const ROOT = resolve(import.meta.dirname, '../..');
const CRITERIA = criteriaOf(STANDARD.interaction);

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await connectBrowser();
  context = await browser.newContext();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => browser.close());

const index = (value: number) => formatNumber(value, 'en', 'index');
const nameOf = (id: string) =>
  CRITERIA.flatMap((one) => (one.id === id ? localise(one.name, 'en', 'en') : []))[0] ?? '';
const nameOfStanding = (standing: Standing) => localise(standingIn(STANDARD.interaction, standing).name, 'en', 'en');

/** Answers that differ from run to run of the loop, and never from one test run to the next. */
function answersOf(seed: number): { criterion: string; value: string }[] {
  const values = [...RATINGS, '', 'met', 'met'];
  return CRITERIA.filter((_, at) => (at * 7 + seed) % 3 !== 0).map(({ id }, at) => ({
    criterion: id,
    value: values[(at * 5 + seed * 3) % values.length] ?? '',
  }));
}

describe('what-if agrees with score', () => {
  it.each([
    { id: 'salon/perm-complaint', has: 'several auditors, notes', copiedParts: [/ # was: Missed/] },
    { id: 'stall/spicy-soup', has: 'a measure that rates', copiedParts: [/ # was: as measured: Met/] },
    {
      id: 'dealer/repair-unfixed',
      has: 'a level over one that does not hold',
      copiedParts: [/# [\w-]+: take this line out/],
    },
  ])('of $id ($has), once the copied lines stand in the file', async ({ id, copiedParts }) => {
    const page = await context.newPage();
    await page.goto(`${url}audits/${id}/`);
    await tryOut(page);
    const touchpoints = await page.locator('.what-if [data-part=touchpoint] option').count();
    for (let at = 0; at < touchpoints; at++) {
      await page.selectOption('.what-if [data-part=touchpoint]', String(at));
      for (const { criterion, value } of answersOf(at + id.length)) await answer(page, criterion, value);
    }
    await page.selectOption('.what-if [data-part=touchpoint]', '0');
    for (const { id: criterion } of CRITERIA.slice(0, 3)) await answer(page, criterion, '');
    await page.getByRole('button', { name: 'Copy as YAML' }).click();
    await page.getByText(`Copied. The lines belong in audits/${id}.yaml.`).waitFor();
    const copied = (await page.evaluate('navigator.clipboard.readText()')) as string;
    for (const part of copiedParts) expect(copied).toMatch(part);

    const file = `audits/${id}.yaml`;
    const project = projectOf({ [file]: applied(readFileSync(join(ROOT, file), 'utf8'), copied) });
    const { code, out, err } = await runCli(project, ['score', '--format', 'json']);
    expect([code, err]).toEqual([0, '']);
    const [scored] = (JSON.parse(out) as Report).audits;
    for (const [at, touchpoint] of (scored?.touchpoints ?? []).entries()) {
      await page.selectOption('.what-if [data-part=touchpoint]', String(at));
      expect(await told(page)).toEqual({
        touchpoint: { index: index(touchpoint.index), level: nameOfStanding(touchpoint) },
        journey: { index: index(scored?.index ?? -1), level: nameOfStanding(scored ?? expect.unreachable()) },
        blockers: touchpoint.blockers.map(nameOf),
      });
    }
    expect(scored?.touchpoints).toHaveLength(touchpoints);
    await page.close();
  });
});
