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
    expect((await runCli(english, ['explain', 'evidence/stale'])).out).toMatchInlineSnapshot();
  });

  it('tells of a criterion', async () => {
    expect((await runCli(english, ['explain', 'prompt'])).out).toMatchInlineSnapshot();
  });

  it("tells of a team's own criterion, in the language of the config", async () => {
    expect((await runCli(chinese, ['explain', 'greeting'])).out).toMatchInlineSnapshot();
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
    ['banana', '"npm run experience-audit explain", without an ID, lists them all.'],
  ])('does not know %s', async (id, mend) => {
    expect(await runCli(english, ['explain', id])).toEqual({
      code: 2,
      out: '',
      err: `error  There is no rule or criterion "${id}".\n  ${mend}\n`,
    });
  });

  it('answers while an audit is broken, and where there is none', async () => {
    expect((await runCli(projectOf({ 'audits/a/b.yaml': BROKEN }), ['explain', 'prompt'])).code).toBe(0);
    expect((await runCli(projectOf({}), ['explain', 'prompt'])).code).toBe(0);
  });
});
