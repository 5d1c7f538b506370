import { describe, expect, it } from 'vitest';
import { trustLens } from '../../../src/lenses/trust/lens.ts';
import type { Touchpoint } from '../../../src/model/touchpoint.ts';
import type { Rating } from '../../../src/model/vocabulary.ts';
import { criteriaOf } from '../../../src/rubric/ladder.ts';
import { STANDARD } from '../../../src/rubric/standard.ts';
import { audit, ladderOf, look, only, rubricOf } from '../../support/build-audit.ts';

const rubric = rubricOf(
  ladderOf(
    {
      threshold: 0.5,
      criteria: [
        { id: 'kept', facet: 'reliability', cause: 'promise', weight: 3 },
        { id: 'owned', facet: 'reliability', cause: 'arrogance' },
        { id: 'plain' },
      ],
    },
    { threshold: 0.5, criteria: [{ id: 'skilled', facet: 'competence', cause: 'arrogance', weight: 2 }] },
    { threshold: 0.5, criteria: [{ id: 'near', facet: 'closeness' }] },
  ),
);
const see = (...touchpoints: Partial<Touchpoint>[]) => look(trustLens, audit(touchpoints), { rubric });
const figures = (...touchpoints: Partial<Touchpoint>[]) => see(...touchpoints).audit.trust;
const facetsFired = (ratings: Touchpoint['ratings']) =>
  only('trust/weak-facet', see({ ratings }).findings).map(({ data }) => data['facet']);

describe('facets of trust', () => {
  it('are means weighed by criterion', () => {
    const { reliability } = figures({ ratings: { kept: 'met', owned: 'missed' } });
    expect(reliability).toBe(0.75);
  });

  it('are weighed by touchpoint too, over the whole audit', () => {
    const { reliability } = figures({ ratings: { kept: 'met' }, weight: 3 }, { ratings: { kept: 'missed' } });
    expect(reliability).toBe(0.75);
  });

  it('leave out what is unknown or n/a, and criteria that bear no facet', () => {
    const { reliability } = figures(
      { ratings: { kept: 'n/a', owned: 'partly', plain: 'missed' }, weight: 4 },
      { ratings: { kept: 'n/a' } },
    );
    expect(reliability).toBe(0.5);
  });

  it('read measures and settled auditors, as any rating', () => {
    const measures = [{ metric: 'slips', value: 0, target: 0, better: 'lower' as const, rates: 'kept' }];
    const { reliability } = figures({ measures, ratings: { owned: { by: { jing: 'met', li: 'missed' } } } });
    expect(reliability).toBe(0.75);
  });

  it('read the base, not the variants', () => {
    const { reliability } = figures({
      ratings: { kept: 'met' },
      variants: [{ segment: 'loyal', ratings: { kept: 'missed' } }],
    });
    expect(reliability).toBe(1);
  });

  it.each<[string, Touchpoint['ratings'], number | null]>([
    ['there at exactly half of the weight that applies', { 'task-completed': 'met', 'outcome-sound': 'met' }, 1],
    ['absent below', { 'task-completed': 'met' }, null],
    ['there where the rest is n/a', { 'task-completed': 'met', 'terms-honoured': 'n/a', 'outcome-sound': 'n/a' }, 1],
  ])('are %s', (_, ratings, reliability) => {
    const four = ['task-completed', 'outcome-sound', 'terms-honoured', 'price-plain'];
    const criteria = four.map((id) => ({ id, facet: 'reliability' as const }));
    const own = rubricOf(ladderOf({ threshold: 0.5, criteria }));
    expect(look(trustLens, audit([{ ratings }]), { rubric: own }).audit.trust.reliability).toBe(reliability);
  });

  it('are null, not 0, where nothing is known', () => {
    expect(figures({})).toMatchObject({ reliability: null, competence: null, closeness: null, trust: null });
  });
});

describe('trust', () => {
  it.each<[string, Touchpoint['ratings'], number | null]>([
    ['is the product of the three', { kept: 'partly', owned: 'partly', skilled: 'partly', near: 'met' }, 0.25],
    ['is 0 when one of them is', { kept: 'met', skilled: 'missed', near: 'met' }, 0],
    ['is absent when one of them is', { kept: 'met', skilled: 'met' }, null],
  ])('%s', (_, ratings, expected) => {
    expect(figures({ ratings }).trust).toBe(expected);
  });
});

describe('shares of missed weight by root cause', () => {
  it.each<[string, Touchpoint['ratings'], object]>([
    ['go by the weight missed', { kept: 'missed', owned: 'missed' }, { promise: 0.75, arrogance: 0.25 }],
    ['count partly met as half missed', { kept: 'partly', skilled: 'partly' }, { promise: 0.6, arrogance: 0.4 }],
    ['are 1 and 0 when all has one cause', { kept: 'missed', owned: 'met' }, { promise: 1, arrogance: 0 }],
    ['never count an unknown as missed', { owned: 'missed' }, { promise: 0, arrogance: 1 }],
    ['are absent when nothing is missed', { kept: 'met', owned: 'met' }, { promise: null, arrogance: null }],
    ['are absent when what is missed has no cause', { near: 'missed' }, { promise: null, arrogance: null }],
    ['are absent when nothing is known', {}, { promise: null, arrogance: null }],
  ])('%s', (_, ratings, expected) => {
    expect(figures({ ratings }).missed).toEqual(expected);
  });

  it('weigh by touchpoint', () => {
    const { missed } = figures({ ratings: { kept: 'missed' } }, { ratings: { owned: 'missed' }, weight: 9 });
    expect(missed).toEqual({ promise: 0.25, arrogance: 0.75 });
  });
});

describe('trust/weak-facet', () => {
  it.each<[string, Touchpoint['ratings'], string[]]>([
    ['does not fire at exactly 0.5', { skilled: 'partly' }, []],
    ['fires below', { skilled: 'missed' }, ['competence']],
    ['fires just below, weighed', { kept: 'partly', owned: 'missed' }, ['reliability']],
    ['does not fire where nothing is known', {}, []],
    ['fires for each facet', { kept: 'missed', near: 'missed', skilled: 'met' }, ['reliability', 'closeness']],
  ])('%s', (_, ratings, expected) => {
    expect(facetsFired(ratings)).toEqual(expected);
  });

  it('goes by the number that is set', () => {
    const rules = { 'trust/weak-facet': { below: 0.6 } };
    const partly = audit([{ ratings: { near: 'partly' } }]);
    expect(look(trustLens, partly, { rubric, rules }).findings[0]?.data).toEqual({ facet: 'closeness', score: 0.5 });
  });
});

describe('with the standard rubric', () => {
  it('the three facets are borne by the criteria of model §3', () => {
    const borne = (facet: string) => criteriaOf(STANDARD.interaction).filter((criterion) => criterion.facet === facet);
    const all = (facet: string, rating: Rating) => borne(facet).map(({ id }) => [id, rating] as const);
    const ratings = Object.fromEntries([
      ...all('reliability', 'met'),
      ...all('competence', 'missed'),
      ...all('closeness', 'partly'),
    ]);
    expect(borne('competence').map(({ id }) => id)).toEqual([
      'process-complete',
      'prompt',
      'effortless',
      'need-led',
      'anticipated',
    ]);
    expect(look(trustLens, audit([{ ratings }]), { rubric: STANDARD }).audit.trust).toMatchObject({
      reliability: 1,
      competence: 0,
      closeness: 0.5,
      trust: 0,
    });
  });
});
