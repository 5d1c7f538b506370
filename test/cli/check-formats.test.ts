import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeQualityProblems } from '../support/code-quality-problems.ts';
import { junitProblems } from '../support/junit-problems.ts';
import { projectOf, runCli } from '../support/run-cli.ts';
import { sarifProblems } from '../support/sarif-problems.ts';
import { scratchRepository } from '../support/scratch-repository.ts';
import { BROKEN, GRAVE, MILD, QUIET } from './projects.ts';

const quiet = `${QUIET}  loop/half-the-work: off\n`;
const PROJECTS = {
  fine: projectOf({ 'audits/stall/soup.yaml': MILD, 'audits/config.yaml': quiet }),
  failing: projectOf({ 'audits/salon/perm.yaml': GRAVE, 'audits/config.yaml': QUIET }),
  broken: projectOf({ 'audits/stall/soup.yaml': BROKEN, 'audits/config.yaml': QUIET }),
  'without audits': projectOf({}),
};

/** What is wrong with a document; nothing where only people read it. */
const WRONG: Readonly<Record<string, (text: string) => string[] | Promise<string[]>>> = {
  pretty: () => [],
  json: (text) => (JSON.parse(text).format === 1 ? [] : ['no format number']),
  sarif: sarifProblems,
  junit: junitProblems,
  github: (text) =>
    text
      .split('\n')
      .slice(0, -1)
      .filter((line) => !line.startsWith('::')),
  gitlab: codeQualityProblems,
  markdown: (text) => (text.startsWith('## ') ? [] : ['no heading']),
};

describe.each(Object.keys(WRONG))('check --format %s', (format) => {
  it.each([
    ['fine', 0],
    ['failing', 1],
    ['broken', 2],
    ['without audits', 2],
  ] as const)('of a project that is %s exits with %i and writes the document alone', async (name, exit) => {
    const { code, out, err } = await runCli(PROJECTS[name], ['check', '--format', format]);
    expect([code, err]).toEqual([exit, '']);
    expect(await WRONG[format]?.(out)).toEqual([]);
  });
});

it('an unknown format is wrong usage', async () => {
  expect(await runCli(PROJECTS.fine, ['check', '--format', 'gitlb'])).toEqual({
    code: 2,
    out: '',
    err: 'error  "gitlb" is not possible for --format.\n  Did you mean gitlab?\n',
  });
});

describe('Paths', () => {
  const { folder, commit } = scratchRepository('cx');
  commit('2024-04-10', {
    'team a/我的 审计/salon/perm.yaml': GRAVE,
    'team a/我的 审计/config.yaml': `${QUIET}repository: https://github.com/cx/audits\n`,
  });
  const audits = join(folder, 'team a', '我的 审计');
  const filesIn = async (cwd: string, ...args: string[]) => {
    const { out } = await runCli(cwd, ['check', '--format', 'json', ...args]);
    return [...new Set(JSON.parse(out).findings.map(({ file }: { file: string }) => file))];
  };

  it.each([
    ['the top', folder, 'team a/我的 审计'],
    ['a folder within', join(folder, 'team a'), '我的 审计'],
    ['the folder of audits', audits, '.'],
    ['another place', PROJECTS.fine, audits],
  ])('are relative to the repository, from %s', async (_, cwd, named) => {
    expect(await filesIn(cwd, '--audits', named)).toEqual(['team a/我的 审计/salon/perm.yaml']);
  });

  it('stay relative to where the command runs in what people read', async () => {
    const { out } = await runCli(join(folder, 'team a'), ['check', '--audits', '我的 审计']);
    expect(out).toContain('\n  我的 审计/salon/perm.yaml:7:5  error');
  });

  it('are as they are outside a repository', async () => {
    expect(await filesIn(PROJECTS.failing)).toEqual(['audits/salon/perm.yaml']);
    expect(await filesIn(join(PROJECTS.failing, 'audits'), '--audits', '.')).toEqual(['salon/perm.yaml']);
  });

  it('are percent-encoded in SARIF, which names the commit', async () => {
    const { out } = await runCli(folder, ['check', '--format', 'sarif', '--audits', 'team a/我的 审计']);
    const [run] = JSON.parse(out).runs;
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      'team%20a/%E6%88%91%E7%9A%84%20%E5%AE%A1%E8%AE%A1/salon/perm.yaml',
    );
    expect(run.versionControlProvenance[0].repositoryUri).toBe('https://github.com/cx/audits');
  });

  it('of a check of one audit are of that audit alone, and so are its gates', async () => {
    const two = projectOf({
      'audits/salon/perm.yaml': GRAVE,
      'audits/stall/soup.yaml': MILD,
      'audits/config.yaml': `${QUIET}gates: { min_index: { audits: { salon/perm: 2 } }, budgets: { loop/half-the-work: 1 } }\n`,
    });
    expect((await runCli(two, ['check'])).code).toBe(1);
    expect((await runCli(two, ['check', 'stall/soup'])).code).toBe(0);
    expect(await filesIn(two, 'stall/soup')).toEqual(['audits/stall/soup.yaml']);
  });
});

