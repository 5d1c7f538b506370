import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type HistoryLog, historyLog } from '../../src/history/history-log.ts';
import { projectOf } from '../support/run-cli.ts';
import { scratchRepository } from '../support/scratch-repository.ts';

const plain = projectOf({ 'audits/a.yaml': 'a' });
afterEach(() => vi.unstubAllEnvs());

/** The log of a folder, which there has to be. */
function logOf(folder: string): HistoryLog {
  const log = historyLog({ folder, isOne: null });
  if ('code' in log) throw new Error(log.code);
  return log;
}

/** What each revision did, in words: subject, then names; `-` before what is gone, `old > new` for a move. */
function told(folder: string): string[] {
  return logOf(folder).revisions.map(({ subject, changes }) => {
    const said = changes.map(({ name, blob, from }) => `${blob ? '' : '-'}${from ? `${from} > ` : ''}${name}`);
    return [subject, ...said.sort()].join(' | ');
  });
}

const LONG = 'the same text in both\n'.repeat(20);

describe('the log of a folder', () => {
  it('has the revisions that touched its YAML, oldest first, each with its day and what it changed', () => {
    const repository = scratchRepository();
    const first = repository.commit('2024-01-01', { 'audits/b.yaml': 'b', 'audits/a/x.yaml': 'x' }, 'Begin');
    repository.commit('2024-01-02', { 'README.md': 'x', 'audits/notes.txt': 'x' }, 'Notes');
    repository.commit('2024-01-03', { 'audits/.hidden.yaml': 'x', 'audits/.hid/c.yaml': 'x' }, 'Hidden');
    repository.commit('2024-01-04', { 'audits/b.yaml': null, 'elsewhere/b.yaml': 'x' }, 'Delete');
    expect(logOf(join(repository.folder, 'audits'))).toEqual({
      shallow: false,
      submodules: [],
      moves: [],
      revisions: [
        {
          commit: first,
          date: '2024-01-01',
          subject: 'Begin',
          changes: [
            { name: 'a/x.yaml', blob: repository.git('hash-object', 'audits/a/x.yaml'), from: null },
            { name: 'b.yaml', blob: expect.stringMatching(/^[0-9a-f]{40}$/), from: null },
          ],
        },
        {
          commit: expect.stringMatching(/^[0-9a-f]{40}$/),
          date: '2024-01-04',
          subject: 'Delete',
          changes: [{ name: 'b.yaml', blob: null, from: null }],
        },
      ],
    });
  });

  it('knows a file that moved, changed a little or not, within the folder; in from outside it is new, out of it is gone', () => {
    const repository = scratchRepository();
    repository.commit(
      '2024-01-01',
      { 'audits/a.yaml': LONG, 'audits/b.yaml': `${LONG}b`, 'x.yaml': `${LONG}x` },
      'One',
    );
    repository.commit(
      '2024-01-02',
      { 'audits/a.yaml': null, 'audits/shop/a.yaml': LONG, 'audits/b.yaml': null, 'audits/c.yaml': `${LONG}c` },
      'Move',
    );
    repository.commit('2024-01-03', { 'x.yaml': null, 'audits/x.yaml': `${LONG}x` }, 'In');
    repository.commit('2024-01-04', { 'audits/c.yaml': null, 'c.yaml': `${LONG}c` }, 'Out');
    expect(told(join(repository.folder, 'audits'))).toEqual([
      'One | a.yaml | b.yaml',
      'Move | a.yaml > shop/a.yaml | b.yaml > c.yaml',
      'In | x.yaml',
      'Out | -c.yaml',
    ]);
  });

  it('takes a merge for one revision, with all that the branch did, and leaves the branch’s own out', () => {
    const repository = scratchRepository();
    repository.commit('2024-01-01', { 'audits/a.yaml': 'one', 'audits/b.yaml': 'one' }, 'Begin');
    repository.git('switch', '--quiet', '--create', 'side');
    repository.commit('2024-01-02', { 'audits/a.yaml': 'two' }, 'Side');
    repository.commit('2024-01-03', { 'audits/a.yaml': 'three', 'audits/c.yaml': 'c' }, 'Side again');
    repository.git('switch', '--quiet', 'main');
    repository.commit('2024-01-04', { 'audits/b.yaml': 'two' }, 'Main');
    repository.merge('2024-01-05', 'side', 'Bring in the side');
    repository.git('switch', '--quiet', '--create', 'readme');
    repository.commit('2024-01-06', { 'README.md': 'x' }, 'Words');
    repository.git('switch', '--quiet', 'main');
    repository.merge('2024-01-07', 'readme', 'Bring in words');
    expect(told(join(repository.folder, 'audits'))).toEqual([
      'Begin | a.yaml | b.yaml',
      'Main | b.yaml',
      'Bring in the side | a.yaml | c.yaml',
    ]);
  });

  it('takes names as they are: spaces, Chinese, quotes, colons and ends of lines, whatever is configured', () => {
    const repository = scratchRepository('仓库 one');
    const inside = 'our project [x]/客户 审计';
    const names = ['麻辣 烫.yaml', '"b".yaml', ':100644 100644.yaml', 'two\nlines.yaml'];
    repository.commit(
      '2024-01-01',
      Object.fromEntries(names.map((name) => [`${inside}/${name}`, `${LONG}${name}`])),
      '中文 “subject”',
    );
    repository.commit(
      '2024-01-02',
      { [`${inside}/麻辣 烫.yaml`]: null, [`${inside}/酸 辣\n汤.yaml`]: `${LONG}麻辣 烫.yaml` },
      ':100644 renamed',
    );
    const surprises = {
      'core.quotePath': 'true',
      'core.pager': 'false',
      'color.ui': 'always',
      'diff.external': 'false',
      'diff.relative': 'false',
      'diff.renames': 'copies',
      'diff.renameLimit': '1',
      'i18n.logOutputEncoding': 'GBK',
      'log.diffMerges': 'off',
      'log.follow': 'true',
      'log.showRoot': 'false',
      'log.showSignature': 'true',
    };
    for (const [name, value] of Object.entries(surprises)) repository.git('config', name, value);
    expect(told(join(repository.folder, inside))).toEqual([
      ['中文 “subject”', ...names.toSorted()].join(' | '),
      ':100644 renamed | 麻辣 烫.yaml > 酸 辣\n汤.yaml',
    ]);
  });

  it('does not take other rights of a file for a change of its bytes', () => {
    const repository = scratchRepository();
    repository.commit('2024-01-01', { 'audits/a.yaml': 'one' });
    repository.git('update-index', '--chmod=+x', 'audits/a.yaml');
    repository.git('commit', '--quiet', '--message', 'Rights');
    const [first, second] = logOf(join(repository.folder, 'audits')).revisions;
    expect(second?.changes).toEqual(first?.changes);
  });
});

