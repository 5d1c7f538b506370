import { describe, expect, it } from 'vitest';
import type { Stretch } from '../../src/compare/history/stretches.ts';
import { apart } from '../../src/site/features/trend/apart.ts';
import { levelAreas } from '../../src/site/features/trend/level-areas.ts';
import { medianPath } from '../../src/site/features/trend/median-path.ts';
import { stepPaths } from '../../src/site/features/trend/step-paths.ts';
import { timeAxis } from '../../src/site/features/trend/time-axis.ts';

const axis = timeAxis('2024-01-01', '2024-01-11', 'en', 5);

describe('an axis of time', () => {
  it('puts days in hundredths of its length, and days beyond at its ends', () => {
    expect(['2023-12-01', '2024-01-01', '2024-01-06', '2024-01-11', '2025-01-01'].map(axis.x)).toEqual([
      0, 0, 50, 100, 100,
    ]);
  });

  it.each([
    ['en', '2024-01-01', '2024-01-09', ['Jan 2, 2024', 'Jan 4', 'Jan 6', 'Jan 8']],
    ['en', '2023-11-10', '2024-03-20', ['Dec 2023', 'Jan 2024', 'Feb', 'Mar']],
    ['en', '2024-07-01', '2024-07-30', ['Jul 7, 2024', 'Jul 14', 'Jul 21', 'Jul 28']],
    ['zh-CN', '2023-11-10', '2024-03-20', ['2023年12月', '2024年1月', '2月', '3月']],
    ['zh-TW', '2019-06-01', '2024-06-01', ['2020年', '2021年', '2022年', '2023年', '2024年']],
  ] as const)('writes in %s as much of each day as tells it apart, from %s to %s', (locale, from, to, labels) => {
    expect(timeAxis(from, to, locale, 5).ticks.map(({ label }) => label)).toEqual(labels);
  });

  it('of a single day ends on the next', () => {
    expect(timeAxis('2024-02-29', '2024-02-29', 'en', 5)).toMatchObject({ from: '2024-02-29', to: '2024-03-01' });
  });

  it.each([2, 5, 8])('has about %i marks, whatever the span', (wanted) => {
    for (const to of ['2024-01-03', '2024-01-20', '2024-03-01', '2024-12-01', '2027-01-01', '2040-01-01'])
      expect(timeAxis('2024-01-01', to, 'en', wanted).ticks.length).toBeLessThanOrEqual(wanted * 1.5);
  });

  it('has no mark within a day', () => {
    expect(timeAxis('2024-01-01', '2024-01-02', 'en', 8).ticks.map(({ at }) => at)).toEqual([0, 100]);
  });
});

describe('the line of a journey', () => {
  const stretch = (from: number, to: number, index: number, rescored = false): Stretch => {
    const day = (of: number) => `2024-01-${String(of).padStart(2, '0')}`;
    return { from: day(from), to: day(to), level: Math.floor(index), reach: Math.floor(index), index, rescored };
  };

  it('goes in steps, with its level as a block below', () => {
    expect(stepPaths([stretch(1, 6, 0.5), stretch(6, 11, 2.5)], axis)).toEqual({
      line: 'M0 25H50V5H100',
      blocks: [{ level: 2, d: 'M50 30V10H100V30z' }],
      end: { x: 100, y: 5, level: 2, reach: 2 },
    });
  });

  it.each([
    ['where the file could not be read', [stretch(1, 3, 1), stretch(6, 11, 1)], 'M0 20H20M50 20H100'],
    ['at another yardstick', [stretch(1, 6, 1), stretch(6, 11, 2, true)], 'M0 20H50M50 10H100'],
  ])('breaks off %s', (_, stretches, line) => {
    expect(stepPaths(stretches, axis).line).toBe(line);
  });

  it('draws one block through all that stood at a level', () => {
    expect(stepPaths([stretch(1, 3, 1), stretch(3, 6, 1.5)], axis).blocks).toEqual([
      { level: 1, d: 'M0 30V20H50V30z' },
    ]);
  });

  it('is nothing without a stretch', () => {
    expect(stepPaths([], axis)).toEqual({ line: '', blocks: [], end: null });
  });
});

describe('the drawing of all journeys', () => {
  const days = [
    { date: '2024-01-01', median: 1, levels: [1, 0, 1, 0], notShown: 0 },
    { date: '2024-01-06', median: null, levels: [0, 0, 0, 0], notShown: 0 },
    { date: '2024-01-07', median: 2, levels: [1, 0, 0, 3], notShown: 1 },
  ] as const;

  it('breaks the median off where there is none, and at a new rubric', () => {
    expect(medianPath(days, [], axis)).toBe('M0 20H50M60 10H100');
    const mark = { date: '2024-01-07', rubrics: ['house'], effect: 0 };
    expect(medianPath([days[0], days[2]], [mark], axis)).toBe('M0 20H60M60 10H100');
  });

  it('stacks the levels from the floor up, and says where each ends', () => {
    const { most, areas, ends } = levelAreas(days, axis);
    expect([most, areas.map(({ key }) => key)]).toEqual([4, ['0', 'not-shown', '2', '3']]);
    expect(ends).toEqual([
      { key: 'not-shown', count: 1, middle: 3.5 },
      { key: '3', count: 3, middle: 1.5 },
    ]);
  });

  it('has nothing to stack without a day', () => {
    expect(levelAreas([], axis)).toEqual({ most: 1, areas: [], ends: [] });
  });

  it.each([
    ['as they are', [90, 50, 10], [90, 50, 10]],
    ['moved up where they are too near', [50, 48, 45], [50, 38, 26]],
    ['within the drawing', [99, 8, 2], [94, 18, 6]],
    ['none', [], []],
  ])('sets names beside it apart: %s', (_, places, set) => {
    expect(apart(places, 12)).toEqual(set);
  });
});
