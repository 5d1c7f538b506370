import { describe, expect, it } from 'vitest';
import { gapLens } from '../../../src/lenses/gap/lens.ts';
import type { Touchpoint } from '../../../src/model/touchpoint.ts';
import { audit, fires, look, only } from '../../support/build-audit.ts';

type Promised = NonNullable<Touchpoint['promises']>[number];

const felt = (expected: number, perceived: number, responses?: number) => ({
  expectation: { expected, perceived, responses },
});
const promised = (said: Partial<Promised>) => ({
  promises: [{ what: 'A refund', promised: 2, delivered: 2, better: 'lower' as const, ...said }],
});
const figures = (...touchpoints: Partial<Touchpoint>[]) => look(gapLens, audit(touchpoints)).audit.gap;

describe('figures of the gap', () => {
  it('is perceived minus expected per touchpoint, null where nothing was asked', () => {
    const { touchpoints } = look(gapLens, audit([felt(5, 7), {}, felt(7, 1)]));
    expect(touchpoints.map(({ gap }) => gap)).toEqual([2, null, -6]);
  });

  it.each<[string, Partial<Touchpoint>[], number | null]>([
    ['weighs by responses', [felt(4, 7, 30), felt(5, 4, 10)], 2],
    ['weighs 1 where no count is given', [felt(4, 7, 3), felt(5, 4)], 2],
    ['leaves out who was not asked', [felt(4, 6), {}], 2],
    ['weighs nothing where nobody answered', [felt(1, 7, 0), felt(4, 5, 2)], 1],
    ['is null when nothing was asked', [{}, {}], null],
    ['is null when nobody answered', [felt(1, 7, 0)], null],
  ])('the mean %s', (_, touchpoints, mean) => {
    expect(figures(...touchpoints).mean).toBe(mean);
  });

  it.each<[string, Partial<Promised>, number]>([
    ['lower is better: kept when the same', {}, 1],
    ['lower is better: kept when less', { delivered: 1 }, 1],
    ['lower is better: broken when more', { delivered: 2.01 }, 0],
    ['higher is better: kept when more', { better: 'higher', delivered: 3 }, 1],
    ['higher is better: broken when less', { better: 'higher', delivered: 1 }, 0],
    ['in fractions that binary misses', { promised: 0.3, delivered: 0.1 + 0.2 }, 1],
  ])('a promise, %s', (_, said, kept) => {
    expect(figures(promised(said)).promises).toEqual({ made: 1, kept });
  });

  it('counts promises over the whole audit, and none as 0', () => {
    expect(figures(promised({}), promised({ delivered: 9 }), {}).promises).toEqual({ made: 2, kept: 1 });
    expect(figures({}).promises).toEqual({ made: 0, kept: 0 });
  });
});

describe('gap/shortfall', () => {
  it.each([
    ['fires at exactly −1', 5, 4, true],
    ['fires at −1 in fractions that binary misses', 4.3, 3.3, true],
    ['does not fire at −0.9', 5, 4.1, false],
    ['does not fire above expectation', 4, 6, false],
  ])('%s', (_, expected, perceived, fired) => {
    expect(fires('gap/shortfall', gapLens, audit([felt(expected, perceived)]))).toBe(fired);
  });

  it('does not fire where nothing was asked', () => {
    expect(fires('gap/shortfall', gapLens, audit([{}]))).toBe(false);
  });

  it('stands at the expectation, with its figures', () => {
    const [finding] = look(gapLens, audit([{}, felt(6, 3)])).findings;
    expect(finding).toMatchObject({
      touchpoint: 'step-2',
      data: { expected: 6, perceived: 3, gap: -3 },
      path: ['touchpoints', 1, 'expectation'],
    });
  });

  it('goes by the gap that is set', () => {
    const rules = { 'gap/shortfall': { gap: -2 } };
    expect(fires('gap/shortfall', gapLens, audit([felt(5, 4)]), { rules })).toBe(false);
    expect(fires('gap/shortfall', gapLens, audit([felt(5, 3)]), { rules })).toBe(true);
  });
});

describe('gap/promise-broken', () => {
  it.each<[string, Partial<Promised>, boolean]>([
    ['fires on a little more than promised', { delivered: 2.001 }, true],
    ['does not fire on exactly what was promised', {}, false],
    ['does not fire on better', { delivered: 0 }, false],
    ['fires on less where higher is better', { better: 'higher', delivered: 1.999 }, true],
    ['does not fire on more where higher is better', { better: 'higher', delivered: 3 }, false],
  ])('%s', (_, said, fired) => {
    expect(fires('gap/promise-broken', gapLens, audit([promised(said)]))).toBe(fired);
  });

  it('stands at the promise', () => {
    const [finding] = only(
      'gap/promise-broken',
      look(gapLens, audit([promised({ delivered: 5, unit: 'day' })])).findings,
    );
    expect(finding).toMatchObject({
      data: { what: 'A refund', promised: 2, delivered: 5, unit: 'day' },
      path: ['touchpoints', 0, 'promises', 0],
    });
  });
});

describe('gap/promise-too-high', () => {
  it.each<[string, Partial<Promised>, boolean]>([
    ['fires when competitors promise less', { delivered: 4, benchmark: 3 }, true],
    ['does not fire when they promise the same', { delivered: 4, benchmark: 2 }, false],
    ['does not fire when they promise more', { delivered: 4, benchmark: 1 }, false],
    ['does not fire on a promise that was kept', { benchmark: 3 }, false],
    ['does not fire without a benchmark', { delivered: 4 }, false],
    ['fires where higher is better', { better: 'higher', delivered: 1, benchmark: 1.5 }, true],
    [
      'does not fire where higher is better and they promise more',
      { better: 'higher', delivered: 1, benchmark: 3 },
      false,
    ],
  ])('%s', (_, said, fired) => {
    expect(fires('gap/promise-too-high', gapLens, audit([promised(said)]))).toBe(fired);
  });
});
