import { settings } from 'virtual:experience-audit/settings';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Diff } from '../../src/compare/diff.ts';
import { dropGate } from '../../src/compare/drop-gate.ts';
import { changeLog } from '../../src/compare/history/change-log.ts';
import { historyRows } from '../../src/compare/history/history-rows.ts';
import { type ChangeAt, listsOf, moveOf } from '../../src/compare/lists.ts';
import { diffAsText } from '../../src/formats/diff/diff-as-text.ts';
import { compareProjects } from '../../src/project/compare-projects.ts';
import { onDisk } from '../../src/project/effects.ts';
import { logGroups } from '../../src/site/features/change-log/log-groups.ts';
import { type ChangeGroup, changeColumns } from '../../src/site/features/overview/change-lines.ts';
import { historyOf } from '../../src/site/features/trend/history-of.ts';
import { type Reader, readerOf } from '../../src/site/reader.ts';
import { auditYaml } from '../support/audit-yaml.ts';
import { standardAt } from '../support/build-audit.ts';
import { pastOf } from '../support/past-of.ts';
import { scratchRepository, type Written } from '../support/scratch-repository.ts';

/** What became of journeys at a commit; a touchpoint is `journey#touchpoint`. */
interface Facts {
  /** Journeys by how much they moved, to three decimals, and touchpoints. */
  moved: Record<string, number>;
  /** Of these, the ones that only their rubric moved. */
  rescored: string[];
  /** What they were called. */
  renamed: Record<string, string>;
  added: string[];
  removed: string[];
  /** That could not be read before, or cannot be now. */
  unread: string[];
}

const NONE: Facts = { moved: {}, rescored: [], renamed: {}, added: [], removed: [], unread: [] };

const soup = (levels: Record<string, number>) =>
  auditYaml(levels, { title: 'Soup', brand: 'Stall' }).replace('The dish', 'The bowl');
const perm = (title: string, levels: Record<string, number>) => auditYaml(levels, { title, brand: 'Salon' });
const kettle = (levels: Record<string, number>, brand = 'Corner Kitchen') =>
  auditYaml(levels, { title: 'Kettle', brand });
const cracked = soup({ dish: 1, talk: 1 }).replace('stage: ', 'stage：');
const house = (threshold: number) =>
  `rubric: 1\nversion: "1"\nextends: standard\nthresholds: { service: ${threshold} }\n`;
const { accountable: _, transparent: __, ...some } = standardAt(2);
const card = auditYaml(
  {},
  {
    title: 'Card',
    brand: 'Yoga',
    rubric: 'house',
    touchpoints: [{ id: 'mat', name: 'The mat', stage: 'renew', ratings: some }],
  },
);

