import { describe, expect, it } from 'vitest';
import { changeLog, type LogEntry } from '../../../src/compare/history/change-log.ts';
import type { ChangeAt } from '../../../src/compare/lists.ts';
import { at, history, standing, type Told } from './told-history.ts';

const added = { state: 'added' } as const;
const FIRST: Told = ['01-01', [at('a', { x: 1, y: 1 }, added), at('b', { z: 2 }, added)]];

/** What the last of the commits did. */
function last(...told: readonly Told[]): LogEntry | undefined {
  return changeLog(history(...told))[0];
}

/** The places of a list, each with the id of today of its journey. */
function named(entry: LogEntry | undefined, which: keyof Omit<LogEntry['lists'], 'gained' | 'lost'>) {
  return (entry?.lists[which] ?? []).map(({ journey, touchpoint }: ChangeAt) => [
    entry?.now.get(journey) ?? null,
    ...(touchpoint ? [touchpoint.id] : []),
  ]);
}

describe('the change log', () => {
  it('tells the newest first, with day, commit and subject', () => {
    expect(changeLog(history(FIRST, ['01-02', []]))).toMatchObject([
      { date: '2024-01-02', subject: 'Commit 2', commit: '2'.padStart(40, 'a') },
      { date: '2024-01-01', subject: 'Commit 1', commit: '1'.padStart(40, 'a') },
    ]);
  });

  it('tells what each commit did to journeys and touchpoints', () => {
    const entry = last(FIRST, [
      '01-02',
      [at('a', { x: 2, w: 1 }), at('b', null, { state: 'removed' }), at('c', { v: 1 }, added)],
    ]);
    expect(named(entry, 'journeys')).toEqual([['a']]);
    expect(named(entry, 'touchpoints')).toEqual([['a', 'x']]);
    expect(named(entry, 'added')).toEqual([['c'], ['a', 'w']]);
    expect(named(entry, 'removed')).toEqual([[null], ['a', 'y']]);
  });

  it('names the rubrics that changed, and the one to which a journey went', () => {
    const entry = last(FIRST, [
      '01-02',
      [at('b', null, { standing: standing({ z: 3 }, 'house 1') })],
      { rubrics: ['standard'] },
    ]);
    expect(entry?.rubrics).toEqual(['house', 'standard']);
    expect(named(entry, 'rescored')).toEqual([['b']]);
  });

  it('keeps the order of the commits and their own days, where these do not ascend', () => {
    const log = changeLog(history(FIRST, ['01-05', []], ['01-04', []]));
    expect(log.map(({ date }) => date)).toEqual(['2024-01-04', '2024-01-05', '2024-01-01']);
  });

  it('tells of a renaming, and names the journey as it was but leads to where it is', () => {
    const [is, was] = changeLog(
      history(
        FIRST,
        ['01-02', [at('a', { x: 2, y: 2 })]],
        ['01-03', [at('w', { x: 2, y: 2 }, { state: 'renamed', from: 'a' })]],
      ),
    );
    expect([named(is, 'renamed'), named(is, 'journeys'), is?.lists.renamed[0]?.journey.from]).toEqual([
      [['w']],
      [],
      'a',
    ]);
    expect([named(was, 'journeys'), was?.lists.journeys[0]?.journey.title]).toEqual([[['w']], 'Journey a']);
  });

  it('tells of a broken file with its fault, of its fixing, and of what moved meanwhile', () => {
    const fault = { code: 'unknown-value', file: 'audits/a.yaml', line: 10, column: 12 };
    const [mended, broken] = changeLog(
      history(
        FIRST,
        ['01-02', [at('a', null, { state: 'broken', fault })]],
        ['01-03', [at('a', { x: 2, y: 1 }, { state: 'mended' })]],
      ),
    );
    expect([named(broken, 'broken'), named(broken, 'removed')]).toEqual([[['a']], []]);
    expect(broken?.lists.broken[0]?.journey.fault).toEqual(fault);
    expect([named(mended, 'mended'), named(mended, 'added')]).toEqual([[['a']], []]);
    expect(mended?.lists.journeys.map(({ journey }) => journey.by)).toEqual([0.5]);
  });

  it.each([
    ['nothing', [], true],
    ['words alone', [at('a', { x: 1, y: 1 })], true],
    ['a figure', [at('a', { x: 1, y: 2 })], false],
    ['a name', [at('w', { x: 1, y: 1 }, { state: 'renamed', from: 'a' })], false],
  ] as const)('is quiet about a commit that changed %s: %s', (_, audits, quiet) => {
    expect(last(FIRST, ['01-02', audits])?.isQuiet).toBe(quiet);
  });
});
