import { describe, expect, it } from 'vitest';
import { standingKey } from '../../../src/model/standing.ts';
import { headlinesOf, heatOf, rungOf } from '../../../src/report/answers/headlines.ts';
import { STANDARD } from '../../../src/rubric/standard.ts';
import { audit, standardAt } from '../../support/build-audit.ts';
import { journeys, report } from '../reports.ts';

const over = (...audits: ReturnType<typeof audit>[]) => headlinesOf(journeys(audits, { rubric: STANDARD }));
const standing = (id: string, ...levels: number[]) =>
  audit(
    levels.map((level) => ({ ratings: standardAt(level) })),
    { id },
  );

describe('where most journeys stand', () => {
  it('is the level with most journeys', () => {
    expect(over(standing('a/a', 1), standing('a/b', 2), standing('a/c', 2)).commonest).toEqual({
      standing: { level: 2, reach: 2 },
      audits: 2,
    });
  });

  it('is the lower level on a tie', () => {
    expect(over(standing('a/a', 3), standing('a/b', 1)).commonest).toEqual({
      standing: { level: 1, reach: 1 },
      audits: 1,
    });
  });

  it('tells what is not shown yet from what failed', () => {
    const unseen = (id: string) => audit([{}], { id });
    expect(over(unseen('a/b'), unseen('a/c'), standing('a/a', 0)).commonest).toMatchObject({
      standing: { level: 0, reach: 3 },
      audits: 2,
    });
    expect(over(unseen('a/b'), standing('a/a', 0)).commonest).toMatchObject({
      standing: { level: 0, reach: 0 },
      audits: 1,
    });
  });

  it('counts what is an error, and not what is waived', () => {
    const waivers = [{ rule: 'ladder/unmet', reason: 'Known', until: '2024-12-31' }];
    expect(over(standing('a/a', 0), { ...standing('a/b', 0), waivers }, standing('a/c', 3)).errors).toBe(1);
  });

  it('is absent where there is no journey', () => {
    expect(over()).toEqual({
      commonest: null,
      errors: 0,
      action: null,
      truth: null,
      unfair: [],
      unequal: 0,
      promises: { made: 0, kept: 0 },
      thin: 0,
    });
  });
});

describe('the worst moment of truth', () => {
  it('is the lowest of those marked, however low others stand', () => {
    const shop = audit([
      { ratings: standardAt(0) },
      { ratings: standardAt(2), moment_of_truth: true },
      { ratings: standardAt(1), moment_of_truth: true, owner: 'lee' },
    ]);
    const { truth } = over(shop);
    expect([truth?.id, truth?.owner]).toEqual(['step-3', 'lee']);
  });

  it('is the first in order on a tie', () => {
    const moment = { ratings: standardAt(1), moment_of_truth: true };
    const { truth } = over(audit([moment], { id: 'b/b' }), audit([moment, moment], { id: 'a/a' }));
    expect([truth?.journey.id, truth?.id]).toEqual(['a/a', 'step-1']);
  });

  it('is absent where none is marked', () => {
    expect(over(standing('a/a', 0)).truth).toBeNull();
  });
});

describe('who is treated worse', () => {
  const shop = audit([
    {
      ratings: standardAt(2),
      serves: ['repeat'],
      variants: [
        { segment: 'new', offer: { price: 600, unit: 'CNY' } },
        { segment: 'existing', offer: { price: 1200, unit: 'CNY' }, ratings: { 'task-completed': 'missed' } },
      ],
    },
  ]);

  it('names each touchpoint once, by the price where they pay more', () => {
    expect(over(shop).unfair.map(({ finding }) => finding.rule)).toEqual(['parity/price-penalty']);
  });

  it('leaves out what is waived', () => {
    const waivers = [{ rule: 'parity/price-penalty', reason: 'New tariff in May', until: '2024-12-31' }];
    expect(over({ ...shop, waivers }).unfair.map(({ finding }) => finding.rule)).toEqual(['parity/existing-worse-off']);
  });
});

