import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectOf, runCli } from '../support/run-cli.ts';
import { runProcess } from '../support/run-process.ts';
import { scratchRepository } from '../support/scratch-repository.ts';
import { thirtyCommits } from '../support/thirty-commits.ts';
import { BROKEN, MILD } from './projects.ts';

const { repository, shas } = thirtyCommits();
const short = (name: string) => (shas[name] ?? '').slice(0, 7);
const HEAD = '\uFEFFcommit,date,subject,audit,title,brand,state,from,level,reach,index,rubric,rubric_effect,fault\r\n';
const CAR_BROKE = [
  'Some commits left files that cannot be read; their figures are missing until a later one fixes them:',
  `  audits/garage/repair.yaml:10:12 unknown-value, since ${short('broken')} of 2024-07-20`,
  '',
].join('\n');
const plain = projectOf({ 'audits/stall/soup.yaml': MILD });

describe('history', () => {
  it('writes CSV, a row for every commit and audit; files that were broken are named on stderr, once', async () => {
    const { code, out, err } = await runCli(repository.folder, ['history']);
    expect([code, err]).toEqual([0, CAR_BROKE]);
    expect(out.startsWith(HEAD)).toBe(true);
    expect(out.split('\r\n')).toHaveLength(90);
    expect(out).toContain(
      `${shas['rubric']},2024-07-14,Half of the touchpoints are enough,stall/soup,A bowl of soup,Stall,rescored,,2,2,2,house,0.5,\r\n`,
    );
  });

  it('writes the same as JSON', async () => {
    const { code, out, err } = await runCli(repository.folder, ['history', '--format', 'json']);
    expect([code, err]).toEqual([0, CAR_BROKE]);
    const { format, shallow, revisions } = JSON.parse(out) as Record<string, unknown> & { revisions: unknown[] };
    expect({ format, shallow, revisions: revisions.length }).toEqual({ format: 1, shallow: false, revisions: 24 });
    expect(revisions.at(-1)).toMatchObject({
      commit: shas['last'],
      subject: 'The end of the month',
      summary: { audits: 3 },
      audits: [
        { audit: 'garage/repair' },
        { audit: 'salon/wave', state: 'changed', level: 2 },
        { audit: 'stall/soup' },
      ],
    });
  });

  it('begins where it is asked to', async () => {
    const { code, out, err } = await runCli(repository.folder, ['history', '--since', '2024-07-29']);
    const begin = `${shas['last']},2024-07-30,The end of the month`;
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(
      [
        HEAD,
        `${begin},garage/repair,A car mended,Garage,same,,3,3,3,standard,,\r\n`,
        `${begin},salon/wave,A wave,Salon,changed,,2,2,2.5,standard,,\r\n`,
        `${begin},stall/soup,A bowl of soup,Stall,same,,3,3,3,house,,\r\n`,
      ].join(''),
    );
  });

  it('of days to come has no rows, and says why', async () => {
    const { code, out, err } = await runCli(repository.folder, ['history', '--since', '2030-01-01']);
    expect([code, out]).toEqual([0, HEAD]);
    expect(err).toBe('No commit of 2030-01-01 or later touched the audits; the newest is of 2024-07-30.\n');
  });

  it('is told of any folder, with names in Chinese and with spaces, in the language of the site', async () => {
    const other = scratchRepository('仓库 one');
    other.commit(
      '2024-07-01',
      { '客户 审计/config.yaml': 'locale: zh-CN\n', '客户 审计/stall/soup.yaml': MILD },
      '开始',
    );
    other.commit('2024-07-02', { '客户 审计/麻辣 烫.yaml': MILD }, '错 的 名字');
    const { code, out, err } = await runCli(other.folder, [
      'history',
      '--audits',
      '客户 审计',
      '--since',
      '2024-07-02',
    ]);
    expect([code, err]).toEqual([
      0,
      '有些提交留下了无法读取的文件；在之后的提交改正之前，它们没有数值：\n' +
        `  客户 审计/麻辣 烫.yaml:1:1 bad-path-name，从 2024-07-02 的 ${other.git('rev-parse', '--short=7', 'HEAD')} 起\n`,
    ]);
    const begin = `${other.git('rev-parse', 'HEAD')},2024-07-02,错 的 名字`;
    expect(out).toBe(
      [
        HEAD,
        `${begin},stall/soup,一碗麻辣烫,Stall,same,,1,3,1,standard,,\r\n`,
        `${begin},麻辣 烫,一碗麻辣烫,Stall,broken,,,,,,,客户 审计/麻辣 烫.yaml:1:1 bad-path-name\r\n`,
      ].join(''),
    );
  });

  it('does not mind that the audits are broken now', async () => {
    const other = scratchRepository();
    const sha = other.commit('2024-07-01', { 'audits/stall/soup.yaml': MILD }, 'Begin');
    other.write({ 'audits/stall/soup.yaml': BROKEN, 'audits/config.yaml': 'titel: x\n' });
    const { code, out, err } = await runCli(other.folder, ['history']);
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\r\n')[1]).toMatch(
      new RegExp(`^${sha},2024-07-01,Begin,stall/soup,A bowl of soup,Stall,added,,`),
    );
  });
});

