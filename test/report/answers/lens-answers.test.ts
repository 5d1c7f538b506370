import { describe, expect, it } from 'vitest';
import { lensAnswersOf } from '../../../src/report/answers/lens-answers.ts';
import { STANDARD } from '../../../src/rubric/standard.ts';
import { audit, standardAt } from '../../support/build-audit.ts';
import { journeys } from '../reports.ts';

const over = (...audits: ReturnType<typeof audit>[]) => lensAnswersOf(journeys(audits, { rubric: STANDARD }));
const loop = (id: string, before: number, after: number) =>
  audit(
    [
      { ratings: standardAt(before), stage: 'convert' },
      { ratings: standardAt(after), stage: 'renew' },
    ],
    { id },
  );

describe('what each lens answers over all journeys', () => {
  it('is nothing where there is no journey', () => {
    expect(over()).toEqual({
      loop: { compared: 0, weaker: 0 },
      promises: { made: 0, kept: 0 },
      fairness: { compared: 0, worse: 0 },
      trust: { compared: 0, weakest: null },
      value: { compared: 0, weakest: null },
      evidence: { touchpoints: 0, thin: 0 },
      actions: { open: 0, overdue: 0 },
    });
  });

  it('counts the journeys that are weaker after the sale among those with both sides', () => {
    const oneSide = audit([{ ratings: standardAt(2) }], { id: 'a/one-side' });
    expect(over(loop('a/falls', 3, 1), loop('a/rises', 1, 3), oneSide).loop).toEqual({ compared: 2, weaker: 1 });
  });

  it('counts promises and touchpoints, not journeys', () => {
    const promise = { what: 'Call back', promised: 1, better: 'lower' } as const;
    const { promises, evidence } = over(
      audit([
        { ratings: standardAt(1), promises: [{ ...promise, delivered: 1 }] },
        { ratings: standardAt(1), promises: [{ ...promise, delivered: 2 }] },
      ]),
    );
    expect({ promises, evidence }).toEqual({
      promises: { made: 2, kept: 1 },
      evidence: { touchpoints: 2, thin: 2 },
    });
  });

  it('counts a journey once however often it treats existing customers worse, and not when that is waived', () => {
    const dear = {
      ratings: standardAt(2),
      variants: [
        { segment: 'new' as const, offer: { price: 600, unit: 'CNY' } },
        { segment: 'existing' as const, offer: { price: 1200, unit: 'CNY' } },
      ],
    };
    const waivers = [{ rule: 'parity/price-penalty', reason: 'New tariff in May', until: '2024-12-31' }];
    const { fairness } = over(
      audit([dear, dear], { id: 'a/dear' }),
      audit([dear], { id: 'a/waived', waivers }),
      loop('a/plain', 1, 1),
    );
    expect(fairness).toEqual({ compared: 2, worse: 1 });
  });

  it('names what is weakest in most journeys', () => {
    const weak = (id: string, criterion: string) =>
      audit([{ ratings: { ...standardAt(3), [criterion]: 'missed' } }], { id });
    const facetOf = (criterion: string) => over(weak('a/a', criterion)).trust.weakest?.name;
    const { trust, value } = over(
      weak('a/a', 'courteous'),
      weak('a/b', 'task-completed'),
      weak('a/c', 'courteous'),
      audit([{ ratings: {} }], { id: 'a/d' }),
    );
    expect(facetOf('courteous')).not.toBe(facetOf('task-completed'));
    expect(trust).toEqual({ compared: 3, weakest: { name: facetOf('courteous'), audits: 2 } });
    expect(value.compared).toBe(3);
  });

  it('names nothing where all is sound', () => {
    expect(over(audit([{ ratings: standardAt(3) }])).trust).toEqual({ compared: 1, weakest: null });
  });

  it('counts open actions, and the overdue among them', () => {
    const action = { lifts: ['courteous'] };
    const shop = audit([
      {
        ratings: { ...standardAt(1), courteous: 'missed' },
        actions: [
          { ...action, id: 'late', title: 'Greet', due: '2024-05-01' },
          { ...action, id: 'in-time', title: 'Look up', due: '2024-12-01' },
          { ...action, id: 'done', title: 'Smile', status: 'done', due: '2024-05-01' },
        ],
      },
    ]);
    expect(over(shop).actions).toEqual({ open: 2, overdue: 1 });
  });
});
