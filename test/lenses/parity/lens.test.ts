import { describe, expect, it } from 'vitest';
import { parityLens } from '../../../src/lenses/parity/lens.ts';
import type { Touchpoint, Variant } from '../../../src/model/touchpoint.ts';
import { audit, fires, look, only, standingAt } from '../../support/build-audit.ts';

const at = (segment: Variant['segment'], index: number): Variant => ({ segment, ratings: standingAt(index) });
/** A segment of which only the first criteria are answered. */
const open = (segment: Variant['segment'], answered: number, last: 'met' | 'missed' = 'met'): Variant => {
  const said = Array.from({ length: answered }, (_, at) => [`l-${at}`, at === answered - 1 ? last : 'met'] as const);
  return { segment, ratings: Object.fromEntries(said) };
};
const pays = (segment: Variant['segment'], price: number): Variant => ({ segment, offer: { price, unit: 'CNY/year' } });
const of = (variants: Variant[], said: Partial<Touchpoint> = {}) =>
  audit([{ ratings: standingAt(1), variants, ...said }]);
const figures = (...variants: Variant[]) => look(parityLens, of(variants)).touchpoints[0]?.parity;

describe('figures of parity', () => {
  it.each<[string, Variant[], number | null]>([
    ['mean of existing less mean of new', [at('loyal', 2), at('repeat', 1), at('target', 3), at('buyer', 2)], -1],
    ['the groups count too', [at('existing', 3), at('new', 1)], 2],
    ['a buyer is new', [at('advocate', 1), at('buyer', 1)], 0],
    ['null without a new standing', [at('loyal', 2)], null],
    ['null without an existing one', [at('target', 2)], null],
    ['null for variants of another dimension', [{ channel: 'phone', ratings: standingAt(0) }], null],
  ])('existing − new: %s', (_, variants, expected) => {
    expect(figures(...variants)?.existing_minus_new).toBe(expected);
  });

  it.each<[string, Variant[], number | null]>([
    [
      'dearest existing over cheapest new, less 1',
      [pays('loyal', 1200), pays('repeat', 900), pays('target', 600), pays('new', 800)],
      1,
    ],
    ['below 0 when staying is cheaper', [pays('loyal', 450), pays('target', 600)], -0.25],
    ['0 when both pay the same', [pays('existing', 600), pays('new', 600)], 0],
    ['null without a price on one side', [pays('loyal', 1200), at('target', 1)], null],
    ['null when new customers pay nothing: no share can be taken of 0', [pays('loyal', 10), pays('target', 0)], null],
    ['null without variants', [], null],
  ])('price penalty: %s', (_, variants, expected) => {
    expect(figures(...variants)?.price_penalty).toBe(expected);
  });
});

describe('parity/existing-worse-off', () => {
  it.each<[string, Variant[], boolean]>([
    ['fires when the level is below, however little', [at('loyal', 1.95), at('target', 2)], true],
    ['fires at the same level, exactly 0.5 below', [at('loyal', 1.2), at('target', 1.7)], true],
    ['does not fire at the same level, 0.45 below', [at('loyal', 1.2), at('target', 1.65)], false],
    ['does not fire when existing ones are better off', [at('loyal', 2), at('target', 0)], false],
    ['does not fire when all are alike', [at('loyal', 1), at('new', 1)], false],
    ['fires for one pair, whatever the mean', [at('loyal', 3), at('repeat', 0), at('target', 1)], true],
    ['does not fire between existing ones', [at('loyal', 0), at('repeat', 3)], false],
    ['does not fire against the base', [at('loyal', 0)], false],
  ])('%s', (_, variants, expected) => {
    expect(fires('parity/existing-worse-off', parityLens, of(variants))).toBe(expected);
  });

  it.each<[string, Variant[], boolean]>([
    ['does not fire on what may still be as good', [open('loyal', 4), at('target', 2)], false],
    ['does not fire on an index that rests on too little', [open('loyal', 4), at('target', 0.9)], false],
    ['fires where it cannot be as good any more', [open('loyal', 4, 'missed'), at('target', 1)], true],
  ])('%s', (_, variants, expected) => {
    expect(fires('parity/existing-worse-off', parityLens, of(variants, { ratings: {} }))).toBe(expected);
  });

  it('never compares across touchpoints', () => {
    const apart = audit([{ variants: [at('loyal', 0)] }, { variants: [at('target', 3)] }]);
    expect(fires('parity/existing-worse-off', parityLens, apart)).toBe(false);
  });

  it('names the widest pair, at the variant that is worse off', () => {
    const variants = [at('target', 2), at('repeat', 1), at('loyal', 0), at('new', 3)];
    const found = only('parity/existing-worse-off', look(parityLens, of(variants)).findings);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      data: { segment: 'loyal', index: 0, other: 'new', other_index: 3 },
      path: ['touchpoints', 0, 'variants', 2],
    });
  });

  it('goes by the number that is set, and by the level all the same', () => {
    const rules = { 'parity/existing-worse-off': { below: 0.8 } };
    expect(fires('parity/existing-worse-off', parityLens, of([at('loyal', 1), at('new', 1.7)]), { rules })).toBe(false);
    expect(fires('parity/existing-worse-off', parityLens, of([at('loyal', 1.9), at('new', 2)]), { rules })).toBe(true);
  });
});

