import { describe, expect, it } from 'vitest';
import { trendOf } from '../../../src/compare/history/trend.ts';
import { at, history, standing } from './told-history.ts';

const added = { state: 'added' } as const;

const story = history(
  ['01-01', [at('a', { x: 0.5 }, added), at('b', { x: 1 }, added), at('c', { x: 2 }, added)]],
  ['01-02', [at('a', { x: 1.5 })]],
  ['01-03', [at('b', null, { state: 'rescored', rubric_effect: 0.5, standing: standing({ x: 1.5 }, 'house 2') })]],
  ['01-04', [at('c', null, { state: 'removed' })]],
  ['01-05', [at('a', { x: 1.5 })]],
  ['01-06', [at('d', { x: 3 }, added), at('b', null, { standing: standing({ x: 1.25 }, 'house 2') })]],
);

describe('the trend of all journeys', () => {
  const trend = trendOf(story);

  it('has a day for each change, and none for what moved nothing', () => {
    expect(trend.days).toEqual([
      { date: '2024-01-01', median: 1, levels: [1, 1, 1, 0], notShown: 0 },
      { date: '2024-01-02', median: 1.5, levels: [0, 2, 1, 0], notShown: 0 },
      { date: '2024-01-04', median: 1.5, levels: [0, 2, 0, 0], notShown: 0 },
      { date: '2024-01-06', median: 1.5, levels: [0, 2, 0, 1], notShown: 0 },
    ]);
  });

  it('marks a new rubric with what it alone did to the median', () => {
    expect(trend.rubrics).toEqual([{ date: '2024-01-03', rubrics: ['house'], effect: 0 }]);
    const lifted = history(
      ['01-01', [at('a', { x: 1 }, added)]],
      ['01-02', [at('a', { x: 2 }, { rubric_effect: 0.75 })]],
    );
    expect(trendOf(lifted)).toMatchObject({
      rubrics: [{ effect: 0.75 }],
      median: { since: '2024-01-01', from: 1, to: 2, by: 1, rubric: 0.75, own: 0.25 },
    });
  });

  it('marks a journey that went to another rubric, and lays all of a step that cannot be told apart at its door', () => {
    const switched = (index: number) => at('a', null, { standing: standing({ x: index }, 'house 1') });
    const trend = trendOf(
      history(
        ['01-01', [at('a', { x: 1 }, added), at('b', { x: 1 }, added)]],
        ['01-02', [switched(2)]],
        ['01-03', [switched(2.5)]],
      ),
    );
    expect(trend).toMatchObject({
      rubrics: [{ date: '2024-01-02', rubrics: ['house'], effect: 0.5 }],
      median: { from: 1, to: 1.75, by: 0.75, rubric: 0.5, own: 0.25 },
    });
    expect(trend.here.map(({ line, change }) => [line.id, change.own])).toEqual([
      ['a', 0.5],
      ['b', 0],
    ]);
  });

  it('marks a journey that came back from a gap with another yardstick', () => {
    const back = at('a', null, { ...added, standing: standing({ x: 2 }, 'standard 2') });
    expect(
      trendOf(
        history(
          ['01-01', [at('a', { x: 1 }, added)]],
          ['01-02', [at('a', null, { state: 'broken' })]],
          ['01-03', [back]],
        ),
      ),
    ).toMatchObject({ rubrics: [{ date: '2024-01-03', rubrics: ['standard'], effect: 1 }], median: { own: 0 } });
  });

  it('has no mark for a rubric by which no journey is measured, nor for a new journey of another one', () => {
    const other = at('b', null, { ...added, standing: standing({ x: 1 }, 'house 1') });
    expect(
      trendOf(
        history(
          ['01-01', [at('a', { x: 1 }, added)]],
          ['01-02', [], { rubrics: ['house'] }],
          ['01-03', [other], { rubrics: ['house'] }],
        ),
      ).rubrics,
    ).toEqual([]);
  });

  it('never runs back: what bears an earlier day than one before it counts to the latest so far', () => {
    const days = ['05-01', '05-10', '05-09', '05-10', '05-08', '05-12'];
    const indices = [2, 1, 1.5, 2, 2.5, 3];
    const trend = trendOf(history(...days.map((day, n) => [day, [at('a', { x: indices[n] ?? 0 })]] as const)));
    expect(trend.days.map(({ date, median }) => [date, median])).toEqual([
      ['2024-05-01', 2],
      ['2024-05-10', 2.5],
      ['2024-05-12', 3],
    ]);
    expect(trend.median).toMatchObject({ since: '2024-05-01', from: 2, to: 3, by: 1 });
  });

  it('takes a rubric for newer than the first figure when only its day is earlier', () => {
    const rescored = at('a', { x: 1.5 }, { state: 'rescored', rubric_effect: 0.5 });
    expect(
      trendOf(history(['05-02', [at('a', { x: 1 }, added)]], ['05-04', [at('a', { x: 1 })]], ['05-01', [rescored]])),
    ).toMatchObject({ rubrics: [{ date: '2024-05-04' }], median: { by: 0.5, rubric: 0.5, own: 0 } });
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
