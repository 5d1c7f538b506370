import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listsOf } from '../../src/compare/lists.ts';
import { compareProjects } from '../../src/project/compare-projects.ts';
import { onDisk } from '../../src/project/effects.ts';
import { openProject } from '../../src/project/open-project.ts';
import { auditYaml } from '../support/audit-yaml.ts';
import { pastOf, toldShortly } from '../support/past-of.ts';
import { type ScratchRepository, scratchRepository, type Written } from '../support/scratch-repository.ts';

const soup = (level: number, said: object = {}) =>
  auditYaml({ bowl: level, talk: level }, { title: 'Soup', brand: 'Stall', ...said });
const perm = (level: number) => auditYaml({ cut: level, pay: level }, { title: 'Perm', brand: 'Salon' });

/** A repository with a commit for each set of files, named `1`, `2` …, a day apart. */
function repositoryOf(...states: readonly Written[]): ScratchRepository {
  const repository = scratchRepository();
  for (const [at, files] of states.entries()) repository.commit(`2024-07-0${at + 1}`, files, String(at + 1));
  return repository;
}

/** All files of a folder, those in another one and those gone here. */
function moved(from: string, to: string, files: Written): Written {
  return Object.fromEntries(
    Object.entries(files).flatMap(([name, text]) => [
      [`${from}/${name}`, null],
      [`${to}/${name}`, text],
    ]),
  );
}

/** What `diff` tells of the audits: id, old id, state, by how much; and from where they were moved. */
function diffed(
  { folder: root }: Pick<ScratchRepository, 'folder'>,
  folder: string,
  base = 'HEAD~1',
  head: string | null = 'HEAD',
) {
  const opened = compareProjects({ folder, base, head, all: false }, onDisk(root));
  if ('problem' in opened || !opened.diff) throw new Error(JSON.stringify(opened));
  const { journeys, movedFrom, settings, rubrics, unreadable } = opened.diff;
  expect([settings, rubrics, unreadable]).toEqual([{ rules: false, gates: false }, [], []]);
  return [...journeys.map(({ id, from, state, by }) => [id, from, state, by]), ...movedFrom];
}

/** What the overview tells has changed: id and by how much, what is new and what is gone. */
function overview({ folder: root }: Pick<ScratchRepository, 'folder'>, folder: string) {
  const { changes } = openProject({ folder, changes: true }, onDisk(root));
  if (!changes) return null;
  const { journeys, added, removed, renamed } = listsOf(changes.journeys);
  return {
    moves: journeys.map(({ journey }) => [journey.id, journey.by]),
    added: added.map(({ journey }) => journey.id),
    removed: removed.map(({ journey }) => journey.id),
    renamed: renamed.map(({ journey }) => [journey.id, journey.from]),
    movedFrom: changes.movedFrom,
  };
}

const NOTHING = { moves: [], added: [], removed: [], renamed: [], movedFrom: [] };
const START = { 'audits/stall/soup.yaml': soup(2), 'audits/salon/perm.yaml': perm(1) };
const FELL = { 'stall/soup.yaml': soup(1), 'salon/perm.yaml': perm(1) };

