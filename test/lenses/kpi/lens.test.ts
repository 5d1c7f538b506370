import { describe, expect, it } from 'vitest';
import { kpiLens } from '../../../src/lenses/kpi/lens.ts';
import type { Measure, Touchpoint } from '../../../src/model/touchpoint.ts';
import { EVIDENCE_KINDS } from '../../../src/model/vocabulary.ts';
import { audit, fires, look, only, standingAt } from '../../support/build-audit.ts';

const measure = (metric: string, value: number, scale?: [number, number]): Measure => ({ metric, value, scale });
const at = (index: number, measures: Measure[], said: Partial<Touchpoint> = {}) =>
  audit([{ ratings: standingAt(index), need: 'To be heard', measures, ...said }]);

describe('kpi/score-without-need', () => {
  it.each<[string, Measure[], string | undefined, boolean]>([
    ['fires on csat without a need', [measure('csat', 3)], undefined, true],
    ['fires on nps without a need', [measure('nps', 3)], undefined, true],
    ['fires on ces without a need', [measure('ces', 3)], undefined, true],
    ['does not fire with a need', [measure('csat', 3)], 'To be heard', false],
    ['does not fire on intent', [measure('return-intent', 3)], undefined, false],
    ['does not fire on an operational figure', [measure('wait', 3)], undefined, false],
    ['does not fire on an operational figure with a scale', [measure('stars', 5, [1, 5])], undefined, false],
    ['does not fire without measures', [], undefined, false],
  ])('%s', (_, measures, need, expected) => {
    expect(fires('kpi/score-without-need', kpiLens, at(2, measures, { need }))).toBe(expected);
  });

  it('fires once at a touchpoint, a variant’s measure counting too', () => {
    const variants = [{ channel: 'phone', measures: [measure('csat', 3), measure('ces', 3)] }];
    const { findings } = look(kpiLens, at(2, [], { need: undefined, variants }));
    expect(only('kpi/score-without-need', findings)).toHaveLength(1);
  });

  it('stands at the measure', () => {
    const of = at(2, [measure('wait', 3), measure('nps', 3)], { need: undefined });
    expect(look(kpiLens, of).findings[0]).toMatchObject({
      data: { metric: 'nps' },
      path: ['touchpoints', 0, 'measures', 1],
    });
  });
});

describe('kpi/score-hides-level', () => {
  it.each<[string, number, Measure, boolean]>([
    ['csat 4.2 is exactly 80 % of 1 … 5', 1, measure('csat', 4.2), true],
    ['csat just below', 1, measure('csat', 4.19), false],
    ['nps 50 as written', 1, measure('nps', 50), true],
    ['nps just below', 1, measure('nps', 49), false],
    ['nps as written whatever its scale', 1, measure('nps', 50, [0, 100]), true],
    ['ces 5.8 is exactly 80 % of 1 … 7', 1, measure('ces', 5.8), true],
    ['ces just below', 1, measure('ces', 5.79), false],
    ['a scale of its own counts', 1, measure('csat', 8, [0, 10]), true],
    ['a scale of its own counts the other way', 1, measure('csat', 4.2, [0, 10]), false],
    ['on the floor', 0, measure('csat', 5), true],
    ['just below service', 1.95, measure('csat', 5), true],
    ['at service nothing is hidden', 2, measure('csat', 5), false],
    ['intent is no satisfaction', 1, measure('return-intent', 7), false],
    ['an operational figure is no satisfaction', 1, measure('wait', 5, [1, 5]), false],
  ])('%s', (_, index, figure, expected) => {
    expect(fires('kpi/score-hides-level', kpiLens, at(index, [figure]))).toBe(expected);
  });

  it('asks what can still be shown: what is not assessed hides nothing', () => {
    expect(fires('kpi/score-hides-level', kpiLens, audit([{ measures: [measure('csat', 5)] }]))).toBe(false);
  });

  it('reads each variant with measures of its own, at its own level', () => {
    const variants = [
      { channel: 'phone', ratings: standingAt(1), measures: [measure('csat', 5)] },
      { channel: 'chat', ratings: standingAt(0) },
    ];
    const { findings } = look(kpiLens, at(2, [measure('csat', 5)], { variants }));
    expect(findings).toEqual([
      {
        rule: 'kpi/score-hides-level',
        severity: 'warning',
        touchpoint: 'step-1',
        data: { metric: 'csat', value: 5, level: 'low' },
        path: ['touchpoints', 0, 'variants', 0, 'measures', 0],
      },
    ]);
  });

  it('tells a journey that is lower than the touchpoint', () => {
    const good = { ratings: standingAt(3), need: 'To be heard', measures: [measure('csat', 5)] };
    const [finding] = look(kpiLens, audit([good, { ratings: standingAt(0.5) }])).findings;
    expect(finding).toMatchObject({ touchpoint: 'step-1', form: 'journey', data: { level: 'floor' } });
  });

  it('names the figure and the level it hides', () => {
    const [finding] = look(kpiLens, at(1.5, [measure('csat', 4.8)])).findings;
    expect(finding).toMatchObject({ data: { metric: 'csat', value: 4.8, level: 'low' } });
  });

  it('goes by the share and the level that are set', () => {
    const rules = { 'kpi/score-hides-level': { share: 0.9, level: 2 } };
    expect(fires('kpi/score-hides-level', kpiLens, at(2, [measure('csat', 4.6)]), { rules })).toBe(true);
    expect(fires('kpi/score-hides-level', kpiLens, at(2, [measure('csat', 4.5)]), { rules })).toBe(false);
  });
});

