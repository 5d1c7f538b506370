import { describe, expect, it } from 'vitest';
import { checkAsText } from '../../../src/formats/check/check-as-text.ts';
import type { Filters } from '../../../src/report/gates/filters.ts';
import { GRAVE, MILD, QUIET } from '../../cli/projects.ts';
import { checkedOf } from '../../support/checked-of.ts';

function said(count: number, filters: Filters = {}, config = QUIET): string {
  const visits = Array.from({ length: count }, (_, at) => [`audits/shop/visit-${at}.yaml`, GRAVE]);
  const files = { ...Object.fromEntries(visits), 'audits/stall/soup.yaml': MILD, 'audits/config.yaml': config };
  return checkAsText(checkedOf(files, { filters }), (_, text) => text);
}

/** The lines of findings, and what stands for more of them. */
function listed(text: string): string[] {
  return text.split('\n').filter((line) => /^ {2}(…|audits\S+ {2}(error|warning|info) )/.test(line));
}

const TOTAL = '13 journeys, 13 touchpoints: 12 errors, 13 warnings, 0 notes (as of 2024-04-10)';

describe('What check says to people', () => {
  it('begins and ends with a summary; the same finding of many journeys is one line and a count', () => {
    expect(said(12)).toMatchInlineSnapshot(`
      "The check fails. 13 journeys, 13 touchpoints: 12 errors, 13 warnings, 0 notes (as of 2024-04-10)

      The 5 lowest of 13 journeys:
      shop/visit-0  A perm gone wrong  (Unmet · 0.00)
      shop/visit-1  A perm gone wrong  (Unmet · 0.00)
      shop/visit-10  A perm gone wrong  (Unmet · 0.00)
      shop/visit-11  A perm gone wrong  (Unmet · 0.00)
      shop/visit-2  A perm gone wrong  (Unmet · 0.00)

        audits/shop/visit-0.yaml:7:5  error    ladder/unmet        The perm: customers do not get what they came for; “Task completed” is rated “Missed”.
        audits/shop/visit-1.yaml:7:5  error    ladder/unmet        The perm: customers do not get what they came for; “Task completed” is rated “Missed”.
        audits/shop/visit-10.yaml:7:5  error    ladder/unmet        The perm: customers do not get what they came for; “Task completed” is rated “Missed”.
        … and 9 more of ladder/unmet, in 9 journeys

        audits/shop/visit-0.yaml:7:3  warning  loop/half-the-work  No touchpoint renews: nothing reminds customers, brings them back or is retold.
        audits/shop/visit-1.yaml:7:3  warning  loop/half-the-work  No touchpoint renews: nothing reminds customers, brings them back or is retold.
        audits/shop/visit-10.yaml:7:3  warning  loop/half-the-work  No touchpoint renews: nothing reminds customers, brings them back or is retold.
        … and 10 more of loop/half-the-work, in 10 journeys

      Fails: 12 findings are of severity error or graver; none is allowed (gates.severity).
        audits/shop/visit-0.yaml:7:5  ladder/unmet  The perm: customers do not get what they came for; “Task completed” is rated “Missed”.
        audits/shop/visit-1.yaml:7:5  ladder/unmet  The perm: customers do not get what they came for; “Task completed” is rated “Missed”.
        audits/shop/visit-10.yaml:7:5  ladder/unmet  The perm: customers do not get what they came for; “Task completed” is rated “Missed”.
        and 9 more

      Fix it; or, to accept the first one for now, add at the end of audits/shop/visit-0.yaml:

      waivers:
        - rule: ladder/unmet
          touchpoint: perm
          reason: "Why this is accepted for now"
          owner: "who sees to it"
          until: 2024-07-09

      The check fails. 13 journeys, 13 touchpoints: 12 errors, 13 warnings, 0 notes (as of 2024-04-10)
      19 of 25 findings are folded. All of a rule: --rule RULE; all there are: --most 25.
      "
    `);
  });

  it('stays on a screen or two, however many journeys there are', () => {
    expect(said(300).split('\n').length).toBeLessThan(50);
    expect(said(300)).toContain('\n  … and 297 more of ladder/unmet, in 297 journeys\n');
  });

  it('folds nothing where little was found, and nothing of one journey alone', () => {
    expect(said(3)).not.toContain('…');
    expect(listed(said(3)).map((line) => line.trim().split(/ +/)[1])).toEqual([
      ...['error', 'error', 'error'],
      ...Array.from({ length: 4 }, () => 'warning'),
    ]);
  });

  it('is in the language of the config', () => {
    const text = said(12, { show: 'error' }, `${QUIET}locale: zh-CN\n`);
    expect(text).toMatchInlineSnapshot(`
      "检查未通过。13 条旅程，13 个触点：12 个错误、13 个警告、0 个提示（基准日期 2024-04-10）

      13 条旅程中指数最低的 5 条：
      shop/visit-0  烫坏的头发  (未达成 · 0.00)
      shop/visit-1  烫坏的头发  (未达成 · 0.00)
      shop/visit-10  烫坏的头发  (未达成 · 0.00)
      shop/visit-11  烫坏的头发  (未达成 · 0.00)
      shop/visit-2  烫坏的头发  (未达成 · 0.00)

        audits/shop/visit-0.yaml:7:5  error    ladder/unmet  烫发：客户没有得到他来要的东西，“事情办成”评定为“未达到”。
        audits/shop/visit-1.yaml:7:5  error    ladder/unmet  烫发：客户没有得到他来要的东西，“事情办成”评定为“未达到”。
        audits/shop/visit-10.yaml:7:5  error    ladder/unmet  烫发：客户没有得到他来要的东西，“事情办成”评定为“未达到”。
        …… ladder/unmet 另有 9 个，分布在 9 条旅程中

      未通过：有 12 个检查发现达到或超过 error 级，一个也不允许（gates.severity）。
        audits/shop/visit-0.yaml:7:5  ladder/unmet  烫发：客户没有得到他来要的东西，“事情办成”评定为“未达到”。
        audits/shop/visit-1.yaml:7:5  ladder/unmet  烫发：客户没有得到他来要的东西，“事情办成”评定为“未达到”。
        audits/shop/visit-10.yaml:7:5  ladder/unmet  烫发：客户没有得到他来要的东西，“事情办成”评定为“未达到”。
        另有 9 个

      请改正；如果暂时接受第一个，请在 audits/shop/visit-0.yaml 的末尾加上：

      waivers:
        - rule: ladder/unmet
          touchpoint: perm
          reason: "为什么暂时接受"
          owner: "由谁负责"
          until: 2024-07-09

      检查未通过。13 条旅程，13 个触点：12 个错误、13 个警告、0 个提示（基准日期 2024-04-10）
      按 --show、--rule 或 --most 的要求，25 个检查发现中有 13 个没有列出。
      25 个检查发现中折叠了 9 个。查看一条规则的全部：--rule RULE；查看全部：--most 25。
      "
    `);
  });

  it('and in Traditional Chinese', () => {
    const text = said(12, {}, `${QUIET}locale: zh-TW\n`);
    expect(text.split('\n').at(0)).toMatchInlineSnapshot(
      `"檢查未通過。13 段旅程，13 個接觸點：12 個錯誤、13 個警告、0 個提示（基準日期 2024-04-10）"`,
    );
    expect(text).toContain('\n  …… ladder/unmet 另有 9 個，分布在 9 段旅程中\n');
    expect(text.split('\n').at(-2)).toMatchInlineSnapshot(
      `"25 個檢查發現中收合了 19 個。檢視一條規則的全部：--rule RULE；檢視全部：--most 25。"`,
    );
  });
});

