import { symlinkSync } from 'node:fs';
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
  'audits/notes.md': 'x',
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
    ['a file that is no audit', 'audits/notes.md', ''],
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
  });

  it('takes Chinese and spaces', async () => {
    expect(await runCli(broken, ['check', 'audits/门店/烫 发.yaml'])).toMatchInlineSnapshot(`
      {
        "code": 2,
        "err": "",
        "out": "audits/门店/烫 发.yaml:1:1  error  bad-path-name
        The path "门店/烫 发" cannot be an id.
        Fix: Name folders and files with lower-case letters a–z, digits and single hyphens, for example "brand-1/journey-1".

      Problems: 1, in files: 1. Nothing was scored.
      ",
      }
    `);
  });

  it('judges what is sound and was named, tells of what is broken elsewhere, and exits with 2', async () => {
    const { code, out, err } = await runCli(broken, ['check', 'salon/perm']);
    expect([code, err]).toEqual([2, '']);
    expect(out).toMatchInlineSnapshot(`
      "Broken as well, though not asked for:
        audits/stall/soup.yaml:9:10  error  full-width-colon  The colon after "stage" is a full-width one (：). Write an ordinary colon and a space: "stage: …".
        audits/stall/soup.yaml:9:11  error  unknown-value  "experence" is not one of the possible values. Did you mean "experience"?
        audits/门店/烫 发.yaml:1:1  error  bad-path-name  The path "门店/烫 发" cannot be an id. Name folders and files with lower-case letters a–z, digits and single hyphens, for example "brand-1/journey-1".

      Files are not sound, and the others fail. 1 journey, 1 touchpoint: 1 error, 1 warning, 0 notes (as of 2024-04-10)

      salon/perm  A perm gone wrong  (Unmet · 0.00)

        audits/salon/perm.yaml:7:5  error    ladder/unmet        The perm: customers do not get what they came for; “Task completed” is rated “Missed”.

        audits/salon/perm.yaml:7:3  warning  loop/half-the-work  No touchpoint renews: nothing reminds customers, brings them back or is retold.

      Fails: 1 finding is of severity error or graver; none is allowed (gates.severity).
        audits/salon/perm.yaml:7:5  ladder/unmet  The perm: customers do not get what they came for; “Task completed” is rated “Missed”.

      Fix it; or, to accept the first one for now, add at the end of audits/salon/perm.yaml:

      waivers:
        - rule: ladder/unmet
          touchpoint: perm
          reason: "Why this is accepted for now"
          owner: "who sees to it"
          until: 2024-07-09

      Files are not sound, and the others fail. 1 journey, 1 touchpoint: 1 error, 1 warning, 0 notes (as of 2024-04-10)
      "
    `);
  });

  it('judges what is sound of a folder that was named', async () => {
    const half = projectOf({
      'audits/stall/soup.yaml': MILD,
      'audits/stall/noodles.yaml': BROKEN,
      'audits/salon/perm.yaml': GRAVE,
      'audits/config.yaml': QUIET,
    });
    const { code, out } = await runCli(half, ['check', 'stall']);
    expect(code).toBe(2);
    expect(out).toMatch(/^audits\/stall\/noodles\.yaml:9:10 {2}error {2}full-width-colon\n/);
    expect(out).toContain('\nProblems: 2, in files: 1. These files are left out.\n');
    expect(named(out)).toEqual(['stall/soup']);
    expect(out).toMatch(/\nFiles are not sound; the others pass\. 1 journey, 1 touchpoint: .*\n$/);

    const scored = await runCli(half, ['score', 'stall', '--format', 'json']);
    expect([scored.code, JSON.parse(scored.out).audits.map(({ id }: { id: string }) => id)]).toEqual([
      2,
      ['stall/soup'],
    ]);
    expect(scored.err).toMatch(/^audits\/stall\/noodles\.yaml:9:10 {2}error/);

    const other = await runCli(half, ['score', 'salon']);
    expect([other.code, other.out.split('\n')[1]]).toEqual([2, 'salon/perm  A perm gone wrong  Unmet  Unmet  0.00']);
    expect(other.err).toMatch(/^Broken as well, though not asked for:\n {2}audits\/stall\/noodles\.yaml:9:10 {2}error/);

    expect((await runCli(half, ['check'])).out).toContain('Nothing was scored.');
    expect((await runCli(half, ['check', 'stall/noodles', 'stall/soup'])).out).toContain('These files are left out.');
    expect((await runCli(half, ['check', 'stall/noodles'])).out).toContain('Nothing was scored.');
  });

  it('says so in every format', async () => {
    const json = await runCli(broken, ['check', 'salon', '--format', 'json']);
    const file = JSON.parse(json.out);
    expect([json.code, file.exit_code, file.gates.passed, file.findings.length, file.diagnostics.length]).toEqual([
      ...[2, 2, false, 2, 3],
    ]);
    const markdown = await runCli(broken, ['check', 'salon', '--format', 'markdown']);
    expect(markdown.out).toMatch(/^## ❌ Files are not sound; the others were judged: 3 problems\n/);
    expect(markdown.out).toContain('\n## ❌ Files are not sound, and the others fail: 1 gate\n');
    const junit = await runCli(broken, ['check', 'salon', '--format', 'junit']);
    expect(junit.out).toMatch(/^<testsuites name="experience-audit" tests="\d+" failures="2" errors="3">$/m);
    const sarif = await runCli(broken, ['check', 'salon', '--format', 'sarif']);
    expect(JSON.parse(sarif.out).runs[0].results).toHaveLength(5);
  });

  it('tells of the config whatever was named', async () => {
    const config = projectOf({ 'audits/stall/soup.yaml': MILD, 'audits/config.yaml': 'locael: en\n' });
    const { code, out } = await runCli(config, ['check', 'stall/soup']);
    expect(code).toBe(2);
    expect(out).toContain('audits/config.yaml:1:1  error  unknown-key');
  });
});

