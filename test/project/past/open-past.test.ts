import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { History } from '../../../src/compare/history/history.ts';
import type { Repository } from '../../../src/history/repository.ts';
import { diskCache } from '../../../src/project/disk-cache.ts';
import { type Effects, onDisk } from '../../../src/project/effects.ts';
import { auditYaml } from '../../support/audit-yaml.ts';
import { pastOf, toldShortly } from '../../support/past-of.ts';
import { projectOf } from '../../support/run-cli.ts';
import { type ScratchRepository, scratchRepository, type Written } from '../../support/scratch-repository.ts';

const SOUP = 'audits/stall/soup.yaml';
const PERM = 'audits/salon/perm.yaml';
const HOUSE = 'audits/rubrics/house.yaml';

const house = (more: string, version = '1') => `rubric: 1\nversion: "${version}"\nextends: standard\n${more}`;
const soup = (bowl: number, talk: number) => auditYaml({ bowl, talk }, { rubric: 'house' });
/** Three levels of a team's own, none of whose criteria are standard ones. */
const OWN = `rubric: 1
version: "1"
levels:
  - { id: low, name: Low, threshold: 0.5 }
  - { id: middle, name: Middle, threshold: 0.5 }
  - { id: high, name: High, threshold: 0.5 }
criteria:
  hot: { level: low, name: Hot }
  kind: { level: middle, name: Kind }
  dear: { level: high, name: Dear }
`;
const BROKEN = auditYaml({ cut: 1 }).replace('stage: experience', 'stage: experiense');

/** A repository with a commit for each set of files, named `1`, `2` …, a day apart. */
function repositoryOf(states: readonly Written[]): ScratchRepository {
  const repository = scratchRepository();
  for (const [at, files] of states.entries()) repository.commit(`2024-07-0${at + 1}`, files, String(at + 1));
  return repository;
}

function historyOf(...states: readonly Written[]): History {
  return pastOf(repositoryOf(states).folder).history;
}

describe('the history of a folder', () => {
  it('tells at each commit what it did to the audits, and how all stand after it', () => {
    const history = historyOf(
      { [SOUP]: auditYaml({ bowl: 1 }, { title: { en: 'Soup', 'zh-CN': '汤' }, brand: 'Stall' }) },
      { [PERM]: auditYaml({ cut: 2, pay: 3 }) },
      { [SOUP]: auditYaml({ bowl: 3 }) },
      { [SOUP]: null },
    );
    expect(history).toMatchObject({ shallow: false, before: [] });
    expect(history.revisions.map(({ date, subject, rubrics }) => [date, subject, rubrics])).toEqual([
      ['2024-07-01', '1', []],
      ['2024-07-02', '2', []],
      ['2024-07-03', '3', []],
      ['2024-07-04', '4', []],
    ]);
    expect(toldShortly(history)).toEqual({
      1: ['stall/soup added 1 1.00'],
      2: ['salon/perm added 2 2.50'],
      3: ['stall/soup changed 3 3.00'],
      4: ['stall/soup removed'],
    });
    expect(history.revisions[0]?.journeys[0]).toEqual({
      id: 'stall/soup',
      from: null,
      state: 'added',
      title: { en: 'Soup', 'zh-CN': '汤' },
      brand: 'Stall',
      file: SOUP,
      rubric: 'standard',
      before: null,
      after: { level: 1, reach: 1, index: 1 },
      by: null,
      rescored: false,
      effects: null,
      touchpoints: [
        {
          id: 'bowl',
          from: null,
          state: 'added',
          name: 'The bowl',
          before: null,
          after: { level: 1, reach: 1, index: 1 },
          by: null,
          rescored: false,
          effects: null,
        },
      ],
      findings: null,
      fault: null,
    });
    expect(
      history.revisions.map(({ summary }) => [summary.audits, summary.touchpoints, summary.levels.audits]),
    ).toEqual([
      [1, 1, [0, 1, 0, 0]],
      [2, 3, [0, 1, 1, 0]],
      [2, 3, [0, 0, 1, 1]],
      [1, 2, [0, 0, 1, 0]],
    ]);
  });

  it('does not know what is not committed', () => {
    const repository = repositoryOf([{ [SOUP]: auditYaml({ bowl: 1 }) }]);
    repository.write({ [SOUP]: auditYaml({ bowl: 3 }), [PERM]: auditYaml({ cut: 2 }) });
    repository.git('add', '--all');
    expect(toldShortly(pastOf(repository.folder).history)).toEqual({ 1: ['stall/soup added 1 1.00'] });
  });

  it('ends at the commit that is checked out', () => {
    const repository = repositoryOf([{ [SOUP]: auditYaml({ bowl: 1 }) }, { [SOUP]: auditYaml({ bowl: 2 }) }]);
    repository.git('switch', '--quiet', '--detach', 'HEAD~1');
    expect(toldShortly(pastOf(repository.folder).history)).toEqual({ 1: ['stall/soup added 1 1.00'] });
  });

  it('tells a commit that bore on no audit, of settings or of a rubric that none uses', () => {
    expect(
      toldShortly(
        historyOf(
          { [SOUP]: auditYaml({ bowl: 1 }) },
          { 'audits/config.yaml': 'title: Ours\n' },
          { [HOUSE]: house('') },
          { [HOUSE]: house('breadth: 0.5\n') },
        ),
      ),
    ).toEqual({ 1: ['stall/soup added 1 1.00'], 2: [], 3: [], 4: [] });
  });

  it('says no subjects to the public: they may name people', () => {
    const repository = repositoryOf([{ [SOUP]: auditYaml({ bowl: 1 }), 'audits/config.yaml': 'audience: public\n' }]);
    expect(pastOf(repository.folder).history.revisions[0]?.subject).toBe('');
    expect(pastOf(repository.folder, { audience: 'internal' }).history.revisions[0]?.subject).toBe('1');
  });
});

