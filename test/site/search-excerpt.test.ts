import { describe, expect, it } from 'vitest';
import { excerptOf, quotable, soughtBy } from '../../src/site/features/search/excerpt.ts';
import { isMeant, isNamed, wordsIn } from '../../src/site/features/search/latin.ts';

const fold = new Map([
  ['費', '费'],
  ['額', '额'],
]);
const sought = (query: string, ...words: string[]) => soughtBy(query, new Set(words), fold);
const written = (text: string, what: ReturnType<typeof sought>, most = 1000) =>
  excerptOf(text, what, most)
    .map(({ text: piece, marked }) => (marked ? `[${piece}]` : piece))
    .join('');

describe('an excerpt', () => {
  it.each([
    [
      'marks the words that were found, whatever their case',
      'A refund. Refund!',
      sought('refund', 'refund'),
      'A [refund]. [Refund]!',
    ],
    ['marks whole words only', 'A refundable fund', sought('fund', 'fund'), 'A refundable [fund]'],
    ['marks Chinese in the other script as it is written', '立刻全額退費', sought('额退'), '立刻全[額退]費'],
    ['marks both', 'A 退费 refund', sought('退費 refund', 'refund'), 'A [退费] [refund]'],
    ['marks nothing that is not there', 'All is well', sought('refund', 'refund'), 'All is well'],
  ])('%s', (_, text, what, expected) => {
    expect(written(text, what)).toBe(expected);
  });

  it('is cut around the first mark, between words', () => {
    const text = `${'one two three '.repeat(20)}refund ${'four five six '.repeat(20)}`;
    const cut = written(text, sought('refund', 'refund'), 60);
    expect(cut).toMatch(/^… (one|two|three)\b.*\[refund\].*\b(four|five|six) …$/);
    expect(cut.length).toBeLessThan(75);
  });

  it('counts a Chinese character for two', () => {
    const cut = written('客户说等了很久没有人理会'.repeat(10), sought('没有'), 40);
    expect(cut.replace(/[…[\] ]/g, '')).toHaveLength(20);
  });
});

describe('the text that is quoted', () => {
  const refund = { en: 'The whole sum', 'zh-CN': '全额退' };
  const wait = { en: 'A long wait for the sum', 'zh-CN': '等了很久' };
  it.each([
    ['has most of what is sought', sought('whole sum', 'whole', 'sum'), 'en', refund],
    ['is the one in whose other language it was found', sought('等了'), 'en', wait],
    ['is the first when it was found in none', sought('else', 'else'), 'zh-CN', refund],
  ] as const)('%s', (_, what, locale, expected) => {
    expect(quotable([refund, wait], what, locale, 'en')).toBe(expected);
  });

  it('is none where there is no text', () => {
    expect(quotable([], sought('x', 'x'), 'en', 'en')).toBeUndefined();
  });
});

describe('what was found', () => {
  it.each([
    ['asdfgh', 'as', false],
    ['complaining', 'complaint', true],
    ['handling', 'handled', true],
    ['email', 'e-mail', true],
    ['placeholder', 'well-placeholder', true],
    ['résumés', 'resume', true],
    ['dying', 'die', true],
    ['2026-11-20', '2026-11-20', true],
    ['退款', 'as', true],
  ])('by %s as “%s” is meant: %s', (query, found, expected) => {
    expect(isMeant(query, [found])).toBe(expected);
  });

  it.each([
    ['refund', 'refund', true],
    ['refunds', 'refund', true],
    ['refund', 'refunded', true],
    ['refund', 'the', false],
    ['refund', 'refusal', false],
  ])('%s in a name as “%s” is marked: %s', (query, word, expected) => {
    expect(isNamed(word, wordsIn(query))).toBe(expected);
  });
});
