import { describe, expect, it } from 'vitest';
import { ladderLens } from '../../src/lenses/ladder.ts';
import type { Ratings } from '../../src/model/touchpoint.ts';
import { audit, fires, look, only, standingAt } from '../support/build-audit.ts';

const at = (index: number) => audit([{ ratings: standingAt(index) }]);
const level = (letter: 'l' | 'm' | 'h', met: number): Ratings =>
  Object.fromEntries(Array.from({ length: met }, (_, position) => [`${letter}-${position}`, 'met' as const]));

describe('ladder/unmet', () => {
  it.each([
    ['fires on the floor', 0, true],
    ['fires just below perfunctory', 0.95, true],
    ['does not fire at perfunctory', 1, false],
    ['does not fire above', 2.4, false],
  ])('%s', (_, index, expected) => {
    expect(fires('ladder/unmet', ladderLens, at(index))).toBe(expected);
  });

  it('fires at the touchpoint that is unmet, with how many criteria are missing', () => {
    const { findings } = look(ladderLens, audit([{ ratings: standingAt(2) }, { ratings: standingAt(0.7) }]));
    expect(only('ladder/unmet', findings)).toEqual([
      {
        rule: 'ladder/unmet',
        severity: 'error',
        touchpoint: 'step-2',
        data: { missing: 3 },
        path: ['touchpoints', 1],
      },
    ]);
  });
});

describe('ladder/stranded', () => {
  it.each<[string, Ratings, boolean]>([
    ['fires when level 2 is strong above the floor', level('m', 10), true],
    ['fires when level 3 is strong above level 1', { ...level('l', 10), ...level('h', 10) }, true],
    ['does not fire just below the threshold', { ...level('m', 9), 'm-9': 'partly' }, false],
    ['does not fire when the next level alone is strong', standingAt(1.9), false],
    ['does not fire at the top', standingAt(3), false],
  ])('%s', (_, ratings, expected) => {
    expect(fires('ladder/stranded', ladderLens, audit([{ ratings }]))).toBe(expected);
  });

  it('names the highest stranded level and the one that has to hold first', () => {
    const { findings } = look(ladderLens, audit([{ ratings: { ...level('m', 10), ...level('h', 10) } }]));
    expect(only('ladder/stranded', findings)[0]?.data).toEqual({ level: 'high', next: 'low' });
  });
});

describe('ladder/unassessed', () => {
  const notApplicable: Ratings = { 'h-7': 'n/a', 'h-8': 'n/a', 'h-9': 'n/a' };

  it.each<[string, Ratings, boolean]>([
    ['fires when nothing is rated', {}, true],
    ['fires just below two thirds', { ...level('l', 10), ...level('m', 9) }, true],
    ['does not fire at exactly two thirds', { ...level('l', 10), ...level('m', 10) }, false],
    ['counts n/a in neither: 18 of 27 is two thirds', { ...level('l', 10), ...level('m', 8), ...notApplicable }, false],
    ['counts n/a in neither: 17 of 27 is less', { ...level('l', 10), ...level('m', 7), ...notApplicable }, true],
  ])('%s', (_, ratings, expected) => {
    expect(fires('ladder/unassessed', ladderLens, audit([{ ratings }]))).toBe(expected);
  });

  it('goes by the number that is set', () => {
    const rules = { 'ladder/unassessed': { assessed: 0.5 } };
    expect(fires('ladder/unassessed', ladderLens, audit([{ ratings: level('l', 10) }]), { rules })).toBe(true);
    const half = audit([{ ratings: { ...level('l', 10), ...level('m', 5) } }]);
    expect(fires('ladder/unassessed', ladderLens, half, { rules })).toBe(false);
  });
});

describe('ladder/one-step-away', () => {
  it.each([
    ['fires when one criterion is missed', 0.9, true],
    ['fires when one is partly met', 1.95, true],
    ['does not fire when two are missing', 0.8, false],
    ['does not fire when two are missing, one of them partly', 0.85, false],
    ['does not fire at the top', 3, false],
  ])('%s', (_, index, expected) => {
    expect(fires('ladder/one-step-away', ladderLens, at(index))).toBe(expected);
  });

  it('names the criterion and the level it would open', () => {
    const [finding] = only('ladder/one-step-away', look(ladderLens, at(1.9)).findings);
    expect(finding?.data).toEqual({ criterion: 'm-9', next: 'middle' });
  });
});