describe('Filters', () => {
  it.each<[string, Filters, number, string]>([
    ['a severity', { show: 'error' }, 4, '13 of 25 findings are'],
    ['the mildest severity, which lets all through', { show: 'info' }, 8, ''],
    ['a rule, each finding of it', { rules: ['ladder/unmet'] }, 12, '13 of 25 findings are'],
    ['two rules', { rules: ['ladder/unmet', 'loop/half-the-work'] }, 25, ''],
    ['a number, the gravest first and none folded', { most: 14 }, 14, '11 of 25 findings are'],
    ['no finding at all', { most: 0 }, 0, '25 of 25 findings are'],
    ['more than there are', { most: 1000 }, 25, ''],
    ['all of them together', { show: 'warning', rules: ['loop/half-the-work'], most: 5 }, 5, '20 of 25 findings are'],
  ])('by %s: what is listed is less, and the summary stays', (_, filters, lines, keptBack) => {
    const text = said(12, filters);
    expect(listed(text)).toHaveLength(lines);
    expect(text.split('\n')[0]).toBe(`The check fails. ${TOTAL}`);
    expect(text).toContain('\nFails: 12 findings are of severity error or graver; none is allowed (gates.severity).\n');
    const told = text.split('\n').filter((line) => line.includes('not listed here'));
    expect(told).toEqual(keptBack ? [`${keptBack} not listed here, as --show, --rule or --most asks.`] : []);
  });

  it('by number list the gravest first', () => {
    const severities = listed(said(12, { most: 14 })).map((line) => line.trim().split(/ +/)[1]);
    expect(severities).toEqual([...Array.from({ length: 12 }, () => 'error'), 'warning', 'warning']);
  });
});
