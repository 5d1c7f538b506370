import { afterEach, describe, expect, it, vi } from 'vitest';
import { firstParent, headCommit, newestCommit } from '../../src/history/commit.ts';
import { projectOf } from '../support/run-cli.ts';
import { scratchRepository } from '../support/scratch-repository.ts';

const plain = projectOf({ 'a.yaml': 'a' });
afterEach(() => vi.unstubAllEnvs());

describe('the commit a folder is checked out at', () => {
  it('has its full hash and the committer’s day', () => {
    const repository = scratchRepository();
    const sha = repository.commit('2024-03-01', { 'a.yaml': 'a' });
    expect(headCommit(repository.folder)).toEqual({ sha, date: '2024-03-01' });
  });

  it('is null outside a repository, before the first commit, in a folder that is not there, and without git', () => {
    expect(headCommit(plain)).toBeNull();
    const repository = scratchRepository();
    expect(headCommit(repository.folder)).toBeNull();
    repository.commit('2024-03-01');
    expect(headCommit(`${repository.folder}/gone`)).toBeNull();
    vi.stubEnv('PATH', '/nowhere');
    expect(headCommit(repository.folder)).toBeNull();
  });

  it('is the folder’s own, whatever a hook says of another repository', () => {
    const repository = scratchRepository();
    const sha = repository.commit('2024-03-01');
    vi.stubEnv('GIT_DIR', '/nowhere');
    vi.stubEnv('GIT_INDEX_FILE', '/nowhere/index');
    expect(headCommit(repository.folder)?.sha).toBe(sha);
  });
});

describe('the newest commit that touched some files', () => {
  it('is told from later ones, and is null when there is none', () => {
    const repository = scratchRepository();
    const touching = repository.commit('2024-03-01', { 'a.yaml': 'a' });
    const later = repository.commit('2024-03-02', { 'b.txt': 'b' });
    expect(newestCommit(repository.folder, 'HEAD', ['*.yaml'])?.sha).toBe(touching);
    expect(newestCommit(repository.folder, 'HEAD', ['*.csv'])).toBeNull();
    expect(newestCommit(repository.folder, 'no-such-branch')).toBeNull();
    expect(firstParent(repository.folder, later)).toBe(touching);
    expect(firstParent(repository.folder, touching)).toBeNull();
  });
});
