import { describe, expect, it } from 'vitest';
import { type JourneyStep, scoreJourney } from '../../src/scoring/score-journey.ts';

/** A step at an index; its level and reach are the whole part unless said otherwise. */
function step(index: number, said: Partial<JourneyStep> = {}): JourneyStep {
  const level = Math.floor(index);
  return { id: `at-${index}`, weight: 1, momentOfTruth: false, level, reach: level, index, ...said };
}
const truth = (index: number, said: Partial<JourneyStep> = {}) => step(index, { momentOfTruth: true, ...said });

describe('the journey’s level', () => {
  it.each<[string, JourneyStep[], number]>([
    ['one touchpoint is the journey', [step(2)], 2],
    ['exactly 0.8 of the touchpoints suffice', [step(2), step(2), step(2), step(2), step(1)], 2],
    ['one that failed the customer holds the others to one above', [step(3), step(3), step(3), step(3), step(0)], 1],
    ['however light it is', [step(3, { weight: 99 }), step(1, { weight: 0.01 })], 2],
    ['three quarters do not', [step(2), step(2), step(2), step(0)], 0],
    ['a step lower may be broad enough', [step(2), step(2), step(2), step(1)], 1],
    ['exactly 0.8 of the weight suffices', [step(2, { weight: 4 }), step(1)], 2],
    ['just less than 0.8 of the weight does not', [step(2, { weight: 3.99 }), step(1)], 1],
    [
      '0.8 of tenths, which binary misses',
      [...Array(8)].map(() => step(1, { weight: 0.1 })).concat(step(0, { weight: 0.2 })),
      1,
    ],
    ['a moment of truth holds all back, however light', [step(3, { weight: 99 }), truth(0, { weight: 0.01 })], 0],
    ['a moment of truth holds back to its own level', [step(3, { weight: 99 }), truth(1)], 1],
    ['every moment of truth counts', [truth(3), truth(3), truth(2), step(3)], 2],
    ['a moment of truth alone does not carry the others', [truth(3), step(1), step(1)], 1],
    ['all at the top', [step(3), truth(3)], 3],
  ])('%s', (_, steps, level) => {
    expect(scoreJourney(steps, 0.8).level).toBe(level);
  });

  it('allows 1e-9 below the breadth, and no more', () => {
    const steps = [step(1), step(0)];
    expect(scoreJourney(steps, 0.5 + 0.9e-9).level).toBe(1);
    expect(scoreJourney(steps, 0.5 + 1.1e-9).level).toBe(0);
  });

  it('goes by the rubric’s breadth', () => {
    const steps = [step(2), step(2), step(1)];
    expect(scoreJourney(steps, 0.6).level).toBe(2);
    expect(scoreJourney(steps, 1).level).toBe(1);
  });
});

describe('the journey’s reach', () => {
  it('is the same with the touchpoints’ reach, moments of truth included', () => {
    const open = step(0.5, { reach: 3 });
    expect(scoreJourney([open, open], 0.8)).toMatchObject({ level: 0, reach: 3 });
    expect(scoreJourney([open, truth(0.5, { reach: 1 })], 0.8)).toMatchObject({ level: 0, reach: 1 });
    expect(scoreJourney([open, open, open, open, step(0)], 0.8)).toMatchObject({ level: 0, reach: 1 });
  });
});

describe('the journey’s index', () => {
  it.each<[string, JourneyStep[], number]>([
    ['at level 3 it is 3', [step(3)], 3],
    ['of one touchpoint it is that of the touchpoint', [step(1.43)], 1.43],
    ['nothing beyond the level', [step(1), step(1)], 1],
    ['the mean way beyond the level', [step(1), step(1.4)], 1.2],
    ['a step above counts for no more than one level', [step(1), step(3)], 1.5],
    ['a step below takes away', [step(1, { weight: 8 }), step(0.5, { weight: 2 })], 1],
    [
      'from what those above have gained',
      [step(2, { weight: 8 }), step(1.5, { weight: 2 }), step(2.9, { weight: 8 })],
      2 + 6.2 / 18,
    ],
    ['and no more than one level', [step(1.5, { weight: 9, level: 1 }), step(0, { weight: 1 })], 1.35],
    ['weights count', [step(0), step(0.5, { weight: 3 })], 0.375],
    ['a moment of truth a level below pulls down', [step(2), step(2), step(2), step(2), truth(1)], 1.8],
    ['0.99 beyond the level at most', [step(3, { weight: 999 }), truth(1, { weight: 1 })], 1.99],
    ['the model’s 2.40', [step(2.4), step(2.4)], 2.4],
  ])('%s', (_, steps, index) => {
    expect(scoreJourney(steps, 0.8).index).toBeCloseTo(index, 12);
  });
});

describe('weakest, peak and ending', () => {
  const named = (id: string, index: number) => step(index, { id });

  it.each<[string, JourneyStep[], { weakest: string; peak: string; ending: string }]>([
    ['one touchpoint is all three', [named('a', 1)], { weakest: 'a', peak: 'a', ending: 'a' }],
    [
      'by index, not by level',
      [named('a', 1.5), named('b', 1.2), named('c', 1.7), named('d', 1.6)],
      { weakest: 'b', peak: 'c', ending: 'd' },
    ],
    [
      'first in order on a tie',
      [named('a', 1), named('b', 0), named('c', 2), named('d', 0), named('e', 2), named('f', 1)],
      { weakest: 'b', peak: 'c', ending: 'f' },
    ],
    [
      'a tie but for the last bit is a tie',
      [
        named('a', 0.495 + 1e-16),
        named('b', 0.495),
        named('c', 0.1 + 0.2),
        named('d', 0.3),
        named('e', 0.4950000000000001),
      ],
      { weakest: 'c', peak: 'a', ending: 'e' },
    ],
    [
      'all alike: the first is weakest and peak, the last the ending',
      [named('a', 1), named('b', 1)],
      { weakest: 'a', peak: 'a', ending: 'b' },
    ],
  ])('%s', (_, steps, expected) => {
    expect(scoreJourney(steps, 0.8)).toMatchObject(expected);
  });
});

describe('a journey without touchpoints', () => {
  it('is an error, not a zero', () => {
    expect(() => scoreJourney([], 0.8)).toThrow(RangeError);
  });
});
