import { describe, expect, it } from 'vitest';
import { checkAll, type Facts } from '../../../src/cli/doctor/checks.ts';
import { wordsOf } from '../../../src/languages/languages.ts';
import { RULES } from '../../../src/lenses/rulebook.ts';
import { configFile, configOf } from '../../../src/model/config.ts';

type Parts = { [Part in 'machine' | 'git' | 'project']?: Partial<NonNullable<Facts[Part]>> } & Pick<
  Partial<Facts>,
  'calling'
>;

const settings = (written: object) => configOf(configFile(RULES).parse(written));
const CI = {
  file: '.gitlab-ci.yml',
  text: 'variables:\n  GIT_DEPTH: "0"\ncheck:\n  script: npx experience-audit check\npages:\n',
};
const SITE = { file: 'package.json', text: '"build": "experience-audit build --site https://a.example"' };

/** A machine and a project with which nothing is amiss, but for what is given. */
function factsWith({ machine, git, project, calling = [SITE, CI] }: Parts = {}): Facts {
  return {
    folder: 'audits',
    calling,
    machine: {
      ...{ node: '24.1.0', needed: '22.12', version: '1.2.3', asked: '1.2.3', installed: '1.2.3' },
      ...{ temp: '/tmp', free: 5000, out: 'dist', isOutOpen: true },
      ...{ chrome: '/usr/bin/chromium', chromeClosed: null, hasChineseFonts: true },
      ...machine,
    },
    git: {
      ...{ problem: null, isShallow: false, base: 'origin/main', isConnected: true, uncommitted: 0, notIgnored: [] },
      ...git,
    },
    project: {
      ...{ config: settings({ audience: 'public' }), hasConfig: true, audits: 3, problems: [], configProblems: [] },
      ...{ hasSchemas: true, stale: [], unled: [], line: '# …', internal: 2, people: ['jing'], personal: [] },
      ...{ hasRobots: true, internalEditions: [] },
      ...project,
    },
  };
}

const told = (facts: Facts) => checkAll(facts).map(({ id, state, says }) => `${id}: ${state} ${says}`);

const FINE = [
  'node: ok nodeFine',
  'program: ok programFine',
  'temp: ok tempFine',
  'chrome: ok chromeFine',
  'out: ok outFine',
  'config: ok configFine',
  'audits: ok auditsFine',
  'schemas: ok schemasFine',
  'gates: ok gatesFine',
  'audience: ok public',
  'site: ok siteFine',
  'ci: ok ciFine',
  'git: ok gitFine',
  'base: ok baseFine',
];

