import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { answering, type Given } from '../support/answering.ts';
import { failingRenderer, plainRenderer } from '../support/plain-renderer.ts';
import { projectOf, type Ran, runCli } from '../support/run-cli.ts';
import { MILD } from './projects.ts';

const TODAY = '2026-06-30';
const LOCALES = ['en', 'zh-CN', 'zh-TW'];

/** Runs a command on a day, where nobody sits at the terminal unless somebody answers. */
function run(folder: string, args: readonly string[], given?: Given): Promise<Ran> {
  const ask = given ? answering(given).ask : null;
  return runCli(folder, args, {}, plainRenderer(), { ask, today: TODAY });
}

/** Every file of a folder with its text. */
function textsOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const files = names.filter((name) => statSync(join(folder, name)).isFile()).sort();
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

describe('init, where nobody can be asked', () => {
  it('tells what it writes, writes it, and tells what to do next', async () => {
    const folder = projectOf({});
    expect(await run(folder, ['init', 'cx site', '--publish', 'github'])).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "",
        "out": "In cx site:
        package.json                            new
        audits/config.yaml                      new
        audits/our-brand/first-visit.yaml       new
        .gitignore                              new
        .vscode/settings.json                   new
        .vscode/extensions.json                 new
        .github/workflows/experience-audit.yml  new
        schema/audit.json                       new
        schema/config.json                      new
        schema/rubric.json                      new
      Written.
      Next:
        cd "cx site"
        npm install                     installs the program
        npx experience-audit dev        shows the site while you write
        git init --initial-branch=main  begins the history that the site tells of
      Then commit all of it, package-lock.json too, push to GitHub and choose "GitHub Actions" under Settings, Pages.
      ",
      }
    `);
    expect(textsOf(join(folder, 'cx site'))['package.json']).toMatchInlineSnapshot(`
      "{
        "private": true,
        "scripts": {
          "dev": "experience-audit dev",
          "build": "experience-audit build",
          "check": "experience-audit check"
        },
        "devDependencies": {
          "experience-audit": "0.1.0"
        }
      }
      "
    `);
    expect(textsOf(join(folder, 'cx site'))['audits/config.yaml']).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../schema/config.json
      # The settings of the site. The guide lists them all: “The format”, section 3.
      title: Our customer journeys
      # The language you write in, and those the site is written in.
      locale: en
      locales: [en]
      # When "check" fails, with exit code 1, and a change with it that is checked in CI:
      gates:
        # a finding is an error: a touchpoint misses what customers came for, or a promise was broken
        severity: error
        # a change lets the index of a journey fall by more than this
        max_drop: 0.25
      # To be told and never fail, write "severity: never".
      "
    `);
    expect(textsOf(join(folder, 'cx site'))['.vscode/settings.json']).toMatchInlineSnapshot(`
      "{
        "[yaml]": {
          "editor.insertSpaces": true,
          "editor.tabSize": 2,
          "editor.detectIndentation": false
        },
        "yaml.schemas": {
          "./schema/audit.json": [
            "audits/**/*.yaml",
            "!audits/config.yaml",
            "!audits/rubrics/*"
          ],
          "./schema/config.json": "audits/config.yaml",
          "./schema/rubric.json": "audits/rubrics/*.yaml"
        },
        "yaml.disableDefaultProperties": true
      }
      "
    `);
  });

  it('finds all of it there when it is run again, whatever the day and the language', async () => {
    const folder = projectOf({});
    await run(folder, ['init', '--publish', 'gitlab', '--title', 'Ours', '--locale', 'zh-TW,en']);
    const before = textsOf(folder);
    expect(before['audits/config.yaml']).toContain('title: Ours\n');
    const again = await runCli(folder, ['init', '--publish', 'gitlab']);
    expect(again).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "",
        "out": "在這個資料夾裡：
        package.json             已經有了
        audits/config.yaml       已經有了
        .gitignore               已經有了
        .vscode/settings.json    已經有了
        .vscode/extensions.json  已經有了
        .gitlab-ci.yml           已經有了
        schema/audit.json        已經有了
        schema/config.json       已經有了
        schema/rubric.json       已經有了
      都已經有了，沒有寫入任何內容。
      ",
      }
    `);
    expect(textsOf(folder)).toEqual(before);
  });

  it.each(LOCALES)('writes in %s what is sound, laid out as prettier would, and passes its gates', async (locale) => {
    const folder = projectOf({});
    await run(folder, ['init', '--locale', locale, '--lang', locale]);
    const checked = await run(folder, ['check', '--lang', locale]);
    expect([checked.code, checked.out.includes('error  '), checked.err]).toEqual([0, false, '']);
    const texts = Object.entries(textsOf(folder)).filter(([path]) => path.endsWith('.yaml'));
    for (const [path, text] of texts)
      expect(await format(text, { filepath: path, singleQuote: true, printWidth: 120 })).toBe(text);
    expect(parse(textsOf(folder)['audits/config.yaml'] ?? '')).toMatchObject({
      locale,
      gates: { severity: 'error', max_drop: 0.25 },
    });
  });

  it.each([
    ['an error', ['met', 'missed'], 'error'],
    ['none', ['missed', 'met'], 'passed'],
  ])('has gates that fail on %s', async (_, [was = '', is = '']) => {
    const folder = projectOf({});
    await run(folder, ['init']);
    const file = join(folder, 'audits/our-brand/first-visit.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(`task-completed: ${was}`, `task-completed: ${is}`));
    expect((await run(folder, ['check'])).code).toBe(is === 'missed' ? 1 : 0);
  });

  it('names the folder of audits that it is told in what it writes', async () => {
    const folder = projectOf({});
    await run(folder, ['init', '--audits', 'cx', '--publish', 'gitlab']);
    const texts = textsOf(folder);
    expect(JSON.parse(texts['package.json'] ?? '').scripts.check).toBe('experience-audit check --audits cx');
    expect(texts['.gitlab-ci.yml']).toContain('npx experience-audit check --audits cx --format gitlab');
    expect((await run(folder, ['check', '--audits', 'cx'])).code).toBe(0);
  });

  it('leaves audits alone: with some there, it writes none of its own', async () => {
    const folder = projectOf({ 'audits/stall/soup.yaml': MILD });
    await run(folder, ['init']);
    expect(readdirSync(join(folder, 'audits')).sort()).toEqual(['config.yaml', 'stall']);
  });
});

describe('What editors know of the files of a project', () => {
  const config = 'locale: zh-CN\nchannels: { stall: 摊位 }\n';
  const offered = (folder: string) => JSON.parse(textsOf(folder)['schema/audit.json'] ?? '').definitions.touchpoints;

  it('is in the language of the site, and of what its settings name', async () => {
    const folder = projectOf({ 'audits/config.yaml': config });
    await run(folder, ['init']);
    const { channel } = offered(folder).properties;
    expect(JSON.stringify(channel)).toContain('"stall"');
    expect(offered(folder).properties.stage.description).toMatch(/阶段/);
  });

  it('follows the settings when init is run again', async () => {
    const folder = projectOf({ 'audits/config.yaml': config });
    await run(folder, ['init']);
    writeFileSync(join(folder, 'audits/config.yaml'), config.replace('stall: 摊位', 'kiosk: 亭子'));
    const { out } = await run(folder, ['init', '--lang', 'en']);
    expect(out).toContain('  schema/audit.json        is there and is written anew: the program made it\n');
    expect(JSON.stringify(offered(folder).properties.channel)).toContain('"kiosk"');
    expect((await run(folder, ['init', '--lang', 'en'])).out).toContain('Everything is there. Nothing was written.');
  });

  it('stays when it is not of our making', async () => {
    const folder = projectOf({ 'schema/audit.json': '{ "title": "Ours" }\n' });
    const { out } = await run(folder, ['init', '--lang', 'en']);
    expect(out).toContain('  schema/audit.json                  is there and differs; it stays as it is\n');
    expect(textsOf(folder)['schema/audit.json']).toBe('{ "title": "Ours" }\n');
  });

  it('follows the settings when dev starts, in the language it was written in', async () => {
    const folder = projectOf({ 'audits/config.yaml': config });
    await run(folder, ['init', '--locale', 'en']);
    await run(folder, ['schema', 'config', '--lang', 'zh-TW', '--out', 'schema']);
    writeFileSync(join(folder, 'audits/config.yaml'), config.replace('stall: 摊位', 'kiosk: 亭子'));
    const served = await runCli(folder, ['dev'], {}, failingRenderer({ code: 0 }));
    expect([served.code, served.err]).toEqual([0, '']);
    expect(JSON.stringify(offered(folder).properties.channel)).toContain('"kiosk"');
    expect(textsOf(folder)['schema/config.json']).toContain('schema config --lang zh-TW"');
  });
});

it('init tells how the report becomes part of an Astro site that is there', async () => {
  const folder = projectOf({ 'astro.config.ts': 'export default {};\n' });
  expect((await run(folder, ['init', '--lang', 'en'])).out).toContain(
    "\nTo make the report part of the Astro site that is here, add experienceAudit({ path: '/cx/' }) from 'experience-audit/astro' to the integrations in astro.config.ts.\n",
  );
});

describe('init, where another program installs packages', () => {
  it.each([
    ['pnpm-lock.yaml', 'pnpm install', 'corepack enable && pnpm install --frozen-lockfile'],
    ['yarn.lock', 'yarn install', 'corepack enable && yarn install --frozen-lockfile'],
  ])('with %s, CI installs by it', async (lock, install, clean) => {
    const folder = projectOf({ [lock]: '' });
    const { out } = await run(folder, ['init', '--publish', 'github', '--lang', 'en']);
    expect(out).toContain(`  ${install}  `);
    expect(out).toContain(`Then commit all of it, ${lock} too, push to GitHub`);
    const text = textsOf(folder)['.github/workflows/experience-audit.yml'] ?? '';
    expect(text.match(/^ +- run: .*install.*$/gm)).toEqual(Array(3).fill(`      - run: ${clean}`));
    expect(text).not.toMatch(/cache: npm|package-lock/);
    const gitlab = projectOf({ [lock]: '' });
    await run(gitlab, ['init', '--publish', 'gitlab']);
    expect(parse(textsOf(gitlab)['.gitlab-ci.yml'] ?? '')).toMatchObject({
      default: { before_script: [clean] },
      pages: { cache: [expect.anything(), { key: { files: [lock] } }] },
    });
  });

  it('finds it at the top of a workspace', async () => {
    const folder = projectOf({ 'pnpm-lock.yaml': '', 'sites/cx/README.md': '' });
    execFileSync('git', ['init', '-q', folder]);
    expect((await run(join(folder, 'sites/cx'), ['init', '--lang', 'en'])).out).toContain('  pnpm install  ');
  });
});

describe('init, where files are already', () => {
  it('leaves each as it is, and says what differs, what lacks and what it will add', async () => {
    const folder = projectOf({
      'package.json': '{\n\t"name": "shop",\n\t"scripts": { "build": "astro build", "test": "vitest" }\n}',
      '.gitignore': '/node_modules\n*.log\n',
      '.vscode/extensions.json': '{ "recommendations": ["astro-build.astro-vscode"] }\n',
    });
    expect((await run(folder, ['init'])).out).toMatchInlineSnapshot(`
      "In this folder:
        package.json                       will get: scripts.dev, scripts.check, devDependencies.experience-audit
        audits/config.yaml                 new
        audits/our-brand/first-visit.yaml  new
        .gitignore                         is there and stays as it is; it lacks: dist/, .astro/
        .vscode/settings.json              new
        .vscode/extensions.json            is there and differs; it stays as it is
        schema/audit.json                  new
        schema/config.json                 new
        schema/rubric.json                 new
      The script "build" in package.json is another one. Run: npx experience-audit build
      Written.
      Next:
        npm install                     installs the program
        npx experience-audit dev        shows the site while you write
        git init --initial-branch=main  begins the history that the site tells of
      "
    `);
    expect(textsOf(folder)['package.json']).toMatchInlineSnapshot(`
      "{
      	"name": "shop",
      	"scripts": {
      		"build": "astro build",
      		"test": "vitest",
      		"dev": "experience-audit dev",
      		"check": "experience-audit check"
      	},
      	"devDependencies": {
      		"experience-audit": "0.1.0"
      	}
      }
      "
    `);
    expect(textsOf(folder)['.gitignore']).toBe('/node_modules\n*.log\n');
    expect(textsOf(folder)['.vscode/extensions.json']).toContain('astro-build');
  });

  it('keeps the line ends and the byte order mark of a package.json, and a dependency that is there', async () => {
    const folder = projectOf({
      'package.json': '\uFEFF{\r\n    "dependencies": { "experience-audit": "file:x.tgz" }\r\n}\r\n',
    });
    await run(folder, ['init']);
    expect(textsOf(folder)['package.json']).toBe(
      '\uFEFF{\r\n    "dependencies": {\r\n        "experience-audit": "file:x.tgz"\r\n    },\r\n    "scripts": {\r\n        "dev": "experience-audit dev",\r\n        "build": "experience-audit build",\r\n        "check": "experience-audit check"\r\n    }\r\n}\r\n',
    );
  });

  it('tells when CI will not find its file', async () => {
    const folder = projectOf({ 'a/b': '' });
    const { execFileSync } = await import('node:child_process');
    execFileSync('git', ['init', '--quiet'], { cwd: folder });
    const { out } = await run(folder, ['init', 'a', '--publish', 'github']);
    expect(out).toContain(
      'CI reads its file at the top of a repository alone. Move it there, and let its steps run in this folder.\n',
    );
    expect(out).not.toContain('git init');
  });
});

describe('init --example', () => {
  it('brings the audits of the example, whose title says so, in the languages asked for', async () => {
    const folder = projectOf({});
    await run(folder, ['init', '--example', '--locale', 'zh-CN']);
    const texts = textsOf(folder);
    const config = parse(texts['audits/config.yaml'] ?? '') as Record<string, unknown>;
    expect([config['title'], config['locale'], config['locales']]).toEqual([
      { en: 'Customer stories (example)', 'zh-CN': '客户的故事（示例）', 'zh-TW': '客戶的故事（範例）' },
      'zh-CN',
      ['zh-CN'],
    ]);
    expect(Object.keys(texts).filter((path) => path.startsWith('audits/')).length).toBe(12);
    expect((await run(folder, ['check'])).code).toBe(0);
  });

  it('as it is, when no language is named; and all of it is there the second time', async () => {
    const folder = projectOf({});
    await run(folder, ['init', '--example']);
    const example = join(import.meta.dirname, '../../audits/config.yaml');
    expect(textsOf(folder)['audits/config.yaml']).toBe(readFileSync(example, 'utf8'));
    expect((await run(folder, ['init', '--example'])).out).toContain('Everything is there. Nothing was written.\n');
  });
});

describe('init, on a terminal', () => {
  it('asks for title, languages and place, and whether to write', async () => {
    const folder = projectOf({});
    const { ask, asked } = answering(['zh-CN', ['en', 'zh-CN'], '', '我们的店', 'gitlab', true]);
    const { code } = await runCli(folder, ['init', '--lang', 'en'], {}, plainRenderer(), { ask, today: TODAY });
    expect(code).toBe(0);
    expect(asked).toMatchInlineSnapshot(`
      [
        "Which language do you write in?",
        "Which languages is the site written in? (Space chooses, Enter goes on)",
        "What is the site called?",
        "Write something here.",
        "What is the site called?",
        "Where is the site published?",
        "Write this?",
      ]
    `);
    expect(textsOf(folder)['audits/config.yaml']).toMatch(
      /^title: 我们的店\n.*\nlocale: zh-CN\nlocales: \[zh-CN, en\]$/m,
    );
    expect(Object.keys(textsOf(folder))).toContain('.gitlab-ci.yml');
  });

  it('asks nothing with --yes, and little where its settings are there', async () => {
    const folder = projectOf({});
    const { ask, asked } = answering([]);
    const call = (...more: string[]) => runCli(folder, ['init', ...more], {}, plainRenderer(), { ask, today: TODAY });
    await call('--yes', '--lang', 'en');
    expect(asked).toEqual([]);
    await call('--lang', 'zh-TW');
    expect(asked).toEqual(['網站發布到哪裡？']);
  });

  it.each([
    ['Ctrl-C', ['ctrl-c']],
    ['No', ['en', [], 'Ours', 'none', false]],
  ])('writes nothing after %s', async (_, given) => {
    const folder = projectOf({});
    const { code, err } = await run(folder, ['init', '--lang', 'en'], given);
    expect([code, err]).toEqual([130, 'Stopped. Nothing was written.\n']);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('init is told what to do instead', () => {
  it.each([
    [
      ['--publish', 'netlify'],
      '"netlify" is not possible for --publish.\n  Possible: none, github, gitlab. See experience-audit init --help.',
    ],
    [
      ['--locale', 'en,fr'],
      '"en,fr" is not possible for --locale.\n  Possible: en, zh-CN, zh-TW. See experience-audit init --help.',
    ],
    [
      ['--example', '--title', 'Ours'],
      '--example brings a title of its own.\n  Leave --title out; the title stands in audits/config.yaml.',
    ],
    [['--title', ' '], 'The option --title says nothing.\n  Write --title and a text.'],
    [
      ['a', 'b'],
      '"b" is one word too many.\n  Usage: experience-audit init [DIR] [--title TEXT] [--locale LOCALE,…] [--publish PLACE] [--example] [--yes]',
    ],
  ])('%j', async (args, message) => {
    const folder = projectOf({});
    expect(await run(folder, ['init', ...args])).toEqual({ code: 2, out: '', err: `error  ${message}\n` });
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['{\n  "name": 1\n  "a": 1 }', ':3:3', ''],
    ['{\n  "name": \n}', '', ` (Unexpected token '}', "{ "name": }" is not valid JSON)`],
    ['[]', '', ''],
    ['{ "scripts": [] }', '', ''],
  ])('by a package.json that npm does not read either: %j', async (text, place, why) => {
    const folder = projectOf({ 'package.json': text });
    expect(await run(folder, ['init'])).toEqual({
      code: 2,
      out: '',
      err: `error  package.json${place} is not what npm reads: JSON, with scripts and devDependencies as maps of texts${why}.\n  Correct it, then run init again. Nothing was written.\n`,
    });
    expect(readdirSync(folder)).toEqual(['package.json']);
  });

  const fix =
    'See what lies there and who may write it, or name another folder. What was written before stays; run it again.';
  it('when a file stands where a folder is wanted', async () => {
    const folder = projectOf({ cx: 'x', audits: 'x' });
    expect((await run(folder, ['init', 'cx'])).err).toBe(
      `error  "cx/package.json" cannot be written (ENOTDIR).\n  ${fix}\n`,
    );
    expect((await run(folder, ['init'])).err).toBe(
      `error  "audits/config.yaml" cannot be written (ENOTDIR).\n  ${fix}\n`,
    );
    expect(existsSync(join(folder, 'package.json'))).toBe(false);
  });

  it('when a folder stands where a file is wanted, or a link that leads nowhere', async () => {
    const folder = projectOf({});
    mkdirSync(join(folder, '.gitignore'));
    expect((await run(folder, ['init'])).err).toBe(`error  ".gitignore" cannot be written (EISDIR).\n  ${fix}\n`);
    const other = projectOf({});
    symlinkSync('nowhere', join(other, '.gitignore'));
    expect((await run(other, ['init'])).err).toBe(`error  ".gitignore" cannot be written (EEXIST).\n  ${fix}\n`);
  });
});
