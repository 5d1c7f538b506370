import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { build as bundle } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, madeOnce, ROOT } from '../support/built-sites.ts';
import { connectBrowser } from '../support/connect-browser.ts';
import { install, PROGRAM, packed, ran } from '../support/packed.ts';
import { repositoryIn } from '../support/scratch-repository.ts';

const YOGA = 'audits/yoga/year-card.yaml';

/** A project with one audit of the example, and what else is given. */
function project(folder: string, files: Readonly<Record<string, string>> = {}): string {
  const texts = { [YOGA]: readFileSync(join(ROOT, YOGA), 'utf8'), ...files };
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Every file of a folder with its bytes; without packages, and what Astro keeps. */
function bytesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return new Map(files.sort().map((path) => [path, readFileSync(join(folder, path), 'latin1')]));
}

/** The paths that differ between two sites. */
function differences(one: string, other: string): string[] {
  const [first, second] = [bytesOf(one), bytesOf(other)];
  expect(first.size).toBeGreaterThan(100);
  return [...new Set([...first.keys(), ...second.keys()])].filter((path) => first.get(path) !== second.get(path));
}

/** The project as this checkout builds it. */
const expected = () =>
  madeOnce('package-expected', async (folder) => {
    await build(project(folder));
    return join(folder, 'dist');
  });

/** What lies in a folder for other programs, and what lies in the way: nothing of it is meant. */
const OF_OTHERS = {
  '.astro': 'in the way',
  'astro.config.mjs': 'no { code',
  'postcss.config.mjs': 'no { code',
  'src/pages/index.astro': '---\nthrow new Error();\n---\n',
  'tsconfig.json': '{ "extends": "nothing/there" }',
};

/** Two projects in one folder of packages, built at once; a path with spaces, Chinese and a link in it. */
const atOnce = () =>
  madeOnce('package-hoisted', async (folder) => {
    const own = join(folder, 'node_modules/experience-audit');
    await install(folder, { isHoisted: true });
    const before = bytesOf(own);
    const projects = [
      project(join(folder, '门店 reports')),
      project(join(folder, 'others'), { 'content/en/ours.mdx': PAGE, ...OF_OTHERS }),
    ];
    const builds = projects.map(async (cwd) => {
      const child = spawn(process.execPath, [join(folder, PROGRAM), 'build'], { cwd, stdio: 'ignore' });
      return (await once(child, 'exit'))[0] as number;
    });
    const codes = await Promise.all(builds);
    return { codes, projects, isUntouched: [...bytesOf(own)].join() === [...before].join() };
  });

const PAGE = '---\ntitle: Ours\ndescription: Of the house.\n---\n\nHello, [guide](../).\n';

describe('The package', () => {
  it('is small, and holds the program, its guide, its example and nothing of this project’s own', async () => {
    const { size, files } = await packed();
    const paths = files.map(({ path }) => path);
    expect(size).toBeLessThan(1_000_000);
    expect(paths.filter((path) => !/^(lib|src|content|audits)\//.test(path)).sort()).toEqual([
      'LICENSE',
      'README.md',
      'package.json',
    ]);
    expect(paths.filter((path) => /^content\/decisions|\.test\.|^src\/(?!site|cli\/start\.mjs)/.test(path))).toEqual(
      [],
    );
    for (const path of [
      'lib/cli/main.js',
      'lib/site/index.d.ts',
      'content/zh-CN/writing.mdx',
      'content/ci/gitlab-ci.yml',
      'audits/config.yaml',
    ])
      expect(paths).toContain(path);
  });

  it('asks for nothing that helps this checkout alone', async () => {
    const { folder } = await atOnce();
    const own = JSON.parse(readFileSync(join(folder, 'node_modules/experience-audit/package.json'), 'utf8'));
    expect([own.optionalDependencies, own.private]).toEqual([undefined, undefined]);
  });

  it('is found in order by publint and are-the-types-wrong', async () => {
    const { file } = await packed();
    const { folder } = await atOnce();
    const { messages } = await publint({ pkgDir: join(folder, 'node_modules/experience-audit'), strict: true });
    expect(messages.map((message) => formatMessage(message, {}))).toEqual([]);
    const { problems } = (await checkPackage(createPackageFromTarballData(readFileSync(file)))) as {
      problems: { kind: string; resolutionKind?: string }[];
    };
    // CommonJS cannot require it before Node 22.12, which it asks for.
    expect(
      problems.filter(({ kind, resolutionKind }) => kind !== 'CJSResolvesToESM' && resolutionKind !== 'node10'),
    ).toEqual([]);
  });

  it('builds two projects at once, from a folder it writes nothing in, to what the checkout builds', async () => {
    const { codes, projects, isUntouched } = (await atOnce()).told;
    expect([...codes, isUntouched]).toEqual([0, 0, true]);
    const [alone = '', withPage = ''] = projects.map((folder) => join(folder, 'dist'));
    expect(differences((await expected()).told, alone)).toEqual([]);
    expect(differences(alone, withPage)).toContain('guide/ours/index.html');
    expect(readdirSync(dirname(alone)).sort()).toEqual(['audits', 'dist']);
  });

  it('builds where only the package finds what it depends on, at a path with a link in it', async () => {
    const { folder } = await madeOnce('package-linked', async (home) => {
      await install(project(home), { isHoisted: false });
      ran(process.execPath, [join(home, PROGRAM), 'build'], home);
    });
    expect(differences((await expected()).told, join(folder, 'dist'))).toEqual([]);
  });
});

