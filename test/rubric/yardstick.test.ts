import { describe, expect, it } from 'vitest';
import type { Criterion, Ladder, Level, Rubric } from '../../src/model/rubric.ts';
import { yardstick } from '../../src/rubric/resolve.ts';
import { STANDARD } from '../../src/rubric/standard.ts';

function changed(level: (level: Level) => Level, of: Rubric = STANDARD): Rubric {
  const ladder = ({ floor, levels: [low, middle, high] }: Ladder): Ladder => ({
    floor,
    levels: [level(low), level(middle), level(high)],
  });
  return { ...of, interaction: ladder(of.interaction), relationship: ladder(of.relationship) };
}

function withCriterion(id: string, change: Partial<Criterion>): Rubric {
  return changed((level) => ({
    ...level,
    criteria: level.criteria.map((one) => (one.id === id ? { ...one, ...change } : one)),
  }));
}

const SAME = yardstick(STANDARD);

describe('the yardstick does not change with', () => {
  it.each<[string, Rubric]>([
    ['the rubric’s id or version', { ...STANDARD, id: 'other', version: '99' }],
    ['a criterion’s words', withCriterion('prompt', { name: 'Swift', asks: null, why: 'Because', how: { en: 'Run' } })],
    ['a level’s words', changed((level) => ({ ...level, name: 'Renamed', says: null }))],
    [
      'the words of the floor',
      { ...STANDARD, interaction: { ...STANDARD.interaction, floor: { id: 'unmet', name: 'Nothing', says: null } } },
    ],
  ])('%s', (_, rubric) => {
    expect(yardstick(rubric)).toBe(SAME);
  });

  it('the order in which rules and their settings are written', () => {
    const rules = { 'loop/cliff': { drop: 2, severity: 'info' }, 'gap/shortfall': 'off' };
    const turned = { 'gap/shortfall': 'off', 'loop/cliff': { severity: 'info', drop: 2 } };
    expect(yardstick({ ...STANDARD, rules })).toBe(yardstick({ ...STANDARD, rules: turned }));
  });
});

describe('the yardstick changes with', () => {
  it.each<[string, Rubric]>([
    ['the breadth', { ...STANDARD, breadth: 0.7 }],
    ['a threshold', changed((level) => (level.id === 'service' ? { ...level, threshold: 0.8 } : level))],
    [
      'a threshold of the relationship',
      changed((level) => (level.id === 'personal' ? { ...level, threshold: 1 } : level)),
    ],
    ['a level’s id', changed((level) => (level.id === 'service' ? { ...level, id: 'serving' } : level))],
    ['a must', withCriterion('prompt', { must: false })],
    ['a weight', withCriterion('prompt', { weight: 2 })],
    ['a facet', withCriterion('prompt', { facet: 'closeness' })],
    ['a root cause', withCriterion('prompt', { cause: 'promise' })],
    ['a value area', withCriterion('prompt', { area: null })],
    ['a practice', withCriterion('prompt', { practice: 'mutual' })],
    ['a criterion’s id', withCriterion('prompt', { id: 'swift' })],
    [
      'a criterion gone',
      changed((level) => ({ ...level, criteria: level.criteria.filter(({ id }) => id !== 'mutual') })),
    ],
    [
      'the order of criteria, which decides between blockers',
      changed((level) => ({ ...level, criteria: level.criteria.toReversed() })),
    ],
    ['a rule’s setting', { ...STANDARD, rules: { 'loop/cliff': 'off' } }],
  ])('%s', (_, rubric) => {
    expect(yardstick(rubric)).not.toBe(SAME);
  });
});
