import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/languages/languages.ts';
import { type Editor, openEditor } from '../../support/editor.ts';
import { projectOf, runCli } from '../../support/run-cli.ts';

const RUBRICS = resolve(import.meta.dirname, '../../cases/a-team-measures-with-its-own-three-levels/audits/rubrics');

const CONFIG = `locale: zh-CN
channels: { store: { en: Store, zh-CN: 门店 } }
owners: { store-manager: { en: Store manager, zh-CN: 店长 }, mei: 美 }
metrics: { wait: { en: Time to the first word, zh-CN: 等候时间 } }
`;
const AUDIT = `audit: 1
title: 一碗麻辣烫
brand: 小摊
date: 2024-04-10
auditors: [mei]
tags: [night]
touchpoints:
  - id: bowl
    name: 老样子一碗
    stage: experience
    channel: stall
`;

const folder = projectOf({
  'audits/config.yaml': CONFIG,
  'audits/stall/soup.yaml': AUDIT,
  'audits/rubrics/clinic.yaml': readFileSync(join(RUBRICS, 'clinic.yaml')),
});
const written = 'audits/stall/new.yaml';

/** Editors in English and in the language of the site, each with the settings that the command tells. */
const editors = new Map<string, Editor>();
beforeAll(async () => {
  for (const [locale, ...args] of [['zh-CN'], ['en', '--lang', 'en']]) {
    const { code, err } = await runCli(folder, ['schema', '--out', `schema-${locale}`, ...args]);
    expect(code).toBe(0);
    const settings = JSON.parse(err.slice(err.indexOf('{')));
    editors.set(locale ?? '', await openEditor(folder, settings));
  }
});
afterAll(() => {
  for (const editor of editors.values()) editor.close();
});
const editor = (locale = 'en') => editors.get(locale) as Editor;
const labels = async (text: string, file = written) => [...(await editor().completions(file, text)).keys()];
const says = async (text: string, locale: string, file = written) =>
  Object.fromEntries([...(await editor(locale).completions(file, text))].map(([label, { says }]) => [label, says]));

/** The beginning of an audit, up to the keys of its first touchpoint. */
const BEGUN = AUDIT.replace(/ {4}channel.*\n/, '');

describe('An editor proposes', () => {
  it('the keys of a file that is hardly begun, and what each needs below it', async () => {
    const keys = await editor().completions(written, 'audit: 1\n▮');
    expect([...keys.keys()]).toEqual(expect.arrayContaining(['title', 'brand', 'rubric', 'touchpoints', 'waivers']));
    expect(keys.get('touchpoints')).toEqual({
      writes: 'touchpoints:\n  - id: $1\n    name: $2\n    stage: $3',
      says: 'At least one, in journey order.',
    });
    expect(keys.get('date')?.writes).toBe('date: ');
  });

  it('the stages, and of the phases those of the stage', async () => {
    expect(await says('audit: 1\ntouchpoints:\n  - id: bowl\n    stage: ▮\n', 'zh-CN')).toEqual({
      understand: '理解客户',
      convert: '促成转化',
      experience: '使用体验',
      renew: '留存推荐',
    });
    expect(await labels(`${BEGUN}    phase: ▮\n`)).toEqual(['use']);
    expect(await labels('touchpoints:\n  - id: bowl\n    phase: ▮\n')).toHaveLength(7);
  });

  it('the criteria of the standard rubric, and the ratings', async () => {
    const criteria = await says(`${BEGUN}    ratings:\n      ▮\n`, 'en');
    expect(Object.keys(criteria)).toHaveLength(19);
    expect(criteria['prompt']).toContain('Was it done within the time the customer was told or would expect?');
    expect(await says(`${BEGUN}    ratings:\n      prompt: ▮\n`, 'zh-CN')).toEqual({
      met: '达到',
      partly: '部分达到',
      missed: '未达到',
      'n/a': '不适用',
    });
    expect(await labels(`${BEGUN}    ratings:\n      prompt:\n        ▮\n`)).toEqual([
      'rating',
      'by',
      'note',
      'visibility',
    ]);
    expect(await labels(`${BEGUN}    actions:\n      - { id: a, title: b, lifts: [▮] }\n`)).toHaveLength(19);
  });

  it('those of the rubric that the audit names', async () => {
    const own = await labels(`rubric: clinic\n${BEGUN}    ratings:\n      ▮\n`);
    expect(own).not.toContain('drawn-back');
    expect(own.length).toBeGreaterThan(2);
    expect(await labels(`${BEGUN}    measures:\n      - metric: wait\n        rates: ▮\nrubric: clinic\n`)).toEqual(
      own,
    );
    expect(await says('rubric: ▮\n', 'en')).toHaveProperty('clinic');
    expect(await labels('rubric: 1\nextends: ▮\n', 'audits/rubrics/ours.yaml')).toEqual(['standard', 'clinic']);
  });

  it('what stands in the config and in the other audits', async () => {
    expect(await says(`${BEGUN}    channel: ▮\n`, 'zh-CN')).toEqual({ store: '门店', stall: '' });
    expect(await says(`${BEGUN}    owner: ▮\n`, 'zh-CN')).toEqual({ 'store-manager': '店长', mei: '美' });
    expect(await says(`${BEGUN}    ratings:\n      prompt:\n        by:\n          ▮\n`, 'zh-CN')).toMatchObject({
      mei: '美',
    });
    expect(await says(`${BEGUN}    measures:\n      - metric: ▮\n`, 'zh-CN')).toMatchObject({ wait: '等候时间' });
    expect(await labels('tags: [▮]\n')).toContain('night');
  });

  it('the rules, and the numbers each has', async () => {
    const rules = await says(`${BEGUN}waivers:\n  - rule: ▮\n`, 'en');
    expect(rules['gap/shortfall']).toContain(wordsOf('en').rules['gap/shortfall'].means);
    expect(await says('rules:\n  gap/shortfall:\n    ▮\n', 'en', 'audits/config.yaml')).toHaveProperty('gap');
    expect(await labels('gates:\n  budgets:\n    ▮\n', 'audits/config.yaml')).toContain('gap/shortfall');
    expect(await labels('locale: ▮\n', 'audits/config.yaml')).toEqual(['en', 'zh-CN', 'zh-TW']);
  });
});

