import { describe, expect, it } from 'vitest';
import { gatesAsText, sayGate } from '../../../src/formats/check/say-gates.ts';
import type { GateFlags } from '../../../src/report/gates/gates.ts';
import { GRAVE, MILD, QUIET } from '../../cli/projects.ts';
import { checkedOf } from '../../support/checked-of.ts';

const GATES =
  'gates: { severity: warning, min_index: { every: 0.5, brands: { Stall: 2 } }, budgets: { loop/half-the-work: 1 } }\n';
const result = (config: string, flags: GateFlags = {}) =>
  checkedOf(
    {
      'audits/salon/perm.yaml': GRAVE,
      'audits/stall/soup.yaml': MILD,
      'audits/config.yaml': `${QUIET}${config}`,
    },
    { flags },
  );
const said = (config: string) => {
  const checked = result(config);
  return gatesAsText(checked.failed, checked);
};

describe('Failed gates in words', () => {
  it('in English', () => {
    expect(said(GATES)).toMatchInlineSnapshot(`
      "3 findings are of severity warning or graver; none is allowed (gates.severity).
        audits/salon/perm.yaml:7:5  ladder/unmet  The perm: customers do not get what they came for; “Task completed” is rated “Missed”.
        audits/salon/perm.yaml:7:3  loop/half-the-work  No touchpoint renews: nothing reminds customers, brings them back or is retold.
        audits/stall/soup.yaml:7:3  loop/half-the-work  No touchpoint renews: nothing reminds customers, brings them back or is retold.
      salon/perm has index 0.00; at least 0.50 is asked for (gates.min_index.every). Its weakest touchpoint: The perm.
        audits/salon/perm.yaml:7:5
      stall/soup has index 1.00; at least 2.00 is asked for (gates.min_index.brands: Stall). Its weakest touchpoint: The usual bowl.
        audits/stall/soup.yaml:1:1
      loop/half-the-work: 2 findings; at most 1 may be open (gates.budgets).
        audits/salon/perm.yaml:7:3  loop/half-the-work  No touchpoint renews: nothing reminds customers, brings them back or is retold.
        audits/stall/soup.yaml:7:3  loop/half-the-work  No touchpoint renews: nothing reminds customers, brings them back or is retold.

      Fix it; or, to accept the first one for now, add at the end of audits/salon/perm.yaml:

      waivers:
        - rule: ladder/unmet
          touchpoint: perm
          reason: "Why this is accepted for now"
          owner: "who sees to it"
          until: 2024-07-09

      Fix it; or, to ask for less, let "gates:" in audits/config.yaml say:

      gates:
        severity: warning
        min_index: { every: 0.5, brands: { "Stall": 2 }, audits: { salon/perm: 0, stall/soup: 1 } }
        budgets: { loop/half-the-work: 2 }"
    `);
  });

  it('in simplified Chinese', () => {
    expect(said(`locale: zh-CN\n${GATES}`)).toMatchInlineSnapshot(`
      "有 3 个检查发现达到或超过 warning 级，一个也不允许（gates.severity）。
        audits/salon/perm.yaml:7:5  ladder/unmet  烫发：客户没有得到他来要的东西，“事情办成”评定为“未达到”。
        audits/salon/perm.yaml:7:3  loop/half-the-work  没有留存推荐的触点：没有提醒，没有再来，也没有口碑。
        audits/stall/soup.yaml:7:3  loop/half-the-work  没有留存推荐的触点：没有提醒，没有再来，也没有口碑。
      salon/perm 的指数是 0.00，要求至少 0.50（gates.min_index.every）。最弱的触点：烫发。
        audits/salon/perm.yaml:7:5
      stall/soup 的指数是 1.00，要求至少 2.00（gates.min_index.brands: Stall）。最弱的触点：老样子一碗。
        audits/stall/soup.yaml:1:1
      loop/half-the-work：有 2 个检查发现，最多允许 1 个（gates.budgets）。
        audits/salon/perm.yaml:7:3  loop/half-the-work  没有留存推荐的触点：没有提醒，没有再来，也没有口碑。
        audits/stall/soup.yaml:7:3  loop/half-the-work  没有留存推荐的触点：没有提醒，没有再来，也没有口碑。

      请改正；如果暂时接受第一个，请在 audits/salon/perm.yaml 的末尾加上：

      waivers:
        - rule: ladder/unmet
          touchpoint: perm
          reason: "为什么暂时接受"
          owner: "由谁负责"
          until: 2024-07-09

      请改正；如果要放宽要求，请把 audits/config.yaml 中的 "gates:" 写成：

      gates:
        severity: warning
        min_index: { every: 0.5, brands: { "Stall": 2 }, audits: { salon/perm: 0, stall/soup: 1 } }
        budgets: { loop/half-the-work: 2 }"
    `);
  });

  it('in traditional Chinese', () => {
    expect(said(`locale: zh-TW\n${GATES}`)).toMatchInlineSnapshot(`
      "有 3 個檢查發現達到或超過 warning 級，一個也不允許（gates.severity）。
        audits/salon/perm.yaml:7:5  ladder/unmet  The perm：客戶沒有得到他要的東西，「事情辦成」評定為「未達到」。
        audits/salon/perm.yaml:7:3  loop/half-the-work  沒有留存推薦的接觸點：沒有提醒，沒有再來，也沒有口碑。
        audits/stall/soup.yaml:7:3  loop/half-the-work  沒有留存推薦的接觸點：沒有提醒，沒有再來，也沒有口碑。
      salon/perm 的指數是 0.00，要求至少 0.50（gates.min_index.every）。最弱的接觸點：The perm。
        audits/salon/perm.yaml:7:5
      stall/soup 的指數是 1.00，要求至少 2.00（gates.min_index.brands: Stall）。最弱的接觸點：The usual bowl。
        audits/stall/soup.yaml:1:1
      loop/half-the-work：有 2 個檢查發現，最多允許 1 個（gates.budgets）。
        audits/salon/perm.yaml:7:3  loop/half-the-work  沒有留存推薦的接觸點：沒有提醒，沒有再來，也沒有口碑。
        audits/stall/soup.yaml:7:3  loop/half-the-work  沒有留存推薦的接觸點：沒有提醒，沒有再來，也沒有口碑。

      請改正；如果暫時接受第一個，請在 audits/salon/perm.yaml 的末尾加上：

      waivers:
        - rule: ladder/unmet
          touchpoint: perm
          reason: "為什麼暫時接受"
          owner: "由誰負責"
          until: 2024-07-09

      請改正；如果要放寬要求，請把 audits/config.yaml 中的 "gates:" 寫成：

      gates:
        severity: warning
        min_index: { every: 0.5, brands: { "Stall": 2 }, audits: { salon/perm: 0, stall/soup: 1 } }
        budgets: { loop/half-the-work: 2 }"
    `);
  });

  it('with an option to call instead, and below waivers that are there', () => {
    const checked = checkedOf(
      { 'audits/salon/perm.yaml': `${GRAVE}waivers: [{ rule: gap/shortfall, reason: Known, until: 2024-12-31 }]\n` },
      { flags: { preset: 'strict' } },
    );
    expect(gatesAsText(checked.failed, checked)).toMatchInlineSnapshot(`
      "7 findings are of severity warning or graver; none is allowed (--preset strict).
        audits/salon/perm.yaml:7:5  ladder/unmet  The perm: customers do not get what they came for; “Task completed” is rated “Missed”.
        audits/salon/perm.yaml:7:3  loop/stage-empty  No touchpoint belongs to the stage “Understand”.
        audits/salon/perm.yaml:7:3  loop/stage-empty  No touchpoint belongs to the stage “Convert”.
        and 4 more
      salon/perm has index 0.00; at least 1.00 is asked for (--preset strict). Its weakest touchpoint: The perm.
        audits/salon/perm.yaml:7:5

      Fix it; or, to accept the first one for now, add to the list of "waivers:" in audits/salon/perm.yaml, in line with what stands there:

        - rule: ladder/unmet
          touchpoint: perm
          reason: "Why this is accepted for now"
          owner: "who sees to it"
          until: 2024-07-09

      Fix it; or ask for less: --min-index 0"
    `);
  });

  it('where everything passes are none', () => {
    expect(said('gates: { severity: never }\n')).toBe('');
  });

  it.each<[string, string, GateFlags]>([
    ['gates.severity', '', {}],
    ['gates.severity', 'gates: { preset: strict, severity: error }\n', {}],
    ['gates.preset: recommended', 'gates: { preset: recommended }\n', {}],
    ['--preset recommended', 'gates: { severity: info }\n', { preset: 'recommended' }],
    ['--fail-on', 'gates: { severity: info }\n', { preset: 'strict', severity: 'error' }],
    ['gates.min_index', 'gates: { severity: never, min_index: 2 }\n', {}],
    ['gates.min_index.every', 'gates: { severity: never, min_index: { every: 2 } }\n', {}],
    [
      'gates.min_index.audits: salon/perm',
      'gates: { severity: never, min_index: { audits: { salon/perm: 2 } } }\n',
      {},
    ],
    [
      'gates.preset: strict',
      'gates: { preset: strict, severity: never, min_index: { audits: { stall/soup: 1 } } }\n',
      {},
    ],
    ['--min-index', 'gates: { severity: never, min_index: 1 }\n', { min_index: 2 }],
    ['--preset strict', 'gates: { min_index: 3 }\n', { preset: 'strict', severity: 'never' }],
    ['gates.budgets', 'gates: { severity: never, budgets: { ladder/unmet: 0 } }\n', {}],
    ['--budget', 'gates: { severity: never, budgets: { ladder/unmet: 5 } }\n', { budgets: { 'ladder/unmet': 0 } }],
  ])('name what asks: %s (%s)', (by, config, flags) => {
    const checked = result(config, flags);
    const [gate] = checked.failed;
    expect(gate && sayGate(gate, checked).text).toContain(`(${by})`);
  });
});
