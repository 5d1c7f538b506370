import { describe, expect, it } from 'vitest';
import { type ChangeAt, listsOf } from '../../src/compare/lists.ts';
import { rescoringRubrics } from '../../src/compare/moves.ts';
import type { Comparison } from '../../src/history/comparison.ts';
import { type Effects, onDisk } from '../../src/project/effects.ts';
import { openProject, type ProjectOptions } from '../../src/project/open-project.ts';
import type { Project } from '../../src/project/project.ts';
import { auditYaml } from '../support/audit-yaml.ts';
import { projectOf } from '../support/run-cli.ts';
import { type ScratchRepository, scratchRepository, type Written } from '../support/scratch-repository.ts';

/** A repository with a commit per set of files, a day apart, opened with its changes. */
function opened(
  states: readonly Written[],
  how: Partial<ProjectOptions> & { unsaved?: Written } = {},
): { edition: Project; repository: ScratchRepository; shas: string[] } {
  const { unsaved = {}, ...options } = how;
  const repository = scratchRepository();
  const shas = states.map((files, at) => repository.commit(`2024-07-0${at + 1}`, files));
  repository.write(unsaved);
  const edition = openProject({ folder: 'audits', changes: true, ...options }, onDisk(repository.folder));
  return { edition, repository, shas };
}

const place = ({ journey, touchpoint }: ChangeAt) => (touchpoint ? `${journey.id}#${touchpoint.id}` : journey.id);
const moved = (list: readonly ChangeAt[]) => list.map((one) => [place(one), (one.touchpoint ?? one.journey).by]);

/** What changed, by the names of places; of those that moved, by how much. */
function told(edition: Project) {
  const { changes } = edition;
  if (!changes) throw new Error('no changes');
  const { journeys, unreadable, median } = changes;
  const lists = listsOf(journeys);
  const [added, removed] = [lists.added, lists.removed].map((list) => list.map(place));
  const renamed = lists.renamed.map((one) => [place(one), (one.touchpoint ?? one.journey).from]);
  return {
    rubrics: rescoringRubrics(journeys),
    journeys: moved(lists.journeys),
    rescored: moved(lists.rescored),
    touchpoints: moved(lists.touchpoints),
    ...{ added, removed, renamed, unreadable, median },
    gained: lists.gained.map(({ finding }) => finding.rule),
    lost: lists.lost.map(({ finding }) => finding.rule),
  };
}

function changesOf(...states: readonly Written[]) {
  return told(opened(states).edition);
}

const soup = 'audits/stall/soup.yaml';
const perm = 'audits/salon/perm.yaml';
const plain = projectOf({ [soup]: auditYaml({ bowl: 1 }) });