describe('An editor explains', () => {
  it('a key, a criterion and a value where the cursor is', async () => {
    expect(await editor('zh-CN').hover(written, AUDIT.replace('stage', 'st▮age'))).toMatch(
      /^属于忠诚环的哪个阶段。[\s\S]*`renew`: 留存推荐/,
    );
    expect(await editor().hover(written, `${BEGUN}    ratings: { pro▮mpt: met }\n`)).toContain(
      'Was it done within the time the customer was told or would expect?',
    );
    expect(await editor().hover(written, BEGUN.replace('experience', 'exper▮ience'))).toContain(
      '`experience`: Experience',
    );
    expect(await editor().hover('audits/config.yaml', 'aud▮ience: public\n')).toContain(
      '`public`: Shown to everybody.',
    );
  });
});

describe('An editor underlines', () => {
  it('nothing of a sound audit', async () => expect(await editor().squiggles(written, AUDIT)).toEqual([]));

  it('what is wrong, where it is', async () => {
    const wrong = `${BEGUN}    chanel: store\n    phase: memory\n    ratings:\n      promt: met\n      prompt: good\n`;
    expect(
      await editor().squiggles(written, wrong.replace('[mei]', '[mei, mei]').replace('2024-04-10', '2024/4/10')),
    ).toEqual([
      '4:7 2024/4/10: Write year-month-day, for example 2024-04-10.',
      '5:11 [mei, mei]: Array has duplicate items.',
      '11:5 chanel: Property chanel is not allowed.',
      '12:12 memory: Value is not accepted. Valid values: "use".',
      '14:7 promt: Property promt is not allowed.',
      '15:15 good: Value is not accepted. Valid values: "met", "partly", "missed", "n/a".',
    ]);
  });

  it('what is wrong by the schema that the first line of a file names', async () => {
    const named = `# yaml-language-server: $schema=../schema-en/audit.json\n${AUDIT.replace('stage', 'satge')}`;
    expect(await editor().squiggles('elsewhere/soup.yaml', named)).toEqual([
      '9:5 i: Missing property "stage".',
      '11:5 satge: Property satge is not allowed.',
    ]);
  });

  it('an id that is none, in the language of the site', async () => {
    expect(await editor('zh-CN').squiggles(written, AUDIT.replace('id: bowl', 'id: Bowl'))).toEqual([
      '8:9 Bowl: 请只用小写字母 a–z、数字和单个连字符，例如“till-2”。',
    ]);
  });

  it('what a half-written file lacks', async () => {
    const half = 'audit: 1\ntitle: 一碗\ntouchpoints:\n  - id: bowl\n    stage: exp\n';
    expect(await editor().squiggles(written, half)).toEqual([
      '1:1 a: Missing property "brand".',
      '1:1 a: Missing property "date".',
      '1:1 a: Missing property "auditors".',
      '4:5 i: Missing property "name".',
      '5:12 exp: Value is not accepted. Valid values: "understand", "convert", "experience", "renew".',
    ]);
  });

  it('a config and a rubric by their own schemas', async () => {
    expect(await editor().squiggles('audits/config.yaml', CONFIG)).toEqual([]);
    expect(await editor().squiggles('audits/config.yaml', 'rules:\n  gap/shortfal: off\n')).toEqual([
      '2:3 gap/shortfal: Property gap/shortfal is not allowed.',
    ]);
    const rubric = readFileSync(join(folder, 'audits/rubrics/clinic.yaml'), 'utf8');
    expect(await editor().squiggles('audits/rubrics/clinic.yaml', rubric)).toEqual([]);
  });
});