describe('a folder of audits moved as a whole', () => {
  it.each([
    ['into another', 'cx/audits'],
    ['to another name', 'reviews'],
    ['to a name that looks like a pattern', '我们的 [cx]/*/audits'],
  ])('%s takes its past along, and no fall is hidden', (_, to) => {
    const repository = repositoryOf(START, moved('audits', to, FELL), { [`${to}/stall/soup.yaml`]: soup(3) });
    expect(diffed(repository, to, 'HEAD~2', 'HEAD~1')).toEqual([['stall/soup', null, 'changed', -1], 'audits']);
    expect(diffed(repository, to, 'HEAD~2')).toEqual([['stall/soup', null, 'changed', 1], 'audits']);
    expect(diffed(repository, to, 'HEAD~2', null)).toEqual([['stall/soup', null, 'changed', 1], 'audits']);
    expect(diffed(repository, to, 'HEAD', 'HEAD~2')).toEqual([['stall/soup', null, 'changed', -1]]);
    const past = pastOf(repository.folder, { folder: to });
    expect(toldShortly(past.history)).toEqual({
      1: ['salon/perm added 1 1.00', 'stall/soup added 2 2.00'],
      2: ['stall/soup changed 1 1.00'],
      3: ['stall/soup changed 3 3.00'],
    });
    expect(past.moves).toEqual([
      { commit: repository.git('rev-parse', 'HEAD~1'), date: '2024-07-02', from: ['audits'] },
    ]);
    repository.git('reset', '--quiet', '--hard', 'HEAD~1');
    expect(overview(repository, to)).toEqual({ ...NOTHING, moves: [['stall/soup', -1]], movedFrom: ['audits'] });
  });

  it('and back goes on, too; seen from within', () => {
    const repository = repositoryOf(
      START,
      moved('audits', 'cx/audits', { 'stall/soup.yaml': soup(2), 'salon/perm.yaml': perm(1) }),
      { 'cx/audits/salon/perm.yaml': perm(2) },
      moved('cx/audits', 'audits', { 'stall/soup.yaml': soup(1), 'salon/perm.yaml': perm(2) }),
    );
    expect(diffed(repository, 'audits')).toEqual([['stall/soup', null, 'changed', -1], 'cx/audits']);
    expect(diffed(repository, 'audits', 'HEAD~3')).toEqual([
      ['stall/soup', null, 'changed', -1],
      ['salon/perm', null, 'changed', 1],
    ]);
    expect(toldShortly(pastOf(repository.folder).history)).toEqual({
      1: ['salon/perm added 1 1.00', 'stall/soup added 2 2.00'],
      2: [],
      3: ['salon/perm changed 2 2.00'],
      4: ['stall/soup changed 1 1.00'],
    });
    repository.git('reset', '--quiet', '--hard', 'HEAD~2');
    const within = { folder: join(repository.folder, 'cx') };
    expect(diffed(within, 'audits')).toEqual(['audits']);
    expect(overview(within, 'audits')).toEqual({ ...NOTHING, movedFrom: ['audits'] });
    expect(toldShortly(pastOf(within.folder).history)).toEqual({
      1: ['salon/perm added 1 1.00', 'stall/soup added 2 2.00'],
      2: [],
    });
  });

  it('twice is found where it began', () => {
    const repository = repositoryOf(
      START,
      moved('audits', 'b', { 'stall/soup.yaml': soup(1), 'salon/perm.yaml': perm(1) }),
      { 'b/yoga/card.yaml': auditYaml({ card: 1 }, { brand: 'Yoga' }) },
      { ...moved('b', 'c/d', { 'stall/soup.yaml': soup(1), 'salon/perm.yaml': perm(2) }), 'b/yoga/card.yaml': null },
    );
    expect(diffed(repository, 'c/d', 'HEAD~3')).toEqual([
      ['stall/soup', null, 'changed', -1],
      ['salon/perm', null, 'changed', 1],
      'audits',
    ]);
    const past = pastOf(repository.folder, { folder: 'c/d' });
    expect(toldShortly(past.history)).toEqual({
      1: ['salon/perm added 1 1.00', 'stall/soup added 2 2.00'],
      2: ['stall/soup changed 1 1.00'],
      3: ['yoga/card added 1 1.00'],
      4: ['salon/perm changed 2 2.00', 'yoga/card removed'],
    });
    expect(past.moves.map(({ date, from }) => [date, ...from])).toEqual([
      ['2024-07-02', 'audits'],
      ['2024-07-04', 'b'],
    ]);
    expect(toldShortly(pastOf(repository.folder, { folder: 'c/d', since: '2024-07-04' }).history)).toEqual({
      4: ['salon/perm changed 2 2.00', 'yoga/card removed'],
    });
  });

  it('with a journey renamed, one deleted, one new and a fall in the same commit', () => {
    const repository = repositoryOf(
      { ...START, 'audits/yoga/card.yaml': auditYaml({ card: 1 }, { brand: 'Yoga' }) },
      {
        'audits/stall/soup.yaml': null,
        'audits/salon/perm.yaml': null,
        'audits/yoga/card.yaml': null,
        'cx/audits/stall/broth.yaml': soup(1),
        'cx/audits/salon/perm.yaml': perm(1),
        'cx/audits/bank/loan.yaml': auditYaml({ form: 3 }, { brand: 'Bank', summary: 'x '.repeat(3000) }),
      },
    );
    expect(diffed(repository, 'cx/audits')).toEqual([
      ['stall/broth', 'stall/soup', 'renamed', -1],
      ['bank/loan', null, 'added', null],
      ['yoga/card', null, 'removed', null],
      'audits',
    ]);
    expect(toldShortly(pastOf(repository.folder, { folder: 'cx/audits' }).history)[2]).toEqual([
      'bank/loan added 3 3.00',
      'stall/broth renamed from stall/soup 1 1.00',
      'yoga/card removed',
    ]);
    expect(overview(repository, 'cx/audits')).toEqual({
      moves: [['stall/broth', -1]],
      added: ['bank/loan'],
      removed: ['yoga/card'],
      renamed: [['stall/broth', 'stall/soup']],
      movedFrom: ['audits'],
    });
  });

  it('takes its rubrics and its config along: they are those of before', () => {
    const rubric = 'rubric: 1\nversion: "1"\nextends: standard\nthresholds: { service: 0.5 }\n';
    const rest = { 'config.yaml': 'rules: { ladder/unmet: off }\n', 'rubrics/house.yaml': rubric };
    const first = Object.fromEntries(
      Object.entries({ ...rest, 'stall/soup.yaml': soup(2, { rubric: 'house' }) }).map(([name, text]) => [
        `audits/${name}`,
        text,
      ]),
    );
    const then = moved('audits', 'cx/audits', { ...rest, 'stall/soup.yaml': soup(1, { rubric: 'house' }) });
    const repository = repositoryOf({ ...first, 'docker/compose.yaml': 'services: {}\n' }, then);
    expect(diffed(repository, 'cx/audits')).toEqual([['stall/soup', null, 'changed', -1], 'audits']);
    expect(toldShortly(pastOf(repository.folder, { folder: 'cx/audits' }).history)).toEqual({
      1: ['stall/soup added 2 2.00'],
      2: ['stall/soup changed 1 1.00'],
    });
  });

  it('on a branch is moved with the merge', () => {
    const repository = repositoryOf(START);
    repository.git('switch', '--quiet', '--create', 'side');
    repository.commit('2024-07-02', moved('audits', 'cx/audits', FELL), 'Side');
    repository.git('switch', '--quiet', 'main');
    repository.commit('2024-07-03', { 'README.md': 'x' }, '2');
    repository.merge('2024-07-04', 'side', 'Merge');
    expect(toldShortly(pastOf(repository.folder, { folder: 'cx/audits' }).history)).toEqual({
      1: ['salon/perm added 1 1.00', 'stall/soup added 2 2.00'],
      Merge: ['stall/soup changed 1 1.00'],
    });
    expect(overview(repository, 'cx/audits')?.moves).toEqual([['stall/soup', -1]]);
  });

  it.each([
    ['git mv', true],
    ['mv', false],
  ])('with %s and not committed yet', (_, isTold) => {
    const repository = repositoryOf(START);
    if (isTold) {
      repository.write({ 'cx/x': '' });
      repository.git('mv', 'audits', 'cx/audits');
    } else renameSync(join(repository.folder, 'audits'), join(repository.folder, 'reviews'));
    const to = isTold ? 'cx/audits' : 'reviews';
    repository.write({ [`${to}/stall/soup.yaml`]: soup(1) });
    expect(diffed(repository, to, 'HEAD', null)).toContainEqual(['stall/soup', null, 'changed', -1]);
    expect(overview(repository, to)).toEqual({ ...NOTHING, moves: [['stall/soup', -1]], movedFrom: ['audits'] });
  });

  it('is new where a shallow clone ends, and goes on where it is deep enough', () => {
    const repository = repositoryOf(START, moved('audits', 'cx/audits', FELL));
    const clone = (depth: number) => {
      const folder = `${repository.folder}-${depth}`;
      repository.git('clone', '--quiet', '--depth', String(depth), `file://${repository.folder}`, folder);
      return folder;
    };
    expect(toldShortly(pastOf(clone(1), { folder: 'cx/audits' }).history)).toEqual({
      2: ['salon/perm added 1 1.00', 'stall/soup added 1 1.00'],
    });
    expect(toldShortly(pastOf(clone(2), { folder: 'cx/audits' }).history)[2]).toEqual(['stall/soup changed 1 1.00']);
  });
});

