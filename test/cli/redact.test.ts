import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { projectOf, runCli } from '../support/run-cli.ts';

const AUDIT = `\uFEFFaudit: 1
title: A visit
brand: A shop
date: 2026-06-30
auditors: [Jane Doe, li]
touchpoints:
  - id: till
    name: The till
    stage: convert
    ratings:
      task-completed: { by: { Jane Doe: met, li: met } }
    notes:
      text: "JANE
        DOE & son waited."
`;
const files = { 'audits/shop/visit.yaml': AUDIT, 'content/en/team.mdx': '---\ntitle: Team\n---\nJane   Doe' };
const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');
const inGit = (folder: string, ...args: readonly string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=li', '-c', 'user.email=li@example.com', ...args], {
    env: { ...process.env, GIT_AUTHOR_DATE: '2026-07-01T12:00Z', GIT_COMMITTER_DATE: '2026-07-01T12:00Z' },
  });
/** A folder as a build leaves it, as far as it is looked at. */
function built(folder: string, texts: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, text] of Object.entries({ 'built-files.json': '{}', ...texts })) {
    mkdirSync(join(folder, 'dist', path, '..'), { recursive: true });
    writeFileSync(join(folder, 'dist', path), text);
  }
}

describe('redact, which only looks', () => {
  it('tells every place where a text stands, and what to do about each kind', async () => {
    const folder = projectOf({ ...files, 'notes/Jane Doe.txt': 'x', 'notes/plan.pdf': 'a\0b' });
    inGit(folder, 'init', '-q');
    inGit(folder, 'add', 'audits');
    inGit(folder, 'commit', '-qm', 'Add the visit');
    const [sha] = inGit(folder, 'rev-parse', '--short=10', 'HEAD').toString().split('\n');
    built(folder, {
      'index.html': '<p>Jane Doe</p>',
      'pagefind/fragment/en_1.pf_fragment': gzipSync('jane doe'),
      'editions/2026-q1/edition.json': '{}',
      'editions/2026-q1/report.json': '"Jane Doe"',
    });
    mkdirSync(join(folder, 'node_modules/.cache/experience-audit'), { recursive: true });
    writeFileSync(join(folder, 'node_modules/.cache/experience-audit/1.json'), '"Jane Doe"');
    mkdirSync(join(folder, 'node_modules/a'));
    writeFileSync(join(folder, 'node_modules/a/x.js'), 'Jane Doe');
    const { code, out, err } = await runCli(folder, ['redact', 'jane doe', '--lang', 'en']);
    expect([code, err]).toEqual([1, '']);
    expect(out.replace(sha ?? '', 'COMMIT')).toMatchInlineSnapshot(`
      ""jane doe" stands in:
        audits/shop/visit.yaml:5:12                                  3 times
        content/en/team.mdx:4:1
        notes/Jane Doe.txt                                           in its name
        dist/index.html:1:4                              built site
        dist/pagefind/fragment/en_1.pf_fragment:1:1      built site
        dist/editions/2026-q1/report.json:1:2            edition
        node_modules/.cache/experience-audit/1.json:1:2  cache
      In the history of git, 1 commit:
        COMMIT  2026-07-01  audits/shop/visit.yaml
      Not searched, since they are no text or cannot be read: notes/plan.pdf.
      What to do:
        Replace it in the files: npx experience-audit redact "jane doe" --write
        Look at the other files yourself.
        Build the site anew, and publish it: npx experience-audit build
        An edition is kept as it was frozen: delete it, or freeze it again with --force.
        Clear the caches: npx experience-audit redact "jane doe" --write
        The past stays in git, in every clone and in pull requests. The guide says how to rewrite it: “When a person asks to be forgotten”.
      "
    `);
    expect(read(folder, 'audits/shop/visit.yaml')).toBe(AUDIT);
  });

  it.each([
    ['en', '"Joe Bloggs" is nowhere in this project.\n'],
    ['zh-CN', '这个项目里哪里都没有“Joe Bloggs”。\n'],
    ['zh-TW', '這個專案裡哪裡都沒有「Joe Bloggs」。\n'],
  ])('says in %s that it is nowhere', async (locale, out) => {
    expect(await runCli(projectOf(files), ['redact', 'Joe Bloggs', '--lang', locale])).toEqual({
      code: 0,
      out,
      err: '',
    });
  });

  it.each([
    ['as HTML', 'Doe & son <li>', 'x Doe &amp; son &lt;li&gt; y'],
    ['as JSON', '王小明', '"\\u738b\\u5c0f\\u660e"'],
    ['in an address', '王小明', 'https://example.com/%E7%8E%8B%E5%B0%8F%E6%98%8E'],
    ['in other capitals', 'ÉMILE', 'émile'],
    ['in letters put together', 'Émile', 'E\u0301mile'],
    ['over lines', 'Jane  Doe', 'Jane\n    Doe'],
    ['with what patterns mean', 'a.b* (c)', 'a.b* (c)'],
  ])('finds it %s', async (_, text, written) => {
    const { code, out } = await runCli(projectOf({ 'content/x.txt': written }), ['redact', text, '--lang', 'en']);
    expect([code, out]).toEqual([1, expect.stringContaining('content/x.txt:1:')]);
  });

  it('finds nothing where a pattern alone would fit', async () =>
    expect((await runCli(projectOf({ 'content/x.txt': 'axb' }), ['redact', 'a.b'])).code).toBe(0));

  it('finds commits that only say it, and tells where the history cannot be searched', async () => {
    const folder = projectOf({ 'a.txt': 'x' });
    inGit(folder, 'init', '-q');
    inGit(folder, 'add', '.');
    inGit(folder, 'commit', '-qm', 'Thank Jane Doe');
    const { code, out } = await runCli(folder, ['redact', 'Jane Doe', '--lang', 'en']);
    expect([code, out]).toEqual([
      1,
      expect.stringMatching(/In the history of git, 1 commit:\n {2}\w{10} {2}2026-07-01 {2}author or message\n/),
    ]);
    const { PATH } = process.env;
    process.env['PATH'] = '';
    const without = await runCli(folder, ['redact', 'Jane Doe', '--lang', 'en']).finally(() => {
      process.env['PATH'] = PATH;
    });
    expect(without.out).toContain('The history was not searched: git is not installed, or not on the PATH.\n');
  });

  it.each(['', ' ', 'x'])('refuses what is too short to look for: %j', async (text) => {
    const { code, err } = await runCli(projectOf(files), ['redact', text, '--lang', 'en']);
    expect([code, err]).toEqual([
      2,
      `error  "${text.trim()}" is too short to look for.\n  Write the whole name or text, in quotation marks: redact "Jane Doe".\n`,
    ]);
  });
});

