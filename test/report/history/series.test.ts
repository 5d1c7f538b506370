import { describe, expect, it } from 'vitest';
import { auditSeries, siteSeries } from '../../../src/report/history/series.ts';
import { auditAt, historyOf } from './histories.ts';

const indices = (history: ReturnType<typeof historyOf>, id: string) =>
  auditSeries(history, id).map(({ commit, id: name, index }) => `${commit} ${name} ${index}`);

describe('the line of an audit', () => {
  it('has a point for each commit that bore on it, and none for the others', () => {
    const history = historyOf(
      [auditAt('a', { index: 1 }), auditAt('b')],
      [auditAt('b', { state: 'changed', index: 2 })],
      [auditAt('a', { state: 'changed', index: 1.5, rubric_effect: null })],
    );
    expect(auditSeries(history, 'a')).toEqual([
      {
        commit: 'c1',
        date: '2024-07-01',
        id: 'a',
        state: 'added',
        level: 1,
        index: 1,
        rescored: false,
        rubric_effect: null,
      },
      {
        commit: 'c3',
        date: '2024-07-03',
        id: 'a',
        state: 'changed',
        level: 1,
        index: 1.5,
        rescored: false,
        rubric_effect: null,
      },
    ]);
    expect(auditSeries(history, 'nobody')).toEqual([]);
  });

  it('follows renames back, and leaves to another audit what bore its name before', () => {
    const history = historyOf(
      [auditAt('a', { index: 0 })],
      [auditAt('b', { state: 'renamed', from: 'a', index: 1 })],
      [auditAt('a', { index: 2 })],
      [auditAt('c', { state: 'renamed', from: 'b', index: 1.5 })],
    );
    expect(indices(history, 'c')).toEqual(['c1 a 0', 'c2 b 1', 'c4 c 1.5']);
    expect(indices(history, 'a')).toEqual(['c3 a 2']);
  });

  it('has a gap where it was broken or gone', () => {
    const history = historyOf(
      [auditAt('a', { index: 1 })],
      [auditAt('a', { state: 'broken' })],
      [auditAt('a', { index: 2 })],
      [auditAt('a', { state: 'removed' })],
      [auditAt('a', { index: 3 })],
    );
    expect(indices(history, 'a')).toEqual(['c1 a 1', 'c2 a null', 'c3 a 2', 'c4 a null', 'c5 a 3']);
  });

  it('is marked where the yardstick is another one, across a gap too', () => {
    const history = historyOf(
      [auditAt('a')],
      [auditAt('a', { state: 'rescored', yardstick: 'sha256:2', rubric_effect: 0.2 })],
      [auditAt('a', { state: 'broken' })],
      [auditAt('a', { yardstick: 'sha256:3' })],
      [auditAt('a', { state: 'changed', yardstick: 'sha256:3' })],
    );
    expect(auditSeries(history, 'a').map(({ rescored }) => rescored)).toEqual([false, true, false, true, false]);
    expect(auditSeries(history, 'a')[1]?.rubric_effect).toBe(0.2);
  });
});

describe('the line of the site', () => {
  it('has a point for each revision', () => {
    const history = historyOf(
      [auditAt('a', { index: 1 }), auditAt('b', { index: 2 })],
      [auditAt('a', { state: 'removed' })],
    );
    expect(siteSeries(history)).toEqual([
      { commit: 'c1', date: '2024-07-01', rubrics: [], audits: 2, mean: 1.5, median: 1.5 },
      { commit: 'c2', date: '2024-07-02', rubrics: [], audits: 0, mean: null, median: null },
    ]);
  });
});
