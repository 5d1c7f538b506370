import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ExplorerRow, type Facets, inOrder, narrow, type Wish } from '../../src/site/features/explorer/arrange.ts';
import { FILTERS, queryOf } from '../../src/site/features/explorer/query.ts';

const none = Object.fromEntries(FILTERS.map((filter) => [filter, []])) as unknown as Facets;
const row = (facets: Partial<Facets>, text = ''): ExplorerRow => ({ facets: { ...none, ...facets }, text: () => text });
const wish = (chosen: Partial<Facets>, words: string[] = []): Wish => ({ chosen: { ...none, ...chosen }, words });

const ROWS = [
  row({ level: ['0'], stage: ['renew'], severity: ['error', 'warning'] }, 'the till'),
  row({ level: ['1'], stage: ['renew'], channel: [''] }, 'the door'),
  row({ level: ['1'], stage: ['convert'] }, 'the till again'),
];

describe('narrowing down', () => {
  it.each([
    ['nothing asked for lets everything through', wish({}), [0, 1, 2]],
    ['several values of one filter: any will do', wish({ level: ['0', '1'] }), [0, 1, 2]],
    ['several filters: all must hold', wish({ level: ['1'], stage: ['renew'] }), [1]],
    ['several findings of a row: one is enough', wish({ severity: ['warning'] }), [0]],
    ['none named is a value', wish({ channel: [''] }), [1]],
    ['every word must be there', wish({}, ['till', 'again']), [2]],
  ])('%s', (_, wished, at) => {
    expect(narrow(ROWS, wished).shown).toEqual(at.map((index) => ROWS[index]));
  });

  it('counts each value as if it alone were chosen in its filter', () => {
    const { counts } = narrow(ROWS, wish({ level: ['1'], stage: ['renew'] }));
    expect([counts.get('level=0'), counts.get('level=1'), counts.get('stage=convert')]).toEqual([1, 1, 1]);
    expect(counts.get('severity=error')).toBeUndefined();
  });
});

describe('putting in order', () => {
  const collator = new Intl.Collator('en', { numeric: true });

  it('keeps unknown ones last in both directions, and equal ones as they were', () => {
    const figures = fc.array(fc.option(fc.integer({ min: -3, max: 3 })));
    fc.assert(
      fc.property(figures, fc.boolean(), (values, descending) => {
        const rows = values.map((value, at) => ({ value, at }));
        const keyOf = ({ value }: { value: number | null }) => (value === null ? null : [value]);
        const ordered = inOrder(rows, keyOf, descending, collator);
        expect(ordered.toSorted((a, b) => a.at - b.at)).toEqual(rows);
        for (const [at, { value, at: before }] of ordered.entries()) {
          const next = ordered[at + 1];
          if (!next) continue;
          if (value === null) expect(next.value).toBeNull();
          else if (next.value !== null) expect(descending ? value >= next.value : value <= next.value).toBe(true);
          if (value === next.value) expect(before).toBeLessThan(next.at);
        }
      }),
    );
  });

  it('decides between equal figures by the next one', () => {
    const rows = [
      [1, 3],
      [1, 0],
      [0, 3],
    ];
    expect(inOrder(rows, (key) => key, false, collator)).toEqual([
      [0, 3],
      [1, 0],
      [1, 3],
    ]);
  });

  it.each([
    ['zh-CN', ['安', '波', '次']],
    ['zh-TW', ['一', '木', '龍']],
  ])('puts words in the order of the language: %s', (language, words) => {
    const ordered = inOrder(words.toReversed(), (word) => word, false, new Intl.Collator(language));
    expect(ordered).toEqual(words);
  });

  it('reads numbers in words as numbers', () => {
    expect(inOrder(['Step 10', 'Step 9'], (word) => word, false, collator)).toEqual(['Step 9', 'Step 10']);
  });
});

describe('the query of an address', () => {
  it('leaves out what was left as it is, but keeps the wish for what has none', () => {
    const wished: [string, string][] = [
      ['q', ''],
      ['sort', ''],
      ['owner', ''],
      ['level', '1'],
      ['level', '2'],
    ];
    expect(queryOf(wished)).toBe('owner=&level=1&level=2');
  });
});
