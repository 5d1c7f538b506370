import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { actionProblems } from '../support/action-problems.ts';
import { ROOT } from '../support/built-sites.ts';
import { ACTION, type ActionRun, type Asked, action, runAction } from '../support/run-action.ts';
import { type ScratchRepository, scratchRepository } from '../support/scratch-repository.ts';

const YOGA = 'audits/yoga/year-card.yaml';
const yoga = readFileSync(join(ROOT, YOGA), 'utf8');
/** Nothing fails there, unless a test says more. */
const LENIENT = { '.gitignore': 'node_modules/\n', 'audits/config.yaml': 'gates: { preset: report-only }\n' };
const START = join(ROOT, 'src/cli/start.mjs');
const BIN = 'node_modules/.bin/experience-audit';
const OWN = { 'package.json': '{ "devDependencies": { "experience-audit": "0.1.0" } }', 'package-lock.json': '{}' };
const VERSION = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version as string;

const PULL = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_BASE_REF: 'main' };
const github = (from = 'team/audits') => ({
  repository: 'team/audits',
  token: 'of-the-job',
  sha: 'abc',
  event: { pull_request: { number: '7', head: { repo: { full_name: from } } } },
});

/** A repository with an audit on main, checked out at a branch on which the audit fell. */
function pullRequest(files: Readonly<Record<string, string>> = {}): ScratchRepository {
  const repository = scratchRepository();
  repository.commit('2026-01-01', { ...LENIENT, [YOGA]: yoga, ...files });
  repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  repository.git('switch', '--quiet', '--create', 'fall');
  repository.commit('2026-01-02', { [YOGA]: yoga.replace(/: met$/m, ': missed') });
  return repository;
}

/** Commands that write down how they are called, in the folder of packages; `npx` runs the program, but makes a page for a site. */
function withCalls(folder: string, more: Readonly<Record<string, string>> = {}) {
  const home = join(folder, 'node_modules', 'calls');
  const log = join(home, 'calls.txt');
  mkdirSync(home, { recursive: true });
  writeFileSync(log, '');
  const npx = `case "$3" in
    build) mkdir -p dist; echo page > dist/index.html ;;
    pnpm|yarn) mkdir -p node_modules/.bin; touch ${BIN} ;;
    *) shift 2; exec node "${START}" "$@" ;;
  esac`;
  const npm = `mkdir -p node_modules/.bin; touch ${BIN}`;
  for (const [name, script] of Object.entries({ npx, npm, ...more })) {
    writeFileSync(join(home, name), `#!/usr/bin/env bash\nprintf '%s\\n' "${name} $*" >> "${log}"\n${script}\n`);
    chmodSync(join(home, name), 0o755);
  }
  return {
    env: { PATH: `${home}:${process.env['PATH']}` },
    calls: () => readFileSync(log, 'utf8').split('\n').filter(Boolean),
  };
}

/** A run with written-down commands, with how they were called. */
function runWithCalls({ env = {}, ...asked }: Asked, more: Readonly<Record<string, string>> = {}) {
  const recorded = withCalls(asked.folder, more);
  const run = runAction({ github: github(), ...asked, env: { ...env, ...recorded.env } });
  return { ...run, calls: recorded.calls() };
}

const names = (run: ActionRun) => run.ran.map(([name]) => name);

describe('The action', () => {
  it('is valid to GitHub’s parser and the schema of editors', () => expect(actionProblems(ACTION)).toEqual([]));

  it.each([
    ['a step without a shell', 'shell: bash', 'shel: bash', /Unexpected value 'shel'/],
    ['a kind of action that there is not', 'using: composite', 'using: composit', /using/],
    ['an input without words', 'description: The name of a plain artifact.', 'deprecationMessage: No.', /description/],
  ])('%s is caught', (_, right, planted, problem) => {
    expect(ACTION).toContain(right);
    expect(actionProblems(ACTION.replace(right, planted)).join('\n')).toMatch(problem);
  });

  it('puts nothing that others write into its shell', () => {
    const scripts = action.runs.steps.flatMap(({ run }) => run ?? []);
    expect(scripts.length).toBeGreaterThan(4);
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });

  it('names every action with its major version, those of the guide’s workflow with the same one', () => {
    const uses = action.runs.steps.flatMap((step) => step.uses ?? []);
    expect(uses.filter((one) => !/^actions\/[a-z-]+@v\d+$/.test(one))).toEqual([]);
    const guide = readFileSync(join(ROOT, 'content/ci/github-actions.yml'), 'utf8');
    expect(uses.filter((one) => !guide.includes(one))).toEqual(['actions/upload-artifact@v7']);
  });

  it.each(action.runs.steps.flatMap(({ name = '', run }) => (run ? [[name, run] as const] : [])))(
    'has a script that is sound to the shell: %s',
    (_, script) => {
      const { stderr, status } = spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' });
      expect([status, stderr]).toEqual([0, '']);
    },
  );
});

