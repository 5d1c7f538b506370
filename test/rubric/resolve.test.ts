import { describe, expect, it } from 'vitest';
import type { Rubric, RubricFile } from '../../src/model/rubric.ts';
import { allCriteria, resolveRubric } from '../../src/rubric/resolve.ts';
import { STANDARD } from '../../src/rubric/standard.ts';

const extending = (said: Partial<RubricFile>, base: Rubric = STANDARD) =>
  resolveRubric('team', { rubric: 1, version: '7', extends: base.id, ...said }, base);
const level = (rubric: Rubric, id: string) =>
  [...rubric.interaction.levels, ...rubric.relationship.levels].find((one) => one.id === id);
const idsOf = (rubric: Rubric, id: string) => level(rubric, id)?.criteria.map((one) => one.id);
const named = (rubric: Rubric, id: string) => allCriteria(rubric).find((one) => one.id === id);
const OWN_LEVELS: RubricFile['levels'] = [
  { id: 'bronze', name: 'Bronze', threshold: 0.5 },
  { id: 'silver', name: 'Silver', threshold: 0.6, says: 'It shines' },
  { id: 'gold', name: 'Gold', threshold: 0.7 },
];
const OWN_CRITERIA: RubricFile['criteria'] = {
  'on-time': { level: 'bronze', name: 'On time', must: true },
  spotless: { level: 'silver', name: 'Spotless' },
  singing: { level: 'gold', name: 'Singing' },
};

describe('a rubric that extends the standard one', () => {
  it('and says nothing else is the standard one under its own name and version', () => {
    expect(extending({})).toEqual({ rubric: { ...STANDARD, id: 'team', version: '7' }, problems: [] });
  });

  it('changes what it says of a criterion, and leaves the rest and its place', () => {
    const { rubric, problems } = extending({ criteria: { effortless: { weight: 3, must: true, asks: 'Once only?' } } });
    expect(problems).toEqual([]);
    expect(named(rubric, 'effortless')).toEqual({
      ...named(STANDARD, 'effortless'),
      weight: 3,
      must: true,
      asks: 'Once only?',
    });
    expect(idsOf(rubric, 'service')).toEqual(idsOf(STANDARD, 'service'));
  });

  it('may make a must optional', () => {
    expect(named(extending({ criteria: { prompt: { must: false } } }).rubric, 'prompt')?.must).toBe(false);
  });

  it('moves a criterion to another level', () => {
    const { rubric, problems } = extending({ criteria: { consistent: { level: 'perfunctory' } } });
    expect(problems).toEqual([]);
    expect(idsOf(rubric, 'perfunctory')).toContain('consistent');
    expect(idsOf(rubric, 'service')).not.toContain('consistent');
  });

  it('adds a criterion behind the others of its level, with the defaults of the model', () => {
    const { rubric } = extending({ criteria: { 'tea-offered': { level: 'experience', name: 'Tea offered' } } });
    expect(idsOf(rubric, 'experience')?.at(-1)).toBe('tea-offered');
    expect(named(rubric, 'tea-offered')).toEqual({
      id: 'tea-offered',
      must: false,
      weight: 1,
      facet: null,
      cause: null,
      area: null,
      practice: null,
      name: 'Tea offered',
      asks: null,
      why: null,
      how: null,
    });
  });

  it('adds to the relationship ladder too', () => {
    const { rubric } = extending({ criteria: { 'invited-in': { level: 'partnership', name: 'Invited in' } } });
    expect(idsOf(rubric, 'partnership')?.at(-1)).toBe('invited-in');
  });

  it('disables criteria of either ladder', () => {
    const { rubric, problems } = extending({ disable: ['mutual', 'shares-in'] });
    expect(problems).toEqual([]);
    expect(idsOf(rubric, 'experience')).not.toContain('mutual');
    expect(idsOf(rubric, 'partnership')).not.toContain('shares-in');
    expect(allCriteria(rubric)).toHaveLength(allCriteria(STANDARD).length - 2);
  });

  it('sets thresholds by level, of either ladder, and the breadth', () => {
    const { rubric } = extending({ thresholds: { service: 0.9, partnership: 1 }, breadth: 0.6 });
    expect(level(rubric, 'service')?.threshold).toBe(0.9);
    expect(level(rubric, 'partnership')?.threshold).toBe(1);
    expect(level(rubric, 'perfunctory')?.threshold).toBe(0.75);
    expect(rubric.breadth).toBe(0.6);
  });

  it('carries its settings of rules', () => {
    const rules = { 'kpi/survey-only': 'off' };
    expect(extending({ rules }).rubric.rules).toEqual(rules);
  });

  it('leaves the standard one as it was', () => {
    const before = structuredClone(STANDARD);
    extending({ criteria: { prompt: { weight: 9 } }, disable: ['mutual'], thresholds: { service: 1 } });
    expect(STANDARD).toEqual(before);
  });
});