describe('kpi/satisfied-not-returning', () => {
  it.each<[string, Measure[], boolean]>([
    ['fires at 80 % satisfied, just below 60 % intent', [measure('csat', 4.2), measure('return-intent', 4.59)], true],
    ['does not fire at exactly 60 % intent', [measure('csat', 5), measure('return-intent', 4.6)], false],
    ['does not fire below 80 % satisfied', [measure('csat', 4.19), measure('return-intent', 1)], false],
    ['does not fire without intent', [measure('csat', 5)], false],
    ['does not fire without satisfaction', [measure('return-intent', 1)], false],
    ['reads the intent’s own scale', [measure('csat', 5), measure('return-intent', 5, [0, 10])], true],
    ['any satisfaction figure serves', [measure('csat', 2), measure('nps', 80), measure('return-intent', 1)], true],
  ])('%s', (_, measures, expected) => {
    expect(fires('kpi/satisfied-not-returning', kpiLens, at(3, measures))).toBe(expected);
  });

  it('fires once for the base and once for each variant', () => {
    const unhappy = [measure('csat', 5), measure('ces', 7), measure('return-intent', 1)];
    const variants = [{ channel: 'phone', measures: unhappy }];
    const { findings } = look(kpiLens, at(3, unhappy, { variants }));
    expect(only('kpi/satisfied-not-returning', findings).map(({ path }) => path)).toEqual([
      ['touchpoints', 0, 'measures', 2],
      ['touchpoints', 0, 'variants', 0, 'measures', 2],
    ]);
  });

  it('goes by the numbers that are set', () => {
    const rules = { 'kpi/satisfied-not-returning': { satisfied: 0.5, returning: 0.9 } };
    const measures = [measure('csat', 3), measure('return-intent', 6)];
    expect(fires('kpi/satisfied-not-returning', kpiLens, at(3, measures), { rules })).toBe(true);
  });
});

describe('kpi/survey-only', () => {
  const of = (...kinds: (typeof EVIDENCE_KINDS)[number][]) =>
    at(2, [], { evidence: kinds.map((kind) => ({ kind, date: '2024-06-01' })) });

  it.each<[string, ReturnType<typeof of>, boolean]>([
    ['fires when all evidence is survey', of('survey', 'survey'), true],
    ['fires when the rest is assumption', of('survey', 'assumption'), true],
    ['does not fire when one piece is not', of('survey', 'observation'), false],
    ['does not fire without evidence', of(), false],
  ])('%s', (_, audited, expected) => {
    expect(fires('kpi/survey-only', kpiLens, audited)).toBe(expected);
  });

  it.each(EVIDENCE_KINDS.filter((kind) => kind !== 'survey'))('does not fire on %s', (kind) => {
    expect(only('kpi/survey-only', look(kpiLens, of(kind)).findings)).toEqual([]);
  });
});
