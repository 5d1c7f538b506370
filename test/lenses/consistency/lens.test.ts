import { describe, expect, it } from 'vitest';
import { consistencyLens } from '../../../src/lenses/consistency/lens.ts';
import type { Variant } from '../../../src/model/touchpoint.ts';
import { audit, fires, look, only, standingAt } from '../../support/build-audit.ts';

type Place = Pick<Variant, 'segment' | 'channel' | 'location' | 'period'>;

const at = (place: Place, index: number): Variant => ({ ...place, ratings: standingAt(index) });
const of = (base: number, ...variants: Variant[]) => audit([{ ratings: standingAt(base), variants }]);
const NOTHING = { segment: null, channel: null, location: null, period: null };

describe('spread', () => {
  it.each<[string, Variant[], object]>([
    ['is null where there is no variant of the dimension', [], NOTHING],
    ['is 0 where a variant is like the base', [at({ channel: 'app' }, 2)], { ...NOTHING, channel: 0 }],
    ['is from the base to a better variant', [at({ location: 'north' }, 3)], { ...NOTHING, location: 1 }],
    ['is from the base to a worse variant', [at({ period: 'autumn' }, 0)], { ...NOTHING, period: 2 }],
    [
      'is from the lowest to the highest, base included',
      [at({ channel: 'app' }, 3), at({ channel: 'phone' }, 1)],
      { ...NOTHING, channel: 2 },
    ],
    [
      'is one figure a dimension',
      [at({ segment: 'new' }, 3), at({ channel: 'app' }, 0)],
      { ...NOTHING, segment: 1, channel: 2 },
    ],
  ])('%s', (_, variants, expected) => {
    expect(look(consistencyLens, of(2, ...variants)).touchpoints).toEqual([{ spread: expected }]);
  });
});

describe('consistency/spread', () => {
  it.each<[string, number, Variant, boolean]>([
    ['fires at exactly 1 over channels', 2, at({ channel: 'app' }, 1), true],
    ['fires at exactly 1 over locations, in tenths', 1.7, at({ location: 'north' }, 0.7), true],
    ['fires at exactly 1 over periods', 1, at({ period: 'autumn' }, 2), true],
    ['does not fire at 0.95', 1.95, at({ channel: 'app' }, 1), false],
    ['does not fire over segments, which parity judges', 3, at({ segment: 'new' }, 0), false],
  ])('%s', (_, base, variant, expected) => {
    expect(fires('consistency/spread', consistencyLens, of(base, variant))).toBe(expected);
  });

  it('fires once a dimension, at its first variant', () => {
    const uneven = of(3, at({ segment: 'new' }, 0), at({ channel: 'app' }, 1), at({ location: 'north' }, 0));
    const found = only('consistency/spread', look(consistencyLens, uneven).findings);
    expect(found.map(({ data, path }) => [data, path])).toEqual([
      [{ dimension: 'channel', spread: 2 }, ['touchpoints', 0, 'variants', 1]],
      [{ dimension: 'location', spread: 3 }, ['touchpoints', 0, 'variants', 2]],
    ]);
  });

  it('goes by the spread that is set', () => {
    const rules = { 'consistency/spread': { spread: 2 } };
    expect(fires('consistency/spread', consistencyLens, of(2, at({ channel: 'app' }, 1)), { rules })).toBe(false);
    expect(fires('consistency/spread', consistencyLens, of(2, at({ channel: 'app' }, 0)), { rules })).toBe(true);
  });
});