const STORY: readonly { does: string; files: Written; folder?: string; facts: Facts }[] = [
  {
    does: 'begins',
    files: {
      'audits/rubrics/house.yaml': house(0.5),
      'audits/salon/perm.yaml': perm('Perm', { cut: 2, pay: 2 }),
      'audits/shop/kettle.yaml': kettle({ till: 1 }),
      'audits/stall/soup.yaml': soup({ bowl: 2, talk: 2 }),
      'audits/yoga/card.yaml': card,
    },
    facts: { ...NONE, added: ['salon/perm', 'shop/kettle', 'stall/soup', 'yoga/card'] },
  },
  {
    does: 'renames a journey and worsens it',
    files: { 'audits/salon/perm.yaml': null, 'audits/salon/wave.yaml': perm('Wave', { cut: 1, pay: 1 }) },
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
    does: 'asks more by its rubric',
    files: { 'audits/rubrics/house.yaml': house(0.95) },
    facts: {
      ...NONE,
      moved: { 'yoga/card': -0.114, 'yoga/card#mat': -0.114 },
      rescored: ['yoga/card', 'yoga/card#mat'],
    },
  },
  {
    does: 'moves a touchpoint to another journey',
    files: {
      'audits/salon/wave.yaml': perm('Wave', { cut: 1 }),
      'audits/shop/kettle.yaml': kettle({ till: 1, pay: 1 }),
    },
    facts: { ...NONE, added: ['shop/kettle#pay'], removed: ['salon/wave#pay'] },
  },
  {
    does: 'breaks a file',
    files: { 'audits/stall/soup.yaml': cracked },
    facts: { ...NONE, unread: ['stall/soup'] },
  },
  {
    does: 'fixes it, and it fell meanwhile',
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
      'audits/rubrics/house.yaml': null,
      'audits/salon/wave.yaml': null,
      'audits/shop/kettle.yaml': null,
      'audits/stall/soup.yaml': null,
      'audits/yoga/card.yaml': null,
      'cx/audits/rubrics/house.yaml': house(0.95),
      'cx/audits/salon/wave.yaml': perm('Wave', { cut: 1 }),
      'cx/audits/shop/kettle.yaml': kettle({ till: 0, pay: 0 }),
      'cx/audits/stall/soup.yaml': soup({ dish: 0, talk: 0 }),
      'cx/audits/yoga/card.yaml': card,
    },
    folder: 'cx/audits',
    facts: { ...NONE, moved: { 'shop/kettle': -1, 'shop/kettle#pay': -1, 'shop/kettle#till': -1 } },
  },
  {
    does: 'replaces a journey by a look-alike of another brand',
    files: {
      'cx/audits/shop/kettle.yaml': null,
      'cx/audits/market/kettle.yaml': kettle({ till: 0, pay: 0 }, 'South Kitchen'),
    },
    folder: 'cx/audits',
    facts: { ...NONE, added: ['market/kettle'], removed: ['shop/kettle'] },
  },
];

const repository = scratchRepository();
const SHAS = STORY.map(({ files, does }, at) => repository.commit(`2024-07-0${at + 1}`, files, does));
const folderAt = (at: number) => STORY[at]?.folder ?? 'audits';
afterAll(() => vi.unstubAllEnvs());

const { history, moves } = pastOf(repository.folder, { folder: folderAt(STORY.length - 1) });
const log = changeLog(history).reverse();

/** What a list of changes comes to, whichever surface it is of. */
function factsOf(journeys: Parameters<typeof listsOf>[0]): Facts {
  const lists = listsOf(journeys);
  const placed = ({ journey, touchpoint }: ChangeAt) => (touchpoint ? `${journey.id}#${touchpoint.id}` : journey.id);
  const moved = [...lists.journeys, ...lists.rescored, ...lists.touchpoints].toSorted((a, b) =>
    placed(a) < placed(b) ? -1 : 1,
  );
  return {
    moved: Object.fromEntries(moved.map((one) => [placed(one), Math.round((moveOf(one).by ?? 0) * 1000) / 1000])),
    rescored: moved.filter((one) => moveOf(one).rescored).map(placed),
    renamed: Object.fromEntries(lists.renamed.map((one) => [placed(one), (one.touchpoint ?? one.journey).from ?? ''])),
    added: lists.added.map(placed),
    removed: lists.removed.map(placed),
    unread: [...lists.broken, ...lists.mended].map(placed),
  };
}

function diffAt(at: number): Diff {
  const opened = compareProjects(
    { folder: folderAt(STORY.length - 1), base: SHAS[at - 1] ?? '', head: SHAS[at] ?? '', all: false },
    onDisk(repository.folder),
  );
  if ('problem' in opened || !opened.diff) throw new Error(JSON.stringify(opened));
  return opened.diff;
}

function diffFacts({ journeys, unreadable }: Diff): Facts {
  const unread = unreadable.map(({ file }) => file.replace('cx/audits/', '').replace('.yaml', ''));
  return { ...factsOf(journeys), unread };
}

/** Who reads the site as it was built at a commit. */
function readerAt(at: number): Reader {
  repository.git('checkout', '--quiet', SHAS[at] ?? '');
  Object.assign(settings, { root: repository.folder, audits: folderAt(at) });
  const reader = readerOf('en', '/');
  repository.git('checkout', '--quiet', 'main');
  return reader;
}