describe('the changes of a project', () => {
  it('are those since the revision before, with its commit', () => {
    const { edition, shas } = opened([
      { [soup]: auditYaml({ bowl: 1, talk: 1 }), [perm]: auditYaml({ cut: 2 }) },
      { [soup]: auditYaml({ bowl: 2, talk: 1 }) },
    ]);
    expect(edition.changes?.base).toEqual({ sha: shas[0], date: '2024-07-01' });
    expect(told(edition)).toMatchObject({
      rubrics: [],
      unreadable: [],
      touchpoints: [['stall/soup#bowl', 1]],
      added: [],
      removed: [],
    });
    expect(edition.historyCutOff).toBe(false);
  });

  it('compare the whole: what is the same counts before as it counts now', () => {
    const { median } = changesOf(
      { [soup]: auditYaml({ bowl: 1 }), [perm]: auditYaml({ cut: 3 }), 'audits/a/b.yaml': auditYaml({ x: 0 }) },
      { 'audits/a/b.yaml': auditYaml({ x: 3 }) },
    );
    expect(median).toEqual({ before: 1, after: 3, by: 2 });
  });

  it('tell of unsaved work against the last commit', () => {
    const { edition, shas } = opened([{ [soup]: auditYaml({ bowl: 2 }) }], {
      unsaved: { [soup]: auditYaml({ bowl: 1 }) },
    });
    expect(edition.changes?.base.sha).toBe(shas[0]);
    expect(told(edition).journeys).toEqual([['stall/soup', -1]]);
  });

  it('name what is gone as it was called', () => {
    const { edition } = opened([
      {
        [soup]: auditYaml({ bowl: 1, talk: 1 }),
        [perm]: auditYaml({ cut: 2 }, { title: { en: 'A perm', 'zh-CN': '烫发' } }),
      },
      {
        [soup]: auditYaml({ bowl: 1 }),
        [perm]: null,
        'audits/salon/wave.yaml': auditYaml({ cut: 2 }, { brand: 'Another' }),
      },
    ]);
    expect(told(edition)).toMatchObject({ added: ['salon/wave'], removed: ['salon/perm', 'stall/soup#talk'] });
    const [journey, touchpoint] = listsOf(edition.changes?.journeys ?? []).removed;
    expect([journey?.journey.title, touchpoint?.touchpoint?.name]).toEqual([
      { en: 'A perm', 'zh-CN': '烫发' },
      'The talk',
    ]);
  });

  it('tell what was renamed under its new name, with how far it moved', () => {
    const changes = changesOf(
      { [soup]: auditYaml({ bowl: 1, talk: 2 }), [perm]: auditYaml({ cut: 2, pay: 2 }) },
      {
        [soup]: auditYaml({ dish: 1, talk: 2 }).replace('The dish', 'The bowl'),
        [perm]: null,
        'audits/salon/wave.yaml': auditYaml({ cut: 1, pay: 1 }),
      },
    );
    expect(changes).toMatchObject({
      renamed: [
        ['salon/wave', 'salon/perm'],
        ['stall/soup#dish', 'bowl'],
      ],
      journeys: [['salon/wave', -1]],
      added: [],
      removed: [],
    });
  });

  it('do not compare a file that is broken on either side of its renaming', () => {
    const slipped = auditYaml({ bowl: 1 }).replace('stage: ', 'stage：');
    for (const [was, is] of [
      [auditYaml({ bowl: 1 }), slipped],
      [slipped, auditYaml({ bowl: 1 })],
    ] as const)
      expect(changesOf({ [soup]: was }, { [soup]: null, [perm]: is })).toMatchObject({
        renamed: [],
        added: [],
        removed: [],
      });
  });

  it('skip a file that was broken then, by name, and go on', () => {
    const changes = changesOf(
      { [soup]: 'audit: 1\ntitle', [perm]: auditYaml({ cut: 1 }) },
      { [soup]: auditYaml({ bowl: 1 }), [perm]: auditYaml({ cut: 2 }) },
    );
    expect(changes).toMatchObject({ unreadable: [soup], added: [], journeys: [['salon/perm', 1]] });
    expect(changes.median).toEqual({ before: 1, after: 2, by: 1 });
  });

  it('do not take a file that is broken now for one that is gone', () => {
    const changes = changesOf(
      { [soup]: auditYaml({ bowl: 1 }), [perm]: auditYaml({ cut: 1 }) },
      { [soup]: 'audit: 1\ntitle', [perm]: auditYaml({ cut: 2 }) },
    );
    expect(changes).toMatchObject({ removed: [], unreadable: [], journeys: [['salon/perm', 1]] });
  });

  it('do not take an ignored file for a new one', () => {
    const changes = changesOf(
      { '.gitignore': 'draft.yaml\n', 'audits/draft.yaml': auditYaml({ x: 1 }), [soup]: auditYaml({ bowl: 1 }) },
      { [soup]: auditYaml({ bowl: 2 }) },
    );
    expect(changes).toMatchObject({ added: [], median: { before: 1, after: 2 } });
  });

  it('judge each revision at its own day', () => {
    const action = (more: object) =>
      auditYaml(
        {},
        {
          touchpoints: [
            {
              id: 'bowl',
              name: 'The bowl',
              stage: 'renew',
              actions: [{ id: 'ask', title: 'Ask', lifts: ['prompt'], due: '2024-07-01', ...more }],
            },
          ],
        },
      );
    const changes = changesOf({ [soup]: action({}) }, { [soup]: action({ effort: 2 }) });
    expect(changes.gained).toContain('actions/overdue');
  });

  it('do not take other settings of the rules for another state of the audits', () => {
    const rules = 'rules: { ladder/unmet: off, loop/stage-empty: error }\n';
    const { edition } = opened([
      { [soup]: auditYaml({ bowl: 0 }), 'audits/config.yaml': rules },
      { 'audits/config.yaml': 'title: Ours\n' },
    ]);
    expect(told(edition)).toMatchObject({ gained: [], lost: [] });
  });
});

