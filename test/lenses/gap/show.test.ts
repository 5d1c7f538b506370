import { describe, expect, it } from 'vitest';
import { shownGap } from '../../../src/lenses/gap/show.ts';
import { decimal, say, signed } from '../../../src/lenses/value.ts';
import type { Touchpoint } from '../../../src/model/touchpoint.ts';
import { audit, standardAt } from '../../support/build-audit.ts';
import { answer, headline, meant, order, panel, table } from '../shown.ts';

const plain = { ratings: standardAt(2) };
const promise = (delivered: number) => ({ what: 'Soon', promised: 2, delivered, better: 'lower' as const });
const felt = (expected: number, perceived: number) => ({ ...plain, expectation: { expected, perceived } });
const kept = { ...plain, promises: [promise(2)] };
const broken = { ...plain, promises: [promise(3)] };
const counted = (made: number, of: number) => ({ made: decimal(made), kept: decimal(of) });

describe('what the gap lens says of a journey', () => {
  it.each<[string, Partial<Touchpoint>[], string[]]>([
    ['no promise', [{}], ['noPromise']],
    ['all kept', [kept], ['allKept']],
    ['one broken', [kept, broken], ['someBroken']],
    ['below', [felt(5, 4)], ['noPromise', 'below']],
    ['above', [felt(4, 5)], ['noPromise', 'above']],
    ['as expected', [felt(4, 4)], ['noPromise', 'asExpected']],
  ])('%s', (_, touchpoints, expected) => {
    expect(meant(shownGap, touchpoints)).toEqual(expected);
  });
});

describe('the panel of the gap lens', () => {
  it('lists the touchpoints whose customers were asked, and marks who got less than expected', () => {
    expect(panel(shownGap, [felt(5, 4), {}, felt(4, 4)])).toEqual([
      {
        rows: [
          { touchpoint: 'step-1', mark: { value: signed(-1), isGood: false } },
          { touchpoint: 'step-3', mark: { value: signed(0), isGood: true } },
        ],
      },
    ]);
  });

  it('is its sentences alone where nobody was asked', () => {
    expect(panel(shownGap, [kept])).toEqual([]);
  });
});

describe('the gap lens over all journeys', () => {
  it('counts promises, not journeys', () => {
    const both = audit([kept, broken]);
    expect(answer(shownGap, both)).toEqual(say('answer', counted(2, 1)));
    expect(headline(shownGap, [both])).toEqual({ as: 'answer', value: say('keptOf', counted(2, 1)) });
  });

  it('has nothing to say where none is written down', () => {
    expect(answer(shownGap, audit([plain]))).toBeNull();
    expect(headline(shownGap, [audit([plain])])).toEqual({ as: 'nothing', value: say('nonePromised') });
  });

  it('takes the lowest kept share for the worst, then the lowest gap; no promise is no kept share', () => {
    const all = {
      'gap-only': [felt(5, 1)],
      glad: [{ ...kept, ...felt(5, 6) }],
      none: [plain],
      sorry: [{ ...kept, ...felt(5, 3) }],
      worst: [broken],
    };
    expect(order(shownGap, all)).toEqual({ compared: ['worst', 'sorry', 'glad', 'gap-only'], silent: ['none'] });
  });

  it('has a column for the promises and one for the gap', () => {
    const { rows } = table(shownGap, audit([{ ...kept, ...felt(5, 3) }], { id: 'a/a' }), audit([plain], { id: 'a/b' }));
    expect(rows).toEqual([
      [say('keptOf', counted(1, 1)), signed(-2)],
      [decimal(null), signed(null)],
    ]);
  });
});
