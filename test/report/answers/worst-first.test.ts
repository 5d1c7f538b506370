import { describe, expect, it } from 'vitest';
import { type ComparedLens, worstFirst } from '../../../src/report/answers/worst-first.ts';
import { STANDARD } from '../../../src/rubric/standard.ts';
import { audit, standardAt } from '../../support/build-audit.ts';
import { journeys } from '../reports.ts';

type Touchpoints = Parameters<typeof audit>[0];

/** Which journeys are compared, the worst first, and which are not; they come in the order of their names. */
function order(lens: ComparedLens, all: Readonly<Record<string, Touchpoints>>) {
  const audits = Object.entries(all).map(([id, touchpoints]) => audit(touchpoints, { id: `a/${id}` }));
  const { compared, silent } = worstFirst(journeys(audits, { rubric: STANDARD }), lens);
  const names = (some: typeof compared) => some.map(({ id }) => id.slice(2));
  return { compared: names(compared), silent: names(silent) };
}

const plain = { ratings: standardAt(2) };
const offers = (existing: number, fresh: number) => ({
  ...plain,
  variants: [
    { segment: 'existing' as const, offer: { price: existing, unit: 'CNY' } },
    { segment: 'new' as const, offer: { price: fresh, unit: 'CNY' } },
  ],
});
const promise = { what: 'Call back', promised: 1, better: 'lower' } as const;
const missing = { ...plain, ratings: { ...standardAt(2), 'task-completed': 'missed' as const } };

describe('which journey comes first', () => {
  it('is, by fairness, the one with the largest price penalty, then the lowest difference', () => {
    const worse = {
      ...plain,
      variants: [{ segment: 'loyal' as const, ratings: standardAt(0) }, { segment: 'new' as const }],
    };
    const journeys = {
      alike: [offers(5, 5)],
      none: [plain],
      worse: [worse],
      dear: [offers(6, 5)],
      dearer: [offers(9, 5)],
      'free-for-new': [offers(1, 0)],
    };
    expect(order('fairness', journeys)).toEqual({
      compared: ['free-for-new', 'dearer', 'dear', 'worse', 'alike'],
      silent: ['none'],
    });
  });

  it('holds nobody who pays less for staying better than who is treated worse', () => {
    const worse = {
      ...offers(4, 5),
      variants: [
        { segment: 'existing' as const, offer: { price: 4, unit: 'CNY' }, ratings: standardAt(0) },
        { segment: 'new' as const, offer: { price: 5, unit: 'CNY' } },
      ],
    };
    expect(order('fairness', { alike: [offers(5, 5)], worse: [worse] }).compared).toEqual(['worse', 'alike']);
  });

  it('is, by promises, the one with the lowest kept share, then the lowest gap; no promise is no kept share', () => {
    const kept = { ...plain, promises: [{ ...promise, delivered: 1 }] };
    const broken = { ...plain, promises: [{ ...promise, delivered: 2 }] };
    const felt = (perceived: number) => ({ expectation: { expected: 5, perceived } });
    const journeys = {
      'gap-only': [{ ...plain, ...felt(1) }],
      glad: [{ ...kept, ...felt(6) }],
      none: [plain],
      sorry: [{ ...kept, ...felt(3) }],
      worst: [broken],
    };
    expect(order('promises', journeys)).toEqual({ compared: ['worst', 'sorry', 'glad', 'gap-only'], silent: ['none'] });
  });

  it('is, by the loop, the one that falls most after the sale', () => {
    const loop = (before: number, after: number): Touchpoints => [
      { ratings: standardAt(before), stage: 'convert' },
      { ratings: standardAt(after), stage: 'renew' },
    ];
    const journeys = { even: loop(2, 2), half: [plain], rises: loop(1, 2), falls: loop(3, 1) };
    expect(order('loop', journeys)).toEqual({ compared: ['falls', 'even', 'rises'], silent: ['half'] });
  });

  it.each(['trust', 'value'] as const)('is, by %s, the one with the lowest figure', (lens) => {
    const none = { ratings: {} };
    expect(order(lens, { none: [none], sound: [plain], weak: [missing] })).toEqual({
      compared: ['weak', 'sound'],
      silent: ['none'],
    });
  });

  it('is, by evidence, the one with most of low confidence, in order on a tie', () => {
    const journeys = { a: [plain], b: [plain, plain], c: [plain] };
    expect(order('evidence', journeys)).toEqual({ compared: ['b', 'a', 'c'], silent: [] });
  });
});
