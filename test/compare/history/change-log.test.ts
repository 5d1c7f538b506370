import { describe, expect, it } from 'vitest';
import { changeLog, isQuiet, type LogEntry } from '../../../src/compare/history/change-log.ts';
import { at, history, standing, type Told } from './told-history.ts';

const added = { state: 'added' } as const;
const mended = { state: 'mended' } as const;
const FIRST: Told = ['01-01', [at('a', { x: 1, y: 1 }, added), at('b', { z: 2 }, added)]];

/** What the last of the commits did. */
function last(...told: readonly Told[]): LogEntry | undefined {
  return changeLog(history(...told))[0];
}

describe('the change log', () => {
  it('tells the newest first, with day, commit and subject', () => {
    expect(changeLog(history(FIRST, ['01-02', []]))).toMatchObject([
      { date: '2024-01-02', subject: 'Commit 2', commit: '2'.padStart(40, 'a') },
      { date: '2024-01-01', subject: 'Commit 1', commit: '1'.padStart(40, 'a') },
    ]);
  });

  it('tells of journeys and touchpoints that moved, falls first', () => {
    expect(last(FIRST, ['01-02', [at('a', { x: 2, y: 1 }), at('b', { z: 0 })]])).toMatchObject({
      journeys: [
        { now: 'b', before: { level: 2, index: 2 }, after: { level: 0, index: 0 }, by: -2, own: -2, rescored: false },
        { now: 'a', by: 0.5, touchpoint: null },
      ],
      touchpoints: [
        { now: 'b', touchpoint: { id: 'z', name: 'The z' }, by: -2 },
        { now: 'a', touchpoint: { id: 'x', name: 'The x' }, by: 1 },
      ],
    });
  });

  it('keeps apart what only a new rubric moved, and takes its part from what moved besides', () => {
    const entry = last(FIRST, [
      '01-02',
      [
        at('a', { x: 1.5, y: 1.5 }, { state: 'rescored', rubric_effect: 0.5 }),
        at('b', { z: 1 }, { rubric_effect: 0.25 }),
      ],
      { rubrics: ['standard'] },
    ]);
    expect(entry).toMatchObject({
      rubrics: ['standard'],
      rescored: [{ now: 'a', by: 0.5, own: 0, rescored: true }],
      journeys: [{ now: 'b', by: -1, own: -1.25, rescored: true }],
    });
    expect(entry?.touchpoints.map(({ rescored }) => rescored)).toEqual([true, true, true]);
  });

  it('names the rubric to which a journey went', () => {
    const entry = last(FIRST, ['01-02', [at('b', null, { standing: standing({ z: 3 }, 'house 1') })]]);
    expect(entry).toMatchObject({ rubrics: ['house'], rescored: [{ now: 'b', by: 1, own: 0 }], journeys: [] });
  });

  it('keeps the order of the commits and their own days, where these do not ascend', () => {
    const log = changeLog(history(FIRST, ['01-05', []], ['01-04', []]));
    expect(log.map(({ date }) => date)).toEqual(['2024-01-04', '2024-01-05', '2024-01-01']);
  });

  it('tells of new and removed journeys and touchpoints', () => {
    const told = last(FIRST, [
      '01-02',
      [at('a', { x: 1, w: 3 }), at('b', null, { state: 'removed' }), at('c', { v: 1 }, added)],
    ]);
    expect(told?.added).toMatchObject([
      { now: 'c', touchpoint: null, level: 1, index: 1 },
      { now: 'a', touchpoint: { id: 'w' }, index: 3 },
    ]);
    expect(told?.removed).toMatchObject([
      { now: null, title: 'Journey b', touchpoint: null, level: 2, index: 2 },
      { now: 'a', touchpoint: { id: 'y' } },
    ]);
  });

  it('tells of a renaming, and names the journey as it was but leads to where it is', () => {
    const log = changeLog(
      history(
        FIRST,
        ['01-02', [at('a', { x: 2, y: 2 })]],
        ['01-03', [at('w', { x: 2, y: 2 }, { state: 'renamed', from: 'a' })]],
      ),
    );
    expect(log[0]).toMatchObject({ renamed: [{ now: 'w', from: 'a', to: 'w' }], journeys: [] });
    expect(log[1]).toMatchObject({ journeys: [{ now: 'w', title: 'Journey a' }] });
  });

  it('tells of a touchpoint that bears another id as renamed, and of its move', () => {
    const named = standing({ till: 0.5, y: 1 });
    const touchpoints = named.touchpoints.map((one) => (one.id === 'till' ? { ...one, name: 'The x' } : one));
    expect(last(FIRST, ['01-02', [at('a', null, { standing: { ...named, touchpoints } })]])).toMatchObject({
      renamed: [{ now: 'a', touchpoint: { id: 'till', name: 'The x' }, from: 'x', to: 'till' }],
      touchpoints: [{ now: 'a', touchpoint: { id: 'till' }, by: -0.5 }],
      added: [],
      removed: [],
    });
  });

  it('tells of a broken file with its fault, of its mending, and of what moved meanwhile', () => {
    const fault = { code: 'unknown-value', file: 'audits/a.yaml', line: 10, column: 12 };
    const log = changeLog(
      history(
        FIRST,
        ['01-02', [at('a', null, { state: 'broken', fault })]],
        ['01-03', [at('a', { x: 2, y: 1 }, mended)]],
      ),
    );
    expect(log[1]).toMatchObject({ broken: [{ now: 'a', fault }], removed: [] });
    expect(log[0]).toMatchObject({ mended: [{ now: 'a', index: 1.5 }], added: [], journeys: [{ by: 0.5 }] });
  });

  it('calls new what comes back after it was removed, and mended what could not be read from the first', () => {
    const removed = last(
      FIRST,
      ['01-02', [at('b', null, { state: 'removed' })]],
      ['01-03', [at('b', { z: 0 }, added)]],
    );
    const broken = last(['01-01', [at('a', null, { state: 'broken' })]], ['01-02', [at('a', { x: 1 }, mended)]]);
    expect(removed).toMatchObject({ added: [{ touchpoint: null }], mended: [], journeys: [] });
    expect(broken).toMatchObject({ added: [], mended: [{ touchpoint: null, index: 1 }], journeys: [] });
  });

  it.each([
    ['nothing', [], true],
    ['words alone', [at('a', { x: 1, y: 1 })], true],
    ['a figure', [at('a', { x: 1, y: 2 })], false],
    ['a name', [at('w', { x: 1, y: 1 }, { state: 'renamed', from: 'a' })], false],
  ] as const)('is quiet about a commit that changed %s: %s', (_, audits, quiet) => {
    const entry = last(FIRST, ['01-02', audits]);
    expect(entry && isQuiet(entry)).toBe(quiet);
  });
});
