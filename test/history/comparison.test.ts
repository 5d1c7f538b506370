import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Comparison, between as statesBetween } from '../../src/history/comparison.ts';
import { rangeOf } from '../../src/history/resolve-revision.ts';
import { diskFiles } from '../../src/intake/disk.ts';
import { projectOf } from '../support/run-cli.ts';
import { type ScratchRepository, scratchRepository } from '../support/scratch-repository.ts';

afterEach(() => vi.unstubAllEnvs());

const AT = (folder: string) => ({ folder: join(folder, 'audits'), as: 'audits', disk: diskFiles(folder), isOne: null });

function between(folder: string, base: string, head: string | null = null): Comparison {
  const found = statesBetween(AT(folder), base, head);
  if ('code' in found) throw new Error(JSON.stringify(found));
  return found;
}

function problem(folder: string, base: string, head: string | null = null): unknown {
  const found = statesBetween(AT(folder), base, head);
  return 'code' in found ? found : null;
}

/** Two commits, and a branch of its own from the first. */
function branched(): ScratchRepository & { first: string; second: string; side: string } {
  const repository = scratchRepository();
  const first = repository.commit('2024-01-01', { 'audits/a.yaml': 'one', 'audits/b.yaml': 'one' });
  repository.git('switch', '--quiet', '--create', 'side');
  const side = repository.commit('2024-01-02', { 'audits/b.yaml': 'side' });
  repository.git('switch', '--quiet', 'main');
  const second = repository.commit('2024-01-03', { 'audits/a.yaml': 'two' });
  return { ...repository, first, second, side };
}

describe('a word for two revisions', () => {
  it.each([
    ['main', null],
    ['main..side', { from: 'main', to: 'side', sinceLeaving: false }],
    ['main...side', { from: 'main', to: 'side', sinceLeaving: true }],
    ['v1.0...feature/a.b', { from: 'v1.0', to: 'feature/a.b', sinceLeaving: true }],
    ['main...', { from: 'main', to: null, sinceLeaving: true }],
    ['../audits', null],
    ['audits/../other', null],
  ])('%s', (word, range) => {
    expect(rangeOf(word)).toEqual(range);
  });
});

