import { describe, expect, it } from 'vitest';
import { HEAD, intakeOf, RUBRIC, STEP, saidOf, withLines } from './said.ts';

const FOLDER = {
  'audits/salon/perm.yaml': withLines('weight: 0', 'ratings:', '  promt: Met', 'owner：店长'),
  'audits/kiosk/tea.yaml': `${HEAD}rubric: shop\ntouchpoints: []\n`,
  'audits/config.yaml': 'locale: zh-CN\ngates: { severity: warn }\n',
  'audits/rubrics/shop.yaml': `${RUBRIC}extends: standrad\n`,
  'audits/stall/soup.yaml': STEP,
};

describe('Several files with several problems', () => {
  it('are all told of in one go, by file and place, in the language of the config', () => {
    expect(saidOf(FOLDER)).toMatchInlineSnapshot(`
      "audits/config.yaml:2:20  error  unknown-value
        “warn”不在可以写的值当中。
        1 | locale: zh-CN
        2 | gates: { severity: warn }
          |                    ^^^^
        改法：您是不是想写“warning”？

      audits/kiosk/tea.yaml:7:14  error  empty-list
        这里面什么都没有。
        5 | auditors: [jing]
        6 | rubric: shop
        7 | touchpoints: []
          |              ^
        改法：请至少加上一项。

      audits/rubrics/shop.yaml:3:10  error  unknown-rubric
        没有评分表“standrad”。
        1 | rubric: 1
        2 | version: "1"
        3 | extends: standrad
          |          ^^^^^^^^
        改法：您是不是想写“standard”？

      audits/salon/perm.yaml:10:13  error  not-above
        0 太小了。
         8 |     name: The complaint
         9 |     stage: renew
        10 |     weight: 0
           |             ^
        改法：请写大于 0 的数字。

      audits/salon/perm.yaml:12:7  error  unknown-criterion
        评分表里没有准则“promt”。
        10 |     weight: 0
        11 |     ratings:
        12 |       promt: Met
           |       ^^^^^
        改法：您是不是想写“prompt”？

      audits/salon/perm.yaml:12:14  error  unknown-value
        “Met”不在可以写的值当中。
        10 |     weight: 0
        11 |     ratings:
        12 |       promt: Met
           |              ^^^
        改法：您是不是想写“met”？

      audits/salon/perm.yaml:13:10  error  full-width-colon
        “owner”后面用了全角冒号（：）。
        11 |     ratings:
        12 |       promt: Met
        13 |     owner：店长
           |          ^^
        改法：请用半角冒号，后面加一个空格："owner: …"。
      "
    `);
  });

  it('leave nothing of a file with a problem to be scored, and every sound file', () => {
    const { audits, rubrics } = intakeOf(FOLDER);
    expect(audits.map(({ audit }) => audit.id)).toEqual(['stall/soup']);
    expect([...rubrics.keys()]).toEqual(['standard']);
  });

  it('do not depend on the order in which the folder lists its files', () => {
    const turned = Object.fromEntries(Object.entries(FOLDER).reverse());
    expect(saidOf(turned)).toBe(saidOf(FOLDER));
  });
});

describe('The caret', () => {
  it('stands under what is meant behind Chinese text, an emoji and a tab', () => {
    const line = '  - { kind: survey, note: 顾客说“不好”👍🏽,\turl: "ftp://x", date: 2024-4-9 }';
    expect(saidOf({ 'audits/salon/perm.yaml': withLines('evidence:', line) })).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:11:49  error  bad-link
        "ftp://x" is not a link.
         9 |     stage: renew
        10 |     evidence:
        11 |       - { kind: survey, note: 顾客说“不好”👍🏽,  url: "ftp://x", date: 2024-4-9 }
           |                                                     ^^^^^^^^^
        Fix: Begin with https:// or http://, or give a path below the folder public/.

      audits/salon/perm.yaml:11:66  error  bad-date
        "2024-4-9" is not a day of the calendar.
         9 |     stage: renew
        10 |     evidence:
        11 |       - { kind: survey, note: 顾客说“不好”👍🏽,  url: "ftp://x", date: 2024-4-9 }
           |                                                                      ^^^^^^^^
        Fix: Write year-month-day, for example 2024-04-09.
      "
    `);
  });

  it('stands under what is meant in a line too long to show', () => {
    const line = `  - { kind: survey, note: ${'客'.repeat(80)}, date: 2024-4-9, by: ${'李'.repeat(80)} }`;
    expect(saidOf({ 'audits/salon/perm.yaml': withLines('evidence:', line) })).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:11:119  error  bad-date
        "2024-4-9" is not a day of the calendar.
         9 | …
        10 | …
        11 | …客客客客客客客客客客客客客客客客客客客客客客客客客客客客客客客客客客客客客客客客客客, date: 2024-4-9, by: 李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李…
           |                                                                                              ^^^^^^^^
        Fix: Write year-month-day, for example 2024-04-09.
      "
    `);
  });
});

describe('Deep nesting', () => {
  it.each([
    ['brackets', `${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['brackets that are never closed', '['.repeat(5000)],
    ['braces', `${'{a: '.repeat(5000)}${'}'.repeat(5000)}`],
    ['dashes', `\n${'- '.repeat(3000)}a`],
  ])('of %s is one problem, and no crash', (_, text) => {
    const { diagnostics } = intakeOf({ 'audits/salon/perm.yaml': `${HEAD}touchpoints: ${text}\n` });
    expect(diagnostics.map(({ code }) => code)).toEqual(['too-deep']);
  });
});

describe('One line out of place', () => {
  const journey = `${STEP}    ratings:\n      prompt: met\n      courteous: met\n  - id: refund\n    name: The refund\n    stage: renew\n`;
  it.each([
    ['a key of the file', journey.replace('title:', '  title:'), 'below-a-value', 2],
    ['a key of a touchpoint, too little', journey.replace('    name: The c', '   name: The c'), 'outdented', 8],
    ['a key of a touchpoint, too far', journey.replace('    name: The c', '      name: The c'), 'below-a-value', 8],
    ['a rating', journey.replace('      courteous', '     courteous'), 'outdented', 12],
    ['a dash', journey.replace('  - id: refund', ' - id: refund'), 'outdented', 13],
  ])('is one problem: %s', (_, text, code, line) => {
    const { diagnostics } = intakeOf({ 'audits/salon/perm.yaml': text });
    expect(diagnostics.map((diagnostic) => [diagnostic.code, diagnostic.line])).toEqual([[code, line]]);
  });
});

describe('A file that goes too deep for the parser', () => {
  it.each([
    ['of maps', Array.from({ length: 6000 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
    ['of tabs', `${STEP}${'\t\tname: x\n'.repeat(5000)}  x\n`],
  ])('%s is told, and no crash', (_, text) => {
    expect(intakeOf({ 'audits/salon/perm.yaml': text }).diagnostics.length).toBeGreaterThan(0);
  });
});