describe('who is treated worse, where nobody is warned of it', () => {
  const offers = (old: number, fresh: number) =>
    audit([
      {
        ratings: standardAt(2),
        serves: ['repeat'],
        variants: [
          { segment: 'new', offer: { price: fresh, unit: 'CNY' } },
          { segment: 'existing', offer: { price: old, unit: 'CNY' } },
        ],
      },
      { ratings: standardAt(2) },
    ]);
  const worse = audit([
    {
      ratings: standardAt(2),
      variants: [{ segment: 'new' }, { segment: 'existing', ratings: { 'task-completed': 'missed' } }],
    },
  ]);
  const set = (one: ReturnType<typeof audit>, severity: 'info' | 'off') => {
    const rules = { 'parity/price-penalty': severity, 'parity/existing-worse-off': severity };
    const { unfair, unequal } = headlinesOf(journeys([one], { rubric: STANDARD, rules }));
    return { rules: unfair.map(({ finding }) => finding.rule), unequal };
  };

  it('names findings that are only a note', () => {
    expect(set(offers(1200, 600), 'info')).toEqual({ rules: ['parity/price-penalty'], unequal: 1 });
  });

  it('counts touchpoints whose rule is switched off, by the price and by the index', () => {
    expect(set(offers(1200, 600), 'off')).toEqual({ rules: [], unequal: 1 });
    expect(set(worse, 'off')).toEqual({ rules: [], unequal: 1 });
  });

  it('counts touchpoints whose finding is accepted', () => {
    const waivers = [{ rule: 'parity/price-penalty', reason: 'New tariff in May', until: '2024-12-31' }];
    const { unfair, unequal } = over({ ...offers(1200, 600), waivers });
    expect({ unfair, unequal }).toEqual({ unfair: [], unequal: 1 });
  });

  it('counts none where they pay the same or less', () => {
    expect([offers(600, 600), offers(500, 600)].map((one) => over(one).unequal)).toEqual([0, 0]);
  });
});

describe('how sure one can be', () => {
  it('counts touchpoints of low confidence, and promises over all journeys', () => {
    const promise = { what: 'Call back', promised: 1, better: 'lower' } as const;
    const kept = audit([{ ratings: standardAt(1), promises: [{ ...promise, delivered: 1 }] }], { id: 'a/kept' });
    const broken = audit([{ ratings: standardAt(1), promises: [{ ...promise, delivered: 2 }] }], { id: 'a/broken' });
    const { thin, promises } = over(kept, broken);
    expect({ thin, promises }).toEqual({ thin: 2, promises: { made: 2, kept: 1 } });
  });
});

describe('the heat map', () => {
  it('gives each stage its mean and the rung that mean stands on, and null where there is no touchpoint', () => {
    const shop = audit([
      { ratings: standardAt(3), stage: 'convert' },
      { ratings: standardAt(1), stage: 'convert' },
      { ratings: standardAt(0), stage: 'renew' },
    ]);
    const [scored] = report([shop], { rubric: STANDARD }).audits;
    const [understand, convert, experience, renew] = scored ? heatOf(scored) : [];
    expect([understand?.mean, experience?.mean]).toEqual([null, null]);
    expect([convert?.mean, convert?.standing.level]).toEqual([scored?.loop.convert.mean, 2]);
    expect(renew?.standing).toEqual({ level: 0, reach: 0 });
  });

  it('tells a stage of which nothing is shown yet from one that failed', () => {
    const shop = audit([{ stage: 'convert' }, { stage: 'renew' }, { ratings: standardAt(0), stage: 'renew' }]);
    const [scored] = report([shop], { rubric: STANDARD }).audits;
    const heat = scored ? heatOf(scored) : [];
    expect(heat.map(({ standing }) => standingKey(standing))).toEqual(['0', 'not-shown', '0', '0']);
  });

  it.each([
    [0, 0],
    [0.99, 0],
    [1, 1],
    [1.9999999999, 2],
    [2.5, 2],
    [3, 3],
  ])('puts %f on rung %i', (index, rung) => {
    expect(rungOf(index)).toBe(rung);
  });
});
