import { describe, expect, it } from 'vitest';
import type { Move } from '../../src/compare/difference.ts';
import {
  byFall,
  causesOf,
  isWithoutEffect,
  ownMove,
  rubricMove,
  toldTouchpoints,
  wholeMove,
  worstMoveFirst,
} from '../../src/compare/moves.ts';
import { findings, found, moved, step } from './diffs.ts';

describe('how something moved', () => {
  it.each<[string, Partial<Move>, { whole: number; rubric: number; own: number }]>([
    ['by the same yardstick is its own', {}, { whole: -1, rubric: 0, own: -1 }],
    [
      'by another one is that one’s, as far as it is told',
      { rescored: true, effects: { rubric: -0.75 } },
      { whole: -1, rubric: -0.75, own: -0.25 },
    ],
    [
      'by another one is all of it that one’s, where it is not told',
      { rescored: true, effects: null },
      { whole: -1, rubric: -1, own: 0 },
    ],
    ['is nothing where it is less than 1e-9', { by: 9e-10 }, { whole: 0, rubric: 0, own: 0 }],
    ['is nothing of what is new or gone', { by: null }, { whole: 0, rubric: 0, own: 0 }],
  ])('%s', (_, said, { whole, rubric, own }) => {
    const move = { ...moved('a', 2, 1), effects: null, ...said };
    expect([wholeMove(move), rubricMove(move), ownMove(move)]).toEqual([whole, rubric, own]);
  });

  it('has its causes by what they did, the greatest first', () => {
    expect(causesOf(moved('a', 2, 1.5, { evidence: -0.6, time: 0.01 }))).toEqual(['evidence', 'judgement', 'time']);
    expect(causesOf({ effects: null })).toEqual([]);
  });
});

describe('the order', () => {
  it('is deepest fall first, then highest rise, then those that stand still', () => {
    expect([0, 0.5, -0.1, 1, -2].sort(byFall)).toEqual([-2, -0.1, 1, 0.5, 0]);
  });

  it('puts what the rubric alone moved behind, and then the rest, what is new and what is gone', () => {
    const all = [
      moved('gone', 1, 1, {}, { after: null, by: null }),
      moved('new', 1, 1, {}, { before: null, by: null }),
      moved('still', 1, 1),
      moved('by the rubric', 2, 1, { rubric: -1 }),
      moved('rose', 1, 2),
      moved('fell', 2, 1.5),
      moved('fell deep', 2, 1),
    ];
    expect(all.sort(worstMoveFirst).map(({ id }) => id)).toEqual([
      'fell deep',
      'fell',
      'rose',
      'by the rubric',
      'still',
      'new',
      'gone',
    ]);
  });
});

describe('what is told', () => {
  const still = step('still', 1, 1);
  const touchpoints = [
    still,
    { ...step('gone', 1, 1), state: 'removed' as const, after: null, by: null },
    step('fell', 2, 1),
  ];

  it('of touchpoints are those that moved, came, went or bear another id; of a new journey none', () => {
    expect(toldTouchpoints(moved('a', 1, 1, {}, { touchpoints })).map(({ id }) => id)).toEqual(['fell', 'gone']);
    expect(toldTouchpoints(moved('a', 1, 1, {}, { touchpoints, before: null }))).toEqual([]);
  });

  it('of a file that was changed is nothing when nothing came of it', () => {
    expect(isWithoutEffect(moved('a', 1, 1, {}, { touchpoints: [still] }))).toBe(true);
    expect(isWithoutEffect(moved('a', 1, 1, {}, { touchpoints }))).toBe(false);
    expect(isWithoutEffect(moved('a', 1, 1, {}, { findings: findings({ lost: [found()] }) }))).toBe(false);
    expect(isWithoutEffect(moved('a', 1, 1, {}, { state: 'renamed', from: 'b' }))).toBe(false);
  });
});
