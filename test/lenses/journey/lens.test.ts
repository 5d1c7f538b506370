import { describe, expect, it } from 'vitest';
import { journeyLens } from '../../../src/lenses/journey/lens.ts';
import { audit, fires, look, standingAt } from '../../support/build-audit.ts';

describe('journey/moment-of-truth', () => {
  it.each([
    ['fires on the floor', 0, true, true],
    ['fires just below service', 1.95, true, true],
    ['does not fire at service', 2, true, false],
    ['does not fire where it is no moment of truth', 0, false, false],
    ['does not fire where nothing is said of it', 0, undefined, false],
  ])('%s', (_, index, moment_of_truth, expected) => {
    const of = audit([{ ratings: standingAt(index), moment_of_truth }]);
    expect(fires('journey/moment-of-truth', journeyLens, of)).toBe(expected);
  });

  it('says that the level is not shown where it may still hold', () => {
    const { findings } = look(journeyLens, audit([{ moment_of_truth: true }]));
    expect(findings[0]).toMatchObject({ form: 'not-shown', data: { next: 'middle' } });
  });

  it('names the most that can hold, at the line that says so', () => {
    const of = audit([{ ratings: standingAt(3) }, { ratings: standingAt(1), moment_of_truth: true }]);
    expect(look(journeyLens, of).findings).toEqual([
      {
        rule: 'journey/moment-of-truth',
        severity: 'warning',
        touchpoint: 'step-2',
        data: { level: 'low' },
        path: ['touchpoints', 1, 'moment_of_truth'],
      },
    ]);
  });

  it('goes by the level that is set', () => {
    const of = audit([{ ratings: standingAt(2.9), moment_of_truth: true }]);
    const rules = { 'journey/moment-of-truth': { level: 3 } };
    expect(fires('journey/moment-of-truth', journeyLens, of, { rules })).toBe(true);
  });
});