describe('a part of a folder', () => {
  it('that was moved is the same there, and gone where it was', () => {
    const repository = repositoryOf(
      { ...START, 'cx/audits/yoga/card.yaml': auditYaml({ card: 1 }, { brand: 'Yoga' }) },
      moved('audits', 'cx/audits', { 'stall/soup.yaml': soup(1) }),
    );
    expect(diffed(repository, 'cx/audits')).toEqual([['stall/soup', null, 'changed', -1], 'audits']);
    expect(diffed(repository, 'audits')).toEqual([['stall/soup', null, 'removed', null]]);
    expect(toldShortly(pastOf(repository.folder, { folder: 'cx/audits' }).history)).toEqual({
      1: ['stall/soup added 2 2.00', 'yoga/card added 1 1.00'],
      2: ['stall/soup changed 1 1.00'],
    });
    expect(toldShortly(pastOf(repository.folder).history)[2]).toEqual(['stall/soup removed']);
    expect(overview(repository, 'cx/audits')).toEqual({
      ...NOTHING,
      moves: [['stall/soup', -1]],
      movedFrom: ['audits'],
    });
    expect(overview(repository, 'audits')).toEqual({ ...NOTHING, removed: ['stall/soup'] });
  });

  it('moved one by one from where drafts lie is followed alone: no other draft ever was here', () => {
    const repository = repositoryOf(
      {
        'drafts/a/one.yaml': soup(1),
        'drafts/a/two.yaml': perm(1),
        'audits/x/y.yaml': auditYaml({ z: 1 }, { brand: 'X' }),
      },
      { 'drafts/a/two.yaml': null },
      moved('drafts', 'audits', { 'a/one.yaml': soup(2) }),
    );
    expect(toldShortly(pastOf(repository.folder).history)).toEqual({
      1: ['a/one added 1 1.00', 'x/y added 1 1.00'],
      3: ['a/one changed 2 2.00'],
    });
  });

  it('that was moved from a folder of each brand into one for all is followed, whatever its depth', () => {
    const repository = repositoryOf(
      { 'stall/audits/visit.yaml': soup(2), 'salon/audits/visit.yaml': perm(2) },
      {
        'stall/audits/visit.yaml': null,
        'salon/audits/visit.yaml': null,
        'audits/stall/visit.yaml': soup(1),
        'audits/salon/visit.yaml': perm(2),
      },
    );
    expect(diffed(repository, 'audits').filter((one) => typeof one !== 'string' && one[3] === -1)).toHaveLength(1);
    expect(overview(repository, 'audits')).toMatchObject({ moves: [['stall/visit', -1]], added: [], removed: [] });
    expect(toldShortly(pastOf(repository.folder).history)[2]).toContainEqual(
      expect.stringMatching(/^stall\/visit (changed|renamed from \S+) 1 1.00$/),
    );
  });

  it('broken as it moves is the same, and mended later', () => {
    const repository = repositoryOf(
      START,
      moved('audits', 'cx', { 'stall/soup.yaml': soup(2).replace('stage: ', 'stage：'), 'salon/perm.yaml': perm(1) }),
      { 'cx/stall/soup.yaml': soup(1, { brand: { en: 'Stall', 'zh-CN': '小摊' } }) },
    );
    const told = toldShortly(pastOf(repository.folder, { folder: 'cx' }).history);
    expect([told[2], told[3]]).toEqual([[expect.stringMatching(/^stall\/soup broken /)], ['stall/soup mended 1 1.00']]);
  });

  it('that was moved under a name which another one bears there is told under its new one', () => {
    const repository = repositoryOf(
      { ...START, 'cx/audits/stall/soup.yaml': auditYaml({ x: 1 }, { brand: 'Stall' }) },
      { 'audits/stall/soup.yaml': null, 'cx/audits/stall/broth.yaml': soup(1) },
    );
    expect(diffed(repository, 'cx/audits')).toEqual([['stall/broth', null, 'changed', -1], 'audits']);
    expect(toldShortly(pastOf(repository.folder, { folder: 'cx/audits' }).history)).toEqual({
      1: ['stall/broth added 2 2.00', 'stall/soup added 1 1.00'],
      2: ['stall/broth changed 1 1.00'],
    });
  });

  it('is scored then with the rubrics that lay beside it', () => {
    const rubric = 'rubric: 1\nversion: "1"\nextends: standard\n';
    const repository = repositoryOf(
      { ...START, 'audits/rubrics/house.yaml': rubric, 'audits/stall/soup.yaml': soup(2, { rubric: 'house' }) },
      {
        ...moved('audits', 'cx/audits', { 'stall/soup.yaml': soup(1, { rubric: 'house' }) }),
        'cx/audits/rubrics/house.yaml': rubric,
      },
    );
    expect(diffed(repository, 'cx/audits')).toEqual([['stall/soup', null, 'changed', -1], 'audits']);
    expect(toldShortly(pastOf(repository.folder, { folder: 'cx/audits' }).history)).toEqual({
      1: ['stall/soup added 2 2.00'],
      2: ['stall/soup changed 1 1.00'],
    });
  });
});

