import { describe, expect, it } from 'vitest';
import { localeMeant, localeOfMachine } from '../../src/cli/language.ts';
import { projectOf, runCli } from '../support/run-cli.ts';
import { scratchRepository } from '../support/scratch-repository.ts';
import { BROKEN, GRAVE, MILD, QUIET } from './projects.ts';

describe('A tag of a language', () => {
  it.each([
    ['en', 'en'],
    ['en_US.UTF-8', 'en'],
    ['en-GB', 'en'],
    ['zh-CN', 'zh-CN'],
    ['zh_CN.UTF-8', 'zh-CN'],
    ['zh_CN.GB18030', 'zh-CN'],
    ['zh_SG', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['zh-Hans', 'zh-CN'],
    ['zh-Hans-HK', 'zh-CN'],
    ['ZH-cn', 'zh-CN'],
    ['zh-TW', 'zh-TW'],
    ['zh_TW.Big5', 'zh-TW'],
    ['zh_HK.UTF-8', 'zh-TW'],
    ['zh-MO', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['zh_TW@radical', 'zh-TW'],
    ['C', null],
    ['C.UTF-8', null],
    ['POSIX', null],
    ['de_DE.UTF-8', null],
    ['', null],
    ['english', null],
    ['__proto__', null],
  ])('%j means %s', (tag, locale) => expect(localeMeant(tag)).toBe(locale));

  it.each([
    [{ LC_ALL: 'zh_TW.UTF-8', LC_MESSAGES: 'en_US', LANG: 'zh_CN' }, 'zh-TW'],
    [{ LC_MESSAGES: 'zh_CN', LANG: 'en_US' }, 'zh-CN'],
    [{ LC_ALL: '', LANG: 'zh_HK.UTF-8' }, 'zh-TW'],
    [{ LC_ALL: 'C', LANG: 'zh_CN.UTF-8' }, null],
    [{ LC_ALL: 'fr_FR', LANG: 'zh_CN.UTF-8' }, null],
    [{ LC_TIME: 'zh_CN' }, null],
    [{}, null],
  ])('of the machine: %j means %s', (env, locale) => expect(localeOfMachine(env)).toBe(locale));
});

const AUDITS = { 'audits/stall/soup.yaml': MILD, 'audits/salon/perm.yaml': GRAVE };
const english = projectOf({ ...AUDITS, 'audits/config.yaml': QUIET });
const chinese = projectOf({ ...AUDITS, 'audits/config.yaml': `${QUIET}locale: zh-CN\n` });
const broken = projectOf({ 'audits/stall/soup.yaml': BROKEN, 'audits/config.yaml': QUIET });

describe('What people read', () => {
  const FIRST = {
    en: 'The check fails. 2 journeys, 2 touchpoints: 1 error, 2 warnings, 0 notes (as of 2024-04-10)',
    'zh-CN': '检查未通过。2 条旅程，2 个触点：1 个错误、2 个警告、0 个提示（基准日期 2024-04-10）',
    'zh-TW': '檢查未通過。2 段旅程，2 個接觸點：1 個錯誤、2 個警告、0 個提示（基準日期 2024-04-10）',
  };
  it.each<[string, string, string[], Record<string, string>, keyof typeof FIRST]>([
    ['the config', chinese, [], {}, 'zh-CN'],
    ['English where nothing is said', english, [], {}, 'en'],
    ['the machine before the config', chinese, [], { LANG: 'en_US.UTF-8' }, 'en'],
    ['LC_ALL before LANG', english, [], { LANG: 'en_US', LC_ALL: 'zh_TW.UTF-8' }, 'zh-TW'],
    ['the config on a machine without a language', chinese, [], { LANG: 'zh_TW', LC_ALL: 'C' }, 'zh-CN'],
    ['the config on a machine of another language', chinese, [], { LANG: 'de_DE.UTF-8' }, 'zh-CN'],
    ['--lang before all', chinese, ['--lang', 'zh-TW'], { LC_ALL: 'en_US' }, 'zh-TW'],
    ['--lang in another spelling', english, ['--lang=zh_CN.UTF-8'], {}, 'zh-CN'],
  ])('is in the language of %s', async (_, folder, args, env, locale) => {
    const { code, out } = await runCli(folder, ['check', ...args], env);
    expect([code, out.split('\n')[0]]).toEqual([1, FIRST[locale]]);
  });

  it('is so down to the names and the findings', async () => {
    const { out } = await runCli(english, ['check', 'salon', '--lang', 'zh-TW']);
    expect(out).toMatchInlineSnapshot(`
      "檢查未通過。1 段旅程，1 個接觸點：1 個錯誤、1 個警告、0 個提示（基準日期 2024-04-10）

      salon/perm  A perm gone wrong  (未達成 · 0.00)

        audits/salon/perm.yaml:7:5  error    ladder/unmet        The perm：客戶沒有得到他要的東西，「事情辦成」評定為「未達到」。

        audits/salon/perm.yaml:7:3  warning  loop/half-the-work  沒有留存推薦的接觸點：沒有提醒，沒有再來，也沒有口碑。

      未通過：有 1 個檢查發現達到或超過 error 級，一個也不允許（gates.severity）。
        audits/salon/perm.yaml:7:5  ladder/unmet  The perm：客戶沒有得到他要的東西，「事情辦成」評定為「未達到」。

      請改正；如果暫時接受第一個，請在 audits/salon/perm.yaml 的末尾加上：

      waivers:
        - rule: ladder/unmet
          touchpoint: perm
          reason: "為什麼暫時接受"
          owner: "由誰負責"
          until: 2024-07-09

      檢查未通過。1 段旅程，1 個接觸點：1 個錯誤、1 個警告、0 個提示（基準日期 2024-04-10）
      "
    `);
    expect((await runCli(chinese, ['score', '--lang', 'en'])).out).toMatch(
      /^Touchpoint +Level +Reach +Index\nsalon\/perm {2}A perm gone wrong +Unmet +Unmet +0\.00\n {2}The perm /,
    );
    expect((await runCli(english, ['explain', 'prompt'], { LANG: 'zh_CN.UTF-8' })).out).toContain('为什么重要：');
    expect((await runCli(broken, ['score', '--lang', 'zh-CN'])).err).toContain(
      '共 2 个问题，涉及 1 个文件。没有计分。',
    );
    expect((await runCli(broken, ['check', '--lang', 'zh-TW'])).out).toContain(
      '共 2 個問題，涉及 1 個檔案。沒有計分。',
    );
  });

  it('of a diff is so, too', async () => {
    const repository = scratchRepository();
    repository.commit('2024-03-01', { 'audits/stall/soup.yaml': MILD });
    repository.commit('2024-03-02', {
      'audits/stall/soup.yaml': MILD.replace('task-completed: met', 'task-completed: missed'),
    });
    const { out } = await runCli(repository.folder, ['diff', 'HEAD~1'], { LANG: 'zh_TW.UTF-8' });
    expect(out).toContain('應付客戶 → ▁ 未達成');
    const { out: json } = await runCli(repository.folder, ['diff', 'HEAD~1', '--format', 'json'], {
      LANG: 'zh_TW.UTF-8',
    });
    expect(json).toContain('The usual bowl');
  });
});

describe('What programs read', () => {
  const machine = { LC_ALL: 'zh_TW.UTF-8' };
  it.each([
    ...['json', 'sarif', 'junit', 'github', 'gitlab', 'markdown'].map((format) => ['check', '--format', format]),
    ['score', '--format', 'json'],
    ['score', '--format', 'csv'],
    ['badge'],
  ])('%s %s %s does not depend on the machine, and follows --lang', async (...words) => {
    const args = words.filter((word) => word !== undefined);
    const here = await runCli(english, args);
    expect(await runCli(english, args, machine)).toEqual(here);
    expect((await runCli(english, [...args, '--lang', 'zh-CN'], machine)).out).toMatch(/\p{Script=Han}/u);
  });
});

describe('Help', () => {
  it.each([
    ['en', 'Usage: experience-audit COMMAND [--audits DIR]', '  check    Validates audit files'],
    ['zh-CN', '用法：experience-audit COMMAND [--audits DIR]', '  check    校验审计文件'],
    ['zh-TW', '用法：experience-audit COMMAND [--audits DIR]', '  check    驗證稽核檔案'],
  ])('is in %s', async (locale, usage, check) => {
    for (const args of [['help'], ['--help'], ['-h']]) {
      const { code, out, err } = await runCli(english, [...args, '--lang', locale]);
      expect([code, err]).toEqual([0, '']);
      expect(out).toContain(usage);
      expect(out).toContain(check);
    }
  });

  it('is in the language of the machine, else of the config', async () => {
    expect((await runCli(english, ['check', '--help'], { LANG: 'zh_TW.UTF-8' })).out).toContain('用法：');
    expect((await runCli(chinese, ['check', '--help'])).out).toContain('校验审计文件');
    expect((await runCli(chinese, ['--help', '--audits', 'nowhere'])).out).toContain('Usage: ');
    expect((await runCli(chinese, [])).err).toContain('用法：');
  });

  it('of a command is the same by help and by --help', async () => {
    const { out } = await runCli(english, ['check', '--help']);
    for (const args of [
      ['help', 'check'],
      ['check', '-h'],
      ['--help', 'check'],
      ['--quiet', 'help', 'check'],
    ])
      expect(await runCli(english, args)).toEqual({ code: 0, out, err: '' });
  });

  it.each([
    ['en', 'error  There is no command "chekc".\n  Did you mean "check"?\n'],
    ['zh-CN', 'error  没有命令“chekc”。\n  您是不是想写“check”？\n'],
    ['zh-TW', 'error  沒有指令「chekc」。\n  您是不是想寫「check」？\n'],
  ])('of what is none suggests, in %s', async (locale, err) => {
    expect(await runCli(english, ['help', 'chekc', '--lang', locale])).toEqual({ code: 2, out: '', err });
    expect(await runCli(english, ['--lang', locale, 'chekc'])).toEqual({ code: 2, out: '', err });
  });

  it.each([['version'], ['-v'], ['-V'], ['--version']])('%s tells the version alone', async (...args) => {
    const { code, out, err } = await runCli(english, args);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
  });
});

describe('Wrong usage', () => {
  it.each<[string[], string, string]>([
    [
      ['check', '--fial-on', 'error'],
      '没有选项 --fial-on。\n  您是不是想写 --fail-on？',
      '沒有選項 --fial-on。\n  您是不是想寫 --fail-on？',
    ],
    [
      ['score', '--format', 'xml'],
      '--format 不能是“xml”。\n  可以写：json、csv、table。详见 experience-audit score --help。',
      '--format 不能是「xml」。\n  可以寫：json、csv、table。詳見 experience-audit score --help。',
    ],
    [
      ['check', 'salon/prem'],
      '没有审计“salon/prem”。\n  您是不是想写“salon/perm”？请写 audits/ 下的文件或文件夹，或审计的 id。',
      '沒有稽核「salon/prem」。\n  您是不是想寫「salon/perm」？請寫 audits/ 下的檔案或資料夾，或稽核的 id。',
    ],
    [
      ['check', '--as-of', '2026-02-30'],
      '“2026-02-30”不是日历上的日期。\n  请写 --as-of YYYY-MM-DD，例如 --as-of 2026-06-30。',
      '「2026-02-30」不是日曆上的日期。\n  請寫 --as-of YYYY-MM-DD，例如 --as-of 2026-06-30。',
    ],
    [
      ['explain', 'promt'],
      '没有规则或准则“promt”。\n  您是不是想写“prompt”？',
      '沒有規則或準則「promt」。\n  您是不是想寫「prompt」？',
    ],
    [
      ['explain', 'a', 'b'],
      '多写了“b”。\n  用法：experience-audit explain [ID]',
      '多寫了「b」。\n  用法：experience-audit explain [ID]',
    ],
    [
      ['check', '--audits'],
      '选项 --audits 需要一个值。\n  请写 --audits DIR。',
      '選項 --audits 需要一個值。\n  請寫 --audits DIR。',
    ],
    [
      ['check', '--quiet=yes'],
      '选项 --quiet 不带值。\n  请只写 --quiet。',
      '選項 --quiet 不帶值。\n  請只寫 --quiet。',
    ],
    [
      ['diff'],
      'diff 后面还缺内容。\n  用法：experience-audit diff BASE [HEAD] | BASE..HEAD | BASE...HEAD [--format pretty|markdown|json] [--fail-on-drop [X]]',
      'diff 後面還缺內容。\n  用法：experience-audit diff BASE [HEAD] | BASE..HEAD | BASE...HEAD [--format pretty|markdown|json] [--fail-on-drop [X]]',
    ],
    [
      ['diff', 'HEAD'],
      'audits/ 不在 git 仓库里，所以 git 不知道它的任何修订。\n  请在仓库的克隆中运行；或新建一个仓库：git init、git add、git commit。',
      'audits/ 不在 git 儲存庫裡，所以 git 不知道它的任何修訂。\n  請在儲存庫的複本中執行；或新建一個儲存庫：git init、git add、git commit。',
    ],
    [
      ['dev', '--port', '0'],
      '“0”不是端口。\n  请写 --port 和一个 1 到 65535 的数。',
      '「0」不是連接埠。\n  請寫 --port 和一個 1 到 65535 的數。',
    ],
    [
      ['preview', '--out', 'nowhere'],
      '“nowhere”中没有已生成的网站。\n  请先生成：npx experience-audit build。',
      '「nowhere」中沒有已產生的網站。\n  請先產生：npx experience-audit build。',
    ],
    [
      ['check', '--min-index', '9'],
      '“9”不是指数。\n  请写 --min-index 和一个 0 到 3 的数，例如 1.5。',
      '「9」不是指數。\n  請寫 --min-index 和一個 0 到 3 的數，例如 1.5。',
    ],
    [
      ['build', '--site', 'x'],
      '“x”不是网址。\n  请写 --site https://example.com。',
      '「x」不是網址。\n  請寫 --site https://example.com。',
    ],
    [
      ['check', '--most', 'few'],
      '“few”不是个数。\n  请写 --most 和一个整数，例如 --most 20。',
      '「few」不是個數。\n  請寫 --most 和一個整數，例如 --most 20。',
    ],
  ])('%j is told in Chinese', async (args, simplified, traditional) => {
    const said = (text: string) => ({ code: 2, out: '', err: `error  ${text}\n` });
    expect(await runCli(english, [...args, '--lang=zh-CN'])).toEqual(said(simplified));
    expect(await runCli(english, args, { LANG: 'zh_TW.UTF-8' })).toEqual(said(traditional));
  });

  it.each([
    [
      '--lang',
      'klingon',
      '"klingon" is not possible for --lang.\n  Possible: en, zh-CN, zh-TW. See experience-audit check --help.',
    ],
    ['--lang', 'zn-CN', '"zn-CN" is not possible for --lang.\n  Did you mean zh-CN?'],
    ['--show', 'warn', '"warn" is not possible for --show.\n  Did you mean warning?'],
    [
      '--show',
      'never',
      '"never" is not possible for --show.\n  Possible: error, warning, info. See experience-audit check --help.',
    ],
    ['--rule', 'ladder/unmett', 'There is no rule "ladder/unmett".\n  Did you mean "ladder/unmet"?'],
    [
      '--rule',
      'banana',
      'There is no rule "banana".\n  "npx experience-audit explain", without an ID, lists them all.',
    ],
    [
      '--rule',
      'ladder/unmet,',
      'There is no rule "".\n  "npx experience-audit explain", without an ID, lists them all.',
    ],
    ['--most', '-1', '"-1" is not a count.\n  Write --most and a whole number, for example --most 20.'],
    ['--most', '1.5', '"1.5" is not a count.\n  Write --most and a whole number, for example --most 20.'],
  ])('%s %s', async (option, value, said) => {
    expect(await runCli(english, ['check', option, value])).toEqual({ code: 2, out: '', err: `error  ${said}\n` });
  });

  it('of an option before any command', async () => {
    expect(await runCli(english, ['--banana', 'check'])).toEqual({
      code: 2,
      out: '',
      err: 'error  There is no option --banana.\n  Possible: --audits, --content, --lang, --quiet, --help, --version. See experience-audit --help.\n',
    });
    expect((await runCli(english, ['--vresion'])).err).toBe(
      'error  There is no option --vresion.\n  Did you mean --version?\n',
    );
  });
});

it('filters are in the help and change no exit code', async () => {
  const { out } = await runCli(english, ['check', '--help']);
  for (const option of ['--show SEVERITY', '--rule RULE', '--most N']) expect(out).toContain(`\n  ${option} `);
  for (const args of [
    ['--show', 'error'],
    ['--rule', 'loop/cliff', '--rule', 'gap/shortfall'],
    ['--most', '0'],
  ])
    expect((await runCli(english, ['check', ...args])).code).toBe(1);
});