describe('an audit that was renamed', () => {
  it('keeps its past, whether it changed on the way or not', () => {
    expect(
      toldShortly(
        historyOf(
          { [SOUP]: auditYaml({ bowl: 1, talk: 1, pay: 1 }), [PERM]: auditYaml({ cut: 2 }) },
          { [SOUP]: null, 'audits/stall/broth.yaml': auditYaml({ bowl: 1, talk: 1, pay: 1 }) },
          { 'audits/stall/broth.yaml': null, 'audits/bar/broth.yaml': auditYaml({ bowl: 1, talk: 1, pay: 2 }) },
        ),
      ),
    ).toEqual({
      1: ['salon/perm added 2 2.00', 'stall/soup added 1 1.00'],
      2: ['stall/broth renamed from stall/soup 1 1.00'],
      3: ['bar/broth renamed from stall/broth 1 1.33'],
    });
  });

  const NEW = 'audits/bank/account.yaml';

  it.each([
    ['a template filled in anew', { title: 'An account', brand: 'Bank' }, 'open'],
    ['a look-alike', { title: 'A perm', brand: 'Bank' }, 'cut'],
  ])('is another one when the brand is, however alike git finds the files: %s', (_, said, touchpoint) => {
    const repository = repositoryOf([
      { [PERM]: auditYaml({ cut: 1 }, { title: 'A perm', brand: 'Salon' }) },
      { [PERM]: null, [NEW]: auditYaml({ [touchpoint]: 1 }, said) },
    ]);
    expect(repository.git('show', '--name-status', '-M', '--format=')).toMatch(/^R\d+\t/);
    expect(toldShortly(pastOf(repository.folder).history)[2]).toEqual([
      'bank/account added 1 1.00',
      'salon/perm removed',
    ]);
  });

  it('is another one when the brand is, be the file broken on either side', () => {
    const bank = { title: 'A perm', brand: 'Bank' };
    expect(toldShortly(historyOf({ [PERM]: BROKEN }, { [PERM]: null, [NEW]: auditYaml({ cut: 1 }, bank) }))[2]).toEqual(
      ['bank/account added 1 1.00', 'salon/perm removed'],
    );
    const slipped = auditYaml({ cut: 1 }, bank).replace('stage: experience', 'stage: experiense');
    expect(toldShortly(historyOf({ [PERM]: auditYaml({ cut: 1 }) }, { [PERM]: null, [NEW]: slipped }))[2]).toEqual([
      'bank/account broken unknown-value at audits/bank/account.yaml:10:12',
      'salon/perm removed',
    ]);
  });

  it('is the same within its brand when git finds the files alike', () => {
    const history = historyOf(
      { [PERM]: auditYaml({ cut: 1 }, { title: 'A perm', brand: 'Salon' }) },
      { [PERM]: null, [NEW]: auditYaml({ open: 1 }, { title: 'An account', brand: { en: 'Salon', 'zh-CN': '沙龙' } }) },
    );
    expect(toldShortly(history)[2]).toEqual(['bank/account renamed from salon/perm 1 1.00']);
  });

  it('is the same when git finds the files unlike, but the brand and the touchpoints are as they were', () => {
    const much = 'It was rewritten from the ground up, so that hardly a line is as it was. '.repeat(40);
    const repository = repositoryOf([
      { [PERM]: auditYaml({ wash: 1 }, { title: 'A perm', brand: 'Salon' }) },
      { [PERM]: null, [NEW]: auditYaml({ wash: 3 }, { title: 'Wet hair', brand: 'Salon', summary: much }) },
    ]);
    expect(repository.git('show', '--name-status', '-M', '--format=')).toMatch(/^A\t/);
    expect(toldShortly(pastOf(repository.folder).history)[2]).toEqual(['bank/account renamed from salon/perm 3 3.00']);
  });

  it.each([
    ['before', BROKEN, auditYaml({ cut: 1 }), 'mended from salon/perm 1 1.00'],
    ['after', auditYaml({ cut: 1 }), BROKEN, 'broken from salon/perm unknown-value at audits/bank/account.yaml:10:12'],
  ])('is the same when git says so and it could not be read %s', (_, was, is, said) => {
    expect(toldShortly(historyOf({ [PERM]: was }, { [PERM]: null, [NEW]: is }))[2]).toEqual([`bank/account ${said}`]);
  });

  it('is none of several that could be meant', () => {
    const text = (level: number) => auditYaml({ wash: level }, { title: 'A perm', brand: 'Salon' });
    const other = (level: number) => `${text(level)}\n${`# ${'more words than before '.repeat(3)}\n`.repeat(60)}`;
    expect(
      toldShortly(
        historyOf(
          { [PERM]: text(1), [SOUP]: text(2) },
          { [PERM]: null, [SOUP]: null, 'audits/a/one.yaml': other(3), 'audits/a/two.yaml': other(0) },
        ),
      )[2],
    ).toEqual(['a/one added 3 3.00', 'a/two added 0 0.00', 'salon/perm removed', 'stall/soup removed']);
  });

  it('is new and gone when it became a rubric or came from one', () => {
    const text = auditYaml({ bowl: 1 });
    expect(
      toldShortly(
        historyOf(
          { [SOUP]: text },
          { [SOUP]: null, 'audits/rubrics/soup.yaml': text },
          { [PERM]: text, 'audits/rubrics/soup.yaml': null },
        ),
      ),
    ).toEqual({ 1: ['stall/soup added 1 1.00'], 2: ['stall/soup removed'], 3: ['salon/perm added 1 1.00'] });
  });
});

