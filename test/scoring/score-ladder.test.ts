import { describe, expect, it } from 'vitest';
import { scoreLadder } from '../../src/scoring/score-ladder.ts';
import { answers, ladderOf } from '../support/build-audit.ts';

const four = [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }];
const easy = { threshold: 0.5, criteria: [{ id: 'a' }] };

describe('a level holds', () => {
  const plain = ladderOf({ threshold: 0.75, criteria: four });
  const strict = ladderOf({ threshold: 0.5, criteria: [{ id: 'a', must: true }, { id: 'b' }, { id: 'c' }] });

  it.each([
    ['exactly on its threshold', plain, { a: 'met', b: 'met', c: 'met', d: 'missed' }, 1],
    ['on its threshold by way of two halves', plain, { a: 'met', b: 'met', c: 'partly', d: 'partly' }, 1],
    ['not just below its threshold', plain, { a: 'met', b: 'met', c: 'partly', d: 'missed' }, 0],
    ['when the rest is n/a and what applies is met', plain, { a: 'met', b: 'n/a', c: 'n/a', d: 'n/a' }, 1],
    ['not when nothing of it applies', plain, { a: 'n/a', b: 'n/a', c: 'n/a', d: 'n/a' }, 0],
    ['not when nothing of it is answered', plain, {}, 0],
    ['not while a must is missed, whatever the share', strict, { a: 'missed', b: 'met', c: 'met' }, 0],
    ['not while a must is only partly met', strict, { a: 'partly', b: 'met', c: 'met' }, 0],
    ['not while a must is not assessed', strict, { b: 'met', c: 'met' }, 0],
    ['when its must is n/a', strict, { a: 'n/a', b: 'met', c: 'missed' }, 1],
    ['when its must is met and the share suffices', strict, { a: 'met', b: 'partly', c: 'missed' }, 1],
  ] as const)('%s', (_, ladder, said, level) => {
    expect(scoreLadder(ladder, answers(said)).level).toBe(level);
  });

  it.each([
    ['allows 1e-9 below the threshold', 0.75 + 0.9e-9, 1],
    ['allows no more than 1e-9', 0.75 + 1.1e-9, 0],
  ])('%s', (_, threshold, level) => {
    const ladder = ladderOf({ threshold, criteria: four });
    expect(scoreLadder(ladder, answers({ a: 'met', b: 'met', c: 'met', d: 'missed' })).level).toBe(level);
  });

  it('on a threshold that binary fractions miss', () => {
    const criteria = Array.from({ length: 10 }, (_, at) => ({ id: `c-${at}`, weight: 0.1 }));
    const said = Object.fromEntries(
      criteria.map(({ id }, at) => [id, at < 6 ? ('met' as const) : ('missed' as const)]),
    );
    expect(scoreLadder(ladderOf({ threshold: 0.6, criteria }), answers(said)).level).toBe(1);
  });
});

describe('levels are progressive', () => {
  const ladder = ladderOf(
    { threshold: 1, criteria: [{ id: 'a' }] },
    { threshold: 1, criteria: [{ id: 'b' }] },
    { threshold: 1, criteria: [{ id: 'c' }] },
  );

  it.each([
    ['nothing met is the floor', {}, 0],
    ['the first alone is level 1', { a: 'met' }, 1],
    ['the first two are level 2', { a: 'met', b: 'met' }, 2],
    ['all three are level 3', { a: 'met', b: 'met', c: 'met' }, 3],
    ['the second and third count for nothing without the first', { b: 'met', c: 'met' }, 0],
    ['the third counts for nothing without the second', { a: 'met', c: 'met' }, 1],
    ['a level that does not apply is no stair: nothing stands above it', { a: 'met', b: 'n/a', c: 'met' }, 1],
    ['a first level that does not apply holds nothing up', { a: 'n/a', b: 'met', c: 'met' }, 0],
  ] as const)('%s', (_, said, level) => {
    expect(scoreLadder(ladder, answers(said)).level).toBe(level);
  });
});

describe('low and high', () => {
  const ladder = ladderOf({ threshold: 0.75, criteria: [{ id: 'a', weight: 2 }, { id: 'b' }, { id: 'c' }] });

  it.each([
    ['an unknown is 0 in low and 1 in high', { a: 'met' }, 0.5, 1],
    ['missed is 0 in both', { a: 'met', b: 'missed', c: 'missed' }, 0.5, 0.5],
    ['partly is a half in both', { a: 'partly', b: 'partly', c: 'partly' }, 0.5, 0.5],
    ['weights count', { a: 'missed', b: 'met', c: 'met' }, 0.5, 0.5],
    ['n/a leaves numerator and denominator', { a: 'n/a', b: 'met' }, 0.5, 1],
    ['nothing answered is 0 and 1', {}, 0, 1],
    ['nothing applicable is null, not 0', { a: 'n/a', b: 'n/a', c: 'n/a' }, null, null],
  ] as const)('%s', (_, said, low, high) => {
    expect(scoreLadder(ladder, answers(said)).scores[0]).toEqual({ low, high });
  });
});

describe('reach is what may still be shown', () => {
  const ladder = ladderOf(
    { threshold: 1, criteria: [{ id: 'a', must: true }] },
    { threshold: 0.5, criteria: [{ id: 'b', must: true }, { id: 'c' }] },
    { threshold: 1, criteria: [{ id: 'd' }] },
  );

  it.each([
    ['nothing answered may still be everything', {}, 0, 3],
    ['an unanswered must may still be met', { a: 'met', c: 'met', d: 'met' }, 1, 3],
    ['a must that is partly met is settled', { a: 'met', b: 'partly' }, 1, 1],
    ['a missed criterion ends it there', { a: 'met', b: 'met', c: 'met', d: 'missed' }, 2, 2],
    ['a missed first level ends it at the floor', { a: 'missed' }, 0, 0],
    ['a level that does not apply ends it too', { a: 'met', b: 'n/a', c: 'n/a' }, 1, 1],
    ['all met is all reached', { a: 'met', b: 'met', c: 'met', d: 'met' }, 3, 3],
  ] as const)('%s', (_, said, level, reach) => {
    expect(scoreLadder(ladder, answers(said))).toMatchObject({ level, reach });
  });
});

