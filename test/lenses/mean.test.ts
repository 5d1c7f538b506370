import { describe, expect, it } from 'vitest';
import { daysBetween, mean, median, weightedMean } from '../../src/lenses/mean.ts';

describe('means', () => {
  it.each<[string, { value: number; weight: number }[], number | null]>([
    [
      'weighs',
      [
        { value: 1, weight: 3 },
        { value: 0, weight: 1 },
      ],
      0.75,
    ],
    ['is null of nothing', [], null],
    ['is null when nothing weighs anything', [{ value: 1, weight: 0 }], null],
  ])('the weighted mean %s', (_, items, expected) => {
    expect(weightedMean(items)).toBe(expected);
  });

  it.each<[string, number[], number | null, number | null]>([
    ['none', [], null, null],
    ['one', [2], 2, 2],
    ['two', [1, 2], 1.5, 1.5],
    ['three, out of order', [3, 0, 1.5], 1.5, 1.5],
    ['four', [0, 10, 1, 2], 3.25, 1.5],
    ['five', [5, 1, 4, 2, 100], 22.4, 4],
  ])('of %s', (_, values, expectedMean, expectedMedian) => {
    expect(mean(values)).toBe(expectedMean);
    expect(median(values)).toBe(expectedMedian);
  });
});

describe('days between', () => {
  it.each([
    ['the same day', '2024-06-30', '2024-06-30', 0],
    ['a day later', '2024-06-30', '2024-07-01', 1],
    ['a day earlier', '2024-07-01', '2024-06-30', -1],
    ['over a leap day', '2024-02-28', '2024-03-01', 2],
    ['over no leap day', '2023-02-28', '2023-03-01', 1],
    ['over a change to summer time', '2024-03-30', '2024-04-01', 2],
    ['a year', '2023-07-01', '2024-06-30', 365],
  ])('%s', (_, from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});