describe('redact --write', () => {
  it('neither follows nor replaces a link', async () => {
    const folder = projectOf({ 'Jane Doe.txt': 'Jane Doe, elsewhere', 'content/a.txt': 'x' });
    symlinkSync('../Jane Doe.txt', join(folder, 'content/link.txt'));
    const { code, out } = await runCli(folder, ['redact', 'Jane Doe', '--write', '--lang', 'en']);
    expect([code, out]).toEqual([1, expect.stringContaining('  content/link.txt    in its name\n')]);
    expect(lstatSync(join(folder, 'content/link.txt')).isSymbolicLink()).toBe(true);
    expect(read(folder, 'Jane Doe.txt')).toBe('Jane Doe, elsewhere');
  });

  it('replaces it in what people write, and nothing else of these files', async () => {
    const folder = projectOf({ ...files, 'audits/config.yaml': 'locale: zh-CN\n' });
    mkdirSync(join(folder, 'node_modules/.cache/experience-audit'), { recursive: true });
    writeFileSync(join(folder, 'node_modules/.cache/experience-audit/1.json'), '"Jane Doe"');
    expect(await runCli(folder, ['redact', 'Jane Doe', '--write', '--lang', 'en'])).toEqual({
      code: 0,
      out: '"Jane Doe" was replaced in 2 files.\n',
      err: '',
    });
    expect(read(folder, 'audits/shop/visit.yaml')).toBe(AUDIT.replace(/Jane\s+Doe/gi, '已删除'));
    expect(read(folder, 'content/en/team.mdx')).toContain('\n已删除');
    expect(existsSync(join(folder, 'node_modules/.cache/experience-audit'))).toBe(false);
  });

  it('writes nothing where the audits would not be sound with what is put in', async () => {
    const folder = projectOf(files);
    const { code, out, err } = await runCli(folder, ['redact', 'Jane Doe', '--write', '--with', 'li', '--lang', 'en']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('audits/shop/visit.yaml:');
    expect(err).toMatch(
      /With "li" in its place, the audits above would not be sound\. Choose another text with --with\.\nNothing was written\.\n$/,
    );
    expect(read(folder, 'audits/shop/visit.yaml')).toBe(AUDIT);
  });

  it('leaves a file whose bytes are not UTF-8, and says so', async () => {
    const folder = projectOf({});
    mkdirSync(join(folder, 'content'));
    writeFileSync(join(folder, 'content/old.txt'), Buffer.from([0x4a, 0x61, 0x6e, 0x65, 0x20, 0x44, 0x6f, 0x65, 0xe9]));
    const { code, out } = await runCli(folder, ['redact', 'Jane Doe', '--write', '--lang', 'en']);
    expect([code, out]).toEqual([1, expect.stringContaining('"Jane Doe" stands in:\n  content/old.txt:1:1\n')]);
  });
});
