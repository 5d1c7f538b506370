import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectOf, runCli } from '../support/run-cli.ts';
import { scratchRepository } from '../support/scratch-repository.ts';
import { BROKEN, GRAVE, MILD, QUIET } from './projects.ts';

const RUBRIC = 'rubric: 1\nversion: "1"\nextends: standard\n';
const folder = projectOf({
  'audits/salon/perm.yaml': GRAVE,
  'audits/salon/cut.yaml': MILD,
  'audits/stall/soup.yaml': MILD,
  'audits/config.yaml': QUIET,
  'audits/rubrics/shop.yaml': RUBRIC,
  'audits/notes.txt': 'x',
});
const named = (out: string) => [...out.matchAll(/^([a-z0-9-]+\/[a-z0-9-]+) {2}/gm)].map(([, id]) => id);

describe('PATH chooses what is reported on', () => {
  const ALL = ['salon/cut', 'salon/perm', 'stall/soup'];
  it.each([
    ['nothing', [], ALL],
    ['an id', ['stall/soup'], ['stall/soup']],
    ['a file', ['audits/stall/soup.yaml'], ['stall/soup']],
    ['a file from here', ['./audits/stall/soup.yaml'], ['stall/soup']],
    ['a file from the top', [join(folder, 'audits/stall/soup.yaml')], ['stall/soup']],
    ['a folder', ['audits/salon'], ['salon/cut', 'salon/perm']],
    ['a folder with a slash', ['audits/salon/'], ['salon/cut', 'salon/perm']],
    ['a brand', ['salon'], ['salon/cut', 'salon/perm']],
    ['two of them', ['stall', 'salon/cut'], ['salon/cut', 'stall/soup']],
    ['the folder of audits', ['audits'], ALL],
    ['the project', ['.'], ALL],
    ['the config, which concerns all', ['audits/config.yaml'], ALL],
    ['a rubric, which concerns all', ['audits/rubrics/shop.yaml'], ALL],
    ['changed files of a commit', ['audits/config.yaml', 'audits/stall/soup.yaml'], ALL],
  ])('%s', async (_, paths, ids) => {
    const { out, err } = await runCli(folder, ['check', ...paths]);
    expect(err).toBe('');
    expect(named(out)).toEqual(ids);
  });

  it('an audit that is fine passes beside one that is not', async () => {
    expect((await runCli(folder, ['check', 'stall/soup'])).code).toBe(0);
    expect((await runCli(folder, ['check', 'salon/perm'])).code).toBe(1);
  });

  it.each([
    ['what is not there', 'nowhere', ''],
    ['a word mistyped', 'salon/prem', 'Did you mean "salon/perm"? '],
    ['a file mistyped', 'audits/salon/prem.yaml', ''],
    ['a file that is no audit', 'audits/notes.txt', ''],
    ['a rubric that is not there', 'audits/rubrics/mall.yaml', ''],
    ['nothing in quotes', '', ''],
  ])('%s is wrong usage', async (_, path, near) => {
    expect(await runCli(folder, ['check', path])).toEqual({
      code: 2,
      out: '',
      err: `error  There is no audit at "${path}".\n  ${near}Name a file or folder below audits/, or an audit's id.\n`,
    });
  });
});

describe('PATH of files with problems', () => {
  const broken = projectOf({
    'audits/stall/soup.yaml': BROKEN,
    'audits/salon/perm.yaml': GRAVE,
    'audits/门店/烫 发.yaml': MILD,
    'audits/config.yaml': QUIET,
  });

  it('tells of the ones that were named only', async () => {
    const { code, out } = await runCli(broken, ['check', 'audits/stall/soup.yaml']);
    expect(code).toBe(2);
    expect(out.match(/^audits\S+/gm)).toEqual(['audits/stall/soup.yaml:9:10', 'audits/stall/soup.yaml:9:11']);
    expect((await runCli(broken, ['check', 'salon/perm'])).code).toBe(1);
  });

  it('takes Chinese and spaces', async () => {
    expect(await runCli(broken, ['check', 'audits/门店/烫 发.yaml'])).toMatchInlineSnapshot(`
      {
        "code": 2,
        "err": "",
        "out": "audits/门店/烫 发.yaml:1:1  error  bad-path-name
        The path "门店/烫 发" cannot be an id.
        Mend: Name folders and files with lower-case letters a–z, digits and single hyphens, for example "brand-1/journey-1".

      Problems: 1, in files: 1. Nothing was scored.
      ",
      }
    `);
  });

  it('tells of the config whatever was named', async () => {
    const config = projectOf({ 'audits/stall/soup.yaml': MILD, 'audits/config.yaml': 'locael: en\n' });
    const { code, out } = await runCli(config, ['check', 'stall/soup']);
    expect(code).toBe(2);
    expect(out).toContain('audits/config.yaml:1:1  error  unknown-key');
  });
});

describe('--audits', () => {
  it('names another folder, with Chinese and spaces', async () => {
    const other = projectOf({ '客户 体验/stall/soup.yaml': MILD, '客户 体验/config.yaml': QUIET });
    const { code, out } = await runCli(other, ['check', '--audits', '客户 体验']);
    expect(code).toBe(0);
    expect(out).toContain('  客户 体验/stall/soup.yaml:7:3  warning');
  });

  it('may lie elsewhere, and is then named from here, without the machine’s own folders', async () => {
    const here = projectOf({});
    const { code, out } = await runCli(here, ['check', '--audits', join(folder, 'audits'), 'stall/soup']);
    expect(code).toBe(0);
    expect(out).toContain(`  ${relative(here, folder)}/audits/stall/soup.yaml:7:3  warning`);
  });
});

describe('audits in a submodule are named for other programs', () => {
  const inner = scratchRepository('inner');
  inner.commit('2024-07-01', { 'cx/audits/salon/perm.yaml': MILD });
  inner.commit('2024-07-02', { 'cx/audits/salon/perm.yaml': GRAVE });
  const outer = scratchRepository('outer');
  outer.write({ 'ci/README.md': 'x' });
  outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.folder, 'sub');

  it.each([
    ['by the repository around it, run there', '.', 'sub/cx/audits', 'sub/cx/audits/salon/perm.yaml'],
    ['by that wherever in it it is run', 'ci', '../sub/cx/audits', 'sub/cx/audits/salon/perm.yaml'],
    ['by their own, run within', 'sub', 'cx/audits', 'cx/audits/salon/perm.yaml'],
    ['by their own, run deep within', 'sub/cx', 'audits', 'cx/audits/salon/perm.yaml'],
  ])('%s', async (_, cwd, audits, path) => {
    const at = join(outer.folder, cwd);
    const { out } = await runCli(at, ['check', '--audits', audits, '--format', 'gitlab']);
    const found = JSON.parse(out) as { location: { path: string } }[];
    expect(new Set(found.map(({ location }) => location.path))).toEqual(new Set([path]));
    const compared = await runCli(at, ['diff', 'HEAD~1', 'HEAD', '--audits', audits, '--format', 'json']);
    expect(JSON.parse(compared.out).audits).toMatchObject([{ id: 'salon/perm', file: path }]);
  });
});
