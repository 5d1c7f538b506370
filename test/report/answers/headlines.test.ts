import { describe, expect, it } from 'vitest';
import { headlinesOf } from '../../../src/report/answers/headlines.ts';
import { STANDARD } from '../../../src/rubric/standard.ts';
import { audit, standardAt } from '../../support/build-audit.ts';
import { journeys } from '../reports.ts';

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
    expect(over()).toMatchObject({ commonest: null, errors: 0, action: null, truth: null });
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

describe('what single lenses are asked first', () => {
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
  const unfair = (one: typeof shop, rules = {}) =>
    headlinesOf(journeys([one], { rubric: STANDARD, rules })).lenses[0]?.findings?.map(({ finding }) => finding.rule);

  it('comes from every lens that has a headline, those that answer by findings first', () => {
    const { lenses } = over(shop);
    expect(lenses.map(({ lens }) => lens.id)).toEqual(['parity', 'gap', 'evidence']);
    expect(lenses.map(({ findings }) => findings !== null)).toEqual([true, false, false]);
    for (const { headline, says } of lenses)
      expect(says).toEqual(headline.says(journeys([shop], { rubric: STANDARD })));
  });

  it('names each touchpoint once, by the rule that comes first', () => {
    expect(unfair(shop)).toEqual(['parity/price-penalty']);
  });

  it('leaves out what is waived', () => {
    const waivers = [{ rule: 'parity/price-penalty', reason: 'New tariff in May', until: '2024-12-31' }];
    expect(unfair({ ...shop, waivers })).toEqual(['parity/existing-worse-off']);
  });

  it('names findings that are only a note, and none of a rule that is off', () => {
    expect(unfair(shop, { 'parity/price-penalty': 'info' })).toEqual(['parity/price-penalty']);
    expect(unfair(shop, { 'parity/price-penalty': 'off', 'parity/existing-worse-off': 'off' })).toEqual([]);
  });
});
