import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { eitherName } from '../../src/history/changed-names.ts';
import { type Comparison, sinceLast } from '../../src/history/comparison.ts';
import { diskFiles } from '../../src/intake/disk.ts';
import { projectOf } from '../support/run-cli.ts';
import { scratchRepository } from '../support/scratch-repository.ts';

const plain = projectOf({ 'audits/a.yaml': 'a' });
afterEach(() => vi.unstubAllEnvs());

const at = (folder: string) => ({ folder, as: 'audits', disk: diskFiles(folder), isOne: null });

/** The revision before, which there has to be. */
function revisionBefore(folder: string): Comparison['base'] & { changed: readonly string[] } {
  const last = sinceLast(at(folder));
  if (last === null || last === 'cut-off') throw new Error(`no revision, but ${last}`);
  return { ...last.base, changed: [...new Set(eitherName(last.changed))] };
}

function text(revision: Comparison['base'], name: string): string {
  return new TextDecoder().decode(revision.files(() => true).read(`audits/${name}`));
}

describe('what a clean folder is compared with', () => {
  it('is the commit before the newest one that touched it, not before the newest of all', () => {
    const repository = scratchRepository();
    repository.commit('2024-01-01', { 'audits/a.yaml': 'one' });
    const base = repository.commit('2024-01-02', { 'README.md': 'x' });
    repository.commit('2024-01-03', { 'audits/a.yaml': 'two' });
    repository.commit('2024-01-04', { 'README.md': 'y', 'audits/notes.txt': 'z' });
    const revision = revisionBefore(join(repository.folder, 'audits'));
    expect(revision.commit).toEqual({ sha: base, date: '2024-01-02' });
    expect([...revision.changed]).toEqual(['a.yaml']);
    expect(text(revision, 'a.yaml')).toBe('one');
  });

  it('has the files that were changed, added, deleted and renamed, under their names of now and then', () => {
    const repository = scratchRepository();
    const long = 'the same text in both\n'.repeat(20);
    repository.commit('2024-01-01', {
      'audits/same.yaml': 'same',
      'audits/shop/changed.yaml': 'one',
      'audits/shop/deleted.yaml': 'x',
      'audits/shop/old-name.yaml': long,
    });
    repository.commit('2024-01-02', {
      'audits/shop/changed.yaml': 'two',
      'audits/shop/deleted.yaml': null,
      'audits/shop/old-name.yaml': null,
      'audits/shop/new-name.yaml': long,
      'audits/shop/added.yaml': 'x',
    });
    const { changed, names } = revisionBefore(join(repository.folder, 'audits'));
    expect([...changed].sort()).toEqual([
      'shop/added.yaml',
      'shop/changed.yaml',
      'shop/deleted.yaml',
      'shop/new-name.yaml',
      'shop/old-name.yaml',
    ]);
    expect(names).toEqual(['same.yaml', 'shop/changed.yaml', 'shop/deleted.yaml', 'shop/old-name.yaml']);
  });

  it('is, after a merge, the state it was merged into', () => {
    const repository = scratchRepository();
    repository.commit('2024-01-01', { 'audits/a.yaml': 'one', 'audits/b.yaml': 'one' });
    repository.git('switch', '--quiet', '--create', 'side');
    repository.commit('2024-01-02', { 'audits/a.yaml': 'two' });
    repository.git('switch', '--quiet', 'main');
    const main = repository.commit('2024-01-03', { 'audits/b.yaml': 'two' });
    repository.git('merge', '--quiet', '--no-edit', 'side');
    const { commit, changed } = revisionBefore(join(repository.folder, 'audits'));
    expect([commit.sha, [...changed]]).toEqual([main, ['a.yaml']]);
  });

  it('is found with spaces and Chinese in every name, in a folder below the top, whatever is configured', () => {
    const repository = scratchRepository('仓库 one');
    const inside = 'our project [x]/客户 审计';
    repository.commit('2024-01-01', { [`${inside}/麻辣 烫.yaml`]: '一', [`${inside}/"b".yaml`]: 'b', 'c.yaml': 'c' });
    repository.commit('2024-01-02', { [`${inside}/麻辣 烫.yaml`]: '二', 'c.yaml': 'd' });
    const surprises = {
      'core.quotePath': 'true',
      'core.pager': 'false',
      'color.ui': 'always',
      'diff.external': 'false',
      'diff.relative': 'false',
      'diff.renames': 'copies',
      'log.showSignature': 'true',
      'log.follow': 'true',
    };
    for (const [name, value] of Object.entries(surprises)) repository.git('config', name, value);
    const revision = revisionBefore(join(repository.folder, inside));
    expect([...revision.changed]).toEqual(['麻辣 烫.yaml']);
    expect(revision.names).toEqual(['"b".yaml', '麻辣 烫.yaml']);
    expect(text(revision, '麻辣 烫.yaml')).toBe('一');
    expect(text(revision, '"b".yaml')).toBe('b');
  });
});

