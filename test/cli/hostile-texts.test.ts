import { expect, it } from 'vitest';
import { CHECK_FORMATS } from '../../src/formats/check/check-formats.ts';
import { projectOf, runCli } from '../support/run-cli.ts';
import { MILD } from './projects.ts';

const HOSTILE = 'x\u001b]52;c;aGk=\u0007\u009b31m\r\n::error::owned\u202e';
/** As YAML writes it; a control character in it is refused, and so its other faults are told of the key. */
const WRITTEN = JSON.stringify(HOSTILE).replace('\u009b', '\\u009b');
const HOSTILE_LINE = /^\s*(::error::owned|##\[)/m;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const RAW = /(?![\n\r])\p{Cc}|\u001b/u;

const folder = projectOf({
  'audits/stall/soup.yaml': `${MILD}${WRITTEN}: 1\n`,
  'audits/stall/stew.yaml': MILD.replace(/^date: .*$/m, `date: ${WRITTEN}`),
  'audits/stall/tea.yaml': MILD.replace(/^audit: 1$/m, `audit: 1\nrubric: ${WRITTEN}`),
  'audits/stall/a\u009b\n::error::owned.yaml': MILD,
});

it.each(['pretty', ...Object.keys(CHECK_FORMATS)])(
  'reach neither the terminal nor a line of their own in %s',
  async (format) => {
    const { code, out, err } = await runCli(folder, ['check', '--format', format]);
    expect(code).toBe(2);
    expect(`${out}${err}`).not.toMatch(RAW);
    expect(`${out}${err}`).not.toMatch(HOSTILE_LINE);
  },
);

it.each([
  [
    'en',
    'error  "a ::error::owned" holds a line break or another control character.\n  Write it without; it mostly comes from copying.\n',
  ],
  ['zh-CN', 'error  “a ::error::owned”含有换行或其他控制字符。\n  请去掉它；它多半是复制时带进来的。\n'],
  ['zh-TW', 'error  「a ::error::owned」含有換行或其他控制字元。\n  請去掉它；它多半是複製時帶進來的。\n'],
])('are refused as words of a call (%s)', async (lang, err) => {
  expect(await runCli(folder, ['check', 'a\n::error::owned', '--lang', lang])).toEqual({ code: 2, out: '', err });
});

it.each(['\\e', '\\x07', '\\u0000', '\\x9b', '\\N', '\\ud800', '\\u202e', '\\u2066'])(
  'are refused where YAML writes %s',
  async (sign) => {
    const one = projectOf({ 'audits/stall/soup.yaml': MILD.replace(/^title: .*$/m, `title: "A ${sign} b"`) });
    const { code, out } = await runCli(one, ['check']);
    expect([code, out]).toEqual([
      2,
      expect.stringMatching(
        /soup\.yaml:\d+:\d+ {2}error {2}control-character\n {2}Here is an invisible control character \(U\+/,
      ),
    ]);
  },
);

it('marks of direction that turn nothing around are texts', async () => {
  const one = projectOf({ 'audits/stall/soup.yaml': MILD.replace(/^title: .*$/m, 'title: "A \u200e b"') });
  expect((await runCli(one, ['check', '--fail-on', 'never'])).code).toBe(0);
});

it.each([
  ['!!int', 'The tag !!int does not fit the value behind it.'],
  ['!!null', 'The tag !!null does not fit the value behind it.'],
])('%s before a text is told', async (tag, reason) => {
  const one = projectOf({ 'audits/stall/soup.yaml': MILD.replace(/^title: .*$/m, `title: ${tag} abc`) });
  const { code, out } = await runCli(one, ['check']);
  expect([code, out]).toEqual([2, expect.stringContaining(`  ${reason}\n`)]);
  expect(out).toContain('Fix: Delete the tag, or write a value of the kind that it names.\n');
});

it.each(['pretty', 'github', 'junit', 'gitlab', 'sarif', 'markdown'])(
  'many problems of a kind are counted in %s',
  async (format) => {
    const keys = Array.from({ length: 300 }, (_, at) => `key${at}: 1\n`).join('');
    const many = projectOf({ 'audits/stall/soup.yaml': `${MILD}${keys}` });
    const { code, out } = await runCli(many, ['check', '--format', format]);
    expect(code).toBe(2);
    expect(out.length).toBeLessThan(200_000);
    if (format !== 'markdown') expect(out).toContain('280 more of unknown-key: check --format json lists them all.');
    else expect(out).toMatch(/and \d+ more/);
  },
);

it('an address with a password is refused for --site', async () => {
  expect(await runCli(folder, ['build', '--site', 'https://me:pw@example.com'])).toEqual({
    code: 2,
    out: '',
    err: 'error  The address of --site holds a name or a password, and every page would show it.\n  Write it without what stands before @, and without @.\n',
  });
});

it('pages of the guide that nobody would find are told', async () => {
  const page = '---\ntitle: T\ndescription: D\n---\n';
  const files = ['en/reference.mdx', 'en/A.MDX', 'en/x.md', 'en/#x.mdx', 'en/a b.mdx', 'fr/x.mdx', 'en/指南.mdx'];
  const one = projectOf({
    'audits/stall/soup.yaml': MILD,
    ...Object.fromEntries(files.map((file) => [`content/${file}`, page])),
  });
  const { code, out } = await runCli(one, ['check', '--format', 'json']);
  const { diagnostics } = JSON.parse(out) as { diagnostics: { file: string; message: string; mend: string }[] };
  const told = diagnostics.map(({ file, message, mend }) => `${file}  ${message} ${mend}`);
  const unshown =
    'This page is not shown: a page of the guide ends in ".mdx" and lies in a folder of a language (en, zh-CN, zh-TW). Rename it so, or take it out of the folder of pages.';
  const named = (name: string) =>
    `The name "${name}" cannot be part of an address. Write it with letters, digits and hyphens only.`;
  expect(code).toBe(2);
  expect(told.sort()).toEqual(
    [
      `content/en/#x.mdx  ${named('en/#x.mdx')}`,
      `content/en/A.MDX  ${unshown}`,
      `content/en/a b.mdx  ${named('en/a b.mdx')}`,
      'content/en/reference.mdx  The site has something of this name itself, which this file would replace. Rename it, or take it out of the folder.',
      `content/en/x.md  ${unshown}`,
      `content/fr/x.mdx  ${unshown}`,
    ].sort(),
  );
});
