import { describe, expect, it } from 'vitest';
import { ordinalAlpha, ratedUnits } from '../../../src/lenses/evidence/agreement.ts';
import type { Ratings } from '../../../src/model/touchpoint.ts';
import { scoreAudit } from '../../../src/scoring/score-audit.ts';
import { audit, TENTHS } from '../../support/build-audit.ts';

/** Rows of observers, columns of units, values from 1, a dot where an observer said nothing; as units from 0. */
function unitsOf(...observers: string[]): number[][] {
  const rows = observers.map((row) => row.split(' '));
  return (rows[0] ?? [])
    .map((_, unit) => rows.map((row) => row[unit]).filter((value) => value !== '.'))
    .map((values) => values.map((value) => Number(value) - 1))
    .filter((values) => values.length >= 2);
}

describe('Krippendorff’s alpha, ordinal, against published worked examples', () => {
  // K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), C and D: four observers, twelve units, missing
  // data, five values; the same data as the example of kripp.alpha in the R package irr. Ordinal alpha 0.815.
  it('four observers, five values, missing data: 0.815', () => {
    const units = unitsOf(
      '1 2 3 3 2 1 4 1 2 . . .',
      '1 2 3 3 2 2 4 1 2 5 . 3',
      '. 3 3 3 2 3 4 2 2 5 1 .',
      '1 2 3 3 2 4 4 1 2 5 1 .',
    );
    expect(ordinalAlpha(units)).toBeCloseTo(0.815, 3);
  });

  // The same paper, A: binary data, two observers, ten units, none missing. With two values every metric gives the
  // same alpha: 1 − (20 − 1) · 4 / (14 · 6) = 0.095.
  it('two observers, two values: 0.095', () => {
    const units = unitsOf('1 2 1 1 1 1 1 1 2 1', '2 2 2 1 1 2 1 1 1 1');
    expect(ordinalAlpha(units)).toBeCloseTo(1 - (19 * 4) / (14 * 6), 12);
  });
});

describe('Krippendorff’s alpha, ordinal, by hand', () => {
  it.each<[string, number[][], number]>([
    [
      'full agreement is 1',
      [
        [0, 0],
        [2, 2],
        [1, 1, 1],
      ],
      1,
    ],
    // n₀ = n₂ = 2, no pair agrees: observed 4 δ², expected 8 δ² / 3.
    [
      'opposite in both units is below chance: −0.5',
      [
        [0, 2],
        [2, 0],
      ],
      -0.5,
    ],
    // n₀ = 1, n₁ = 1, n₂ = 2, so δ²(0, 1) = 1, δ²(0, 2) = 2.5², δ²(1, 2) = 1.5². Over all pairs: observed 2 · 1,
    // expected 2 (1 + 2 · 6.25 + 2 · 2.25) / 3 = 12.
    [
      'a step apart and agreed',
      [
        [0, 1],
        [2, 2],
      ],
      1 - 2 / 12,
    ],
    // The same values paired otherwise: observed 2 · 6.25 + 2 · 2.25, expected 12 as before.
    [
      'two steps apart weighs more',
      [
        [0, 2],
        [1, 2],
      ],
      1 - (2 * 6.25 + 2 * 2.25) / 12,
    ],
    // Three in a unit count each pair by 1 / 2: n₀ = 1, n₂ = 4, observed 2 · 1 · δ², expected 2 · 1 · 4 · δ² / 4.
    [
      'three auditors, one apart',
      [
        [0, 2, 2],
        [2, 2],
      ],
      1 - (2 * 1) / ((2 * 1 * 4) / 4),
    ],
  ])('%s', (_, units, alpha) => {
    expect(ordinalAlpha(units)).toBeCloseTo(alpha, 12);
  });

  it.each<[string, number[][]]>([
    ['nothing is rated by two', []],
    ['one unit alone is', [[0, 2]]],
    [
      'the pooled values do not vary',
      [
        [2, 2],
        [2, 2],
      ],
    ],
  ])('is absent when %s', (_, units) => {
    expect(ordinalAlpha(units)).toBeNull();
  });

  it('does not depend on the order of units or auditors', () => {
    const units = [
      [0, 1, 2],
      [2, 2],
      [1, 0],
    ];
    const turned = units.map((values) => values.toReversed()).toReversed();
    expect(ordinalAlpha(turned)).toBeCloseTo(ordinalAlpha(units) ?? Number.NaN, 12);
  });
});

describe('units', () => {
  it.each<[string, Ratings, number[][]]>([
    ['are values missed < partly < met', { a: { by: { jing: 'missed', li: 'partly', wu: 'met' } } }, [[0, 1, 2]]],
    ['need two auditors', { a: { by: { jing: 'met' } }, b: 'met', c: { rating: 'met' } }, []],
    [
      'leave n/a out',
      { a: { by: { jing: 'met', li: 'n/a' } }, b: { by: { jing: 'met', li: 'n/a', wu: 'met' } } },
      [[2, 2]],
    ],
  ])('%s', (_, ratings, units) => {
    expect(ratedUnits(scoreAudit(audit([{ ratings }]), TENTHS))).toEqual(units);
  });

  it('are one per touchpoint and criterion', () => {
    const ratings: Ratings = { a: { by: { jing: 'met', li: 'missed' } } };
    expect(ratedUnits(scoreAudit(audit([{ ratings }, { ratings }]), TENTHS))).toEqual([
      [2, 0],
      [2, 0],
    ]);
  });
});