function overviewFacts({ edition: { changes, diagnostics } }: Reader, at: number): Facts {
  const facts = factsOf(changes?.journeys ?? []);
  const broken = new Set(diagnostics.map(({ file }) => file.replace(`${folderAt(at)}/`, '').replace('.yaml', '')));
  return { ...facts, unread: [...facts.unread, ...broken] };
}

/** The lines of groups: in which, what is named, its figures, and where it leads. */
function linesOf({ index }: Reader, groups: readonly ChangeGroup[]): string[][] {
  return groups.flatMap(({ title, lines }) =>
    lines.map(({ text, href, move, stood }) => {
      const figures = [move?.before, move?.after ?? stood].flatMap((one) => (one ? [index(one.index)] : []));
      return [title, text.map((piece) => piece.text).join(''), figures.join(' → '), href ?? ''];
    }),
  );
}

describe('one past, three surfaces: at the commit that', () => {
  it.each(STORY.map(({ does, facts }, at) => [does, facts, at] as const))('%s', (_, facts, at) => {
    expect(log[at]?.subject).toBe(STORY[at]?.does);
    expect(factsOf(history.revisions[at]?.journeys ?? [])).toEqual(facts);
    if (at === 0) return;
    const diff = diffAt(at);
    expect(diffFacts(diff)).toEqual(facts);
    const reader = readerAt(at);
    expect(overviewFacts(reader, at)).toEqual(facts);
    const newest = historyOf(reader)?.log[0];
    const { newErrors, fixedErrors } = reader.words.changes;
    const columns = reader.edition.changes ? changeColumns(reader, reader.edition.changes) : [];
    const told = columns
      .flatMap(({ groups }) => groups)
      .filter(({ title }) => title !== newErrors && title !== fixedErrors);
    // What is broken now the overview tells among the journeys.
    const logged = newest ? logGroups(reader, newest).filter(({ title }) => title !== reader.words.log.broken) : [];
    expect(linesOf(reader, told)).toEqual(linesOf(reader, logged));
    const text = diffAsText({ diff, gate: dropGate(diff, null), locale: 'en', commandFor: String }, (__, said) => said);
    for (const [, name, figures] of linesOf(reader, told))
      expect(text).toMatch(new RegExp(`${name}.*(\\n.*)?${figures}`));
  });
});

it('the rows of the history bear the same journeys, with the state that each is in', () => {
  const rows = [...historyRows(history, 'en')].map((one) => one.rows);
  const short = ({ audit, state, from, index }: (typeof rows)[number][number]) => {
    const renamed = from === null ? '' : ` from ${from}`;
    return `${audit} ${state}${renamed}${index === null ? '' : ` ${index.toFixed(2)}`}`;
  };
  expect(rows.map((all) => all.map(short))).toEqual([
    ['salon/perm added 2.00', 'shop/kettle added 1.00', 'stall/soup added 2.00', 'yoga/card added 2.00'],
    ['salon/wave renamed from salon/perm 1.00', 'shop/kettle same 1.00', 'stall/soup same 2.00', 'yoga/card same 2.00'],
    ['salon/wave same 1.00', 'shop/kettle same 1.00', 'stall/soup changed 1.00', 'yoga/card same 2.00'],
    ['salon/wave same 1.00', 'shop/kettle same 1.00', 'stall/soup same 1.00', 'yoga/card rescored 1.89'],
    ['salon/wave changed 1.00', 'shop/kettle changed 1.00', 'stall/soup same 1.00', 'yoga/card same 1.89'],
    ['salon/wave same 1.00', 'shop/kettle same 1.00', 'stall/soup broken', 'yoga/card same 1.89'],
    ['salon/wave same 1.00', 'shop/kettle same 1.00', 'stall/soup mended 0.00', 'yoga/card same 1.89'],
    ['salon/wave same 1.00', 'shop/kettle changed 0.00', 'stall/soup same 0.00', 'yoga/card same 1.89'],
    [
      'market/kettle added 0.00',
      'salon/wave same 1.00',
      'shop/kettle removed',
      'stall/soup same 0.00',
      'yoga/card same 1.89',
    ],
  ]);
  expect(moves.map(({ commit, from }) => [commit, ...from])).toEqual([[SHAS[7], 'audits']]);
});
