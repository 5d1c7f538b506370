import { describe, expect, it } from 'vitest';
import { evidenceLens } from '../../../src/lenses/evidence/lens.ts';
import type { Evidence, Ratings, Touchpoint } from '../../../src/model/touchpoint.ts';
import { EVIDENCE_KINDS, type EvidenceKind } from '../../../src/model/vocabulary.ts';
import { audit, fires, look, only, standingAt } from '../../support/build-audit.ts';

const FRESH = '2024-06-01';
// 365 and 366 days before the as-of date, 2024-06-30: 2024 is a leap year.
const YEAR_OLD = '2023-07-01';
const OLDER = '2023-06-30';

const seen = (kind: EvidenceKind, date = FRESH): Evidence => ({ kind, date });
const rated = (share: number): Ratings =>
  Object.fromEntries(Object.entries(standingAt(1.5)).slice(0, Math.round(share * 30)));
const of = (said: Partial<Touchpoint>) => audit([{ ratings: standingAt(1.5), ...said }]);

describe('confidence', () => {
  const sound = [seen('survey'), seen('operations')];

  it.each<[string, Partial<Touchpoint>, string]>([
    ['low without evidence', {}, 'low'],
    ['medium with one kind and an assumption', { evidence: [seen('survey'), seen('assumption')] }, 'medium'],
    [
      'medium when only an assumption is fresh',
      { evidence: [seen('survey', OLDER), seen('operations', OLDER), seen('assumption')] },
      'medium',
    ],
    ['low with only assumptions', { evidence: [seen('assumption'), seen('assumption')] }, 'low'],
    ['low below 0.6 assessed', { evidence: sound, ratings: rated(17 / 30) }, 'low'],
    ['medium at exactly 0.6 assessed', { evidence: sound, ratings: rated(0.6) }, 'medium'],
    ['medium below 0.9 assessed', { evidence: sound, ratings: rated(26 / 30) }, 'medium'],
    ['high at exactly 0.9 assessed', { evidence: sound, ratings: rated(0.9) }, 'high'],
    ['high with two kinds, one of customers', { evidence: sound }, 'high'],
    ['medium with one kind, however often', { evidence: [seen('survey'), seen('survey')] }, 'medium'],
    ['medium without customers', { evidence: [seen('operations'), seen('document')] }, 'medium'],
    ['medium when the newest is stale', { evidence: [seen('survey', OLDER), seen('operations', OLDER)] }, 'medium'],
    ['high when the newest is a year old', { evidence: [seen('survey', OLDER), seen('operations', YEAR_OLD)] }, 'high'],
  ])('is %s', (_, said, confidence) => {
    expect(look(evidenceLens, of(said)).touchpoints).toEqual([{ confidence }]);
  });

  it.each(EVIDENCE_KINDS.filter((kind) => kind !== 'document'))('with a document and %s', (kind) => {
    const customers = ['survey', 'interview', 'mystery-shop', 'complaint', 'review'].includes(kind);
    const { touchpoints } = look(evidenceLens, of({ evidence: [seen('document'), seen(kind)] }));
    expect(touchpoints).toEqual([{ confidence: customers ? 'high' : 'medium' }]);
  });
});

describe('evidence/missing', () => {
  it.each<[string, Partial<Touchpoint>, boolean]>([
    ['fires on a rated touchpoint without evidence', {}, true],
    ['fires on an empty list', { evidence: [] }, true],
    ['fires when one criterion is missed', { ratings: { 'l-0': 'missed' } }, true],
    ['does not fire with evidence, even an assumption', { evidence: [seen('assumption')] }, false],
    ['does not fire when nothing is rated', { ratings: {} }, false],
    ['does not fire when all that is said is n/a', { ratings: { 'l-0': 'n/a' } }, false],
  ])('%s', (_, said, expected) => {
    expect(fires('evidence/missing', evidenceLens, of(said))).toBe(expected);
  });
});

describe('evidence/assumed', () => {
  it.each<[string, Evidence[], boolean]>([
    ['fires when there is nothing but assumptions', [seen('assumption'), seen('assumption')], true],
    ['does not fire when one piece is not', [seen('assumption'), seen('review')], false],
    ['does not fire without evidence', [], false],
  ])('%s', (_, evidence, expected) => {
    expect(fires('evidence/assumed', evidenceLens, of({ evidence }))).toBe(expected);
  });
});

describe('evidence/stale', () => {
  it.each<[string, Evidence[], boolean]>([
    ['does not fire at exactly 365 days', [seen('survey', YEAR_OLD)], false],
    ['fires at 366 days', [seen('survey', OLDER)], true],
    ['goes by the newest, in whatever order', [seen('survey', FRESH), seen('review', '2019-01-01')], false],
    ['does not fire without evidence', [], false],
  ])('%s', (_, evidence, expected) => {
    expect(fires('evidence/stale', evidenceLens, of({ evidence }))).toBe(expected);
  });

  it('stands at the newest piece, with its age', () => {
    const evidence = [seen('survey', '2019-01-01'), seen('review', OLDER)];
    const [finding] = only('evidence/stale', look(evidenceLens, of({ evidence })).findings);
    expect(finding).toMatchObject({ data: { date: OLDER, days: 366 }, path: ['touchpoints', 0, 'evidence', 1] });
  });

  it('goes by the as-of date and the days that are set', () => {
    const evidenced = of({ evidence: [seen('survey', '2024-01-01')] });
    expect(fires('evidence/stale', evidenceLens, evidenced, { asOf: '2024-12-31' })).toBe(false);
    expect(fires('evidence/stale', evidenceLens, evidenced, { asOf: '2025-01-01' })).toBe(true);
    expect(fires('evidence/stale', evidenceLens, evidenced, { rules: { 'evidence/stale': { days: 180 } } })).toBe(true);
  });
});

