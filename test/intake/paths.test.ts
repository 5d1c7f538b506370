import { describe, expect, it } from 'vitest';
import { sayDiagnostics } from '../../src/cli/say-diagnostics.ts';
import { readAudits } from '../../src/intake/read-audits.ts';
import { strays } from '../../src/intake/strays.ts';
import { folderOf } from '../support/folder-of.ts';
import { intakeOf, STEP, saidOf } from './said.ts';

describe('Where a file lies and what it is called', () => {
  it('no folder', () => {
    expect(saidOf({})).toMatchInlineSnapshot(`
      "audits:1:1  error  no-folder
        There is no folder "audits".
        Fix: Create it and put an audit at audits/BRAND/JOURNEY.yaml, or name another folder with --audits.
      "
    `);
  });

  it('an empty folder', () => {
    expect(saidOf({ 'audits/': '' })).toMatchInlineSnapshot(`
      "audits:1:1  error  no-audits
        The folder "audits" holds no audit.
        Fix: Put an audit at audits/BRAND/JOURNEY.yaml; the guide page "writing" begins with one of a dozen lines.
      "
    `);
  });

  it('a folder with a config only', () => {
    expect(saidOf({ 'audits/config.yaml': 'locale: en\n' })).toMatchInlineSnapshot(`
      "audits:1:1  error  no-audits
        The folder "audits" holds no audit.
        Fix: Put an audit at audits/BRAND/JOURNEY.yaml; the guide page "writing" begins with one of a dozen lines.
      "
    `);
  });

  it('.yml', () => {
    expect(saidOf({ 'audits/salon/perm.yml': STEP })).toMatchInlineSnapshot(`
      "audits/salon/perm.yml:1:1  error  wrong-extension
        The file name ends in something other than ".yaml".
        Fix: Rename it so that it ends in ".yaml".
      "
    `);
  });

  it('.yaml.txt, as Windows hides it', () => {
    expect(saidOf({ 'audits/salon/perm.yaml.txt': STEP })).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml.txt:1:1  error  wrong-extension
        The file name ends in something other than ".yaml".
        Fix: Rename it so that it ends in ".yaml".
      "
    `);
  });

  it('other files are let be', () => {
    expect(saidOf({ 'audits/README.md': '# Audits', 'audits/salon/perm.yaml': STEP })).toBe('fine');
  });

  it('upper case', () => {
    expect(saidOf({ 'audits/Salon/Perm.yaml': STEP })).toMatchInlineSnapshot(`
      "audits/Salon/Perm.yaml:1:1  error  bad-path-name
        The path "Salon/Perm" cannot be an id.
        Fix: Name folders and files with lower-case letters a–z, digits and single hyphens, for example "salon/perm".
      "
    `);
  });

  it('Chinese', () => {
    expect(saidOf({ 'audits/门店/烫发.yaml': STEP })).toMatchInlineSnapshot(`
      "audits/门店/烫发.yaml:1:1  error  bad-path-name
        The path "门店/烫发" cannot be an id.
        Fix: Name folders and files with lower-case letters a–z, digits and single hyphens, for example "brand-1/journey-1".
      "
    `);
  });

  it('a space', () => {
    expect(saidOf({ 'audits/corner salon/perm.yaml': STEP })).toMatchInlineSnapshot(`
      "audits/corner salon/perm.yaml:1:1  error  bad-path-name
        The path "corner salon/perm" cannot be an id.
        Fix: Name folders and files with lower-case letters a–z, digits and single hyphens, for example "corner-salon/perm".
      "
    `);
  });

  it('an underscore', () => {
    expect(saidOf({ 'audits/salon/perm_two.yaml': STEP })).toMatchInlineSnapshot(`
      "audits/salon/perm_two.yaml:1:1  error  bad-path-name
        The path "salon/perm_two" cannot be an id.
        Fix: Name folders and files with lower-case letters a–z, digits and single hyphens, for example "salon/perm-two".
      "
    `);
  });

  it('config.yml is read as the config all the same', () => {
    expect(saidOf({ 'audits/config.yml': 'locale: zh-CN\n', 'audits/salon/perm.yaml': STEP })).toMatchInlineSnapshot(`
      "audits/config.yml:1:1  error  wrong-extension
        文件名的结尾不是 ".yaml"。
        改法：请重命名文件，让它以 ".yaml" 结尾。
      "
    `);
  });

  it('a rubric whose name is no id', () => {
    expect(
      saidOf({
        'audits/rubrics/My Shop.yaml': 'rubric: 1\nversion: "1"\nextends: standard\n',
        'audits/salon/perm.yaml': STEP,
      }),
    ).toMatchInlineSnapshot(`
      "audits/rubrics/My Shop.yaml:1:1  error  bad-path-name
        The path "My Shop" cannot be an id.
        Fix: Name folders and files with lower-case letters a–z, digits and single hyphens, for example "my-shop".
      "
    `);
  });

  it('a rubric in a folder of its own', () => {
    expect(
      saidOf({
        'audits/rubrics/shop/own.yaml': 'rubric: 1\nversion: "1"\nextends: standard\n',
        'audits/salon/perm.yaml': STEP,
      }),
    ).toMatchInlineSnapshot(`
      "audits/rubrics/shop/own.yaml:1:1  error  bad-path-name
        The path "shop/own" cannot be an id.
        Fix: Name folders and files with lower-case letters a–z, digits and single hyphens, for example "shop-own".
      "
    `);
  });
});

describe('What is no audit', () => {
  const FINE = { 'audits/salon/perm.yaml': STEP };

  it.each(['csv', 'CSV', 'tsv', 'xlsx', 'xls', 'ods', 'numbers'])('a spreadsheet, .%s', (ending) => {
    expect(
      saidOf({ ...FINE, [`audits/salon/perm.${ending}`]: '' }),
    ).toBe(`audits/salon/perm.${ending}:1:1  error  spreadsheet
  This is a spreadsheet, and nothing is read from it.
  Fix: Write each journey into a file of its own, BRAND/JOURNEY.yaml, and move the spreadsheet out of the folder.
`);
  });

  it.each(['config.yml', 'config.yaml.txt', 'Config.yaml', 'config.json', 'config.toml'])(
    'settings beside the settings, %s',
    (name) => {
      const said = `audits/${name}:1:1  error  config-not-read
  Settings are read from one file, "config.yaml", and not from this one.
  Fix: Put what it says into config.yaml, and delete it.
`;
      expect(saidOf({ ...FINE, 'audits/config.yaml': 'locale: en\n', [`audits/${name}`]: 'locale: zh-CN\n' })).toBe(
        said,
      );
    },
  );

  it('settings that are not YAML, alone', () => {
    const { config, diagnostics } = intakeOf({ ...FINE, 'audits/config.json': '{ "locale": "zh-CN" }' });
    expect(config.locale).toBe('en');
    expect(diagnostics.map(({ file, code }) => [file, code])).toEqual([['audits/config.json', 'config-not-read']]);
  });

  it('of several that are not config.yaml the first is read', () => {
    const { config, diagnostics } = intakeOf({
      ...FINE,
      'audits/config.yaml.txt': 'locale: zh-TW\n',
      'audits/config.yml': 'locale: zh-CN\n',
    });
    expect(config.locale).toBe('zh-TW');
    expect(diagnostics.map(({ file, code }) => [file, code])).toEqual([
      ['audits/config.yaml.txt', 'wrong-extension'],
      ['audits/config.yml', 'config-not-read'],
    ]);
  });

  it('other files are named by whoever asks, but not what people write for one another', () => {
    const names = ['README.md', 'LICENSE', 'salon/notes.md', 'perm.txt', 'report.json', 'salon/perm.docx', 'till.jpg'];
    expect(strays([...names, 'config.yml', 'perm.csv', 'salon/perm.yaml', 'salon/cut.yml'])).toEqual([
      'perm.txt',
      'report.json',
      'salon/perm.docx',
      'till.jpg',
    ]);
  });
});

describe('A file that cannot be read', () => {
  it('is told of by its reason', () => {
    const files = { ...folderOf({}), list: () => ['salon/perm.yaml'] };
    const { diagnostics } = readAudits({ files, folder: 'audits', rules: [] });
    expect(sayDiagnostics(diagnostics, 'en', { colours: false })).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:1:1  error  unreadable
        This file or folder cannot be read (ENOENT).
        Fix: Check that it exists and that you are allowed to read it.

      Problems: 1, in files: 1. Nothing was scored.
      "
    `);
  });
});