describe('a rubric that changed', () => {
  it('rescores its audits, and what it did to each is told; others are as they were', () => {
    const history = historyOf(
      { [HOUSE]: house(''), [SOUP]: soup(2, 1), [PERM]: auditYaml({ cut: 2 }) },
      { [HOUSE]: house('breadth: 0.5\n', '2') },
    );
    expect(toldShortly(history)).toEqual({
      1: ['salon/perm added 2 2.00', 'stall/soup added 1 1.50'],
      2: ['stall/soup rescored 2 2.00 of it 0.50 by the rubric'],
    });
    expect(history.revisions.map(({ rubrics }) => rubrics)).toEqual([[], ['house']]);
  });

  it('is told apart from what the same commit did to the audit', () => {
    expect(
      toldShortly(
        historyOf({ [HOUSE]: house(''), [SOUP]: soup(2, 1) }, { [HOUSE]: house('breadth: 0.5\n'), [SOUP]: soup(3, 1) }),
      )[2],
    ).toEqual(['stall/soup changed 2 2.00 of it 0.50 by the rubric']);
  });

  it('is told apart when the commit took a criterion out of both, and when the audit took another rubric', () => {
    const rated = (rubric: string, more: object) =>
      auditYaml({ bowl: 1 }, { rubric, touchpoints: [{ ratings: { 'task-completed': 'met', ...more } }] as never });
    const step = (text: string) =>
      text.replace('- ratings:', '- id: bowl\n    name: Bowl\n    stage: experience\n    ratings:');
    const history = historyOf(
      {
        [HOUSE]: house('criteria: { hot: { level: perfunctory, name: Hot } }\n'),
        [SOUP]: step(rated('house', { hot: 'met' })),
      },
      { [HOUSE]: house(''), [SOUP]: step(rated('house', {})) },
      { [SOUP]: step(rated('standard', {})) },
      {
        'audits/rubrics/own.yaml': OWN,
        [SOUP]: step(rated('own', {})).replace('task-completed', 'hot'),
      },
    );
    const effects = history.revisions.map(({ journeys }) =>
      journeys.map(({ effects: found }) => found?.rubric ?? null),
    );
    expect(effects.slice(0, 1)).toEqual([[null]]);
    expect(effects[1]?.[0]).toBeLessThan(0);
    // The same yardstick under another name.
    expect(effects[2]).toEqual([null]);
    // Nothing that was answered is asked by the new one.
    expect(effects[3]).toEqual([null]);
  });

  it('has its audits broken while it is broken, with its fault, or that of the rubric it extends', () => {
    const child = 'audits/rubrics/child.yaml';
    expect(
      toldShortly(
        historyOf(
          {
            [HOUSE]: house(''),
            [child]: house('').replace('standard', 'house'),
            [SOUP]: soup(1, 1),
            [PERM]: auditYaml({ cut: 1 }, { rubric: 'child' }),
          },
          { [HOUSE]: house('breadht: 0.5\n') },
          { [SOUP]: soup(1, 2) },
          { [HOUSE]: house('breadth: 0.5\n') },
        ),
      ),
    ).toEqual({
      1: ['salon/perm added 1 1.00', 'stall/soup added 1 1.00'],
      2: [
        'salon/perm broken unknown-key at audits/rubrics/house.yaml:4:1',
        'stall/soup broken unknown-key at audits/rubrics/house.yaml:4:1',
      ],
      3: ['stall/soup broken unknown-key at audits/rubrics/house.yaml:4:1'],
      4: ['salon/perm mended 1 1.00', 'stall/soup mended 2 2.00'],
    });
  });
});