describe('a changed rubric', () => {
  const house = (threshold: number) =>
    `rubric: 1\nversion: "1"\nextends: standard\nthresholds: { service: ${threshold} }\n`;
  const partly = auditYaml(
    {},
    {
      rubric: 'house',
      touchpoints: [
        {
          id: 'bowl',
          name: 'The bowl',
          stage: 'renew',
          ratings: {
            ...Object.fromEntries(
              ['task-completed', 'outcome-sound', 'terms-honoured', 'price-plain'].map((id) => [id, 'met']),
            ),
            ...Object.fromEntries(['process-complete', 'prompt', 'effortless', 'courteous'].map((id) => [id, 'met'])),
          },
        },
      ],
    },
  );

  it('is named, and moves what nobody touched without anything getting better', () => {
    const changes = changesOf(
      { 'audits/rubrics/house.yaml': house(0.75), [soup]: partly, [perm]: auditYaml({ cut: 1 }) },
      { 'audits/rubrics/house.yaml': house(0.5), [perm]: auditYaml({ cut: 2 }) },
    );
    expect(changes).toMatchObject({
      rubrics: ['house'],
      journeys: [['salon/perm', 1]],
      rescored: [['stall/soup', expect.any(Number)]],
    });
  });

  it('in its wording alone is none', () => {
    const named = `${house(0.75)}criteria: { prompt: { name: Quick } }\n`;
    const changes = changesOf(
      { 'audits/rubrics/house.yaml': house(0.75), [soup]: partly },
      { 'audits/rubrics/house.yaml': named },
    );
    expect(changes).toMatchObject({ rubrics: [], journeys: [], rescored: [] });
  });

  it('that was broken then leaves out the audits it scores', () => {
    const changes = changesOf(
      { 'audits/rubrics/house.yaml': 'rubric: 2\n', [soup]: partly, [perm]: auditYaml({ cut: 1 }) },
      { 'audits/rubrics/house.yaml': house(0.5), [perm]: auditYaml({ cut: 2 }) },
    );
    expect(changes).toMatchObject({ unreadable: [soup], rubrics: [], added: [], journeys: [['salon/perm', 1]] });
  });
});

describe('no changes are told', () => {
  it('when nobody asks, outside a repository, at the first commit, and in a shallow clone, which is said', () => {
    const { edition, repository } = opened([{ [soup]: auditYaml({ bowl: 1 }) }, { [soup]: auditYaml({ bowl: 2 }) }], {
      changes: false,
    });
    expect(edition).toMatchObject({ changes: null, historyCutOff: false });

    expect(openProject({ folder: 'audits', changes: true }, onDisk(plain))).toMatchObject({
      changes: null,
      historyCutOff: false,
    });
    expect(opened([{ [soup]: auditYaml({ bowl: 1 }) }]).edition).toMatchObject({ changes: null, historyCutOff: false });

    const shallow = `${repository.folder}-shallow`;
    repository.git('clone', '--quiet', '--depth', '1', `file://${repository.folder}`, shallow);
    expect(openProject({ folder: 'audits', changes: true }, onDisk(shallow))).toMatchObject({
      changes: null,
      historyCutOff: true,
    });
  });
});

describe('what it costs', () => {
  it('is reading what differs, not the rest, and nothing at all when nobody asks', () => {
    const { repository } = opened([
      { [soup]: auditYaml({ bowl: 1 }), [perm]: auditYaml({ cut: 1 }) },
      { [soup]: auditYaml({ bowl: 2 }) },
    ]);
    const effects = onDisk(repository.folder);
    const read: string[] = [];
    const watched: Effects = {
      ...effects,
      repository(folder) {
        const repository = effects.repository(folder);
        const last = repository.sinceLast();
        if (last === null || last === 'cut-off') return repository;
        const files: Comparison['base']['files'] = (wanted) => {
          const inner = last.base.files(wanted);
          const noted = (path: string) => {
            read.push(path);
            return inner.read(path);
          };
          return { ...inner, read: noted };
        };
        return { ...repository, sinceLast: () => ({ ...last, base: { ...last.base, files } }) };
      },
    };
    expect(openProject({ folder: 'audits', changes: true }, watched).changes?.journeys).toHaveLength(1);
    expect(read).toEqual([soup]);
    const unasked: Effects = {
      ...effects,
      repository: (folder) => ({ ...effects.repository(folder), sinceLast: () => expect.unreachable('nobody asked') }),
    };
    expect(openProject({ folder: 'audits' }, unasked).changes).toBeNull();
  });
});