describe('A project that has no folder in common with the program', () => {
  // The memory of a Linux system, as a folder: it is neither below the one nor below the other.
  const ELSEWHERE = '/dev/shm';

  it.runIf(existsSync(ELSEWHERE))('is built to the same bytes', async () => {
    const away = mkdtempSync(join(ELSEWHERE, 'experience-audit-'));
    try {
      await build(project(away));
      expect(differences((await expected()).told, join(away, 'dist'))).toEqual([]);
    } finally {
      rmSync(away, { recursive: true, force: true });
    }
  });
});

describe('The functions for other programs', () => {
  const examples = (locale: string) =>
    [...readFileSync(join(ROOT, `content/${locale}/programs.mdx`), 'utf8').matchAll(/```js\n([\s\S]*?)```/g)].map(
      ([, code = '']) => code,
    );
  /** What an example of the guide writes, run by a project that the package is installed in. */
  const written = async (at: number) => {
    const { folder } = await atOnce();
    const { folder: cwd, commit } = repositoryIn(join(folder, `example-${at}`));
    commit('2026-01-01', { [YOGA]: readFileSync(join(ROOT, YOGA), 'utf8') });
    writeFileSync(join(cwd, YOGA), readFileSync(join(cwd, YOGA), 'utf8').replace(/: met$/m, ': missed'));
    writeFileSync(join(cwd, 'example.mjs'), examples('en')[at] ?? '');
    return ran(process.execPath, ['example.mjs'], cwd);
  };

  it('do what the guide says of them', async () => {
    expect(await written(0)).toMatch(/^yoga\/year-card \d [\d.]+\n$/);
    expect(await written(1)).toMatch(/^yoga\/year-card changed [\d.]+ [\d.]+\n$/);
    expect(await written(2)).toBe('1 1.2475\n');
  });

  it('are the same in every language of the guide', () => {
    expect(examples('en')).toHaveLength(4);
    for (const locale of ['zh-CN', 'zh-TW']) expect(examples(locale)).toEqual(examples('en'));
  });

  it('score in a browser, too', async () => {
    const { folder } = await atOnce();
    const entry = join(folder, 'in-a-browser.mjs');
    const example = (examples('en')[2] ?? '').replace(/console\.log\((.*)\);/, 'globalThis.scored = [$1];');
    writeFileSync(entry, example);
    const [made] = (await bundle({
      configFile: false,
      logLevel: 'silent',
      build: { write: false, lib: { entry, formats: ['es'], fileName: 'scored' } },
    })) as unknown as { output: { code: string }[] }[];
    const browser = await connectBrowser();
    const page = await browser.newPage();
    await page.addScriptTag({ type: 'module', content: made?.output[0]?.code ?? '' });
    expect(await page.evaluate('globalThis.scored')).toEqual([1, 1.2475]);
    await browser.close();
  });
});

describe('The report in another Astro site', () => {
  const HOME =
    '---\n---\n<html lang="en"><head><title>Home</title></head><body><h1>Home</h1></body></html>\n<style>h1 { color: teal; }</style>\n';
  const CONFIG = `import experienceAudit from 'experience-audit/astro';
export default { site: 'https://example.com', devToolbar: { enabled: false }, integrations: [experienceAudit({ path: 'cx' })] };
`;
  const astro = 'node_modules/astro/bin/astro.mjs';
  let folder = '';
  beforeAll(async () => {
    ({ folder } = await madeOnce('package-beside', async (home) => {
      await install(project(home, { 'src/pages/index.astro': HOME, 'astro.config.mjs': CONFIG }), { isHoisted: true });
      ran(process.execPath, [join(home, astro), 'build'], home);
    }));
  });
  const page = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8');

  it('lies under its path, and every one of its links too', () => {
    const links = [...page('cx/index.html').matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !/^\/(cx|_astro)\//.test(link))).toEqual([]);
    expect(page('cx/audits/yoga/year-card/index.html')).toContain(
      '<link rel="canonical" href="https://example.com/cx/',
    );
    expect(readdirSync(join(folder, 'dist/cx/pagefind'))).toContain('pagefind.js');
    expect(readdirSync(join(folder, 'dist/cx/schema')).sort()).toEqual(['audit.json', 'config.json', 'rubric.json']);
  });

  it('leaves the other pages as they are', () => {
    expect(page('index.html')).toMatch(/<h1[^>]*>Home<\/h1>/);
    expect(page('index.html')).not.toContain('@layer');
    expect(readdirSync(join(folder, 'dist')).sort()).toEqual(['_astro', 'cx', 'index.html']);
  });

  it('stops the build when the head of a page is not sound, too', () => {
    const head = join(folder, 'content/en/ours.mdx');
    mkdirSync(dirname(head), { recursive: true });
    writeFileSync(head, 'No head.\n');
    expect(() => ran(process.execPath, [join(folder, astro), 'build'], folder)).toThrow(
      'content/en/ours.mdx:1:1  The page has no head. Begin the file with four lines:',
    );
    rmSync(head);
  });

  it('stops the build when an audit is not sound, with its place and a fix', () => {
    const broken = join(folder, 'audits/yoga/broken.yaml');
    cpSync(join(folder, YOGA), broken);
    writeFileSync(broken, `${readFileSync(broken, 'utf8')}titel: x\n`);
    expect(() => ran(process.execPath, [join(folder, astro), 'build'], folder)).toThrow(
      /audits\/yoga\/broken\.yaml:\d+:1 {2}The key "titel" is not known here\./,
    );
  });
});
