import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptEditions } from '../../src/cli/editions/kept-editions.ts';
import { tellOfKept } from '../../src/cli/editions/look-over-kept.ts';
import type { FrozenEdition } from '../../src/model/frozen-edition.ts';
import { USUAL_LAYOUT } from '../../src/model/layout.ts';
import { editionFiles } from '../../src/project/site-folders.ts';
import { differing, filesOf } from '../support/folder-files.ts';
import { failingRenderer } from '../support/plain-renderer.ts';
import { projectOf, runCli } from '../support/run-cli.ts';
import { scratchRepository } from '../support/scratch-repository.ts';
import { MILD } from './projects.ts';

const INTERNAL =
  "dist is for the team alone: it holds what is marked internal, and auditors' names. For a site that outsiders can reach, build with --audience public; check --audience public shows what goes out.\n";

const about = (name: string, more: Partial<FrozenEdition> = {}) =>
  JSON.stringify({
    format: 1,
    name,
    title: 'Our touchpoints',
    locale: 'en',
    locales: ['en'],
    as_of: '2026-06-30',
    commit: null,
    commit_date: null,
    dirty: null,
    audience: 'internal',
    base: '/',
    levels: ['Unmet', 'Perfunctory', 'Service', 'Experience'],
    summary: {
      audits: 1,
      touchpoints: 1,
      levels: { audits: [0, 1, 0, 0], touchpoints: [0, 1, 0, 0] },
      index: { mean: 1, median: 1 },
    },
    ...more,
  });

/** What a build finds of the editions in a site. */
const editionsOf = (root: string, shown: string) =>
  editionFiles(root, { path: join(root, shown), shown }, USUAL_LAYOUT).files;

const folder = projectOf({
  'audits/stall/soup.yaml': MILD,
  'dist/report.json': '{}',
  'dist/editions/index.html': 'the list',
  'dist/editions/2026-Q2/edition.json': about('2026-Q2'),
  'dist/editions/of-another/edition.json': about('2026-Q1'),
  'dist/editions/pictures/perm.jpg': 'x',
  'public/editions/2025-Q4/edition.json': about('2025-Q4', { audience: 'public' }),
  'unknown/report.json': '{}',
  'unknown/editions/pictures/perm.jpg': 'x',
});

describe('A frozen edition stands in the way of a build that would lose or leak it', () => {
  it.each([
    [
      'under the same name',
      ['--edition', '2026-Q2'],
      '"2026-Q2" is frozen.\n  Choose another name, or add --force to replace it.',
    ],
    [
      'under the name of one that the repository holds',
      ['--edition', '2025-Q4', '--force'],
      '"2025-Q4" is frozen, in public/editions.\n  Choose another name, or take that folder away first.',
    ],
    [
      'under a name that not every disk tells from it',
      ['--edition', '2026-q2', '--force'],
      '"2026-Q2" is frozen.\n  Choose a name that differs from it by more than capital letters.',
    ],
    [
      'under the name of a folder that is something else',
      ['--edition', 'pictures'],
      '"pictures" is frozen.\n  Choose another name, or add --force to replace it.',
    ],
    [
      'for the public beside an internal one',
      ['--audience', 'public'],
      '"dist/editions/2026-Q2" was frozen for internal readers, and this site is for the public.\n  Build the public site into a folder of its own with --out, or move that one elsewhere first.',
    ],
    [
      'for the public beside one of which nothing is known',
      ['--audience', 'public', '--out', 'unknown'],
      'Nothing tells for whom "unknown/editions/pictures" is, and this site is for the public.\n  Build the public site into a folder of its own with --out, or move that one elsewhere first.',
    ],
  ])('%s', async (_, args, said) => {
    expect(await runCli(folder, ['build', ...args])).toMatchObject({ code: 2, out: '' });
    const { err } = await runCli(folder, ['build', ...args]);
    expect(err).toContain(`error  ${said}\n`);
    expect(readdirSync(folder).sort()).toEqual(['audits', 'dist', 'public', 'unknown']);
    expect(readdirSync(join(folder, 'dist/editions'))).toHaveLength(4);
  });
});

it('an internal edition of the repository keeps a site for the public from being built anywhere', async () => {
  const held = projectOf({ 'audits/stall/soup.yaml': MILD, 'public/editions/q/edition.json': about('q') });
  expect((await runCli(held, ['build', '--audience', 'public', '--out', 'elsewhere'])).err).toBe(
    'error  "public/editions/q" was frozen for internal readers, and this site is for the public.\n  Move it out of public/editions, or freeze it with --audience public.\n',
  );
});

describe('--edition is wrong usage', () => {
  it.each<readonly [how: string, args: readonly string[], said: string]>([
    ...['2026/Q3', '..', '.hidden', '2026 Q3', '2026年', 'x.', 'Index.html', '-x'].map(
      (name) =>
        [
          `as ${name}`,
          [`--edition=${name}`],
          `"${name}" cannot be the name of an edition.\n  Use letters, digits, ".", "_" and "-", at most 100, a letter or digit first: --edition 2026-Q3.`,
        ] as const,
    ),
    [
      'with --keep-going',
      ['--edition', 'x', '--keep-going'],
      'An edition is frozen only from files that are all sound.\n  Leave --keep-going out, and fix what is reported.',
    ],
    [
      'with --single-file',
      ['--edition', 'x', '--single-file', 'stall/soup'],
      '--edition freezes the whole site, and --single-file writes one page of it.\n  Give one of them, then run the command again with the other.',
    ],
    [
      'with --pdf',
      ['--edition', 'x', '--pdf', 'stall/soup'],
      '--edition freezes the whole site, and --pdf writes one page of it.\n  Give one of them, then run the command again with the other.',
    ],
  ])('%s', async (_, args, said) => {
    expect(await runCli(folder, ['build', ...args])).toEqual({ code: 2, out: '', err: `error  ${said}\n` });
  });
});