describe('what a folder with unsaved work is compared with', () => {
  it.each<[string, Record<string, string | null>, string]>([
    ['a changed file', { 'audits/a.yaml': 'three' }, 'a.yaml'],
    ['a new file that git does not know', { 'audits/new.yaml': 'x' }, 'new.yaml'],
    ['a deleted file', { 'audits/a.yaml': null }, 'a.yaml'],
  ])('is HEAD: %s', (_, files, changed) => {
    const repository = scratchRepository();
    repository.commit('2024-01-01', { 'audits/a.yaml': 'one', 'audits/b.yaml': 'b' });
    const head = repository.commit('2024-01-02', { 'audits/a.yaml': 'two' });
    repository.write(files);
    const revision = revisionBefore(join(repository.folder, 'audits'));
    expect([revision.commit.sha, [...revision.changed]]).toEqual([head, [changed]]);
    expect(text(revision, 'a.yaml')).toBe('two');
  });

  it('is HEAD when the work is staged', () => {
    const repository = scratchRepository();
    const head = repository.commit('2024-01-01', { 'audits/a.yaml': 'one' });
    repository.write({ 'audits/b.yaml': 'b' });
    repository.git('add', '--all');
    const { commit, changed } = revisionBefore(join(repository.folder, 'audits'));
    expect([commit.sha, [...changed]]).toEqual([head, ['b.yaml']]);
  });

  it('is not HEAD for what is elsewhere, hidden, ignored, no YAML, or only touched', () => {
    const repository = scratchRepository();
    const base = repository.commit('2024-01-01', { 'audits/a.yaml': 'one', '.gitignore': 'draft.yaml\n' });
    repository.commit('2024-01-02', { 'audits/a.yaml': 'two' });
    repository.write({
      'elsewhere.yaml': 'x',
      'audits/.hidden.yaml': 'x',
      'audits/.hidden/x.yaml': 'x',
      'audits/draft.yaml': 'x',
      'audits/notes.txt': 'x',
      'audits/a.yaml': 'two',
    });
    const { commit, changed } = revisionBefore(join(repository.folder, 'audits'));
    expect([commit.sha, [...changed]]).toEqual([base, ['a.yaml']]);
  });
});

describe('there is nothing to compare with', () => {
  it.each<[string, () => string]>([
    ['outside a repository', () => plain],
    [
      'before the first commit',
      () => {
        const repository = scratchRepository();
        repository.write({ 'audits/a.yaml': 'a' });
        return repository.folder;
      },
    ],
    [
      'at the first commit',
      () => {
        const repository = scratchRepository();
        repository.commit('2024-01-01', { 'audits/a.yaml': 'a' });
        return repository.folder;
      },
    ],
    [
      'when the audits came with a later commit',
      () => {
        const repository = scratchRepository();
        repository.commit('2024-01-01', { 'README.md': 'x' });
        repository.commit('2024-01-02', { 'audits/a.yaml': 'a' });
        return repository.folder;
      },
    ],
    [
      'when the audits are not committed yet',
      () => {
        const repository = scratchRepository();
        repository.commit('2024-01-01', { 'README.md': 'x' });
        repository.write({ 'audits/a.yaml': 'a' });
        return repository.folder;
      },
    ],
  ])('%s', (_, made) => {
    expect(sinceLast(at(join(made(), 'audits')))).toBeNull();
  });

  it('without git', () => {
    const repository = scratchRepository();
    repository.commit('2024-01-01', { 'audits/a.yaml': 'one' });
    repository.commit('2024-01-02', { 'audits/a.yaml': 'two' });
    vi.stubEnv('PATH', '/nowhere');
    expect(sinceLast(at(join(repository.folder, 'audits')))).toBeNull();
  });
});

