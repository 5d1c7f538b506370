import { describe, expect, it } from 'vitest';
import { evidenceLens } from '../../src/lenses/evidence.ts';
import type { Evidence, Ratings, Touchpoint } from '../../src/model/touchpoint.ts';
import { EVIDENCE_KINDS, type EvidenceKind } from '../../src/model/vocabulary.ts';
import { audit, fires, look, only, standingAt } from '../support/build-audit.ts';

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
    expect(look(evidenceLens, of(said)).figures.confidence).toEqual([confidence]);
  });

  it.each(EVIDENCE_KINDS.filter((kind) => kind !== 'document'))('with a document and %s', (kind) => {
    const customers = ['survey', 'interview', 'mystery-shop', 'complaint', 'review'].includes(kind);
    const { confidence } = look(evidenceLens, of({ evidence: [seen('document'), seen(kind)] })).figures;
    expect(confidence).toEqual([customers ? 'high' : 'medium']);
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
  const by = (...pairs: ['met' | 'partly' | 'missed', 'met' | 'partly' | 'missed'][]): Ratings =>
    Object.fromEntries(pairs.map(([jing, li], at) => [`l-${at}`, { by: { jing, li } }]));
  const agreeing = by(['met', 'met'], ['missed', 'missed'], ['met', 'met']);
  const apart = by(['met', 'missed'], ['missed', 'met'], ['met', 'met']);

  it.each<[string, Ratings, number | null, boolean]>([
    ['does not fire on full agreement', agreeing, 1, false],
    ['fires on less', apart, -0.25, true],
    ['does not fire where there is no agreement to speak of', by(['met', 'missed']), null, false],
    ['does not fire where nothing varies', by(['met', 'met'], ['met', 'met']), null, false],
  ])('%s', (_, ratings, agreement, expected) => {
    const read = look(evidenceLens, of({ ratings }));
    if (agreement === null) expect(read.figures.agreement).toBeNull();
    else expect(read.figures.agreement).toBeCloseTo(agreement, 12);
    expect(only('evidence/low-agreement', read.findings)).toHaveLength(expected ? 1 : 0);
  });

  it('does not fire at exactly the alpha that is set', () => {
    const fired = (alpha: number) =>
      fires('evidence/low-agreement', evidenceLens, of({ ratings: apart }), {
        rules: { 'evidence/low-agreement': { alpha } },
      });
    expect(fired(-0.25)).toBe(false);
    expect(fired(-0.24)).toBe(true);
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