describe('evidence/low-agreement', () => {
  type Pair = ['met' | 'partly' | 'missed', 'met' | 'partly' | 'missed'];
  const by = (...pairs: Pair[]): Ratings =>
    Object.fromEntries(pairs.map(([jing, li], at) => [`l-${at}`, { by: { jing, li } }]));
  const times = (count: number, pair: Pair): Pair[] => Array.from({ length: count }, () => pair);
  const apart: Pair = ['met', 'missed'];
  const other: Pair = ['missed', 'met'];
  const alike: Pair = ['met', 'met'];

  it.each<[string, Ratings, boolean]>([
    ['fires over ten criteria, half of them alike', by(...times(5, apart), ...times(5, alike)), true],
    ['does not fire over nine', by(...times(5, apart), ...times(4, alike)), false],
    ['does not fire on full agreement', by(...times(5, alike), ...times(5, ['missed', 'missed'])), false],
    ['does not fire at 80 % alike, whatever the alpha', by(...times(8, alike), apart, other), false],
    ['fires just below', by(...times(7, alike), ...times(2, apart), other), true],
    ['does not fire where nothing varies', by(...times(10, alike)), false],
  ])('%s', (_, ratings, expected) => {
    expect(fires('evidence/low-agreement', evidenceLens, of({ ratings }))).toBe(expected);
  });

  it('counts the pairs of three auditors', () => {
    const three = Object.fromEntries(
      times(10, alike).map((_, at) => [`l-${at}`, { by: { jing: 'met', li: 'met', wu: 'missed' } } as const]),
    );
    const [finding] = only('evidence/low-agreement', look(evidenceLens, of({ ratings: three })).findings);
    expect(finding?.data['raw']).toBeCloseTo(1 / 3, 12);
  });

  it('does not fire at exactly the alpha that is set', () => {
    const torn = by(apart, other, alike);
    const fired = (alpha: number) =>
      fires('evidence/low-agreement', evidenceLens, of({ ratings: torn }), {
        rules: { 'evidence/low-agreement': { alpha, units: 3 } },
      });
    expect(look(evidenceLens, of({ ratings: torn })).audit.agreement).toBeCloseTo(-0.25, 12);
    expect(fired(-0.25)).toBe(false);
    expect(fired(-0.24)).toBe(true);
  });

  it.each<[string, Ratings]>([
    ['there are fewer than two criteria', by(apart)],
    ['nothing varies', by(alike, alike)],
  ])('is absent where %s', (_, ratings) => {
    expect(look(evidenceLens, of({ ratings })).audit.agreement).toBeNull();
  });
});

describe('evidence/dated-ahead', () => {
  const dated = (date: string) => audit([{}], { date });

  it.each<[string, string, string | null, boolean]>([
    ['does not fire 31 days after the day of the report', '2024-05-31', '2024-04-30', false],
    ['fires after 32 days', '2024-06-01', '2024-04-30', true],
    ['does not fire on the past', '2020-06-01', '2024-04-30', false],
    ['is silent where nothing says of which day the report is', '2031-01-01', null, false],
  ])('%s', (_, date, reportDay, expected) => {
    expect(fires('evidence/dated-ahead', evidenceLens, dated(date), { reportDay })).toBe(expected);
  });

  it('stands at the date, with both days', () => {
    const { findings } = look(evidenceLens, dated('2025-04-30'), { reportDay: '2024-04-30' });
    expect(only('evidence/dated-ahead', findings)[0]).toMatchObject({
      touchpoint: null,
      data: { date: '2025-04-30', days: 365, day: '2024-04-30' },
      path: ['date'],
    });
  });
});

describe('evidence/measure-contradicts', () => {
  const wait = (value: number) => [{ metric: 'wait', value, target: 5, better: 'lower' as const, rates: 'l-0' }];

  it.each<[string, Partial<Touchpoint>, number]>([
    ['fires when the measure says better', { ratings: { 'l-0': 'missed' }, measures: wait(4) }, 1],
    ['fires when it says worse', { ratings: { 'l-0': 'met' }, measures: wait(6) }, 1],
    ['fires when the rating is n/a', { ratings: { 'l-0': 'n/a' }, measures: wait(4) }, 1],
    ['does not fire when they agree', { ratings: { 'l-0': 'partly' }, measures: wait(6) }, 0],
    ['does not fire when nothing is written', { ratings: {}, measures: wait(6) }, 0],
    [
      'compares what auditors settle on',
      { ratings: { 'l-0': { by: { jing: 'met', li: 'missed' } } }, measures: wait(4) },
      1,
    ],
    [
      'fires in a variant that says both',
      { ratings: {}, variants: [{ channel: 'app', ratings: { 'l-0': 'met' }, measures: wait(9) }] },
      1,
    ],
    [
      'does not set a variant’s measure against the base’s rating',
      { ratings: { 'l-0': 'met' }, variants: [{ channel: 'app', measures: wait(9) }] },
      0,
    ],
  ])('%s', (_, said, times) => {
    expect(only('evidence/measure-contradicts', look(evidenceLens, of(said)).findings)).toHaveLength(times);
  });

  it('stands at the measure, with what each says', () => {
    const found = look(evidenceLens, of({ ratings: { 'l-0': 'met' }, measures: wait(9) })).findings;
    expect(only('evidence/measure-contradicts', found)[0]).toMatchObject({
      data: { criterion: 'l-0', rating: 'met', measured: 'missed', metric: 'wait' },
      path: ['touchpoints', 0, 'measures', 0],
    });
  });
});
