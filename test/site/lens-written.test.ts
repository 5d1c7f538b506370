import { describe, expect, it } from 'vitest';
import { type Locale, wordsOf } from '../../src/languages/languages.ts';
import { decimal, gain, index, labelled, name, percent, say, signed, term } from '../../src/lenses/value.ts';
import type { Text } from '../../src/model/text.ts';
import { pieceOf } from '../../src/report/localise.ts';
import { termOf } from '../../src/report/term.ts';
import { writtenFor } from '../../src/site/features/lens/written.ts';

const reader = (locale: Locale) => ({
  locale,
  words: wordsOf(locale).site,
  term: (vocabulary: string, id: string) => termOf(vocabulary, id, locale),
  piece: (text: Text) => pieceOf(text, locale, 'en'),
});
const english = (lens: string) => writtenFor(reader('en'), lens);

describe('how a lens reads', () => {
  it('has its name and its question', () => {
    const { name: called, asks } = english('parity');
    expect([called, asks]).toEqual(['Fairness', 'Are customers who stayed treated as well as those to be won?']);
  });

  it.each([
    ['an index', index(2), '2.00'],
    ['a share', percent(0.5), '50%'],
    ['a difference', signed(-1.25), '−1.25'],
    ['a difference of indices', gain(0.5), '+0.50'],
    ['a number', decimal(1200), '1,200'],
    ['no figure', index(null), '–'],
    ['a term', term('facet', 'closeness'), 'Closeness'],
    ['what has a label', labelled(term('facet', 'closeness'), percent(1)), 'Closeness: 100%'],
  ])('writes %s', (_, value, expected) => {
    expect(english('trust').text(value)).toBe(expected);
  });

  it('fills the places of its words, with other words too', () => {
    const open = say('open', { count: decimal(2) });
    expect(english('actions').text(say('overdue', { open, overdue: decimal(1) }))).toBe('2 open actions, 1 overdue');
  });

  it('takes the form that goes with the number, each language by its own rule', () => {
    const { text } = english('loop');
    expect(text(say('weaker', { count: decimal(1) }))).toBe('After the sale weaker in 1 journey');
    expect(text(say('weaker', { count: decimal(2) }))).toBe('After the sale weaker in 2 journeys');
    expect(writtenFor(reader('zh-CN'), 'loop').text(say('weaker', { count: decimal(1) }))).toBe('1 条旅程售后弱于售前');
  });

  it('knows which part of a sentence is in another language', () => {
    const names = { from: name({ en: 'The till' }), to: name({ 'zh-CN': '出口' }), drop: gain(-1) };
    expect(writtenFor(reader('zh-CN'), 'loop').pieces(labelled(say('largestFall'), say('fall', names)))).toEqual([
      { text: '最大落差' },
      { text: '：' },
      { text: '' },
      { text: 'The till', lang: 'en' },
      { text: ' → ' },
      { text: '出口' },
      { text: '：' },
      { text: '−1.00' },
      { text: '' },
    ]);
  });
});