describe('What a run does', () => {
  it.each([
    ['pull_request', ['Check', 'Compare']],
    ['merge_group', ['Check']],
    ['push', ['actions/cache@v6', 'Build', 'actions/upload-artifact@v7']],
  ])('at %s unless it is told', (event, steps) => {
    const { folder } = pullRequest();
    const run = runWithCalls({
      folder,
      inputs: { comment: 'false' },
      env: { ...PULL, GITHUB_EVENT_NAME: event },
    });
    expect(names(run)).toEqual(['Read what is asked', 'actions/setup-node@v7', 'Install', ...steps]);
  });

  it('findings are annotations, the summary tells them and what changes; a failed gate fails, and the comparison still runs', () => {
    const { folder } = pullRequest({ 'audits/config.yaml': 'gates: { severity: info, max_drop: 0 }\n' });
    const run = runWithCalls({ folder, env: PULL, inputs: { comment: 'false' } });
    expect(run.isFailed).toBe(true);
    expect(run.said).toMatch(/^::(warning|notice|error) file=audits\/yoga\/year-card\.yaml,line=\d+/m);
    expect(run.summary).toContain('year-card');
    expect(run.summary).toContain(
      readFileSync(run.outputs['comparison'] ?? '', 'utf8')
        .trim()
        .slice(0, 200),
    );
  });

  it('a failed check keeps the site from being built', () => {
    const { folder } = pullRequest({ 'audits/config.yaml': 'gates: { severity: info }\n' });
    const run = runWithCalls({ folder, env: { GITHUB_EVENT_NAME: 'push' }, inputs: { command: 'check build' } });
    expect(names(run).slice(3)).toEqual(['Check']);
  });

  it('compares with what it is told, a branch that only the remote has included', () => {
    const { folder, git } = pullRequest();
    git('branch', '--quiet', '--delete', '--force', 'main');
    const env = { GITHUB_EVENT_NAME: 'push' };
    const run = runWithCalls({ folder, env, inputs: { command: 'diff', against: 'main', comment: 'false' } });
    expect([run.isFailed, names(run).at(-1)]).toEqual([false, 'Compare']);
    expect(run.calls[0]).toBe(
      `npx --yes experience-audit@${VERSION} diff ${git('rev-parse', 'origin/main')} HEAD --format markdown --audits=audits`,
    );
  });

  it('builds for the public, at the address of Pages, as of today', () => {
    const { folder } = pullRequest();
    const run = runWithCalls({
      folder,
      env: { GITHUB_EVENT_NAME: 'push' },
      inputs: { upload: 'pages' },
      outputs: { pages: { origin: 'https://team.example', base_path: '/audits' } },
    });
    const today = expect.stringMatching(
      /^npx --yes experience-audit@[\d.]+ build --audits=audits --audience=public --out=dist --site=https:\/\/team\.example --base=\/audits\/ --as-of=\d{4}-\d\d-\d\d$/,
    );
    expect(run.calls).toEqual([today]);
    expect(run.ran.at(-1)).toEqual(['actions/upload-pages-artifact@v5', { path: './dist' }]);
    expect(run.outputs['site']).toBe('./dist');
  });

  it('builds as it is told, in a folder of the repository', () => {
    const { folder } = pullRequest({ 'cx 门店/our audits/a/b.yaml': yoga });
    const run = runWithCalls({
      folder,
      env: { GITHUB_EVENT_NAME: 'push' },
      inputs: {
        'working-directory': 'cx 门店',
        audits: 'our audits',
        audience: 'internal',
        site: 'https://example.com',
        base: '/cx/',
        'as-of': '2026-02-03',
        out: 'site',
        'artifact-name': 'our-site',
        version: '0.1.0',
      },
    });
    expect(run.calls).toEqual([
      'npx --yes experience-audit@0.1.0 build --audits=our audits --audience=internal --out=site --site=https://example.com --base=/cx/ --as-of=2026-02-03',
    ]);
    expect(run.ran.at(-1)?.[1]).toMatchObject({ name: 'our-site', path: 'cx 门店/site' });
  });

  it('keeps what was scored where the program does', () => {
    const { folder } = pullRequest();
    const { ran } = runWithCalls({ folder, env: { GITHUB_EVENT_NAME: 'push' } });
    expect(ran.find(([name]) => name === 'actions/cache@v6')?.[1]).toEqual({
      path: join(folder, 'node_modules/.cache/experience-audit'),
      key: 'experience-audit--abc',
      'restore-keys': 'experience-audit--',
    });
  });
});