describe('a history that is not whole says so on stderr', () => {
  it('of a shallow clone', async () => {
    const shallow = `${repository.folder}-shallow`;
    repository.git('clone', '--quiet', '--depth', '2', `file://${repository.folder}`, shallow);
    const { code, out, err } = await runCli(shallow, ['history']);
    expect([code, out.split('\r\n')[1]]).toEqual([
      0,
      `${shas['afterwards']},2024-07-29,More notes,garage/repair,A car mended,Garage,added,,3,3,3,standard,,`,
    ]);
    expect(err).toBe(
      'This clone is shallow: older commits are missing, and the first one here stands for them all.\n' +
        '  Fetch them with "git fetch --unshallow"; in CI, check out with fetch-depth: 0.\n',
    );
  });

  it('of a folder that was moved', async () => {
    const other = scratchRepository();
    other.commit('2024-07-01', { 'audits/stall/soup.yaml': MILD }, 'Begin');
    other.commit('2024-07-02', { 'audits/stall/soup.yaml': null, 'cx/audits/stall/soup.yaml': MILD }, 'Move');
    const { code, out, err } = await runCli(join(other.folder, 'cx'), ['history']);
    const move = other.git('rev-parse', 'HEAD');
    expect([code, out]).toEqual([
      0,
      [
        HEAD,
        `${other.git('rev-parse', 'HEAD~1')},2024-07-01,Begin,stall/soup,A bowl of soup,Stall,added,,1,3,1,standard,,\r\n`,
        `${move},2024-07-02,Move,stall/soup,A bowl of soup,Stall,same,,1,3,1,standard,,\r\n`,
      ].join(''),
    ]);
    expect(err).toBe(`Audits lay in audits until ${move.slice(0, 7)} of 2024-07-02; their history goes on here.\n`);
  });

  it('of a submodule among the audits', async () => {
    const inner = scratchRepository('inner');
    inner.commit('2024-07-01', { 'soup.yaml': MILD });
    const outer = scratchRepository('outer');
    outer.commit('2024-07-01', { 'audits/stall/soup.yaml': MILD });
    outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.folder, 'audits/other shop');
    outer.commit('2024-07-02');
    const { code, out, err } = await runCli(outer.folder, ['history']);
    expect([code, out.split('\r\n').length]).toEqual([0, 3]);
    expect(err).toBe(
      'audits/other shop is a submodule: its files are left out, their history is in its own repository.\n',
    );
  });
});

describe('a history that cannot be told exits with 2 and says why', () => {
  const empty = scratchRepository();
  empty.write({ 'audits/stall/soup.yaml': MILD });
  const bare = scratchRepository();
  bare.commit('2024-07-01', { 'README.md': 'x' });
  bare.write({ 'audits/stall/soup.yaml': MILD });
  const damaged = scratchRepository();
  damaged.commit('2024-07-01', { 'audits/stall/soup.yaml': MILD });
  const tree = damaged.git('rev-parse', 'HEAD:audits');
  rmSync(join(damaged.folder, '.git', 'objects', tree.slice(0, 2), tree.slice(2)));

  it.each<[string, string, string[], string[], Record<string, string>]>([
    [
      'outside a repository',
      plain,
      [],
      [
        'audits/ is not in a git repository, so git knows no revision of it.',
        'Run this in a clone of the repository; or begin one: git init, git add, git commit.',
      ],
      {},
    ],
    [
      'without git',
      repository.folder,
      [],
      ['git is not installed, or not on the PATH.', 'Install it: https://git-scm.com/downloads.'],
      { PATH: '/nowhere' },
    ],
    [
      'before the first commit',
      empty.folder,
      [],
      ['There is no commit yet, so git knows no revision of audits/.', 'Make the first: git add audits, git commit.'],
      {},
    ],
    [
      'of a folder that was never committed',
      bare.folder,
      [],
      [
        'No commit holds a YAML file of "audits".',
        'Commit the audits (git add audits, git commit), or name the folder they are in: --audits DIR.',
      ],
      {},
    ],
    [
      'of a repository that is damaged',
      damaged.folder,
      [],
      [
        `git cannot read what it has of audits/: unable to read tree ${tree}`,
        'In a partial clone, fetch the rest: git fetch --refetch. Else "git fsck" finds what is damaged.',
      ],
      {},
    ],
    [
      'of a folder that is not there',
      repository.folder,
      ['--audits', 'audit'],
      ['There is no folder "audit".', 'Name the folder of audits: --audits DIR.'],
      {},
    ],
    [
      'since no day',
      repository.folder,
      ['--since', '2024-02-30'],
      ['"2024-02-30" is not a day of the calendar.', 'Write --since YYYY-MM-DD, for example --since 2026-06-30.'],
      {},
    ],
    [
      'as something else',
      repository.folder,
      ['--format', 'xml'],
      ['"xml" is not possible for --format.', 'Possible: csv, json. See experience-audit history --help.'],
      {},
    ],
    [
      'of single audits',
      repository.folder,
      ['stall/soup'],
      [
        '"stall/soup" is one word too many.',
        'Usage: experience-audit history [--format csv|json] [--since YYYY-MM-DD]',
      ],
      {},
    ],
  ])('%s', async (_, folder, args, [message, fix], env) => {
    // Which git there is, is a matter of the process.
    const run = 'PATH' in env ? runProcess : runCli;
    const { code, out, err } = await run(folder, ['history', ...args], env);
    expect([code, out, err]).toEqual([2, '', `error  ${message}\n  ${fix}\n`]);
  });

  it('of a folder below one that is told of itself', async () => {
    const { code, out } = await runCli(join(repository.folder, 'audits'), ['history', '--audits', '.']);
    expect([code, out.split('\r\n').length]).toEqual([0, 90]);
  });
});