const OTHERWISE: readonly (readonly [string, Parts, string])[] = [
  ['an old Node', { machine: { node: '20.19.0' } }, 'node: lacking nodeOld'],
  ['a Node of the right number, but too early', { machine: { node: '22.11.0' } }, 'node: lacking nodeOld'],
  ['another version in the project', { machine: { installed: '1.0.0' } }, 'program: note programOther'],
  ['a program that is not installed', { machine: { installed: null } }, 'program: lacking programLost'],
  ['a program that nobody asks for', { machine: { asked: null, installed: null } }, 'program: note programFree'],
  ['little room', { machine: { free: 20 } }, 'temp: note tempSmall'],
  ['no room', { machine: { free: null } }, 'temp: lacking tempClosed'],
  ['an output that cannot be written', { machine: { isOutOpen: false } }, 'out: lacking outClosed'],
  ['no Chrome', { machine: { chrome: null } }, 'chrome: note chromeNone'],
  [
    'no Chrome, though one is needed',
    {
      machine: { chrome: null },
      calling: [{ file: 'package.json', text: 'experience-audit build --site x --pdf overview' }, CI],
    },
    'chrome: lacking chromeAsked',
  ],
  ['a Chrome that does not run', { machine: { chrome: null, chromeClosed: '/nope' } }, 'chrome: broken chromeClosed'],
  [
    'Chinese, and fonts',
    { project: { config: settings({ locale: 'zh-CN', audience: 'public' }) } },
    'fonts: ok fontsFine',
  ],
  [
    'Chinese, and no fonts',
    { machine: { hasChineseFonts: false }, project: { config: settings({ locale: 'zh-TW', audience: 'public' }) } },
    'fonts: note fontsNone',
  ],
  [
    'Chinese, and nobody knows',
    { machine: { hasChineseFonts: null }, project: { config: settings({ locale: 'zh-TW', audience: 'public' }) } },
    'fonts: note fontsUnknown',
  ],
  ['no settings', { project: { hasConfig: false } }, 'config: note configNone'],
  ['broken settings', { project: { configProblems: ['audits/config.yaml:1:1'] } }, 'config: broken configBroken'],
  ['broken audits', { project: { problems: ['audits/a/b.yaml:1:1'] } }, 'audits: broken auditsBroken'],
  ['no schemas', { project: { hasSchemas: false } }, 'schemas: note schemasNone'],
  ['stale schemas', { project: { stale: ['schema/audit.json'] } }, 'schemas: note schemasStale'],
  ['audits without a schema', { project: { unled: ['audits/a/b.yaml'] } }, 'schema-lines: note linesNone'],
  [
    'gates that never fail',
    { project: { config: settings({ audience: 'public', gates: { preset: 'report-only' } }) } },
    'gates: note gatesNever',
  ],
  ['internal readers', { project: { config: settings({}) } }, 'audience: note internal'],
  ['a site that search engines list', { project: { config: settings({}), hasRobots: false } }, 'robots: note robots'],
  [
    'a build for others',
    { calling: [{ ...SITE, text: `${SITE.text} --audience internal` }, CI] },
    'audience-elsewhere: note elsewhere',
  ],
  ['personal data', { project: { personal: ['audits/a/b.yaml:1:1'] } }, 'personal: note personal'],
  [
    'an address of the repository',
    { project: { config: settings({ audience: 'public', repository: 'https://a.example/b' }) } },
    'address: ok address',
  ],
  ['editions for others', { project: { internalEditions: ['2026-Q3'] } }, 'editions: lacking editions'],
  ['no address of the site', { calling: [CI] }, 'site: note siteNone'],
  ['no CI', { calling: [SITE] }, 'ci: note ciNone'],
  ['CI without the past', { calling: [SITE, { ...CI, text: 'check:\n' }] }, 'ci: note ciShallow'],
  ['no git', { git: { problem: 'no-git' } }, 'git: note gitNone'],
  ['no repository', { git: { problem: 'no-repository' } }, 'git: note repositoryNone'],
  ['a stranger’s repository', { git: { problem: 'not-trusted' } }, 'git: lacking repositoryClosed'],
  ['no commit', { git: { problem: 'no-commits' } }, 'git: note commitsNone'],
  ['a shallow clone', { git: { isShallow: true } }, 'git: note shallow'],
  ['no main branch', { git: { base: null } }, 'base: note baseNone'],
  ['a main branch out of reach', { git: { isConnected: false } }, 'base: lacking baseApart'],
  ['changes', { git: { uncommitted: 2 } }, 'uncommitted: note uncommitted'],
  ['what is to be ignored', { git: { notIgnored: ['dist'] } }, 'ignored: note notIgnored'],
];

describe('what doctor looks at', () => {
  it('is fine where nothing is amiss', () => expect(told(factsWith())).toEqual(FINE));

  it.each(OTHERWISE)('%s', (_, parts, outcome) => {
    const [id] = outcome.split(': ');
    expect(told(factsWith(parts)).filter((line) => line.startsWith(`${id}: `))).toEqual([outcome]);
  });

  it('is the machine alone where there is no project', () => {
    expect(told({ ...factsWith({ git: { problem: 'no-repository' } }), project: null })).toEqual([
      ...FINE.slice(0, 4),
      'project: lacking projectNone',
      'git: note repositoryNone',
    ]);
  });

  it('is all that there are words for', () => {
    const said = [...FINE, ...OTHERWISE.map(([, , outcome]) => outcome), 'project: lacking projectNone'];
    const keys = new Set(said.map((line) => line.split(' ').at(-1)));
    expect([...keys].sort()).toEqual(Object.keys(wordsOf('en').doctor.outcomes).sort());
  });

  it('tells the jobs of CI files', () => {
    const text = 'on:\n  push:\njobs:\n  check:\n    runs-on: x\n  build:\n    steps: [{ with: { fetch-depth: 0 } }]\n';
    const calling = [SITE, CI, { file: '.github/workflows/a.yml', text }];
    expect(checkAll(factsWith({ calling })).find(({ id }) => id === 'ci')?.data).toEqual({
      file: '.gitlab-ci.yml .github/workflows/a.yml',
      jobs: 'check pages check build',
    });
  });
});
