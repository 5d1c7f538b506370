import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OWN_ADDRESSES } from '../../src/project/extensions/sound-extensions.ts';
import { projectOf, runCli } from '../support/run-cli.ts';

const TEAM = join(import.meta.dirname, 'team');
const ROOT = resolve(import.meta.dirname, '../..');
const FILE = 'experience-audit.config.mjs';

/** The team's project in a folder of its own. */
function team(): string {
  const folder = projectOf({});
  cpSync(TEAM, folder, { recursive: true });
  return folder;
}

/** A small project with a file of code. */
const AUDIT = `audit: 1
title: First
brand: Clinic
date: 2026-10-03
auditors: [jing]
touchpoints:
  - { id: desk, name: Desk, stage: convert, ratings: { task-completed: met } }
`;
const WORDS = `words: { en: { rules: { 'w/a': { name: 'A', says: 'S', means: 'M', why: 'W', fix: 'F' } } } }`;
const lens = (read: string) =>
  `export default { lenses: [{ id: 'w', rules: [{ id: 'w/a', severity: 'info' }], ${WORDS}, ${read} }] };\n`;

async function refused(code: string, ...args: readonly string[]): Promise<string> {
  const { code: exit, err } = await runCli(projectOf({ 'audits/a/b.yaml': AUDIT, [FILE]: code }), [
    ...(args.length > 0 && !args[0]?.startsWith('--') ? [] : ['check']),
    ...args,
  ]);
  expect(exit).toBe(2);
  return err;
}

describe('What a team adds', () => {
  it('of a lens is judged, configured, waived, explained and reported as of one that ships', async () => {
    const folder = team();
    const { code, out } = await runCli(folder, ['check', '--rule', 'waiting/long']);
    expect(code).toBe(1);
    expect(out).toContain(
      'audits/clinic/first-visit.yaml:16:39  warning  waiting/long  The waiting room: customers wait 40 minutes, at most 10 are meant.',
    );
    expect(out).toContain('At the desk: customers wait 12 minutes, at most 10 are meant.  [waived until 2027-01-31]');
    expect(out).toContain('Fails: waiting/long: 1 finding; at most 0 may be open (gates.budgets).');
    const chinese = await runCli(folder, ['check', '--rule', 'waiting/long', '--lang', 'zh-CN']);
    expect(chinese.out).toContain('候诊室：客户要等 40 分钟，应不超过 10 分钟。');
    const explained = await runCli(folder, ['explain', 'waiting/long']);
    expect(explained.out).toMatch(/^waiting\/long {2}Long wait {2}\[Warning\]/);
    const { audits } = JSON.parse((await runCli(folder, ['score', '--format', 'json'])).out);
    expect(audits[0].waiting).toEqual({ longest: 40 });
    expect(audits[0].touchpoints.map(({ waiting }: { waiting: unknown }) => waiting)).toEqual([
      { minutes: 12 },
      { minutes: 40 },
      { minutes: null },
    ]);
    expect((await runCli(folder, ['schema', 'config'])).out).toContain('"waiting/long": {');
  });

  it('of a format is written', async () => {
    const { code, out } = await runCli(team(), ['check', '--format', 'csv', '--rule', 'waiting/long']);
    expect(code).toBe(1);
    expect(out).toBe(
      [
        '"audit","rule","severity","file","line","message"',
        '"clinic/first-visit","waiting/long","warning","audits/clinic/first-visit.yaml","11","At the desk: customers wait 12 minutes, at most 10 are meant."',
        '"clinic/first-visit","waiting/long","warning","audits/clinic/first-visit.yaml","16","The waiting room: customers wait 40 minutes, at most 10 are meant."',
        '',
      ].join('\r\n'),
    );
  });

  it('of a language is spoken, with English where it is silent', async () => {
    const { out } = await runCli(team(), ['check', '--lang', 'fr']);
    expect(out).toContain('clinic/first-visit  Une première visite  (Not shown yet · 0,80 → Pour la forme)');
  });

  it('is gone from a project that adds nothing', async () => {
    const folder = projectOf({ 'audits/a/b.yaml': AUDIT });
    expect((await runCli(folder, ['explain', 'waiting/long'])).err).toContain(
      'There is no rule or criterion "waiting/long".',
    );
    expect((await runCli(folder, ['check', '--lang', 'fr'])).err).toContain('"fr" is not possible for --lang.');
  });
});

