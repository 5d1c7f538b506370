import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../../src/cli/version.ts';
import { projectOf, runCli } from '../../support/run-cli.ts';
import { scratchRepository } from '../../support/scratch-repository.ts';
import { BROKEN, MILD } from '../projects.ts';

/** A machine without a Chrome, and what else differs from one to the next. */
const ENV = { PATH: '', CHROME_PATH: '' };
const doctor = async (folder: string, args: readonly string[] = [], env = {}) => {
  const ran = await runCli(folder, ['doctor', ...args], { ...ENV, ...env });
  const out = ran.out.replaceAll(/Node \d+\.\d+\.\d+/g, 'Node N').replaceAll(/\d+ MB/g, 'N MB');
  return { ...ran, out: out.replaceAll(tmpdir(), 'TEMP').replaceAll(VERSION, 'V') };
};
const states = async (...given: Parameters<typeof doctor>) => {
  const { out, code } = await doctor(given[0], ['--format', 'json', ...(given[1] ?? [])], given[2]);
  const { checks, ...rest } = JSON.parse(out) as { checks: { id: string; state: string; message: string }[] };
  return { code, rest, of: Object.fromEntries(checks.map(({ id, state }) => [id, state])), checks };
};

describe('doctor', () => {
  it('tells how to begin where there is no project', async () => {
    const { code, out, err } = await doctor(projectOf({}));
    expect([code, err]).toEqual([1, '']);
    expect(out).toMatchInlineSnapshot(`
      "ok       Node N runs the program; 22.12 or newer is needed.
      ok       N MB are free in TEMP, where builds work.
      note     No Chrome, Chromium or Edge is found; only --pdf needs one.
               Fix: Install one or set CHROME_PATH; --single-file does without.
      lacking  There is no folder "audits", so this is no project yet.
               Fix: npx experience-audit init
      note     This is no git repository: there is no history and no diff.
               Fix: git init --initial-branch=main

      What is lacking or broken will make a command fail: 1.
      "
    `);
  });

  it('tells of a project what it lacks and what would be published', async () => {
    const { code, out, err } = await doctor(projectOf({ 'audits/stall/soup.yaml': MILD }));
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatchInlineSnapshot(`
      "ok       Node N runs the program; 22.12 or newer is needed.
      note     No package.json here asks for experience-audit: others may get another version than V.
               Fix: npm install --save-dev experience-audit@V
      ok       N MB are free in TEMP, where builds work.
      note     No Chrome, Chromium or Edge is found; only --pdf needs one.
               Fix: Install one or set CHROME_PATH; --single-file does without.
      ok       The site can be written to "dist".
      note     There are no settings; every one has its default.
               Fix: Write them into audits/config.yaml.
      ok       Audits in "audits": 1, all of them sound.
      note     There are no schemas by which an editor completes and underlines.
               Fix: npx experience-audit schema --out schema
      ok       check fails where a gate does.
      note     The site is for internal readers: it shows what is marked internal (0) and names of people (1).
               Fix: Publish it behind a login, or write "audience: public" in audits/config.yaml.
      note     Search engines may list what the site shows: there is no public/robots.txt.
               Fix: Write one: User-agent: * and, below it, Disallow: /
      note     No build names the address of the site, so no page knows its own.
               Fix: npx experience-audit build --site https://example.com
      note     No CI file checks and publishes the audits.
               Fix: npx experience-audit init --publish github, or gitlab
      note     This is no git repository: there is no history and no diff.
               Fix: git init --initial-branch=main

      Nothing is lacking.
      "
    `);
  });

  it('speaks Chinese', async () => {
    const { out } = await doctor(projectOf({ 'audits/stall/soup.yaml': BROKEN, 'audits/config.yaml': 'locale: [' }), [
      '--lang',
      'zh-TW',
    ]);
    expect(out).toMatchInlineSnapshot(`
      "正常  程式在 Node N 上執行；需要 22.12 或更新的版本。
      提示  這裡沒有 package.json 寫明要用 experience-audit：別人用到的版本可能不是 V。
            改法：npm install --save-dev experience-audit@V
      正常  產生網站用的暫存資料夾 TEMP 還有 N MB。
      提示  沒有找到 Chrome、Chromium 或 Edge；只有 --pdf 需要它。
            改法：請安裝一個，或者設定 CHROME_PATH；--single-file 不需要它。
      正常  網站可以寫到「dist」。
      有錯  設定有問題：audits/config.yaml:1:9。
            改法：npx experience-audit check audits/config.yaml
      有錯  「audits」裡有 1 份稽核，共 2 個問題，第一個在 audits/stall/soup.yaml:9:10。
            改法：npx experience-audit check
      提示  沒有編輯器用來補全和標出錯誤的 schema。
            改法：npx experience-audit schema --out schema
      提示  產生時沒有寫明網站的位址，頁面不知道自己的網址。
            改法：npx experience-audit build --site https://example.com
      提示  沒有 CI 檔案檢查和發布這些稽核。
            改法：npx experience-audit init --publish github（或 gitlab）
      提示  這裡不是 git 儲存庫：沒有歷史，也不能比較。
            改法：git init --initial-branch=main

      有 2 項缺少或有錯，會讓指令失敗。
      "
    `);
  });

  it('goes on where settings and audits are broken', async () => {
    const folder = projectOf({
      'audits/stall/soup.yaml': BROKEN,
      'audits/config.yaml': 'locale: [',
      'package.json': '{',
    });
    const { code, of } = await states(folder);
    expect(code).toBe(1);
    expect(of).toMatchObject({ config: 'broken', audits: 'broken' });
  });

  it('writes for programs, in the language of the site', async () => {
    const folder = projectOf({ 'audits/stall/soup.yaml': MILD, 'audits/config.yaml': 'locale: zh-CN\n' });
    const { rest, checks } = await states(folder);
    expect(rest).toMatchObject({ format: 1, exit_code: 0 });
    expect(Object.keys(checks[0] ?? {})).toEqual(['id', 'state', 'message', 'fix']);
    expect(checks.find(({ id }) => id === 'audits')?.message).toBe('“audits”里有 1 份审计，全部没有问题。');
  });

  it('writes nothing', async () => {
    const folder = projectOf({ 'audits/stall/soup.yaml': MILD });
    await doctor(folder);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
      'audits',
      'audits/stall',
      'audits/stall/soup.yaml',
    ]);
  });

  it('finds the schemas that schema wrote, and those that are no longer right', async () => {
    const folder = projectOf({ 'audits/stall/soup.yaml': MILD });
    await runCli(folder, ['schema', '--out', 'schema', '--lang', 'zh-TW']);
    expect((await states(folder)).of).toMatchObject({ schemas: 'ok', 'schema-lines': 'note' });
    writeFileSync(join(folder, 'audits/config.yaml'), 'channels: { store: Store }\n');
    expect((await states(folder)).of).toMatchObject({ schemas: 'note' });
    mkdirSync(join(folder, '.vscode'));
    writeFileSync(join(folder, '.vscode/settings.json'), '{ "yaml.schemas": {} }');
    expect((await states(folder)).of).not.toHaveProperty('schema-lines');
  });

  it('counts what is internal, names of people and personal data', async () => {
    const audit = `${MILD}owner: mei\nnotes: { text: Call 13912345678, visibility: internal }\n`;
    const of = async (...args: string[]) => {
      const { checks } = await states(
        projectOf({ 'audits/stall/soup.yaml': audit, 'audits/config.yaml': 'owners: { boss: Boss }\n' }),
        args,
      );
      return checks.filter(({ id }) => id === 'audience' || id === 'personal').map(({ message }) => message);
    };
    expect(await of()).toEqual([
      'The site is for internal readers: it shows what is marked internal (1) and names of people (1).',
      'Texts that look like personal data: 1, the first at audits/stall/soup.yaml:12:16.',
    ]);
    expect((await of('--audience', 'public'))[0]).toBe(
      'The site is for the public: what is marked internal (1) and names of people (1) stay out.',
    );
  });

  it('asks git, and names what is not committed', async () => {
    const { folder, commit, write } = scratchRepository();
    commit('2024-04-10', { 'audits/stall/soup.yaml': MILD, '.gitignore': 'node_modules/\ndist/\n' });
    const env = { PATH: process.env['PATH'] ?? '' };
    expect((await states(folder, [], env)).of).toMatchObject({ git: 'ok', base: 'ok' });
    write({ 'audits/stall/noodles.yaml': MILD, '.gitignore': null });
    expect((await states(folder, [], env)).of).toMatchObject({ uncommitted: 'note', ignored: 'note' });
  });

  it('tells a folder that nothing can be written to', async () => {
    const folder = projectOf({ 'audits/stall/soup.yaml': MILD });
    chmodSync(folder, 0o555);
    const { of } = await states(folder);
    chmodSync(folder, 0o755);
    // Who may write everywhere, may here.
    expect(of['out']).toBe(process.getuid?.() === 0 ? 'ok' : 'lacking');
  });

  it.each([
    [
      ['--format', 'xml'],
      'error  "xml" is not possible for --format.\n  Possible: pretty, json. See experience-audit doctor --help.\n',
    ],
    [
      ['audits'],
      'error  "audits" is one word too many.\n  Usage: experience-audit doctor [--audience AUDIENCE] [--format pretty|json]\n',
    ],
  ])('refuses %j', async (args, said) => {
    expect(await doctor(projectOf({}), args)).toMatchObject({ code: 2, err: said, out: '' });
  });
});