describe('what a site keeps', () => {
  it('is every folder among its editions; only what tells of itself is known', () => {
    const kept = keptEditions(editionsOf(folder, 'dist'), 'dist');
    expect(kept.map(({ name, about: known }) => [name, known?.as_of])).toEqual([
      ['2026-Q2', '2026-06-30'],
      ['of-another', undefined],
      ['pictures', undefined],
    ]);
    expect(keptEditions(editionsOf(folder, 'nowhere'), 'nowhere')).toEqual([]);
  });

  it.each([
    ['broken', '{'],
    ['without a day', about('x').replace('"as_of":"2026-06-30",', '')],
    ['of a later format', about('x').replace('"format":1', '"format":2')],
  ])('is not known by an edition.json that is %s', (_, text) => {
    const site = projectOf({ 'editions/x/edition.json': text });
    expect(keptEditions(editionsOf(site, '.'), 'dist')).toEqual([{ name: 'x', about: null, within: 'dist' }]);
  });

  it('is known by one to which a later program added something', () => {
    const site = projectOf({ 'editions/x/edition.json': about('x').replace('{', '{"mood":"good",') });
    expect(keptEditions(editionsOf(site, '.'), 'dist')[0]?.about?.name).toBe('x');
  });

  it('is told where it cannot be listed, or lies where its links do not work', () => {
    const said: string[] = [];
    tellOfKept(keptEditions(editionsOf(folder, 'dist'), 'dist'), '/reports/', { note: (text) => void said.push(text) });
    expect(said).toEqual([
      '"dist/editions/2026-Q2" is kept, but was frozen for the path /: its links do not work below /reports/.\n',
      '"dist/editions/of-another" is kept, but not listed: it has no readable edition.json of its own.\n',
      '"dist/editions/pictures" is kept, but not listed: it has no readable edition.json of its own.\n',
    ]);
  });
});

describe('a build beside frozen editions', () => {
  const NAME = '2026.3';
  const project = scratchRepository();
  project.commit('2026-10-05', { 'audits/stall/soup.yaml': MILD, '.gitignore': 'dist\n' });
  const site = join(project.folder, 'dist');
  const read = (path: string) => readFileSync(join(site, path), 'utf8');

  it('freezes one, and lists it', async () => {
    project.write({ 'audits/salon/perm.yaml': MILD });
    expect(await runCli(project.folder, ['build', '--edition', NAME, '--as-of', '2026-09-30'])).toEqual({
      code: 0,
      out: `dist: 2 audits, 2 touchpoints, as of 2026-09-30\ndist/editions/${NAME}: frozen\n`,
      err: `"${NAME}" is frozen with changes that are not committed.\n${INTERNAL}`,
    });
    expect(JSON.parse(read(`editions/${NAME}/edition.json`))).toMatchObject({ as_of: '2026-09-30', dirty: true });
    project.commit('2026-10-06', { 'audits/salon/perm.yaml': null, 'dist/editions/pictures/soup.txt': 'a bowl' });
    const before = filesOf(join(site, 'editions', NAME));
    expect(await runCli(project.folder, ['build'])).toMatchObject({ code: 0 });
    expect(differing(before, filesOf(join(site, 'editions', NAME)))).toEqual([]);
    expect(read('editions/index.html')).toContain(`<h1>${NAME}</h1>`);
  });

  it('that fails leaves them and the live site whole', async () => {
    const before = filesOf(site);
    const args = ['build', '--edition', NAME, '--force'];
    const failing = failingRenderer({
      code: 2,
      said: JSON.stringify({ level: 'error', label: 'guide', message: 'no end' }),
    });
    expect((await runCli(project.folder, args, {}, failing)).code).toBe(2);
    expect(differing(before, filesOf(site))).toEqual([]);
  });

  it('replaces one when forced, and no other', async () => {
    expect(await runCli(project.folder, ['build', '--edition', NAME, '--force', '--quiet'])).toEqual({
      code: 0,
      out: `dist: 1 audit, 1 touchpoint, as of 2026-10-06\ndist/editions/${NAME}: frozen\n`,
      err: '',
    });
    expect(JSON.parse(read(`editions/${NAME}/edition.json`))).toMatchObject({ as_of: '2026-10-06', dirty: false });
    expect(read('editions/pictures/soup.txt')).toBe('a bowl');
  });

  it('publishes and lists one of the repository though it begins with an empty folder, and puts it in no other', async () => {
    const other = scratchRepository('of the repository');
    const kept = join(other.folder, 'public/editions', NAME);
    cpSync(join(site, 'editions', NAME), kept, { recursive: true });
    other.commit('2026-12-31', { 'audits/salon/perm.yaml': MILD, '.gitignore': 'dist\n' });
    expect(await runCli(other.folder, ['build', '--edition', '2026.4'])).toMatchObject({ code: 0, err: INTERNAL });
    const built = join(other.folder, 'dist');
    expect(differing(filesOf(kept), filesOf(join(built, 'editions', NAME)))).toEqual([]);
    expect(readFileSync(join(built, 'editions/index.html'), 'utf8')).toContain(`<h1>2026.4, ${NAME}</h1>`);
    expect(existsSync(join(built, 'editions/2026.4/editions'))).toBe(false);
  });
});