describe('a rubric that extends one of the team’s', () => {
  const base = extending({
    disable: ['mutual'],
    breadth: 0.7,
    rules: { 'loop/cliff': 'off', 'gap/shortfall': 'error' },
  }).rubric;

  it('inherits what that one changed', () => {
    const { rubric } = extending({ criteria: { prompt: { weight: 2 } } }, base);
    expect(idsOf(rubric, 'experience')).not.toContain('mutual');
    expect(rubric.breadth).toBe(0.7);
    expect(named(rubric, 'prompt')?.weight).toBe(2);
  });

  it('lays its rules over that one’s', () => {
    const { rubric } = extending({ rules: { 'gap/shortfall': 'info' } }, base);
    expect(rubric.rules).toEqual({ 'loop/cliff': 'off', 'gap/shortfall': 'info' });
  });

  it('keeps of a rule what it does not set itself', () => {
    const stale = extending({ rules: { 'evidence/stale': { days: 180 } } }).rubric;
    const { rubric } = extending({ rules: { 'evidence/stale': 'error' } }, stale);
    expect(rubric.rules).toEqual({ 'evidence/stale': { days: 180, severity: 'error' } });
  });
});

describe('a rubric defined anew', () => {
  const anew = (said: Partial<RubricFile> = {}) =>
    resolveRubric('own', { rubric: 1, version: '1', levels: OWN_LEVELS, criteria: OWN_CRITERIA, ...said }, null);

  it('has its own three levels over unmet, and nothing of the standard ladder', () => {
    const { rubric, problems } = anew();
    expect(problems).toEqual([]);
    expect(rubric.interaction.floor.id).toBe('unmet');
    expect(rubric.interaction.levels.map(({ id, threshold, says }) => [id, threshold, says])).toEqual([
      ['bronze', 0.5, null],
      ['silver', 0.6, 'It shines'],
      ['gold', 0.7, null],
    ]);
    expect(rubric.interaction.levels.flatMap(({ criteria }) => criteria.map(({ id }) => id))).toEqual([
      'on-time',
      'spotless',
      'singing',
    ]);
  });

  it('keeps the standard relationship ladder and breadth unless it says otherwise', () => {
    expect(anew().rubric.relationship).toEqual(STANDARD.relationship);
    expect(anew().rubric.breadth).toBe(0.8);
    expect(anew({ breadth: 1 }).rubric.breadth).toBe(1);
  });

  it('may have its own relationship ladder over none', () => {
    const own: RubricFile['relationship'] = [
      { id: 'guest', name: 'Guest', threshold: 1 },
      { id: 'friend', name: 'Friend', threshold: 1 },
      { id: 'kin', name: 'Kin', threshold: 1 },
    ];
    const criteria = {
      ...OWN_CRITERIA,
      greeted: { level: 'guest', name: 'Greeted' },
      missed: { level: 'friend', name: 'Missed' },
      home: { level: 'kin', name: 'At home' },
    };
    const { rubric, problems } = anew({ relationship: own, criteria });
    expect(problems).toEqual([]);
    expect(rubric.relationship.floor.id).toBe('none');
    expect(rubric.relationship.levels.map(({ id }) => id)).toEqual(['guest', 'friend', 'kin']);
    expect(idsOf(rubric, 'guest')).toEqual(['greeted']);
  });
});