describe('Where the program comes from', () => {
  const check = { env: { GITHUB_EVENT_NAME: 'merge_group' } };
  const called = (files: Readonly<Record<string, string>>, inputs = {}) =>
    runWithCalls({ ...check, inputs, folder: pullRequest(files).folder }).calls;

  it.each([
    ['a lock file of npm', OWN, ['npm ci', 'npx --yes experience-audit check']],
    ['no lock file', { 'package.json': OWN['package.json'] }, ['npm install', 'npx --yes experience-audit check']],
    [
      'one of pnpm',
      { 'package.json': OWN['package.json'], 'pnpm-lock.yaml': '' },
      ['npx --yes corepack pnpm install --frozen-lockfile', 'npx --yes experience-audit check'],
    ],
    [
      'one of Yarn',
      { 'package.json': OWN['package.json'], 'yarn.lock': '' },
      ['npx --yes corepack yarn install --frozen-lockfile', 'npx --yes experience-audit check'],
    ],
    [
      'a package.json that does not ask for it',
      { 'package.json': '{}' },
      [`npx --yes experience-audit@${VERSION} check`],
    ],
    ['no package.json', {}, [`npx --yes experience-audit@${VERSION} check`]],
  ])('with %s', (_, files, calls) => {
    expect(called(files).map((call) => call.replace(/ --format.*/, ''))).toEqual(calls);
  });

  it('a version that is asked for goes before all', () => {
    expect(called(OWN, { version: 'latest' })[0]).toMatch(/^npx --yes experience-audit@latest check/);
  });

  it('a workspace is installed from its top', () => {
    const folder = pullRequest({ ...OWN, 'cx/package.json': OWN['package.json'], [`cx/${YOGA}`]: yoga }).folder;
    const { calls, isFailed } = runWithCalls({ ...check, folder, inputs: { 'working-directory': 'cx' } });
    expect([calls[0], isFailed]).toEqual(['npm ci', false]);
  });

  it('an installed one is run as it is, by npx itself', () => {
    const { folder } = pullRequest(OWN);
    mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
    symlinkSync(START, join(folder, BIN));
    const run = runAction({ folder, env: { ...check.env, npm_config_offline: 'true' }, github: github() });
    expect([run.isFailed, names(run).at(-1)]).toEqual([false, 'Check']);
    expect(run.summary).toContain('year-card');
  });
});

describe('The comment', () => {
  /** `gh` as GitHub answers it: its comments, filtered by `jq`. */
  const gh = (...comments: object[]) => ({
    gh: `case "$*" in *--paginate*) echo '${JSON.stringify(comments)}' | jq --raw-output "\${!#}" ;; esac`,
  });
  const commented = (comments: object[], asked: Partial<Asked> = {}) =>
    runWithCalls({ folder: pullRequest().folder, env: PULL, ...asked }, gh(...comments));
  const writes = (run: { calls: readonly string[] }) => run.calls.filter((call) => call.startsWith('gh api --silent'));
  const BODY = '--field body=@experience-audit-comment.md';
  const LIST = 'repos/team/audits/issues/7/comments';

  it('is written where there is none', () => {
    const others = [
      { user: { login: 'jing' }, body: '<!-- experience-audit -->', url: 'of-jing' },
      { user: { login: 'github-actions[bot]' }, body: 'Of another workflow', url: 'of-another' },
    ];
    expect(writes(commented(others))).toEqual([`gh api --silent --method POST ${LIST} ${BODY}`]);
  });

  it('is brought up to date where there is one', () => {
    const own = { user: { login: 'github-actions[bot]' }, body: '<!-- experience-audit -->\nOld', url: 'ours' };
    expect(writes(commented([own]))).toEqual([`gh api --silent --method PATCH ours ${BODY}`]);
  });

  it('has the comparison below a mark', () => {
    const { folder } = pullRequest();
    const gh = { gh: `case "$*" in *POST*) cp experience-audit-comment.md "${folder}/comment.md" ;; esac` };
    const run = runWithCalls({ folder, env: PULL }, gh);
    expect(readFileSync(join(folder, 'comment.md'), 'utf8')).toBe(
      `<!-- experience-audit -->\n${readFileSync(run.outputs['comparison'] ?? '', 'utf8')}`,
    );
  });

  it('of another folder is another one', () => {
    const { folder } = pullRequest({ [`cx/${YOGA}`]: yoga });
    const own = { user: { login: 'github-actions[bot]' }, body: '<!-- experience-audit -->\nOld', url: 'ours' };
    const run = commented([own], { folder, inputs: { 'working-directory': 'cx' } });
    expect(writes(run)).toEqual([`gh api --silent --method POST ${LIST} ${BODY}`]);
  });

  it.each([
    ['of a pull request from a fork', { github: github('stranger/audits') }],
    ['that is not wanted', { inputs: { comment: 'false' } }],
    [
      'without a pull request',
      {
        env: { GITHUB_EVENT_NAME: 'push' },
        inputs: { command: 'diff', against: 'main' },
        github: { repository: 'team/audits' },
      },
    ],
  ])('%s is not written; the summary has it', (_, asked) => {
    const run = commented([], asked);
    expect([run.isFailed, writes(run)]).toEqual([false, []]);
    expect(run.summary).toContain('year-card');
  });

  it('that may not be written is told, and fails nothing', () => {
    const run = runWithCalls({ folder: pullRequest().folder, env: PULL }, { gh: 'exit 1' });
    expect(run.isFailed).toBe(false);
    expect(run.said).toContain(
      '::warning title=Experience audit::The comparison could not be written as a comment; it is in the summary of the run. Fix: give the job the permission pull-requests: write, or set comment: false. Pull requests of Dependabot never have that right.\n',
    );
  });
});