describe('A path that is there is found', () => {
  const { folder: repository, commit } = scratchRepository('cx');
  commit('2024-04-10', {
    'team/audits/salon/perm.yaml': GRAVE,
    'team/audits/salon/cut.yaml': MILD,
    'team/audits/stall/soup.yaml': MILD,
    'team/audits/config.yaml': QUIET,
    'team/stall/readme.txt': 'x',
  });
  const team = join(repository, 'team');
  const audits = join(team, 'audits');
  symlinkSync(join(audits, 'stall'), join(repository, 'to-stall'));

  it.each([
    ['audits', '.', 'stall/soup.yaml'],
    ['audits', '.', 'stall/'],
    ['audits', '.', './stall'],
    ['audits', '.', 'stall/soup'],
    ['audits', '.', join(audits, 'stall')],
    ['audits', '.', '../audits/stall'],
    ['audits', '.', 'audits/stall'],
    ['audits', '.', 'team/audits/stall/soup.yaml'],
    ['audits', './', 'stall\\soup.yaml'],
    ['audits', '../audits', 'stall/soup.yaml'],
    ['audits', audits, 'stall'],
    ['audits/stall', '..', 'soup.yaml'],
    ['audits/stall', '..', '.'],
    ['audits/stall', '..', 'soup'],
    ['.', 'audits', 'audits/stall/soup.yaml:7:3'],
    ['.', 'audits', 'audits\\stall\\soup.yaml'],
    ['.', 'audits', '../to-stall/soup.yaml'],
    ['.', 'audits/', join(repository, 'to-stall')],
    ['.', './audits', 'stall'],
    ['.', 'audits', 'team/audits/stall/'],
  ])('in %s with --audits %s: %s', async (from, named, path) => {
    const { code, out, err } = await runCli(join(team, from), ['score', '--audits', named, path, '--format', 'json']);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out).audits.map(({ id }: { id: string }) => id)).toEqual(['stall/soup']);
  });

  it.each([
    ['audits', '.', '.'],
    ['audits', '.', '..'],
    ['audits', '.', 'config.yaml'],
    ['audits', '.', repository],
  ])('in %s with --audits %s, %s stands for all', async (from, named, path) => {
    const { out } = await runCli(join(team, from), ['score', '--audits', named, path, '--format', 'json']);
    expect(JSON.parse(out).summary.audits).toBe(3);
  });

  it('and what is near to one is suggested from there, too', async () => {
    expect(await runCli(audits, ['check', '--audits', '.', 'stall/soop.yaml'])).toEqual({
      code: 2,
      out: '',
      err: 'error  There is no audit at "stall/soop.yaml".\n  Did you mean "stall/soup"? Name a file or folder below ./, or an audit\'s id.\n',
    });
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