describe('two states of a folder', () => {
  it('are two revisions, with their commits and what differs', () => {
    const { folder, side, second } = branched();
    const { base, head, changed } = between(folder, 'side', 'main');
    expect([base.revision, base.commit, head.revision, head.commit]).toEqual([
      'side',
      { sha: side, date: '2024-01-02' },
      'main',
      { sha: second, date: '2024-01-03' },
    ]);
    expect(changed).toEqual([
      { before: 'a.yaml', after: 'a.yaml' },
      { before: 'b.yaml', after: 'b.yaml' },
    ]);
  });

  it('are a range, and with three dots what was done since leaving', () => {
    const { folder, first, side } = branched();
    expect(between(folder, 'main..side').changed).toHaveLength(2);
    const { base, head, changed } = between(folder, 'main...side');
    expect([base.revision, base.commit.sha, head.commit?.sha]).toEqual(['main...side', first, side]);
    expect(changed).toEqual([{ before: 'b.yaml', after: 'b.yaml' }]);
  });

  it('end on disk without a head: changed, new, deleted and renamed files, ignored ones not', () => {
    const { folder, write, commit, git } = scratchRepository();
    const long = 'the same text in both\n'.repeat(20);
    commit('2024-01-01', {
      '.gitignore': 'draft.yaml\n',
      'audits/a.yaml': 'one',
      'audits/gone.yaml': 'gone',
      'audits/old.yaml': long,
    });
    git('mv', 'audits/old.yaml', 'audits/new name.yaml');
    write({
      'audits/a.yaml': 'two',
      'audits/gone.yaml': null,
      'audits/麻辣 烫.yaml': 'x',
      'audits/draft.yaml': 'x',
      'audits/.hidden.yaml': 'x',
    });
    const { head, changed } = between(folder, 'HEAD');
    expect([head.revision, head.isDirty(), head.commit?.date]).toEqual([null, true, '2024-01-01']);
    expect(changed).toEqual([
      { before: 'a.yaml', after: 'a.yaml' },
      { before: 'gone.yaml', after: null },
      { before: 'old.yaml', after: 'new name.yaml' },
      { before: null, after: '麻辣 烫.yaml' },
    ]);
    expect(head.names).toContain('麻辣 烫.yaml');
    expect(head.names).not.toContain('draft.yaml');
  });

  it('end on disk with what git was made to forget or was not told of', () => {
    const { folder, write, commit, git } = scratchRepository();
    const long = (more: string) => `${'the same text in both\n'.repeat(20)}${more}`;
    commit('2024-01-01', {
      '.gitignore': 'draft.yaml\nsecret.yaml\n',
      'audits/forgotten.yaml': 'one',
      'audits/old.yaml': long('one'),
      'audits/gone.yaml': 'x',
    });
    git('add', '--force', '.');
    git('mv', 'audits/gone.yaml', 'audits/secret.yaml');
    commit('2024-01-02');
    git('rm', '--quiet', '--cached', 'audits/forgotten.yaml', 'audits/secret.yaml');
    write({
      'audits/secret.yaml': 'two',
      'audits/draft.yaml': 'x',
      'audits/old.yaml': null,
      'audits/new name.yaml': long('two'),
    });
    const { head, changed } = between(folder, 'HEAD');
    expect(changed).toEqual([
      { before: 'forgotten.yaml', after: 'forgotten.yaml' },
      { before: 'secret.yaml', after: 'secret.yaml' },
      { before: 'old.yaml', after: 'new name.yaml' },
    ]);
    expect([head.names.includes('secret.yaml'), head.names.includes('draft.yaml'), head.ignored]).toEqual([
      true,
      false,
      ['draft.yaml'],
    ]);
  });

  it('may have had no folder at first: then everything is new', () => {
    const { folder, commit } = scratchRepository();
    const empty = commit('2024-01-01', { 'README.md': 'x' });
    commit('2024-01-02', { 'audits/a.yaml': 'one' });
    const { base, changed } = between(folder, empty);
    expect([base.names, changed]).toEqual([[], [{ before: null, after: 'a.yaml' }]]);
  });

  it('have links that may lead to something else', () => {
    const { folder, commit } = scratchRepository();
    commit('2023-12-31', { 'shared.yaml': 'one', 'audits/a.yaml': 'a' });
    symlinkSync('../shared.yaml', join(folder, 'audits', 'link.yaml'));
    commit('2024-01-01');
    commit('2024-01-02', { 'shared.yaml': 'two' });
    const { changed, base, head } = between(folder, 'HEAD~1', 'HEAD');
    expect([changed, base.links, head.links]).toEqual([[], ['link.yaml'], ['link.yaml']]);
  });

  it('are found when the folder lies in a submodule; from outside it is named, and its files are not compared', () => {
    const inner = scratchRepository();
    inner.commit('2024-01-01', { 'audits/a.yaml': 'one' });
    inner.commit('2024-01-02', { 'audits/a.yaml': 'two' });
    const outer = scratchRepository();
    outer.commit('2024-01-01', { 'audits/own.yaml': 'x' });
    outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.folder, 'audits/partner');
    outer.commit('2024-01-03');
    const { head, base, changed } = between(outer.folder, 'HEAD~1');
    expect([base.submodules, head.submodules, changed]).toEqual([[], ['partner'], []]);
    expect(head.names).toEqual(['own.yaml']);
    expect(between(outer.folder, 'HEAD', 'HEAD').base.submodules).toEqual(['partner']);
    // The audits of the submodule lie in its own folder audits.
    const within = between(join(outer.folder, 'audits/partner'), 'HEAD~1', 'HEAD');
    expect(within.changed).toEqual([{ before: 'a.yaml', after: 'a.yaml' }]);
  });
});