describe('What is wrong is told with a fix', () => {
  it.each<[what: string, inputs: Record<string, string>, env: Record<string, string>, message: string]>([
    [
      'a command',
      { command: 'check chekc' },
      PULL,
      '"chekc" is not possible for command. Fix: write one of check, diff, build.',
    ],
    ['no command', { command: ' ' }, PULL, 'command is empty. Fix: write auto, check, diff or build.'],
    ['comment', { comment: 'yes' }, PULL, '"yes" is not possible for comment. Fix: write one of true, false.'],
    [
      'an audience',
      { audience: 'all' },
      PULL,
      '"all" is not possible for audience. Fix: write one of public, internal.',
    ],
    [
      'upload',
      { upload: 'pages artifact' },
      PULL,
      '"pages artifact" is not possible for upload. Fix: write one of pages, artifact, none.',
    ],
    [
      'a version',
      { version: 'file:../x' },
      PULL,
      '"file:../x" is no version. Fix: write a number such as 1.2.3, or latest.',
    ],
    [
      'a folder',
      { audits: '审计' },
      PULL,
      'There is no folder ./审计. Fix: check out the repository in a step before this one (actions/checkout), and give the folders as working-directory and audits.',
    ],
    [
      'a value that would speak to the runner',
      { audits: 'a\n::add-mask::b' },
      PULL,
      'A value holds a line break or another control character. Fix: write it in one line.',
    ],
    [
      'an event that runs what strangers write',
      {},
      { ...PULL, GITHUB_EVENT_NAME: 'pull_request_target' },
      'At pull_request_target strangers would run commands with your rights. Fix: use the event pull_request.',
    ],
    [
      'nothing to compare with',
      { command: 'diff' },
      { GITHUB_EVENT_NAME: 'push' },
      'There is no pull request to compare for. Fix: say with against what to compare with.',
    ],
    [
      'a branch that is not there',
      { command: 'diff', against: '--all' },
      { GITHUB_EVENT_NAME: 'push' },
      'The checked-out copy has no --all. Fix: check out with fetch-depth: 0.',
    ],
  ])('%s', (_, inputs, env, message) => {
    const run = runWithCalls({ folder: pullRequest().folder, inputs, env: { GITHUB_BASE_REF: '', ...env } });
    expect(run.isFailed).toBe(true);
    expect(run.said).toBe(`::error title=Experience audit::${message}\n`);
  });

  it('a copy that does not reach back', () => {
    const { folder, git } = pullRequest();
    git('switch', '--quiet', '--orphan', 'shallow');
    git('checkout', '--quiet', 'fall', '--', '.');
    git('commit', '--quiet', '--message', 'Alone');
    const run = runWithCalls({ folder, env: PULL, inputs: { command: 'diff' } });
    expect(run.said).toBe(
      '::error title=Experience audit::The checked-out copy does not reach back to origin/main. Fix: check out with fetch-depth: 0.\n',
    );
  });

  it('an install that does not bring the program', () => {
    const run = runWithCalls({ folder: pullRequest(OWN).folder, env: PULL }, { npm: 'true' });
    expect(run.said).toBe(
      '::error title=Experience audit::experience-audit is in package.json, but the install did not bring it. Fix: bring the lock file up to date, and with Yarn set nodeLinker: node-modules.\n',
    );
    expect(names(run)).toEqual(['Read what is asked', 'actions/setup-node@v7', 'Install']);
  });
});
