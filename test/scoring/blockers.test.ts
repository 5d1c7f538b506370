import { describe, expect, it } from 'vitest';
import { scoreLadder } from '../../src/scoring/score-ladder.ts';
import { answers, ladderOf } from '../support/build-audit.ts';

function blockersOf(ladder: ReturnType<typeof ladderOf>, said: Parameters<typeof answers>[0]) {
  return scoreLadder(ladder, answers(said)).blockers;
}

describe('blockers of the next level', () => {
  const ladder = ladderOf({
    threshold: 0.6,
    criteria: [{ id: 'a' }, { id: 'b', weight: 3 }, { id: 'c', must: true }, { id: 'd' }, { id: 'e', weight: 2 }],
  });

  it.each([
    ['musts come first, then what gains most', {}, ['c', 'b', 'e']],
    ['a must that is met blocks nothing', { c: 'met' }, ['b', 'e']],
    ['a must that is partly met blocks', { c: 'partly', b: 'met', e: 'met', a: 'met', d: 'met' }, ['c']],
    ['a must that is n/a blocks nothing', { c: 'n/a', b: 'met', e: 'missed' }, ['e']],
    ['ties go by rubric order', { c: 'met', b: 'n/a', e: 'n/a' }, ['a']],
    ['what is partly met gains only its half', { c: 'met', b: 'partly', e: 'missed' }, ['e', 'b']],
    ['a partly met 2 and a missed 1 tie: rubric order', { c: 'met', a: 'n/a', b: 'n/a', e: 'partly' }, ['d']],
    ['no more than needed', { c: 'met', b: 'met' }, ['e']],
    ['n/a is never a blocker', { c: 'met', a: 'n/a', d: 'n/a', e: 'n/a' }, ['b']],
  ] as const)('%s', (_, said, blockers) => {
    expect(blockersOf(ladder, said)).toEqual(blockers);
  });

  it('stops when the threshold is met exactly', () => {
    const quarters = ladderOf({ threshold: 0.75, criteria: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }] });
    expect(blockersOf(quarters, { d: 'met' })).toEqual(['a', 'b']);
  });

  it('stops on a threshold that binary fractions miss', () => {
    const criteria = Array.from({ length: 10 }, (_, at) => ({ id: `c-${at}`, weight: 0.1 }));
    expect(blockersOf(ladderOf({ threshold: 0.6, criteria }), {})).toHaveLength(6);
  });

  it('names only the musts when they are all that is missing', () => {
    const strict = ladderOf({
      threshold: 0.5,
      criteria: [{ id: 'a' }, { id: 'b', must: true }, { id: 'c', must: true }],
    });
    expect(blockersOf(strict, { a: 'met' })).toEqual(['b', 'c']);
  });
});

describe('no blockers', () => {
  const ladder = ladderOf();
  const top = { 'low-only': 'met', 'middle-only': 'met', 'high-only': 'met' } as const;

  it.each([
    ['at level 3', top, []],
    ['when the next level does not apply', { ...top, 'middle-only': 'n/a' }, []],
    ['when the first level does not apply', { ...top, 'low-only': 'n/a' }, []],
    ['of a level further up: only the next one counts', {}, ['low-only']],
  ] as const)('%s', (_, said, blockers) => {
    expect(blockersOf(ladder, said)).toEqual(blockers);
  });
});
