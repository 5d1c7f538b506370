import { describe, expect, it } from 'vitest';
import { ladderLens } from '../../../src/lenses/ladder/lens.ts';
import type { Ratings } from '../../../src/model/touchpoint.ts';
import { STANDARD } from '../../../src/rubric/standard.ts';
import { audit, fires, look, only, standingAt } from '../../support/build-audit.ts';

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

  it('does not fire while it may still be perfunctory', () => {
    expect(fires('ladder/unmet', ladderLens, audit([{}]))).toBe(false);
    expect(fires('ladder/unmet', ladderLens, audit([{ ratings: level('l', 5) }]))).toBe(false);
  });

  it('says so where no criterion of the first level applies', () => {
    const aside = Object.fromEntries(Object.keys(level('l', 10)).map((id) => [id, 'n/a' as const]));
    const [finding] = look(ladderLens, audit([{ ratings: { ...level('m', 10), ...aside } }])).findings;
    expect(finding).toMatchObject({ rule: 'ladder/unmet', form: 'nothing-applies', data: { level: 'low' } });
  });

  it('names what falls short at the touchpoint, a must before the others', () => {
    const ratings = { 'task-completed': 'met', 'price-plain': 'missed', 'outcome-sound': 'partly' } as const;
    const [finding] = look(ladderLens, audit([{ ratings }]), { rubric: STANDARD }).findings;
    expect(finding?.data).toEqual({ criterion: 'outcome-sound', rating: 'partly' });
  });

  it('fires at the touchpoint that is unmet, with what falls short', () => {
    const { findings } = look(ladderLens, audit([{ ratings: standingAt(2) }, { ratings: standingAt(0.7) }]));
    expect(only('ladder/unmet', findings)).toEqual([
      {
        rule: 'ladder/unmet',
        severity: 'error',
        touchpoint: 'step-2',
        data: { criterion: 'l-7', rating: 'missed' },
        path: ['touchpoints', 1],
      },
    ]);
  });
});

describe('ladder/not-shown', () => {
  it.each<[string, Ratings, boolean]>([
    ['fires when nothing is rated', {}, true],
    ['fires when what is rated is met', level('l', 9), true],
    ['does not fire once the first level is out of reach', { 'l-0': 'missed' }, false],
    ['does not fire once it holds', level('l', 10), false],
  ])('%s', (_, ratings, expected) => {
    expect(fires('ladder/not-shown', ladderLens, audit([{ ratings }]))).toBe(expected);
  });

  it.each<[string, Ratings, string]>([
    ['a must first', { 'task-completed': 'met' }, 'outcome-sound'],
    ['else the first that is open', { 'task-completed': 'met', 'outcome-sound': 'met' }, 'terms-honoured'],
  ])('names where to look: %s', (_, ratings, criterion) => {
    const [finding] = look(ladderLens, audit([{ ratings }]), { rubric: STANDARD }).findings;
    expect(finding).toMatchObject({ rule: 'ladder/not-shown', data: { criterion } });
  });
});

describe('ladder/narrow', () => {
  const aside = (letter: 'l' | 'm' | 'h', from: number): Ratings =>
    Object.fromEntries(
      Object.keys(level(letter, 10))
        .slice(from)
        .map((id) => [id, 'n/a' as const]),
    );

  it.each<[string, Ratings, boolean]>([
    ['fires when a level rests on four of ten', { ...level('l', 4), ...aside('l', 4) }, true],
    ['does not fire on exactly half', { ...level('l', 5), ...aside('l', 5) }, false],
    ['does not fire on a level that does not hold', { ...level('l', 10), ...aside('m', 1), 'm-0': 'missed' }, false],
    ['does not fire on what is not assessed', { ...level('l', 10), ...level('m', 3) }, false],
  ])('%s', (_, ratings, expected) => {
    expect(fires('ladder/narrow', ladderLens, audit([{ ratings }]))).toBe(expected);
  });

  it('fires once at a touchpoint, of the lowest level, with what applies', () => {
    const ratings = { ...level('l', 2), ...aside('l', 2), ...level('m', 1), ...aside('m', 1) };
    const found = only('ladder/narrow', look(ladderLens, audit([{ ratings }])).findings);
    expect(found.map(({ data }) => data)).toEqual([{ level: 'low', applies: 0.2 }]);
  });
});

describe('ladder/must-set-aside', () => {
  const of = (judgement: Ratings[string]) =>
    look(ladderLens, audit([{ ratings: { 'task-completed': 'met', 'outcome-sound': judgement } }]), {
      rubric: STANDARD,
    });

  it.each<[string, Ratings[string], boolean]>([
    ['fires on n/a', 'n/a', true],
    ['fires on n/a in the long form', { rating: 'n/a' }, true],
    ['fires when every auditor says n/a', { by: { jing: 'n/a', li: 'n/a' } }, true],
    ['does not fire when a note says why', { rating: 'n/a', note: 'Nothing is delivered here.' }, false],
    ['does not fire on an answer', 'missed', false],
  ])('%s', (_, judgement, expected) => {
    expect(only('ladder/must-set-aside', of(judgement).findings)).toHaveLength(expected ? 1 : 0);
  });

  it('does not fire on what is no must, and points at the rating', () => {
    const ratings = { 'price-plain': 'n/a', 'task-completed': 'n/a', 'outcome-sound': 'n/a' } as const;
    const { findings } = look(ladderLens, audit([{ ratings }]), { rubric: STANDARD });
    expect(only('ladder/must-set-aside', findings)).toEqual([
      {
        rule: 'ladder/must-set-aside',
        severity: 'info',
        touchpoint: 'step-1',
        data: { criterion: 'task-completed' },
        path: ['touchpoints', 0, 'ratings', 'task-completed'],
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
    expect(finding?.form).toBeUndefined();
  });

  it('says that it is not assessed, when it is not', () => {
    const [finding] = only('ladder/one-step-away', look(ladderLens, audit([{ ratings: level('l', 9) }])).findings);
    expect(finding).toMatchObject({ form: 'not-assessed', data: { criterion: 'l-9', next: 'low' } });
  });
});
