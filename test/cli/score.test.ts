import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inherited, projectOf, type Ran, runCli } from '../support/run-cli.ts';
import { scratchRepository } from '../support/scratch-repository.ts';
import { GRAVE, MILD, QUIET } from './projects.ts';

const RUN_CALLS = join(import.meta.dirname, '../support/run-calls.ts');

const AUDITS = { 'audits/stall/soup.yaml': MILD, 'audits/salon/perm.yaml': GRAVE };
const english = projectOf({ ...AUDITS, 'audits/config.yaml': QUIET });
const chinese = projectOf({ ...AUDITS, 'audits/config.yaml': `${QUIET}locale: zh-CN\n` });

describe('score --format json', () => {
  it('tells the commit’s own day and what is not saved, whatever day it is judged at', async () => {
    const repository = scratchRepository();
    const sha = repository.commit('2024-03-01', { 'audits/stall/soup.yaml': MILD });
    const stand = async (...args: string[]) => {
      const { out } = await runCli(repository.folder, ['score', '--format', 'json', ...args]);
      const { as_of, commit, commit_date, dirty } = JSON.parse(out);
      return [as_of, commit, commit_date, dirty];
    };
    expect(await stand()).toEqual(['2024-03-01', sha, '2024-03-01', false]);
    repository.write({ 'audits/stall/noodles.yaml': MILD });
    expect(await stand('--as-of', '2030-01-01')).toEqual(['2030-01-01', sha, '2024-03-01', true]);
  });

  it('parses, has the keys of the contract and is the same again', async () => {
    const { code, out, err } = await runCli(english, ['score', '--format', 'json']);
    expect([code, err]).toEqual([0, '']);
    const report = JSON.parse(out);
    expect(Object.keys(report)).toEqual([
      'format',
      'as_of',
      'commit',
      'commit_date',
      'dirty',
      'rubrics',
      'audits',
      'summary',
    ]);
    expect(report).toMatchObject({ format: 1, as_of: '2024-04-10', commit: null, commit_date: null, dirty: null });
    expect(report.audits.map(({ id }: { id: string }) => id)).toEqual(['salon/perm', 'stall/soup']);
    expect(report.rubrics[0].hash).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect((await runCli(english, ['score', '--format', 'json'])).out).toBe(out);
  });

  it('holds only the audits that were named, and the day that was given', async () => {
    const { out } = await runCli(english, ['score', 'stall', '--format=json', '--as-of=2025-01-31']);
    const report = JSON.parse(out);
    expect([report.as_of, report.summary.audits, report.audits[0].id]).toEqual(['2025-01-31', 1, 'stall/soup']);
  });
});

describe('score --format csv', () => {
  it('has a byte-order mark, a row per touchpoint and the line ends of RFC 4180', async () => {
    const { out } = await runCli(english, ['score', '--format', 'csv']);
    expect(out.split('\r\n')).toMatchInlineSnapshot(`
      [
        "\uFEFFaudit,title,brand,rubric,date,touchpoint,stage,channel,level,reach,index,assessed,applicable,confidence,gap,price_penalty,new_pay_nothing,existing_minus_new,spread_segment,spread_channel,spread_location,spread_period,blockers,stranded",
        "salon/perm,A perm gone wrong,Corner Salon,standard,2024-04-10,,,,0,0,0,,,,,,,,,,,,,",
        "salon/perm,A perm gone wrong,Corner Salon,standard,2024-04-10,perm,experience,,0,0,0,0.1053,1,low,,,0,,,,,,task-completed outcome-sound terms-honoured,",
        "stall/soup,A bowl of soup,Stall,standard,2024-04-10,,,,1,3,1,,,,,,,,,,,,,",
        "stall/soup,A bowl of soup,Stall,standard,2024-04-10,bowl,experience,,1,3,1,0.2105,1,low,,,0,,,,,,process-complete prompt courteous effortless accountable transparent,",
        "",
      ]
    `);
  });
});

describe('score --format table', () => {
  it('stands in columns', async () => {
    expect((await runCli(english, ['score'])).out).toMatchInlineSnapshot(`
      "Touchpoint                     Level        Reach       Index
      salon/perm  A perm gone wrong  Unmet        Unmet       0.00
        The perm                     Unmet        Unmet       0.00
      stall/soup  A bowl of soup     Perfunctory  Experience  1.00
        The usual bowl               Perfunctory  Experience  1.00
      "
    `);
  });

  it('stands in columns with names of wide characters', async () => {
    expect((await runCli(chinese, ['score', '--format', 'table'])).out).toMatchInlineSnapshot(`
      "触点                    层级      可达层级  指数
      salon/perm  烫坏的头发  未达成    未达成    0.00
        烫发                  未达成    未达成    0.00
      stall/soup  一碗麻辣烫  应付客户  创造体验  1.00
        老样子一碗            应付客户  创造体验  1.00
      "
    `);
  });
});

describe('The output', () => {
  it('is the same in every time zone and language of the machine', () => {
    const calls = ['check', 'score', 'score --format json', 'score --format csv', 'explain loop/cliff'];
    // Both are settled when a process begins.
    const on = (TZ: string, language: string) => {
      const env = { ...inherited(), TZ, LANG: language, LC_ALL: language };
      const args = [RUN_CALLS, JSON.stringify(calls.map((call) => call.split(' ')))];
      return JSON.parse(execFileSync(process.execPath, args, { cwd: chinese, env, encoding: 'utf8' })) as Ran[];
    };
    const here = on('UTC', 'C');
    expect(here.map(({ code, err }) => [code, err])).toEqual(calls.map((_, at) => [at === 0 ? 1 : 0, '']));
    expect(on('Pacific/Kiritimati', 'zh_CN.UTF-8')).toEqual(here);
    expect(on('Pacific/Pago_Pago', 'de_DE.UTF-8')).toEqual(here);
  });

  it.each<Record<string, string>>([{}, { NO_COLOR: '1' }, { FORCE_COLOR: '1', NO_COLOR: '1' }])(
    'has no colours in a pipe: %j',
    async (env) => {
      const { out } = await runCli(english, ['check'], env);
      expect(out).not.toContain('\u001b');
    },
  );

  it('of problems is in the language of the config', async () => {
    const folder = projectOf({
      'audits/stall/soup.yaml': `${MILD}owner：店长\n`,
      'audits/config.yaml': 'locale: zh-TW\n',
    });
    expect(await runCli(folder, ['score'])).toMatchInlineSnapshot(`
      {
        "code": 2,
        "err": "audits/stall/soup.yaml:11:6  error  full-width-colon
        「owner」後面用了全形冒號（：）。
         9 |     stage: experience
        10 |     ratings: { task-completed: met, outcome-sound: met, terms-honoured: met, price-plain: met }
        11 | owner：店长
           |      ^^
        改法：請用半形冒號，後面空一格："owner: …"。

      共 1 個問題，涉及 1 個檔案。沒有計分。
      ",
        "out": "",
      }
    `);
  });
});