describe('an audit that was broken', () => {
  it('is told with its first fault and as it was called, once, until it is mended or gone; the rest goes on', () => {
    const history = historyOf(
      { [PERM]: auditYaml({ cut: 1 }, { title: 'A perm' }), [SOUP]: auditYaml({ bowl: 1 }) },
      { [PERM]: BROKEN },
      { [SOUP]: auditYaml({ bowl: 2 }) },
      { [PERM]: `${BROKEN}more: x\n` },
      { [PERM]: auditYaml({ cut: 3 }) },
    );
    const fault = 'unknown-value at audits/salon/perm.yaml:10:12';
    expect(toldShortly(history)).toEqual({
      1: ['salon/perm added 1 1.00', 'stall/soup added 1 1.00'],
      2: [`salon/perm broken ${fault}`],
      3: ['stall/soup changed 2 2.00'],
      4: [`salon/perm broken ${fault}`],
      5: ['salon/perm mended 3 3.00'],
    });
    expect(history.revisions[1]).toMatchObject({
      journeys: [{ title: 'A perm', after: null }],
      summary: { audits: 1 },
    });
  });

  it.each<[string, Written, string]>([
    ['from its first day on', { 'audits/a/b.yaml': '' }, 'a/b broken empty-file at audits/a/b.yaml:1:1'],
    [
      'by its name',
      { 'audits/麻辣 烫.yaml': auditYaml({ cut: 1 }) },
      '麻辣 烫 broken bad-path-name at audits/麻辣 烫.yaml:1:1',
    ],
    [
      'by a rubric that is not there',
      { [SOUP]: soup(1, 1) },
      'stall/soup broken unknown-rubric at audits/stall/soup.yaml:54:9',
    ],
  ])('%s', (_, files, said) => {
    const history = historyOf(files);
    expect(toldShortly(history)[1]).toEqual([said]);
  });

  it('is called by its id while nothing could be read, with its brand as far as that can be seen', () => {
    const [first] = historyOf({ [PERM]: BROKEN, [SOUP]: '' }).revisions;
    expect(first?.journeys).toMatchObject([
      { title: 'salon/perm', brand: 'Shop' },
      { title: 'stall/soup', brand: '' },
    ]);
  });

  it('because it is a link out of the repository', () => {
    const repository = scratchRepository();
    repository.write({ [SOUP]: auditYaml({ bowl: 1 }) });
    symlinkSync('../../../outside.yaml', join(repository.folder, PERM.replace('salon', 'stall')));
    repository.commit('2024-07-01', {}, '1');
    expect(toldShortly(pastOf(repository.folder).history)[1]).toEqual([
      'stall/perm broken unreadable at audits/stall/perm.yaml:1:1',
      'stall/soup added 1 1.00',
    ]);
  });
});

