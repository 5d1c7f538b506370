import { describe, expect, it } from 'vitest';
import { journeyLines } from '../../../src/compare/history/journey-lines.ts';
import { historyAsCsv } from '../../../src/formats/history/history-as-csv.ts';
import { historyAsJson } from '../../../src/formats/history/history-as-json.ts';
import { NO_CACHE } from '../../../src/history/cache.ts';
import { NO_REPOSITORY } from '../../../src/history/repository.ts';
import { onDisk } from '../../../src/project/effects.ts';
import { openProject } from '../../../src/project/open-project.ts';
import { pastOf, toldShortly } from '../../support/past-of.ts';
import { BROKEN_AT, thirtyCommits } from '../../support/thirty-commits.ts';

const { repository, shas } = thirtyCommits();
const { history } = pastOf(repository.folder);
const csv = [...historyAsCsv(history, 'en')].join('');
const json = JSON.parse([...historyAsJson(history, 'en')].join('')) as {
  revisions: { commit: string; audits: { audit: string }[] }[];
};

/** What CSV and JSON say of an audit at a commit of the story. */
function at(name: string, audit: string) {
  const row = new RegExp(`^${shas[name]},[^,]+,(?:"[^"]*"|[^,]*),${audit},(.*)$`);
  const line = csv.split('\r\n').flatMap((text) => row.exec(text)?.[1] ?? [])[0];
  const { audits = [] } = json.revisions.find(({ commit }) => commit === shas[name]) ?? {};
  return { line, row: audits.find((one) => one.audit === audit) };
}

