import { describe, expect, it } from 'vitest';
import { changeLog } from '../../src/compare/history/change-log.ts';
import { historyRows } from '../../src/compare/history/history-rows.ts';
import { type ChangeAt, type Lists, listsOf, moveOf } from '../../src/compare/lists.ts';
import { toldTouchpoints } from '../../src/compare/moves.ts';
import { compareProjects } from '../../src/project/compare-projects.ts';
import { onDisk } from '../../src/project/effects.ts';
import { openProject } from '../../src/project/open-project.ts';
import { auditYaml } from '../support/audit-yaml.ts';
import { pastOf } from '../support/past-of.ts';
import { scratchRepository, type Written } from '../support/scratch-repository.ts';

/** What became of journeys at a commit; a touchpoint is `journey#touchpoint`. */
interface Facts {
  /** Journeys by how much they moved, to three decimals, and touchpoints. */
  moved: Record<string, number>;
  /** What they were called. */
  renamed: Record<string, string>;
  added: string[];
  removed: string[];
  /** That could not be read before, or cannot be now. */
  unread: string[];
}

const NONE: Facts = { moved: {}, renamed: {}, added: [], removed: [], unread: [] };

const soup = (levels: Record<string, number>) =>
  auditYaml(levels, { title: 'Soup', brand: 'Stall' }).replace('The dish', 'The bowl');
const perm = (level: number) => auditYaml({ cut: level, pay: level }, { title: 'Perm', brand: 'Salon' });
const kettle = (level: number, brand = 'Corner Kitchen') => auditYaml({ till: level }, { title: 'Kettle', brand });
const cracked = soup({ dish: 1, talk: 1 }).replace('stage: ', 'stage：');

const STORY: readonly { does: string; files: Written; folder?: string; facts: Facts }[] = [
  {
    does: 'begins',
    files: {
      'audits/salon/perm.yaml': perm(2),
      'audits/shop/kettle.yaml': kettle(3),
      'audits/stall/soup.yaml': soup({ bowl: 2, talk: 2 }),
    },
    facts: { ...NONE, added: ['salon/perm', 'shop/kettle', 'stall/soup'] },
  },
  {
    does: 'renames a journey and worsens it',
    files: { 'audits/salon/perm.yaml': null, 'audits/salon/wave.yaml': perm(1) },
    facts: {
      ...NONE,
      renamed: { 'salon/wave': 'salon/perm' },
      moved: { 'salon/wave': -1, 'salon/wave#cut': -1, 'salon/wave#pay': -1 },
    },
  },
  {
    does: 'renames a touchpoint and worsens it',
    files: { 'audits/stall/soup.yaml': soup({ dish: 1, talk: 1 }) },
    facts: {
      ...NONE,
      renamed: { 'stall/soup#dish': 'bowl' },
      moved: { 'stall/soup': -1, 'stall/soup#dish': -1, 'stall/soup#talk': -1 },
    },
  },
  {
    does: 'breaks a file',
    files: { 'audits/stall/soup.yaml': cracked },
    facts: { ...NONE, unread: ['stall/soup'] },
  },
  {
    does: 'mends it, and it fell meanwhile',
    files: { 'audits/stall/soup.yaml': soup({ dish: 0, talk: 0 }) },
    facts: {
      ...NONE,
      moved: { 'stall/soup': -1, 'stall/soup#dish': -1, 'stall/soup#talk': -1 },
      unread: ['stall/soup'],
    },
  },
  {
    does: 'moves the folder and worsens a journey',
    files: {
      'audits/salon/wave.yaml': null,
      'audits/shop/kettle.yaml': null,
      'audits/stall/soup.yaml': null,
      'cx/audits/salon/wave.yaml': perm(1),
      'cx/audits/shop/kettle.yaml': kettle(2),
      'cx/audits/stall/soup.yaml': soup({ dish: 0, talk: 0 }),
    },
    folder: 'cx/audits',
    facts: { ...NONE, moved: { 'shop/kettle': -1, 'shop/kettle#till': -1 } },
  },
  {
    does: 'replaces a journey by a look-alike of another brand',
    files: { 'cx/audits/shop/kettle.yaml': null, 'cx/audits/market/kettle.yaml': kettle(2, 'South Kitchen') },
    folder: 'cx/audits',
    facts: { ...NONE, added: ['market/kettle'], removed: ['shop/kettle'] },
  },
];

const repository = scratchRepository();
const SHAS = STORY.map(({ files, does }, at) => repository.commit(`2024-07-0${at + 1}`, files, does));
const folderAt = (at: number) => STORY[at]?.folder ?? 'audits';
const placed = ({ journey, touchpoint }: ChangeAt) => (touchpoint ? `${journey.id}#${touchpoint.id}` : journey.id);
const rounded = (moves: readonly [string, number | null][]) =>
  Object.fromEntries(moves.flatMap(([key, by]) => (by ? [[key, Math.round(by * 1000) / 1000]] : [])));

