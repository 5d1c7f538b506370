import { describe, expect, it } from 'vitest';
import { explainDiagnostic } from '../../src/formats/explain/explain-diagnostic.ts';
import { HEAD, intakeOf, STEP, saidOfAudit, withLines } from './said.ts';

const KEYS = {
  simplified: {
    title: '标题',
    brand: '品牌',
    date: '日期',
    auditors: '审计人',
    touchpoints: '触点',
    name: '名称',
    stage: '阶段',
  },
  traditional: {
    title: '標題',
    brand: '品牌',
    date: '日期',
    auditors: '稽核人',
    touchpoints: '接觸點',
    name: '名稱',
    stage: '階段',
  },
};
const inChinese = (keys: Readonly<Record<string, string>>, text: string) =>
  text.replace(/\b(\w+)(?=:)/g, (key) => keys[key] ?? key);

describe('Keys in Chinese', () => {
  it.each(Object.entries(KEYS))('are told as the keys they name, one by one, and nothing else: %s', (_, keys) => {
    const { diagnostics } = intakeOf({ 'audits/salon/perm.yaml': inChinese(keys, STEP) });
    const said = diagnostics.map((diagnostic) => explainDiagnostic(diagnostic, 'zh-TW').fix);
    expect(said).toEqual(Object.keys(keys).map((key) => `您是不是想寫「${key}」？`));
  });

  it('and what stands under them is checked', () => {
    expect(saidOfAudit(withLines('评分：', '  prompt: 达到'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:5  error  unknown-key
        The key "评分" is not known here.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     评分：
           |     ^^^^
        Fix: Did you mean "ratings"?

      audits/salon/perm.yaml:10:7  error  full-width-colon
        The colon after "评分" is a full-width one (：).
         8 |     name: The complaint
         9 |     stage: renew
        10 |     评分：
           |         ^^
        Fix: Write an ordinary colon and a space: "评分: …".

      audits/salon/perm.yaml:11:15  error  unknown-value
        "达到" is not one of the possible values.
         9 |     stage: renew
        10 |     评分：
        11 |       prompt: 达到
           |               ^^^^
        Fix: Did you mean "met"?
      "
    `);
  });

  it('are words of a text that goes over several lines', () => {
    expect(saidOfAudit(withLines('need: 顾客说', '  日期：五月一日', '  标题: 没有'.replace(': ', '：')))).toBe('fine');
    expect(saidOfAudit(withLines('need: |', '  日期：五月一日', '  • 评分：好'))).toBe('fine');
  });
});

describe('Keys that are nearly right', () => {
  it('are told once, with nothing said to be missing', () => {
    const text = HEAD.replace('title', 'Title').replace('auditors', 'auditor') + STEP.slice(HEAD.length);
    expect(saidOfAudit(text)).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:2:1  error  unknown-key
        The key "Title" is not known here.
        1 | audit: 1
        2 | Title: A perm gone wrong
          | ^^^^^
        Fix: Did you mean "title"?

      audits/salon/perm.yaml:5:1  error  unknown-key
        The key "auditor" is not known here.
        3 | brand: Corner Salon
        4 | date: 2024-04-10
        5 | auditor: [jing]
          | ^^^^^^^
        Fix: Did you mean "auditors"?
      "
    `);
  });

  it('do not hide what is wrong under them', () => {
    expect(saidOfAudit(withLines('rating:', '  promt: met', '  courteous: Met'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:5  error  unknown-key
        The key "rating" is not known here.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     rating:
           |     ^^^^^^
        Fix: Did you mean "ratings"?

      audits/salon/perm.yaml:11:7  error  unknown-criterion
        There is no criterion "promt" in the rubric.
         9 |     stage: renew
        10 |     rating:
        11 |       promt: met
           |       ^^^^^
        Fix: Did you mean "prompt"?

      audits/salon/perm.yaml:12:18  error  unknown-value
        "Met" is not one of the possible values.
        10 |     rating:
        11 |       promt: met
        12 |       courteous: Met
           |                  ^^^
        Fix: Did you mean "met"?
      "
    `);
  });
});
