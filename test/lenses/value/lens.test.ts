import { describe, expect, it } from 'vitest';
import { valueLens } from '../../../src/lenses/value/lens.ts';
import type { Touchpoint } from '../../../src/model/touchpoint.ts';
import { STANDARD } from '../../../src/rubric/standard.ts';
import { audit, look, only } from '../../support/build-audit.ts';

const see = (...touchpoints: Partial<Touchpoint>[]) => look(valueLens, audit(touchpoints), { rubric: STANDARD });
const NO_AREA = { price: null, standards: null, marketing: null, efficiency: null };
const NO_PRACTICE = { transparent: null, foreseeing: null, committed: null, consistent: null, mutual: null };
const areasFired = (ratings: Touchpoint['ratings']) =>
  only('value/deviation', see({ ratings }).findings).map(({ data }) => data['area']);

describe('value areas and practices', () => {
  it.each<[string, Touchpoint['ratings'], object, object]>([
    ['are null where nothing is known', {}, NO_AREA, NO_PRACTICE],
    ['n/a is nothing known', { 'price-plain': 'n/a' }, NO_AREA, NO_PRACTICE],
    [
      'a criterion counts in its area and in its practice',
      { 'price-plain': 'partly' },
      { ...NO_AREA, price: 0.5 },
      { ...NO_PRACTICE, transparent: 0.5 },
    ],
    [
      'an area is the mean of its criteria',
      { 'task-completed': 'met', 'need-led': 'missed', consistent: 'partly', effortless: 'met' },
      { ...NO_AREA, standards: 0.5, efficiency: 1 },
      { ...NO_PRACTICE, consistent: 0.5 },
    ],
    [
      'practices run across the levels',
      { 'terms-honoured': 'met', accountable: 'missed', anticipated: 'met', mutual: 'missed' },
      { ...NO_AREA, marketing: 1 },
      { ...NO_PRACTICE, committed: 0.5, foreseeing: 1, mutual: 0 },
    ],
    ['a criterion of neither counts in none', { courteous: 'met' }, NO_AREA, NO_PRACTICE],
  ])('%s', (_, ratings, areas, practices) => {
    expect(see({ ratings }).audit).toEqual({ value: areas, practice: practices });
  });

  it('weigh by touchpoint, over the base touchpoints alone', () => {
    const { value } = see(
      {
        ratings: { 'price-plain': 'met' },
        weight: 3,
        variants: [{ segment: 'new', ratings: { 'price-plain': 'missed' } }],
      },
      { ratings: { 'price-plain': 'missed' } },
    ).audit;
    expect(value.price).toBe(0.75);
  });
});

describe('value/deviation', () => {
  it.each<[string, Touchpoint['ratings'], string[]]>([
    ['does not fire at exactly 0.5', { prompt: 'partly' }, []],
    ['fires below', { prompt: 'missed', effortless: 'partly' }, ['efficiency']],
    ['does not fire where nothing is known', {}, []],
    ['fires for each area', { 'price-plain': 'missed', transparent: 'missed' }, ['price', 'marketing']],
    ['does not fire for a practice', { accountable: 'missed', mutual: 'missed' }, []],
  ])('%s', (_, ratings, expected) => {
    expect(areasFired(ratings)).toEqual(expected);
  });

  it('goes by the number that is set', () => {
    const how = { rubric: STANDARD, rules: { 'value/deviation': { below: 0.75 } } };
    const of = audit([{ ratings: { prompt: 'partly' } }]);
    expect(look(valueLens, of, how).findings[0]?.data).toEqual({ area: 'efficiency', score: 0.5 });
  });
});
