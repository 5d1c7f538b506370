import { describe, expect, it } from 'vitest';
import { shownParity } from '../../../src/lenses/parity/show.ts';
import { decimal, percent, say, signed, term } from '../../../src/lenses/value.ts';
import type { Touchpoint } from '../../../src/model/touchpoint.ts';
import { audit, standardAt } from '../../support/build-audit.ts';
import { answer, headline, meant, order, panel, table } from '../shown.ts';

const plain = { ratings: standardAt(2) };
const fair = (old: number, young: number, prices: [number, number] = [1, 1]): Partial<Touchpoint> => ({
  variants: [
    { segment: 'loyal', ratings: standardAt(old), offer: { price: prices[0], unit: 'CNY' } },
    { segment: 'target', ratings: standardAt(young), offer: { price: prices[1], unit: 'CNY' } },
  ],
});
const offers = (existing: number, fresh: number) => ({
  ...plain,
  variants: [
    { segment: 'existing' as const, offer: { price: existing, unit: 'CNY' } },
    { segment: 'new' as const, offer: { price: fresh, unit: 'CNY' } },
  ],
});
const worse = {
  ...plain,
  variants: [{ segment: 'loyal' as const, ratings: standardAt(0) }, { segment: 'new' as const }],
};
const waivers = [{ rule: 'parity/price-penalty', reason: 'New tariff in May', until: '2024-12-31' }];

describe('what the parity lens says of a journey', () => {
  it.each<[string, Partial<Touchpoint>[], string[]]>([
    ['no comparison', [{}], ['none']],
    ['a price penalty', [fair(1, 1, [2, 1])], ['price']],
    ['a price penalty of who stands better', [fair(2, 1, [2, 1])], ['price', 'better']],
    ['new ones who pay nothing', [fair(1, 1, [2, 0])], ['free']],
    ['everybody who pays nothing', [fair(1, 1, [0, 0])], ['even']],
    ['existing worse off', [fair(1, 2)], ['worse']],
    ['existing better off', [fair(2, 1)], ['better']],
  ])('%s', (_, touchpoints, expected) => {
    expect(meant(shownParity, touchpoints)).toEqual(expected);
  });
});

describe('the panel of the parity lens', () => {
  it('lists the touchpoints where customers are compared, with what differs', () => {
    const dear = [
      { label: say('difference'), value: signed(0) },
      { label: say('pricePenalty'), value: percent(1) },
    ];
    const free = [{ label: say('difference'), value: signed(0) }, { label: say('newPayNothing') }];
    expect(panel(shownParity, [offers(10, 5), plain, offers(1, 0)])).toEqual([
      {
        rows: [
          { touchpoint: 'step-1', figures: dear },
          { touchpoint: 'step-3', figures: free },
        ],
      },
    ]);
    expect(panel(shownParity, [plain])).toEqual([]);
  });
});

describe('the parity lens over all journeys', () => {
  it('counts a journey once however often it treats existing customers worse, and not when that is waived', () => {
    const dear = audit([offers(1200, 600), offers(1200, 600)], { id: 'a/dear' });
    const waived = audit([offers(1200, 600)], { id: 'a/waived', waivers });
    const none = audit([plain], { id: 'a/none' });
    expect(answer(shownParity, dear, waived, none)).toEqual(say('worseIn', { count: decimal(1) }));
    expect(answer(shownParity, waived, none)).toEqual(say('sound'));
    expect(answer(shownParity, none)).toBeNull();
  });

  it('takes the largest price penalty for the worst, then the lowest difference', () => {
    const all = {
      alike: [offers(5, 5)],
      none: [plain],
      worse: [worse],
      dear: [offers(6, 5)],
      dearer: [offers(9, 5)],
      'free-for-new': [offers(1, 0)],
    };
    expect(order(shownParity, all)).toEqual({
      compared: ['free-for-new', 'dearer', 'dear', 'worse', 'alike'],
      silent: ['none'],
    });
  });

  it('holds nobody who pays less for staying better than who is treated worse', () => {
    const cheap = fair(0, 2, [4, 5]);
    expect(order(shownParity, { alike: [offers(5, 5)], cheap: [cheap] }).compared).toEqual(['cheap', 'alike']);
  });

  it('names where the figures come from, and between whom', () => {
    const between = [term('segment', 'existing'), term('segment', 'new')];
    const { rows } = table(
      shownParity,
      audit([plain, offers(10, 5)], { id: 'a/dear' }),
      audit([offers(1, 0)], { id: 'a/free' }),
      audit([plain], { id: 'a/none' }),
    );
    expect(rows).toEqual([
      [
        { value: signed(0), place: { touchpoint: 'step-2', between } },
        { value: percent(1), place: { touchpoint: 'step-2', between } },
      ],
      [
        { value: signed(0), place: { touchpoint: 'step-1', between } },
        { value: say('newPayNothing'), place: { touchpoint: 'step-1', between } },
      ],
      [
        { value: signed(null), place: null },
        { value: percent(null), place: null },
      ],
    ]);
    expect(shownParity.show.table?.folds).toBe(true);
  });
});

describe('who is treated worse, where nobody is warned of it', () => {
  const nothing = (value: ReturnType<typeof say>) => ({ as: 'nothing', value });
  const one = nothing(say('unequal', { count: decimal(1) }));
  const off = { 'parity/price-penalty': 'off', 'parity/existing-worse-off': 'off' } as const;

  it('counts touchpoints whose rule is switched off, by the price and by the index', () => {
    expect(headline(shownParity, [audit([offers(1200, 600), plain])], off)).toEqual(one);
    expect(headline(shownParity, [audit([worse])], off)).toEqual(one);
  });

  it('counts touchpoints whose finding is accepted', () => {
    expect(headline(shownParity, [audit([offers(1200, 600)], { waivers })])).toEqual(one);
  });

  it('counts none where they pay the same or less', () => {
    for (const price of [600, 500])
      expect(headline(shownParity, [audit([offers(price, 600)])])).toEqual(nothing(say('noneWorse')));
  });

  it('tells whom a finding is about', () => {
    const who = shownParity.show.headline?.findings?.who;
    expect(who?.({ data: { segment: 'loyal' } })).toEqual(term('segment', 'loyal'));
    expect(who?.({ data: { existing: 900 } })).toEqual(term('segment', 'existing'));
  });
});