describe('The summary of a step', () => {
  const check = (folder: string, file: string) =>
    runCli(folder, ['check', '--format', 'github'], { GITHUB_STEP_SUMMARY: file });

  it('is added to what stands there', async () => {
    const file = join(projectOf({ 'summary.md': 'Before' }), 'summary.md');
    const { code, err } = await check(PROJECTS.failing, file);
    expect([code, err]).toEqual([1, '']);
    expect(readFileSync(file, 'utf8')).toMatch(/^Before\n## ❌ The check fails: 1 gate\n/);
  });

  it('begins where nothing stands', async () => {
    const file = join(projectOf({}), 'summary.md');
    await check(PROJECTS.fine, file);
    expect(readFileSync(file, 'utf8')).toMatch(/^## ✅ The check passes\n/);
  });

  it('is written for no other format', async () => {
    const file = join(projectOf({ 'summary.md': '' }), 'summary.md');
    await runCli(PROJECTS.failing, ['check', '--format', 'markdown'], { GITHUB_STEP_SUMMARY: file });
    expect(readFileSync(file, 'utf8')).toBe('');
  });

  it('leaves room for what GitHub takes', async () => {
    const folder = projectOf({});
    const file = join(folder, 'summary.md');
    writeFileSync(file, `${'-'.repeat(1024 * 1024 - 1200)}\n`);
    await check(PROJECTS.failing, file);
    const text = readFileSync(file, 'utf8');
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024);
    expect(text).toContain('left out here');
  });

  it('is not made longer than GitHub takes', async () => {
    const file = join(projectOf({}), 'summary.md');
    writeFileSync(file, '-'.repeat(1024 * 1024 - 20));
    const { code, err } = await check(PROJECTS.failing, file);
    expect([code, err]).toEqual([1, 'warning  The summary of the step has no room left.\n']);
    expect(readFileSync(file)).toHaveLength(1024 * 1024 - 20);
  });

  it('that cannot be written is told, and changes nothing else', async () => {
    const { code, out, err } = await check(PROJECTS.failing, PROJECTS.failing);
    expect(code).toBe(1);
    expect(out).toMatch(/^::error title=The check fails::/);
    expect(err).toBe('warning  The summary of the step could not be written (EISDIR).\n');
  });
});

describe('Options that lie over the gates', () => {
  const gated = projectOf({
    'audits/salon/perm.yaml': GRAVE,
    'audits/stall/soup.yaml': MILD,
    'audits/config.yaml': `${QUIET}gates: { severity: never, min_index: { audits: { salon/perm: 0 } } }\n`,
  });

  it.each<[number, string[]]>([
    [0, []],
    [1, ['--fail-on', 'error']],
    [1, ['--preset', 'recommended']],
    [0, ['--preset', 'report-only']],
    [0, ['--min-index', '1']],
    [1, ['--min-index', '1.01']],
    [1, ['--preset', 'report-only', '--min-index', '1']],
    [0, ['--budget', 'loop/half-the-work=2']],
    [1, ['--budget', 'loop/half-the-work=1']],
    [1, ['--budget', 'loop/half-the-work=2,ladder/unmet=0']],
    [1, ['--budget', 'ladder/unmet=0', '--budget', 'loop/half-the-work=2']],
  ])('exit with %i: %j', async (exit, args) => {
    const { code, err } = await runCli(gated, ['check', ...args]);
    expect([code, err]).toEqual([exit, '']);
  });

  it.each([
    ['--preset', 'strikt', '"strikt" is not possible for --preset.\n  Did you mean strict?'],
    ['--min-index', '3.5', '"3.5" is not an index.\n  Write --min-index and a number from 0 to 3, for example 1.5.'],
    ['--min-index', '1,5', '"1,5" is not an index.\n  Write --min-index and a number from 0 to 3, for example 1.5.'],
    [
      '--budget',
      'gap/shortfall',
      '"gap/shortfall" is not a budget.\n  Write --budget RULE=N, for example --budget gap/shortfall=3.',
    ],
    [
      '--budget',
      'gap/shortfall=-1',
      '"gap/shortfall=-1" is not a budget.\n  Write --budget RULE=N, for example --budget gap/shortfall=3.',
    ],
    [
      '--budget',
      'gap/shortfall=1,',
      '"" is not a budget.\n  Write --budget RULE=N, for example --budget gap/shortfall=3.',
    ],
    ['--budget', 'gap/shortfal=1', 'There is no rule "gap/shortfal".\n  Did you mean "gap/shortfall"?'],
    [
      '--budget',
      'banana=1',
      'There is no rule "banana".\n  "npx experience-audit explain", without an ID, lists them all.',
    ],
  ])('that cannot be are wrong usage: %s %s', async (option, value, said) => {
    expect(await runCli(gated, ['check', option, value])).toEqual({ code: 2, out: '', err: `error  ${said}\n` });
  });

  it('are in the help, which says what a PATH means for gates', async () => {
    const { out } = await runCli(gated, ['check', '--help']);
    expect(out).toContain('Where PATHs are given, findings and gates are of those audits only.');
    for (const option of [
      '--preset strict|recommended|report-only',
      '--min-index X',
      '--budget RULE=N',
      '--fail-on SEVERITY',
    ])
      expect(out).toContain(`\n  ${option} `);
  });
});
