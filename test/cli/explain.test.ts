import { describe, expect, it } from 'vitest';
import { projectOf, runCli } from '../support/run-cli.ts';
import { BROKEN, MILD } from './projects.ts';

const RUBRIC = `rubric: 1
version: "1"
extends: standard
criteria:
  greeting:
    level: service
    must: true
    weight: 2
    name: { en: Greeted, zh-CN: 打招呼 }
    asks: { en: Was the customer greeted?, zh-CN: 有没有向客户打招呼？ }
    why: { en: A greeting opens the door., zh-CN: 打招呼是开门。 }
`;
const shop = (locale: string) =>
  projectOf({
    'audits/stall/soup.yaml': `${MILD}rubric: shop\n`,
    'audits/rubrics/shop.yaml': RUBRIC,
    'audits/config.yaml': `locale: ${locale}\n`,
  });

describe('explain', () => {
  const [english, chinese] = [shop('en'), shop('zh-CN')];

  it('tells of a rule', async () => {
    expect((await runCli(english, ['explain', 'evidence/stale'])).out).toMatchInlineSnapshot(`
      "evidence/stale  Stale evidence  [Warning]

      At the as-of date, the newest evidence of the touchpoint, assumptions aside, is more than 365 days old.

      Why it matters: People, prices and habits change. An old score may describe a touchpoint that no longer exists.

      What to do: Go and look again, add the new evidence with its date, and review the ratings in its light.

      In config.yaml: rules: { evidence/stale: { severity: warning, days: 365 } }
      "
    `);
  });

  it('tells of a criterion', async () => {
    expect((await runCli(english, ['explain', 'prompt'])).out).toMatchInlineSnapshot(`
      "prompt  Prompt  [shop]

      Was it done within the time the customer was told or would expect?

      Level: Service · must be met · weight 1 · trust: Competence · when missed: Arrogance · value: Efficiency

      Why it matters: Lost time never comes back, and waiting without a word feels like being forgotten.

      What to do: Say at the start how long it takes. Measure the waits, and cut the longest one first.
      "
    `);
  });

  it("tells of a team's own criterion, in the language of the config", async () => {
    expect((await runCli(chinese, ['explain', 'greeting'])).out).toMatchInlineSnapshot(`
      "greeting  打招呼  [shop]

      有没有向客户打招呼？

      层级： 提供服务 · 必须达成 · 权重 2

      为什么重要： 打招呼是开门。
      "
    `);
  });

  it('lists every rule and criterion when none is named', async () => {
    const { code, out } = await runCli(chinese, ['explain']);
    expect(code).toBe(0);
    expect(out).toMatch(/^evidence\/stale +\S/m);
    expect(out).toMatch(/^greeting +打招呼$/m);
    const ids = out
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ['evidence/stael', 'Did you mean "evidence/stale"?'],
    ['greating', 'Did you mean "greeting"?'],
    ['banana', '"npx experience-audit explain", without an ID, lists them all.'],
  ])('does not know %s', async (id, fix) => {
    expect(await runCli(english, ['explain', id])).toEqual({
      code: 2,
      out: '',
      err: `error  There is no rule or criterion "${id}".\n  ${fix}\n`,
    });
  });

  it('answers while an audit is broken, and where there is none', async () => {
    expect((await runCli(projectOf({ 'audits/a/b.yaml': BROKEN }), ['explain', 'prompt'])).code).toBe(0);
    expect((await runCli(projectOf({}), ['explain', 'prompt'])).code).toBe(0);
  });
});
