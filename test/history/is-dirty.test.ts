import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isDirty } from '../../src/history/is-dirty.ts';
import { projectOf } from '../support/run-cli.ts';
import { scratchRepository, type Written } from '../support/scratch-repository.ts';

const plain = projectOf({ 'audits/a.yaml': 'a' });
afterEach(() => vi.unstubAllEnvs());

/** A repository in which everything is committed, and its folder of audits. */
function saved(): { write(files: Written): void; git(...args: string[]): string; audits: string; folder: string } {
  const repository = scratchRepository();
  repository.commit('2024-03-01', {
    'audits/a.yaml': 'a',
    'audits/名 称.yaml': 'b',
    'content/en/page.mdx': 'page',
    '.gitignore': 'dist\n*.swp\n',
  });
  return { ...repository, audits: join(repository.folder, 'audits') };
}

describe('a folder of audits', () => {
  it.each<[string, Written, boolean]>([
    ['as it was committed', {}, false],
    ['with an audit changed', { 'audits/a.yaml': 'other' }, true],
    ['with an audit of a Chinese name changed', { 'audits/名 称.yaml': 'other' }, true],
    ['with an audit gone', { 'audits/a.yaml': null }, true],
    ['with a new audit', { 'audits/b/new.yaml': 'new' }, true],
    ['with a new file that git ignores', { 'audits/a.swp': 'x' }, false],
    ['with a page of the guide changed elsewhere', { 'content/en/page.mdx': 'other' }, true],
    ['with a new file elsewhere, such as a report', { 'report.html': 'x', 'dist/index.html': 'x' }, false],
  ])('%s: dirty or not', (_, files, dirty) => {
    const { write, audits } = saved();
    write(files);
    expect(isDirty(audits)).toBe(dirty);
  });

  it('is dirty by a change that waits to be committed', () => {
    const { write, git, audits } = saved();
    write({ 'audits/a.yaml': 'other' });
    git('add', '--all');
    expect(isDirty(audits)).toBe(true);
  });

  it('is not dirty by another time of its files alone, nor by what someone told git to show', () => {
    const { git, audits } = saved();
    git('config', 'status.showUntrackedFiles', 'all');
    git('config', 'status.branch', 'true');
    utimesSync(join(audits, 'a.yaml'), 1, 1);
    expect(isDirty(audits)).toBe(false);
  });

  it('is neither outside a repository, before the first commit, and without git', () => {
    expect(isDirty(plain)).toBeNull();
    const repository = scratchRepository();
    repository.write({ 'a.yaml': 'a' });
    expect(isDirty(repository.folder)).toBeNull();
    const { audits } = saved();
    vi.stubEnv('PATH', '/nowhere');
    expect(isDirty(audits)).toBeNull();
  });
});