describe('links', () => {
  it('have the bytes they lead to at each revision; into nothing they are no file, out of the repository not to be read', () => {
    const repository = scratchRepository();
    repository.write({ 'shared.yaml': 'one', 'audits/a.yaml': 'a' });
    symlinkSync('../shared.yaml', join(repository.folder, 'audits/link.yaml'));
    symlinkSync('../gone.yaml', join(repository.folder, 'audits/lost.yaml'));
    symlinkSync('../..', join(repository.folder, 'audits/up.yaml'));
    symlinkSync('../../中文/outside.yaml', join(repository.folder, 'audits/outside.yaml'));
    repository.commit('2024-01-01');
    const one = repository.git('hash-object', 'shared.yaml');
    repository.commit('2024-01-02', { 'shared.yaml': 'two' });
    repository.commit('2024-01-03', { 'audits/a.yaml': 'b' });
    const two = repository.git('hash-object', 'shared.yaml');
    repository.commit('2024-01-04', { 'audits/link.yaml': null });
    const blobs = logOf(join(repository.folder, 'audits')).revisions.map(({ changes }) =>
      Object.fromEntries(changes.map(({ name, blob }) => [name, blob])),
    );
    expect(blobs).toEqual([
      {
        'a.yaml': expect.any(String),
        'link.yaml': one,
        'lost.yaml': null,
        'outside.yaml': 'outside',
        'up.yaml': 'outside',
      },
      { 'a.yaml': expect.any(String), 'link.yaml': two },
      { 'link.yaml': null },
    ]);
  });
});

describe('submodules', () => {
  it('are named and left out', () => {
    const other = scratchRepository('other');
    other.commit('2024-01-01', { 'x.yaml': 'x' });
    const repository = scratchRepository();
    repository.commit('2024-01-01', { 'audits/a.yaml': 'a' }, 'Begin');
    repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other.folder, 'audits/客 户');
    repository.commit('2024-01-02', { 'audits/a.yaml': 'b' }, 'Add');
    const log = logOf(join(repository.folder, 'audits'));
    expect(log.submodules).toEqual(['客 户']);
    expect(told(join(repository.folder, 'audits'))).toEqual(['Begin | a.yaml', 'Add | a.yaml']);
  });
});

describe('a shallow clone', () => {
  it('is told, and its oldest commit brings all files', () => {
    const repository = scratchRepository();
    repository.commit('2024-01-01', { 'audits/a.yaml': 'one' }, 'One');
    repository.commit('2024-01-02', { 'audits/b.yaml': 'b' }, 'Two');
    repository.commit('2024-01-03', { 'audits/a.yaml': 'two' }, 'Three');
    const shallow = `${repository.folder}-shallow`;
    repository.git('clone', '--quiet', '--depth', '2', `file://${repository.folder}`, shallow);
    expect(logOf(join(shallow, 'audits')).shallow).toBe(true);
    expect(told(join(shallow, 'audits'))).toEqual(['Two | a.yaml | b.yaml', 'Three | a.yaml']);
  });
});

describe('there is no log', () => {
  it.each<[string, () => string, string]>([
    ['outside a repository', () => plain, 'no-repository'],
    ['before the first commit', () => scratchRepository().folder, 'no-commits'],
    [
      'of a folder that no commit touched',
      () => {
        const repository = scratchRepository();
        repository.commit('2024-01-01', { 'README.md': 'x' });
        return repository.folder;
      },
      'nothing-committed',
    ],
  ])('%s', (_, made, reason) => {
    const folder = made();
    expect(historyLog({ folder, isOne: null })).toEqual({ code: reason });
  });

  it('without git', () => {
    const repository = scratchRepository();
    repository.commit('2024-01-01', { 'audits/a.yaml': 'one' });
    vi.stubEnv('PATH', '/nowhere');
    expect(historyLog({ folder: join(repository.folder, 'audits'), isOne: null })).toEqual({ code: 'no-git' });
  });
});
