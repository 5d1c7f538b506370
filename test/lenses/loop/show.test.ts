import { describe, expect, it } from 'vitest';
import { shownLoop } from '../../../src/lenses/loop/show.ts';
import { decimal, gain, index, labelled, name, say, signed, term } from '../../../src/lenses/value.ts';
import type { Touchpoint } from '../../../src/model/touchpoint.ts';
import { audit, standardAt } from '../../support/build-audit.ts';
import { answer, at, meant, order, panel, table } from '../shown.ts';

const sides = (before: number, after: number) => [at(before, 'convert'), at(after, 'renew')];

describe('what the loop lens says of a journey', () => {
  it.each<[string, Partial<Touchpoint>[], string]>([
    ['nothing renews', [at(2, 'convert'), at(2, 'experience')], 'renewEmpty'],
    ['half the work', sides(2, 1), 'half'],
    [
      'a little less after',
      [at(2, 'convert'), at(2, 'experience'), at(2, 'experience'), at(1, 'renew')],
      'beforeBetter',
    ],
    ['better after', sides(1, 2), 'afterBetter'],
    ['alike', sides(2, 2), 'even'],
    ['one side only', [at(2, 'experience'), at(2, 'renew')], 'oneSide'],
    ['too little assessed', [{ stage: 'convert' }, at(2, 'renew')], 'thin'],
  ])('%s', (_, touchpoints, expected) => {
    expect(meant(shownLoop, touchpoints)).toEqual([expected]);
  });

  it('does not miss what the audit does not cover', () => {
    const stages = ['convert', 'experience'] as const;
    expect(meant(shownLoop, [at(2, 'convert'), at(2, 'experience')], { stages: [...stages] })).toEqual(['even']);
  });
});

describe('the panel of the loop lens', () => {
  it('has a bar for every stage that is covered, and the largest fall by name', () => {
    const [bars, fall] = panel(shownLoop, [at(3, 'convert'), at(0, 'renew')]);
    expect(bars).toEqual({
      bars: [
        { label: term('stage', 'understand'), share: null, value: say('noTouchpoint') },
        { label: term('stage', 'convert'), share: 1, value: index(3) },
        { label: term('stage', 'experience'), share: null, value: say('noTouchpoint') },
        { label: term('stage', 'renew'), share: 0, value: index(0) },
      ],
    });
    const names = { from: name('The step-1'), to: name('The step-2') };
    expect(fall).toEqual({ notes: [labelled(say('largestFall'), say('fall', { ...names, drop: gain(-3) }))] });
  });

  it('says of no fall where there is none', () => {
    expect(panel(shownLoop, [at(2, 'convert'), at(2, 'renew')])).toHaveLength(1);
  });
});

describe('the loop lens over all journeys', () => {
  const journey = (id: string, before: number, after: number) => audit(sides(before, after), { id });

  it('counts those that are weaker after the sale', () => {
    const oneSide = audit([{ ratings: standardAt(2) }], { id: 'a/one-side' });
    const rises = journey('a/rises', 1, 3);
    expect(answer(shownLoop, journey('a/falls', 3, 1), rises, oneSide)).toEqual(say('weaker', { count: decimal(1) }));
    expect(answer(shownLoop, rises)).toEqual(say('sound'));
    expect(answer(shownLoop, oneSide)).toBeNull();
    expect(answer(shownLoop)).toBeNull();
  });

  it('takes the one that falls most after the sale for the worst', () => {
    const all = { even: sides(2, 2), half: [{ ratings: standardAt(2) }], rises: sides(1, 2), falls: sides(3, 1) };
    expect(order(shownLoop, all)).toEqual({ compared: ['falls', 'even', 'rises'], silent: ['half'] });
  });

  it('has a column for every stage, and the balance', () => {
    const { headers, rows } = table(shownLoop, journey('a/falls', 3, 1));
    expect(headers.at(-1)).toEqual(say('balance'));
    expect(rows).toEqual([[index(null), index(3), index(null), index(1), signed(-2)]]);
  });
});