describe('two states cannot be compared', () => {
  it('outside a repository, without git, and before the first commit', () => {
    const plain = projectOf({ 'audits/a.yaml': 'a' });
    expect(problem(plain, 'main')).toEqual({ code: 'no-repository' });
    const fresh = scratchRepository();
    fresh.write({ 'audits/a.yaml': 'a' });
    expect(problem(fresh.folder, 'HEAD')).toEqual({ code: 'no-commits' });
    vi.stubEnv('PATH', '/nowhere');
    expect(problem(plain, 'main')).toEqual({ code: 'no-git' });
  });

  it('in a repository of another user', () => {
    const { folder } = branched();
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
    vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
    expect(problem(folder, 'main')).toEqual({ code: 'not-trusted' });
  });

  it('when a revision is unknown; branches and tags are offered', () => {
    const { folder, git } = branched();
    git('tag', 'v1');
    const known = ['main', 'side', 'v1'];
    const unknown = { code: 'unknown-revision', known, remote: null, shallow: false };
    expect(problem(folder, 'mian')).toEqual({ ...unknown, name: 'mian' });
    expect(problem(folder, 'main', 'sid')).toEqual({ ...unknown, name: 'sid' });
    expect(problem(folder, '--help')).toEqual({ ...unknown, name: '--help' });
    const lost = '0123456789012345678901234567890123456789';
    expect(problem(folder, lost)).toEqual({ ...unknown, name: lost });
  });

  it('when a remote’s branch, or a commit beyond a shallow clone’s end, is not here', () => {
    const { folder, git, first } = branched();
    const shallow = `${folder}-shallow`;
    git('clone', '--quiet', '--depth', '1', `file://${folder}`, shallow);
    expect(problem(shallow, 'origin/side')).toEqual({
      code: 'unknown-revision',
      name: 'origin/side',
      known: ['main', 'origin/main'],
      remote: ['origin', 'side'],
      shallow: true,
    });
    expect(problem(shallow, first)).toMatchObject({ code: 'unknown-revision', shallow: true });
    expect(problem(shallow, 'HEAD~1')).toMatchObject({ code: 'unknown-revision', shallow: true });
  });

  it('when a name stands for no commit', () => {
    const { folder } = branched();
    expect(problem(folder, 'HEAD:audits')).toEqual({ code: 'not-a-commit', name: 'HEAD:audits' });
  });

  it('when a name stands for several, but not when they are one commit', () => {
    const { folder, git } = branched();
    git('tag', 'side', 'main');
    const candidates = ['refs/heads/side', 'refs/tags/side'];
    expect(problem(folder, 'side')).toEqual({ code: 'ambiguous', name: 'side', candidates });
    expect(problem(folder, 'refs/heads/side')).toBeNull();
    git('tag', 'main', 'main');
    expect(problem(folder, 'main')).toBeNull();
  });

  it('when there is nothing that one left the other at', () => {
    const { folder, git, commit } = branched();
    git('switch', '--quiet', '--orphan', 'alone');
    commit('2024-01-04', { 'audits/a.yaml': 'x' });
    expect(problem(folder, 'main...alone')).toEqual({
      code: 'no-common-commit',
      names: ['main', 'alone'],
      shallow: false,
    });
  });

  it('when a range stands beside another word', () => {
    const { folder } = branched();
    expect(problem(folder, 'main..side', 'main')).toEqual({
      code: 'range-and-head',
      range: 'main..side',
      head: 'main',
    });
  });
});

it('a commit is found by what its message says', () => {
  const repository = scratchRepository();
  repository.commit('2024-01-01', { 'audits/a.yaml': 'one' }, 'Begin');
  const found = repository.commit('2024-01-02', { 'audits/a.yaml': 'two' }, 'Waive the till');
  repository.commit('2024-01-03', { 'audits/a.yaml': 'three' }, 'Go on');
  expect(between(repository.folder, ':/Waive', 'HEAD').base.commit.sha).toBe(found);
});