describe('a history from a day on', () => {
  const repository = repositoryOf([
    { [HOUSE]: house(''), [SOUP]: soup(2, 1), [PERM]: BROKEN, 'audits/a/gone.yaml': auditYaml({ x: 1 }) },
    { 'audits/a/gone.yaml': null, 'audits/a/kept.yaml': auditYaml({ x: 2, y: 2 }) },
    { [HOUSE]: house('breadth: 0.5\n') },
    { 'audits/a/kept.yaml': auditYaml({ x: 3, y: 2 }) },
  ]);

  it('begins with the first commit of that day or later, says how all stood before, and is else the same', () => {
    const whole = pastOf(repository.folder).history;
    const { before, revisions } = pastOf(repository.folder, { since: '2024-07-03' }).history;
    expect(revisions).toEqual(whole.revisions.slice(2));
    expect(revisions[0]?.rubrics).toEqual(['house']);
    expect(before.map(({ id, state, after }) => [id, state, after?.level])).toEqual([
      ['a/kept', 'added', 2],
      ['salon/perm', 'broken', undefined],
      ['stall/soup', 'added', 1],
    ]);
  });

  it('reads only what it shows and how that stood before', () => {
    const asked: string[] = [];
    pastOf(repository.folder, { since: '2024-07-04' }, { repository: () => watched(repository, asked) });
    const read = asked.filter((blob) => blob !== repository.git('rev-parse', `HEAD:${HOUSE}`));
    const wanted = [
      'HEAD:audits/stall/soup.yaml',
      `HEAD:${PERM}`,
      'HEAD~1:audits/a/kept.yaml',
      'HEAD:audits/a/kept.yaml',
    ];
    expect(read.toSorted()).toEqual(wanted.map((name) => repository.git('rev-parse', name)).sort());
  });

  it('is empty when the day is to come', () => {
    const { history, newest } = pastOf(repository.folder, { since: '2030-01-01' });
    expect([history.revisions, newest]).toEqual([[], '2024-07-04']);
    expect(history.before.map(({ id }) => id)).toEqual(['a/kept', 'salon/perm', 'stall/soup']);
  });
});

describe('a past that is remembered', () => {
  const folder = projectOf({});
  const states: readonly Written[] = [
    { [HOUSE]: house(''), [SOUP]: soup(2, 1), [PERM]: BROKEN },
    { [HOUSE]: house('breadth: 0.5\n'), [SOUP]: soup(3, 1) },
  ];
  const cache = () => diskCache(folder, 'test', 'program');
  const told = (repository: ScratchRepository, effects: Partial<Effects>) =>
    JSON.stringify(pastOf(repository.folder, {}, effects).history);

  it('is to the byte what it is without, and no audit is read again', () => {
    const repository = repositoryOf(states);
    const plain = told(repository, {});
    expect(told(repository, { cache })).toBe(plain);
    const asked: string[] = [];
    expect(told(repository, { cache, repository: () => watched(repository, asked) })).toBe(plain);
    const rubrics = ['HEAD', 'HEAD~1'].map((revision) => repository.git('rev-parse', `${revision}:${HOUSE}`));
    expect(asked.toSorted()).toEqual(rubrics.sort());
  });

  it('serves as far as it goes: a commit more is read, and what was is not', () => {
    const repository = repositoryOf([...states, { [PERM]: auditYaml({ cut: 1 }) }]);
    const asked: string[] = [];
    expect(told(repository, { cache, repository: () => watched(repository, asked) })).toBe(told(repository, {}));
    expect(asked.filter((blob) => blob === repository.git('rev-parse', `HEAD:${PERM}`))).toHaveLength(1);
    expect(asked).toHaveLength(3);
  });
});

/** A scratch repository that notes which blobs are asked for. */
function watched({ folder }: ScratchRepository, asked: string[]): Repository {
  const real = onDisk(folder).repository('audits');
  return {
    ...real,
    blobs(hashes) {
      asked.push(...hashes);
      return real.blobs(hashes);
    },
  };
}