describe('a shallow clone', () => {
  function clone(depth: number): string {
    const repository = scratchRepository();
    repository.commit('2024-01-01', { 'audits/a.yaml': 'one' });
    repository.commit('2024-01-02', { 'audits/a.yaml': 'two' });
    repository.commit('2024-01-03', { 'README.md': 'x' });
    const shallow = `${repository.folder}-shallow`;
    repository.git('clone', '--quiet', '--depth', String(depth), `file://${repository.folder}`, shallow);
    return join(shallow, 'audits');
  }

  it('that lacks the commit before is told from a repository without history', () => {
    expect(sinceLast(at(clone(1)))).toBe('cut-off');
    expect(sinceLast(at(clone(2)))).toBe('cut-off');
  });

  it('that is deep enough serves', () => {
    expect(revisionBefore(clone(3)).commit.date).toBe('2024-01-01');
  });
});

describe('the files of a revision', () => {
  it('are listed and read as those on disk are: only what is wanted, hidden ones and other folders not at all', () => {
    const repository = scratchRepository();
    repository.commit('2024-01-01', { 'audits/b.yaml': 'b', 'audits/a/x.yaml': 'x', 'audits/.hid/c.yaml': 'c' });
    repository.commit('2024-01-02', { 'audits/b.yaml': 'bb' });
    const revision = revisionBefore(join(repository.folder, 'audits'));
    const files = revision.files((name) => name !== 'b.yaml');
    expect(files.list('audits')).toEqual(['a/x.yaml']);
    expect(files.list('elsewhere')).toBeNull();
    expect(() => files.read('audits/b.yaml')).toThrow(expect.objectContaining({ code: 'ENOENT' }));
    expect(revision.files(() => true).list('audits')).toEqual(['a/x.yaml', 'b.yaml']);
  });

  it('are read to the byte: empty, binary, without an end of line, and large', () => {
    const repository = scratchRepository();
    const large = 'x'.repeat(3_000_000);
    const files = { 'audits/1.yaml': '', 'audits/2.yaml': 'a\0\n\n', 'audits/3.yaml': large, 'audits/4.yaml': '终' };
    repository.commit('2024-01-01', files);
    repository.commit('2024-01-02', { 'audits/4.yaml': 'end' });
    const revision = revisionBefore(join(repository.folder, 'audits'));
    expect(['1.yaml', '2.yaml', '3.yaml', '4.yaml'].map((name) => text(revision, name))).toEqual(Object.values(files));
  });

  it('are read through links to files, which count as changed; a link that leads nowhere cannot be read', () => {
    const repository = scratchRepository();
    repository.write({ 'shared.yaml': 'one', 'audits/a.yaml': 'a' });
    symlinkSync('../shared.yaml', join(repository.folder, 'audits/link.yaml'));
    symlinkSync('../gone.yaml', join(repository.folder, 'audits/lost.yaml'));
    repository.commit('2024-01-01');
    repository.commit('2024-01-02', { 'shared.yaml': 'two', 'audits/a.yaml': 'b' });
    const revision = revisionBefore(join(repository.folder, 'audits'));
    expect([[...revision.changed], [...revision.links]]).toEqual([['a.yaml'], ['link.yaml', 'lost.yaml']]);
    expect(text(revision, 'link.yaml')).toBe('one');
    expect(text(revision, 'a.yaml')).toBe('a');
    expect(() => text(revision, 'lost.yaml')).toThrow(expect.objectContaining({ code: 'ENOENT' }));
  });
});