describe('thirty commits', () => {
  it('are told as far as they touched the audits, a branch as one merge', () => {
    expect(Object.keys(shas)).toHaveLength(30);
    expect(toldShortly(history)).toEqual({
      'Begin with three journeys': ['kiosk/ticket added 0 0.00', 'salon/perm added 1 1.00', 'stall/soup added 0 0.00'],
      'Serve the bowl hot': ['stall/soup changed 0 0.50'],
      'Talk while it cooks': ['stall/soup changed 1 1.00'],
      'A receipt at once': ['salon/perm changed 1 1.50'],
      'Listen before the cut': ['salon/perm changed 2 2.00'],
      'Look at the garage, too': ['garage/repair added 1 1.00'],
      'A second window': ['kiosk/ticket changed 1 1.00'],
      'Know the usual order': ['stall/soup changed 1 1.50'],
      'Show what was mended': ['garage/repair changed 1 1.50'],
      'Name the site': [],
      'Explain the bill': ['garage/repair changed 2 2.00'],
      'Half of the touchpoints are enough': ['stall/soup rescored 2 2.00 of it 0.50 by the rubric'],
      'Remember the last talk': ['stall/soup changed 2 2.00'],
      'Care for the first cut': ['salon/perm changed 2 2.50'],
      'A perm is a wave now': ['salon/wave renamed from salon/perm 2 2.50'],
      'The second window is closed': ['kiosk/ticket changed 0 0.00'],
      'Correct the garage': ['garage/repair broken unknown-value at audits/garage/repair.yaml:10:12'],
      'Tea while the card is read': ['salon/wave changed 3 3.00'],
      'Correct the correction': ['garage/repair mended 2 2.50'],
      'A free bowl when ill': ['stall/soup changed 3 3.00'],
      'The kiosk is given up': ['kiosk/ticket removed'],
      'A ride home': ['garage/repair changed 3 3.00'],
      'Bring in the softer voice': ['stall/soup changed 3 3.00'],
      'The end of the month': ['salon/wave changed 2 2.50'],
    });
  });

  it.each([
    [
      'a level that rises',
      'talkRises',
      'stall/soup',
      'A bowl of soup,Stall,changed,,1,1,1,house,,',
      { state: 'changed', level: 1, touchpoints: [{ id: 'bowl' }, { id: 'talk', name: 'The talk', level: 1 }] },
    ],
    [
      'what the commit did not touch',
      'talkRises',
      'salon/perm',
      'A perm,Salon,same,,1,1,1,standard,,',
      { state: 'same', level: 1 },
    ],
    [
      'a rubric that changed',
      'rubric',
      'stall/soup',
      'A bowl of soup,Stall,rescored,,2,2,2,house,0.5,',
      { state: 'rescored', rubric_effect: 0.5 },
    ],
    [
      'a rename',
      'renamed',
      'salon/wave',
      'A wave,Salon,renamed,salon/perm,2,2,2.5,standard,,',
      { state: 'renamed', from: 'salon/perm' },
    ],
    [
      'a broken file',
      'broken',
      'garage/repair',
      'A car mended,Garage,broken,,,,,,,audits/garage/repair.yaml:10:12 unknown-value',
      { state: 'broken', level: null, fault: { ...BROKEN_AT, file: 'audits/garage/repair.yaml' } },
    ],
    [
      'a file that is still broken',
      'payMoves',
      'garage/repair',
      'A car mended,Garage,same,,,,,,,audits/garage/repair.yaml:10:12 unknown-value',
      { state: 'same', level: null, fault: BROKEN_AT },
    ],
    [
      'its fixing',
      'mended',
      'garage/repair',
      'A car mended,Garage,mended,,2,2,2.5,standard,,',
      { state: 'mended', fault: null },
    ],
    ['a deleted audit', 'deleted', 'kiosk/ticket', 'A ticket,Kiosk,removed,,,,,,,', { state: 'removed', index: null }],
    ['a merge', 'merged', 'stall/soup', 'A bowl of soup,Stall,changed,,3,3,3,house,,', { state: 'changed', level: 3 }],
  ])('show %s in every format', (_, name, audit, line, row) => {
    const said = at(name, audit);
    expect(said.line).toBe(line);
    expect(said.row).toMatchObject(row);
  });

  it.each([
    ['the name that moved away', 'renamed', 'salon/perm'],
    ['what was deleted before', 'last', 'kiosk/ticket'],
    ['a commit of the branch', 'sideOne', 'stall/soup'],
    ['a commit that touched no audit', 'note', 'stall/soup'],
  ])('show no row of %s', (_, name, audit) => {
    expect(at(name, audit)).toEqual({ line: undefined, row: undefined });
  });

  it('have a row for every audit at every commit', () => {
    const rows = json.revisions.map(({ audits }) => audits.length);
    expect(rows).toEqual([3, 3, 3, 3, 3, ...Array(15).fill(4), 4, 3, 3, 3]);
    expect(csv.split('\r\n')).toHaveLength(rows.reduce((sum, count) => sum + count, 0) + 2);
  });

  it('are in the edition when it is asked for them, and end where its report stands', () => {
    const effects = { ...onDisk(repository.folder), cache: () => NO_CACHE };
    const edition = openProject({ folder: 'audits', history: true }, effects);
    expect(edition.history).toEqual(history);
    expect(history.revisions.at(-1)?.summary).toEqual(edition.report.summary);
    expect(openProject({ folder: 'audits' }, effects).history).toBeNull();
    expect(
      openProject({ folder: 'audits', history: true, audience: 'public' }, effects).history?.revisions[0]?.subject,
    ).toBe('');
    const outside = openProject({ folder: 'audits', history: true }, { ...effects, repository: () => NO_REPOSITORY });
    expect(outside.history).toBeNull();
  });

  it('make a line of each audit: through its rename, over its gap', () => {
    const points = (id: string) =>
      journeyLines(history)
        .find((line) => line.id === id)
        ?.points.map(({ revision: { date }, at: { id: name, after, rescored } }) => ({
          point: `${date} ${name} ${after?.index ?? null}`,
          rescored,
        }));
    expect(points('salon/wave')?.map(({ point }) => point)).toEqual([
      '2024-07-01 salon/perm 1',
      '2024-07-05 salon/perm 1.5',
      '2024-07-06 salon/perm 2',
      '2024-07-16 salon/perm 2.5',
      '2024-07-17 salon/wave 2.5',
      '2024-07-21 salon/wave 3',
      '2024-07-30 salon/wave 2.5',
    ]);
    expect(points('garage/repair')?.map(({ point }) => point.split(' ').at(-1))).toEqual([
      '1',
      '1.5',
      '2',
      'null',
      '2.5',
      '3',
    ]);
    expect(points('stall/soup')?.filter(({ rescored }) => rescored)).toEqual([
      { point: '2024-07-14 stall/soup 2', rescored: true },
    ]);
  });
});
