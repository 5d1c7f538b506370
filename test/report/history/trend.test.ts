import { describe, expect, it } from 'vitest';
import { trendOf } from '../../../src/report/history/trend.ts';
import { at, history } from './told-history.ts';

const added = { state: 'added' } as const;

const story = history(
  ['01-01', [at('a', { x: 0.5 }, added), at('b', { x: 1 }, added), at('c', { x: 2 }, added)]],
  ['01-02', [at('a', { x: 1.5 })]],
  ['01-03', [at('b', { x: 1.5 }, { state: 'rescored', rubric_effect: 0.5 })], { rubrics: ['house'] }],
  ['01-04', [at('c', null, { state: 'removed' })]],
  ['01-05', [at('a', { x: 1.5 })]],
  ['01-06', [at('d', { x: 3 }, added), at('b', { x: 1.25 })]],
);

describe('the trend of all journeys', () => {
  const trend = trendOf(story);

  it('has a day for each change, and none for what moved nothing', () => {
    expect(trend.days).toEqual([
      { date: '2024-01-01', median: 1, levels: [1, 1, 1, 0] },
      { date: '2024-01-02', median: 1.5, levels: [0, 2, 1, 0] },
      { date: '2024-01-04', median: 1.5, levels: [0, 2, 0, 0] },
      { date: '2024-01-06', median: 1.5, levels: [0, 2, 0, 1] },
    ]);
  });

  it('marks a new rubric with what it alone did to the median', () => {
    expect(trend.rubrics).toEqual([{ date: '2024-01-03', rubrics: ['house'], effect: 0 }]);
    const lifted = history(
      ['01-01', [at('a', { x: 1 }, added)]],
      ['01-02', [at('a', { x: 2 }, { rubric_effect: 0.75 })], { rubrics: ['house'] }],
    );
    expect(trendOf(lifted)).toMatchObject({
      rubrics: [{ effect: 0.75 }],
      median: { since: '2024-01-01', from: 1, to: 2, by: 1, rubric: 0.75, own: 0.25 },
    });
  });

  it('tells the journeys that are there by what they did of themselves, and those that are gone apart', () => {
    expect(trend.here.map(({ line, change }) => [line.id, change.own])).toEqual([
      ['b', -0.25],
      ['a', 1],
      ['d', 0],
    ]);
    expect(trend.gone.map(({ line }) => line.id)).toEqual(['c']);
  });

  it('counts a day as it was when it was over', () => {
    const day = history(['01-01', [at('a', { x: 1 }, added)]], ['01-01', [at('a', { x: 2 })]]);
    expect(trendOf(day)).toMatchObject({ days: [{ median: 2 }], median: null });
  });

  it('has no median where no journey could be read', () => {
    expect(trendOf(history(['01-01', [at('a', null, { state: 'broken' })]]))).toMatchObject({
      days: [{ median: null, levels: [0, 0, 0, 0] }],
      median: null,
      here: [],
    });
  });

  it('is empty without a revision', () => {
    expect(trendOf(history())).toEqual({ shallow: false, days: [], rubrics: [], median: null, here: [], gone: [] });
  });
});