function diffFacts(at: number): Facts {
  const opened = compareProjects(
    { folder: folderAt(STORY.length - 1), base: SHAS[at - 1] ?? '', head: SHAS[at] ?? '', all: false },
    onDisk(repository.folder),
  );
  if ('problem' in opened || !opened.diff) throw new Error(JSON.stringify(opened));
  const { journeys, unreadable } = opened.diff;
  const steps = journeys.flatMap((journey) =>
    toldTouchpoints(journey).map((one) => ({ ...one, place: `${journey.id}#${one.id}` })),
  );
  const all = [...journeys.map((one) => ({ ...one, place: one.id })), ...steps];
  const places = (state: string) => all.filter((one) => one.state === state).map(({ place }) => place);
  return {
    moved: rounded(all.map(({ place, by }) => [place, by])),
    renamed: Object.fromEntries(all.flatMap(({ place, from }) => (from === null ? [] : [[place, from]]))),
    added: places('added').sort(),
    removed: places('removed').sort(),
    unread: unreadable.map(({ file }) => file.replace('cx/audits/', '').replace('.yaml', '')),
  };
}

function overviewFacts(at: number): Facts {
  repository.git('checkout', '--quiet', SHAS[at] ?? '');
  const { changes, diagnostics } = openProject({ folder: folderAt(at), changes: true }, onDisk(repository.folder));
  repository.git('checkout', '--quiet', 'main');
  if (!changes) return NONE;
  const files = [...new Set([...changes.unreadable, ...diagnostics.map(({ file }) => file)])];
  const unread = files.map((file) => file.replace(`${folderAt(at)}/`, '').replace('.yaml', ''));
  const lists = listsOf(changes.journeys);
  return { ...listedFacts(lists), unread: [...unread, ...lists.mended.map(placed)] };
}

const { history, moves } = pastOf(repository.folder, { folder: folderAt(STORY.length - 1) });
const log = changeLog(history).reverse();
const rows = [...historyRows(history, 'en')].map((one) => one.rows);

function logFacts(at: number): Facts {
  const lists = log[at]?.lists ?? listsOf([]);
  return { ...listedFacts(lists), unread: [...lists.broken, ...lists.mended].map(placed) };
}

function listedFacts({ journeys, touchpoints, renamed, added, removed }: Lists): Omit<Facts, 'unread'> {
  return {
    moved: rounded([...journeys, ...touchpoints].map((place) => [placed(place), moveOf(place).by])),
    renamed: Object.fromEntries(
      renamed.map((place) => [placed(place), (place.touchpoint ?? place.journey).from ?? '']),
    ),
    added: added.map(placed),
    removed: removed.map(placed),
  };
}

describe('one past, three surfaces: at the commit that', () => {
  it.each(STORY.map(({ does, facts }, at) => [does, facts, at] as const))('%s', (_, facts, at) => {
    expect(log[at]?.subject).toBe(STORY[at]?.does);
    if (at > 0) {
      expect(diffFacts(at)).toEqual(facts);
      expect(overviewFacts(at)).toEqual(facts);
    }
    expect(logFacts(at)).toEqual(facts);
  });
});

it('the rows of the history bear the same journeys, with the state that each is in', () => {
  expect(rows.map((all) => all.map(({ audit, state, from, index }) => [audit, state, from, index]))).toEqual([
    [
      ['salon/perm', 'added', null, 2],
      ['shop/kettle', 'added', null, 3],
      ['stall/soup', 'added', null, 2],
    ],
    [
      ['salon/wave', 'renamed', 'salon/perm', 1],
      ['shop/kettle', 'same', null, 3],
      ['stall/soup', 'same', null, 2],
    ],
    [
      ['salon/wave', 'same', null, 1],
      ['shop/kettle', 'same', null, 3],
      ['stall/soup', 'changed', null, 1],
    ],
    [
      ['salon/wave', 'same', null, 1],
      ['shop/kettle', 'same', null, 3],
      ['stall/soup', 'broken', null, null],
    ],
    [
      ['salon/wave', 'same', null, 1],
      ['shop/kettle', 'same', null, 3],
      ['stall/soup', 'mended', null, 0],
    ],
    [
      ['salon/wave', 'same', null, 1],
      ['shop/kettle', 'changed', null, 2],
      ['stall/soup', 'same', null, 0],
    ],
    [
      ['market/kettle', 'added', null, 2],
      ['salon/wave', 'same', null, 1],
      ['shop/kettle', 'removed', null, null],
      ['stall/soup', 'same', null, 0],
    ],
  ]);
  expect(moves.map(({ commit, from }) => [commit, ...from])).toEqual([[SHAS[5], 'audits']]);
});
