import { describe, expect, it } from 'vitest';
import { worstDifference, worstPenalty } from '../../../src/lenses/parity/worst-place.ts';
import { STANDARD } from '../../../src/rubric/standard.ts';
import { journey } from '../../report/reports.ts';
import { audit, standardAt } from '../../support/build-audit.ts';

const priced = (segment: 'new' | 'prospect' | 'loyal' | 'repeat', price: number) => ({
  segment,
  offer: { price, unit: 'CNY' },
});
const rated = (segment: 'new' | 'prospect' | 'loyal' | 'repeat', level: number) => ({
  segment,
  ratings: standardAt(level),
});

function worst(...variants: Parameters<typeof audit>[0][number]['variants'][]) {
  const written = audit(variants.map((some) => ({ ratings: standardAt(2), variants: some })));
  const of = journey(written, { rubric: STANDARD });
  return { difference: worstDifference(of), penalty: worstPenalty(of) };
}

describe('where a journey is least fair', () => {
  it('is by price where who stayed pays most for it, against the cheapest of the new', () => {
    const { penalty } = worst(
      [priced('loyal', 5), priced('new', 4)],
      [priced('repeat', 7), priced('loyal', 8), priced('new', 5), priced('prospect', 4)],
    );
    expect(penalty).toEqual({ value: 1, touchpoint: 'step-2', existing: 'loyal', fresh: 'prospect' });
  });

  it('is by price where new ones pay nothing, before every share', () => {
    const { penalty } = worst([priced('loyal', 900), priced('new', 1)], [priced('repeat', 2), priced('new', 0)]);
    expect(penalty).toEqual({
      value: Number.POSITIVE_INFINITY,
      touchpoint: 'step-2',
      existing: 'repeat',
      fresh: 'new',
    });
  });

  it('is by index where who stayed gets least, against who gets most of the new', () => {
    const { difference } = worst(
      [rated('loyal', 2), rated('new', 2)],
      [rated('loyal', 2), rated('repeat', 0), rated('new', 1), rated('prospect', 3)],
    );
    expect(difference).toMatchObject({ touchpoint: 'step-2', existing: 'repeat', fresh: 'prospect' });
    expect(difference?.value).toBeLessThan(0);
  });

  it('is the first touchpoint on a tie', () => {
    const pair = [priced('loyal', 5), priced('new', 5)];
    const { penalty, difference } = worst(pair, pair);
    expect([penalty?.touchpoint, difference?.touchpoint]).toEqual(['step-1', 'step-1']);
  });

  it('is nowhere where one side is missing', () => {
    expect(worst([priced('loyal', 5)], [priced('new', 5)], undefined)).toEqual({ difference: null, penalty: null });
  });

  it('is nowhere by price where only one side has one', () => {
    expect(worst([priced('loyal', 5), rated('new', 3)]).penalty).toBeNull();
  });
});