describe('A mistake in a team’s own code', () => {
  it.each([
    [
      'no default export',
      'export const a = 1;\n',
      [],
      `${FILE}: the file has no default export.\n  Begin what it adds with "export default {".`,
    ],
    [
      'code that fails',
      "throw new Error('oh no');\n",
      ['--lang', 'zh-CN'],
      '无法载入此文件：oh no\n  请改正该处，或移走此文件；在此之前什么都不会读取。',
    ],
    [
      'an unknown key',
      'export default { lens: [] };\n',
      [],
      `${FILE}, lens: The key "lens" is not known here.\n  Did you mean "lenses"?`,
    ],
    [
      'no object',
      'export default [];\n',
      [],
      `${FILE}: Here should be a map of keys and values, but there is a list.\n  Write an object there: { … }.`,
    ],
    [
      'no list',
      'export default { pages: {} };\n',
      [],
      `${FILE}, pages: Here should be a list, but there is a map of keys and values.\n  Write a list there: [ … ].`,
    ],
    [
      'no function',
      "export default { formats: { check: { a: 'x' } } };\n",
      [],
      `${FILE}, formats.check.a: Here should be a function, but there is a text.\n  Write a function.`,
    ],
    [
      'a lens without read',
      "export default { lenses: [{ id: 'w', words: {} }] };\n",
      ['--lang', 'zh-TW'],
      `${FILE} 的 lenses[0]：缺少鍵「read」。\n  請加上 "read: …"。`,
    ],
    [
      'an id that is taken',
      "export default { lenses: [{ id: 'value', words: {}, read: () => ({}) }] };\n",
      [],
      `${FILE}, lenses[0].id: "value" is taken.\n  Choose another name: this one stands for something else already.`,
    ],
    [
      'a format that is taken',
      "export default { formats: { check: { json: () => '' } } };\n",
      [],
      `${FILE}, formats.check.json: "json" is taken.`,
    ],
    [
      'a language that is taken',
      "export default { languages: { en: { name: 'E' } } };\n",
      [],
      `${FILE}, languages.en: "en" is taken.`,
    ],
    [
      'an address that is taken',
      "export default { pages: [{ path: 'guide', title: 'G', page: 'a.astro' }] };\n",
      [],
      `${FILE}, pages[0].path: "guide" is taken.`,
    ],
    [
      'a page that is not there',
      "export default { pages: [{ path: 'g', title: 'G', page: 'a.astro' }] };\n",
      [],
      `${FILE}, pages[0].page: there is no file "a.astro" in the project.\n  Name an .astro file by its path from the folder of this file.`,
    ],
    [
      'a rule of another lens',
      "export default { lenses: [{ id: 'w', rules: [{ id: 'v/a', severity: 'info' }], words: {}, read: () => ({}) }] };\n",
      [],
      `${FILE}, lenses[0].rules[0].id: the rule "v/a" does not begin with the id of its lens.\n  Call it "w/a".`,
    ],
    [
      'no tag',
      "export default { languages: { FR: { name: 'F' } } };\n",
      [],
      `${FILE}, languages: "FR" is not the tag of a language.\n  Write a BCP 47 tag such as "fr" or "pt-BR", in its usual case.`,
    ],
    [
      'words of no language',
      'export default { words: { xx: {} } };\n',
      [],
      `${FILE}, words.xx: no language "xx" is known.\n  Add it under "languages", or correct the tag.`,
    ],
    [
      'a word that stands for nothing',
      "export default { words: { en: { site: { nav: { overwiev: 'x' } } } } };\n",
      [],
      `${FILE}, words.en.site.nav.overwiev: The key "overwiev" is not known here.\n  Did you mean "overview"?`,
    ],
    [
      'a lens that throws',
      lens("read() { throw new TypeError('boo'); }"),
      [],
      `${FILE}, lens "w", audit a/b: it failed: boo\n  Correct the code there.`,
    ],
    [
      'a lens that gives nothing',
      lens('read() {}'),
      ['--lang', 'zh-CN'],
      `${FILE} 的视角“w”，审计 a/b → read()：这里应该是：一组键和值；现在却是：空白。\n  请在此写一个对象：{ … }。`,
    ],
    [
      'a lens that is waited for',
      lens('read: async () => ({ findings: [] })'),
      [],
      `${FILE}, lens "w", audit a/b → read(): it gave a promise.\n  Take away "async" and "await": what is read once can stand at the top of the file.`,
    ],
    [
      'a lens that gives no finding',
      lens('read: () => ({ findings: [{ rule: 1 }] })'),
      [],
      `${FILE}, lens "w", audit a/b → read().findings[0].rule: Here should be a text, but there is a number.`,
    ],
    [
      'a rule that is not there',
      lens("read: (s, { rules }) => ({ findings: rules.fire('w/b', { path: [] }) })"),
      [],
      `${FILE}, lens "w", audit a/b: the lens has no rule "w/b".\n  Its rules: w/a.`,
    ],
    [
      'a number that is not there',
      lens("read: (s, { rules }) => ({ audit: rules.number('w/a', 'n') })"),
      [],
      `${FILE}, lens "w", audit a/b: the rule "w/a" has no number "n".\n  Add it to the "numbers" of the rule.`,
    ],
    [
      'too many touchpoints',
      lens('read: () => ({ touchpoints: [1, 2] })'),
      [],
      `${FILE}, lens "w", audit a/b: "touchpoints" holds 2, but the audit has 1.\n  Give one entry for each touchpoint, in order; null where there is nothing to tell.`,
    ],
    [
      'a format that fails',
      "export default { formats: { check: { a: () => { throw 'x'; } } } };\n",
      ['check', '--format', 'a'],
      `${FILE}, format "a" of check: it failed: x\n  Correct the code there.`,
    ],
    [
      'a format without a text',
      'export default { formats: { check: { a: () => 5 } } };\n',
      ['check', '--format', 'a'],
      `${FILE}, format "a" of check: it gave no text.\n  Let the function return a string.`,
    ],
  ])('is told: %s', async (_, code, args, said) => {
    const err = await refused(code, ...args);
    expect(err).toContain(said);
    expect(err).not.toMatch(/^\s+at /m);
  });

  it('of another ending is told', async () => {
    const folder = projectOf({ 'audits/a/b.yaml': AUDIT, 'experience-audit.config.ts': '' });
    expect(await runCli(folder, ['check'])).toEqual({
      code: 2,
      out: '',
      err: `error  experience-audit.config.ts is not read: only ${FILE} is.\n  Call it ${FILE}, in JavaScript; types go into comments.\n`,
    });
  });

  it('leaves help and version alone', async () => {
    const folder = projectOf({ [FILE]: 'throw 1;\n' });
    for (const command of ['help', 'version']) expect((await runCli(folder, [command])).code).toBe(0);
  });
});

describe('The addresses of the site', () => {
  it('are all kept from a team’s pages', () => {
    const pages = join(ROOT, 'src/site/pages');
    const names = [...readdirSync(pages), ...readdirSync(join(pages, '[...locale]'))]
      .map((name) => name.split('.')[0] ?? '')
      .filter((name) => /^[a-z0-9]/.test(name));
    expect(names.filter((name) => !OWN_ADDRESSES.includes(name))).toEqual([]);
  });
});

describe('The guide', () => {
  it.each(['en', 'zh-CN', 'zh-TW'])('shows the tested files in %s', (locale) => {
    const shown = readFileSync(join(ROOT, `content/${locale}/extending.mdx`), 'utf8');
    const files = [
      FILE,
      'extensions/waiting.mjs',
      'extensions/findings-as-csv.mjs',
      'extensions/french.mjs',
      'pages/team.astro',
    ];
    for (const file of files) expect(shown).toContain(readFileSync(join(TEAM, file), 'utf8'));
  });
});