describe('index', () => {
  const ladder = ladderOf(
    { threshold: 0.75, criteria: four },
    { threshold: 0.8, criteria: [{ id: 'e', must: true }, { id: 'f' }, { id: 'g' }, { id: 'h' }] },
    { threshold: 0.6, criteria: [{ id: 'i' }] },
  );
  const first = { a: 'met', b: 'met', c: 'met', d: 'met' } as const;
  const second = { e: 'met', f: 'met', g: 'met', h: 'met' } as const;

  it.each([
    ['nothing shown is 0', {}, 0],
    ['a quarter of level 1 over 0.75 is a third of 0.99', { a: 'met' }, 0.33],
    ['half the share over 0.8, half the musts', { ...first, e: 'met', f: 'met' }, 1 + 0.99 * (0.625 + 1) * 0.5],
    ['without the must the share counts half', { ...first, f: 'met', g: 'met' }, 1 + 0.99 * 0.625 * 0.5],
    ['a must that is n/a leaves the share alone', { ...first, e: 'n/a', f: 'met' }, 1 + 0.99 * (1 / 3 / 0.8)],
    ['a partly met must counts half in both', { ...first, e: 'partly' }, 1 + 0.99 * (0.15625 + 0.5) * 0.5],
    ['a missed must keeps its half back', { ...first, ...second, e: 'missed' }, 1 + 0.99 * 0.9375 * 0.5],
    ['beyond the threshold, a must met in part', { ...first, ...second, e: 'partly' }, 1 + 0.99 * 0.75],
    ['level 2 with nothing of level 3', { ...first, ...second, i: 'missed' }, 2],
    ['partly at level 3', { ...first, ...second, i: 'partly' }, 2 + 0.99 * (0.5 / 0.6)],
    ['the top is 3', { ...first, ...second, i: 'met' }, 3],
    ['a next level that does not apply adds nothing', { ...first, e: 'n/a', f: 'n/a', g: 'n/a', h: 'n/a' }, 1],
    ['strength above the next level adds nothing', { ...first, e: 'missed', i: 'met' }, 1],
  ] as const)('%s', (_, said, index) => {
    expect(scoreLadder(ladder, answers(said)).index).toBeCloseTo(index, 12);
  });
});

describe('assessed', () => {
  const ladder = ladderOf(
    { threshold: 1, criteria: [{ id: 'a', weight: 3 }] },
    { threshold: 1, criteria: [{ id: 'b' }] },
    { threshold: 1, criteria: [{ id: 'c' }] },
  );

  it.each([
    ['is 0 when nothing is rated', {}, 0],
    ['goes by weight', { a: 'missed' }, 0.6],
    ['is 1 when everything is rated', { a: 'met', b: 'missed', c: 'partly' }, 1],
    ['counts n/a in neither', { a: 'n/a', b: 'met' }, 0.5],
    ['is null when nothing applies', { a: 'n/a', b: 'n/a', c: 'n/a' }, null],
    ['does not count a rating the ladder does not ask for', { z: 'met' }, 0],
  ] as const)('%s', (_, said, assessed) => {
    expect(scoreLadder(ladder, answers(said)).assessed).toBe(assessed);
  });
});

describe('applicable', () => {
  const ladder = ladderOf(
    { threshold: 1, criteria: [{ id: 'a', weight: 3 }] },
    { threshold: 1, criteria: [{ id: 'b' }] },
    { threshold: 1, criteria: [{ id: 'c' }] },
  );

  it.each([
    ['is 1 when nothing is rated', {}, 1],
    ['is 1 when nothing is n/a', { a: 'missed', b: 'met' }, 1],
    ['goes by weight', { a: 'n/a' }, 0.4],
    ['is 0 when nothing applies', { a: 'n/a', b: 'n/a', c: 'n/a' }, 0],
  ] as const)('%s', (_, said, applicable) => {
    expect(scoreLadder(ladder, answers(said)).applicable).toBe(applicable);
  });
});

describe('stranded strength', () => {
  const ladder = ladderOf(
    easy,
    { threshold: 0.5, criteria: [{ id: 'b' }] },
    { threshold: 0.5, criteria: [{ id: 'c', must: true }, { id: 'd' }] },
  );

  it.each([
    ['nothing is stranded above a level that holds', { a: 'met', b: 'met', c: 'met' }, []],
    ['a strong third level above a weak second', { a: 'met', c: 'met' }, ['high']],
    ['the next level itself is never stranded', { a: 'missed', b: 'met' }, ['middle']],
    ['both above the floor', { b: 'met', c: 'met', d: 'met' }, ['middle', 'high']],
    ['exactly on the threshold counts', { a: 'met', d: 'met' }, ['high']],
    ['a share without its must counts as strength all the same', { a: 'met', c: 'missed', d: 'met' }, ['high']],
    ['below the threshold it does not', { a: 'met', c: 'partly' }, []],
    ['unknowns are no strength', { a: 'met' }, []],
    ['what does not apply is no strength', { c: 'n/a', d: 'n/a' }, []],
  ] as const)('%s', (_, said, stranded) => {
    expect(scoreLadder(ladder, answers(said)).stranded).toEqual(stranded);
  });
});