describe('two folders of audits in one repository', () => {
  const a = { 'stall/soup.yaml': soup(2), 'stall/tea.yaml': soup(1, { title: 'Tea' }) };
  const under = (folder: string, files: Written) =>
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));

  it('of which one moved keep their pasts apart', () => {
    const b = { 'stall/soup.yaml': soup(3), 'stall/tea.yaml': soup(2, { title: 'Tea' }) };
    const repository = repositoryOf(
      { ...under('a/audits', a), ...under('b/audits', b) },
      { 'b/audits/stall/tea.yaml': soup(1, { title: 'Tea' }) },
      moved('a/audits', 'c/audits', { ...a, 'stall/soup.yaml': soup(1) }),
    );
    expect(diffed(repository, 'c/audits', 'HEAD~2')).toEqual([['stall/soup', null, 'changed', -1], 'a/audits']);
    expect(diffed(repository, 'b/audits', 'HEAD~2')).toEqual([['stall/tea', null, 'changed', -1]]);
    expect(toldShortly(pastOf(repository.folder, { folder: 'c/audits' }).history)).toEqual({
      1: ['stall/soup added 2 2.00', 'stall/tea added 1 1.00'],
      3: ['stall/soup changed 1 1.00'],
    });
    expect(toldShortly(pastOf(repository.folder, { folder: 'b/audits' }).history)).toEqual({
      1: ['stall/soup added 3 3.00', 'stall/tea added 2 2.00'],
      2: ['stall/tea changed 1 1.00'],
    });
  });

  it('of which one is a copy are two: the copy is new', () => {
    const repository = repositoryOf(under('a/audits', a), under('b/audits', a));
    expect(diffed(repository, 'b/audits').map(([id, , state]) => [id, state])).toEqual([
      ['stall/soup', 'added'],
      ['stall/tea', 'added'],
    ]);
    expect(Object.keys(toldShortly(pastOf(repository.folder, { folder: 'b/audits' }).history))).toEqual(['2']);
  });

  it('do not inherit a look-alike of another brand, nor what is no audit', () => {
    const other = soup(1, { brand: 'Market' });
    const repository = repositoryOf(
      { 'a/audits/x/soup.yaml': soup(2), 'drafts/x/list.yaml': 'bowl: 1\n'.repeat(30), 'b/audits/y/z.yaml': perm(1) },
      {
        'a/audits/x/soup.yaml': null,
        'b/audits/x/soup.yaml': other,
        'drafts/x/list.yaml': null,
        'b/audits/x/list.yaml': 'bowl: 1\n'.repeat(30),
      },
    );
    expect(repository.git('show', '--name-status', '-M', '--format=')).toMatch(/^R\d+\ta\/audits\/x\/soup.yaml\tb/m);
    expect(toldShortly(pastOf(repository.folder, { folder: 'b/audits' }).history)).toMatchObject({
      1: ['y/z added 1 1.00'],
      2: [expect.stringMatching(/^x\/list broken/), 'x/soup added 1 1.00'],
    });
    expect(overview(repository, 'b/audits')).toEqual({ ...NOTHING, added: ['x/soup'] });
  });
});
