import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/languages/languages.ts';
import { madeOnce, pagesOf, ROOT } from '../support/built-sites.ts';
import { install, PROGRAM, ran } from '../support/packed.ts';

const CREATE = join(ROOT, 'src/cli/create');
const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/** A project begun by the package that `npm create` runs, and its site. */
const begun = () =>
  madeOnce('begun', async (folder) => {
    await install(folder, { isHoisted: true });
    const copy = join(folder, 'create');
    cpSync(CREATE, copy, { recursive: true });
    const [{ filename, files }] = JSON.parse(ran('npm', ['pack', '--json'], copy));
    const own = join(folder, 'node_modules/create-experience-audit');
    mkdirSync(own);
    ran('tar', ['xzf', join(copy, filename), '-C', own, '--strip-components=1'], folder);
    const bin = join(own, json(join(own, 'package.json')).bin['create-experience-audit']);
    const call = [bin, '我们的 site', '--title', '街角发廊的旅程', '--locale', 'zh-CN', '--publish', 'github'];
    const said = ran(process.execPath, [...call, '--lang', 'en'], folder);
    const project = join(folder, '我们的 site');
    ran(process.execPath, [join(folder, PROGRAM), 'build'], project);
    return { said, project, files: files.map(({ path }: { path: string }) => path) };
  });

describe('create-experience-audit', () => {
  it('is of the version of the program, asks for it, and has nothing else in it', async () => {
    const [own, program] = [json(join(CREATE, 'package.json')), json(join(ROOT, 'package.json'))];
    expect([own.version, own.dependencies, own.engines]).toEqual([
      program.version,
      { [program.name]: program.version },
      program.engines,
    ]);
    expect((await begun()).told.files).toEqual(['create.mjs', 'package.json']);
  });

  it('begins a project as init does', async () => {
    const { said } = (await begun()).told;
    expect(said).toContain('In 我们的 site:\n  package.json');
    expect(said).toContain('  cd "我们的 site"\n');
  });
});

describe('The site of a project that was just begun', () => {
  it('has a title and a language of its own, one audit, and the guide', async () => {
    const { project } = (await begun()).told;
    const page = (path: string) => readFileSync(join(project, 'dist', path), 'utf8');
    expect(page('index.html')).toContain('<html lang="zh-CN"');
    expect(page('index.html')).toMatch(/<title>[^<]*街角发廊的旅程<\/title>/);
    const audits = pagesOf(join(project, 'dist')).filter((path) => /^audits\/.+\/index.html$/.test(path));
    expect(audits).toEqual(['audits/our-brand/first-visit/index.html']);
    expect(page('guide/writing/index.html')).toContain('街角发廊的旅程');
  });

  it('has an empty history that says so, and nothing of the example', async () => {
    const { project } = (await begun()).told;
    const pages = pagesOf(join(project, 'dist'));
    const texts = pages.map((path) => readFileSync(join(project, 'dist', path), 'utf8'));
    expect(texts.some((text) => text.includes(wordsOf('zh-CN').site.trend.none))).toBe(true);
    expect(pages.filter((path) => path.includes('decisions'))).toEqual([]);
    expect(texts.filter((text) => text.includes('客户的故事'))).toEqual([]);
  });
});