describe('parity/price-penalty', () => {
  it.each<[string, Variant[], boolean]>([
    ['fires on any price above', [pays('loyal', 600.01), pays('target', 600)], true],
    ['does not fire on the same price', [pays('loyal', 600), pays('target', 600)], false],
    ['does not fire below', [pays('loyal', 599), pays('target', 600)], false],
    [
      'fires on the dearest against the cheapest',
      [pays('loyal', 500), pays('repeat', 700), pays('new', 600), pays('target', 900)],
      true,
    ],
    ['fires when new customers pay nothing', [pays('loyal', 10), pays('target', 0)], true],
    ['does not fire when nobody pays', [pays('loyal', 0), pays('target', 0)], false],
    ['does not fire with one side alone', [pays('loyal', 600)], false],
  ])('%s', (_, variants, expected) => {
    expect(fires('parity/price-penalty', parityLens, of(variants))).toBe(expected);
  });

  it('says in words when new customers pay nothing, and gives no percentage', () => {
    const read = look(parityLens, of([pays('target', 0), pays('loyal', 900)]));
    expect(read.touchpoints[0]?.parity).toMatchObject({ price_penalty: null, new_pay_nothing: true });
    expect(only('parity/price-penalty', read.findings)[0]).toMatchObject({
      form: 'free-for-new',
      data: { existing: 900, unit: 'CNY/year' },
    });
  });

  it.each<[string, Variant[]]>([
    ['nobody pays', [pays('target', 0), pays('loyal', 0)]],
    ['new ones pay', [pays('target', 1), pays('loyal', 2)]],
    ['there is one side alone', [pays('target', 0)]],
  ])('is not free for new ones when %s', (_, variants) => {
    expect(figures(...variants)?.new_pay_nothing).toBe(false);
  });

  it('names both prices, at the dearest offer', () => {
    const variants = [pays('target', 600), pays('loyal', 900), pays('repeat', 1200)];
    expect(only('parity/price-penalty', look(parityLens, of(variants)).findings)[0]).toMatchObject({
      data: { existing: 1200, new: 600, unit: 'CNY/year', penalty: 1 },
      path: ['touchpoints', 0, 'variants', 2, 'offer'],
    });
  });

  it('goes by the tolerance that is set: exactly on it is still within', () => {
    const rules = { 'parity/price-penalty': { tolerance: 0.1 } };
    const dearer = (price: number) => of([pays('loyal', price), pays('new', 100)]);
    expect(fires('parity/price-penalty', parityLens, dearer(110), { rules })).toBe(false);
    expect(fires('parity/price-penalty', parityLens, dearer(111), { rules })).toBe(true);
  });
});

describe('parity/existing-unserved', () => {
  it.each<[string, Touchpoint['serves'][], boolean]>([
    ['fires when standings are stated and none is existing', [['target'], ['prospect', 'buyer']], true],
    ['does not fire when one of them is', [['target'], ['repeat']], false],
    ['does not fire when nothing is stated', [undefined, undefined], false],
    ['does not fire when a list is empty', [[]], false],
  ])('%s', (_, serves, expected) => {
    const stated = audit(serves.map((one) => ({ serves: one })));
    expect(fires('parity/existing-unserved', parityLens, stated)).toBe(expected);
  });
});
