import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/languages/languages.ts';
import type { Finding } from '../../src/model/finding.ts';
import { findingMessage, findingPieces } from '../../src/report/finding-message.ts';
import { formatNumber } from '../../src/report/format-number.ts';
import { localise, pieceOf } from '../../src/report/localise.ts';
import { STANDARD } from '../../src/rubric/standard.ts';
import { audit } from '../support/build-audit.ts';

const of = audit([
  { id: 'wait', name: { en: 'The wait', 'zh-CN': '等候' } },
  { id: 'chat', name: 'The chat' },
]);
const says = (rule: string, data: Finding['data'], locale: Locale = 'en', touchpoint: string | null = 'wait') =>
  findingMessage(
    { rule, touchpoint, data },
    { written: of, rubric: STANDARD },
    { locale, siteLocale: 'en', names: {} },
  );

describe('a finding’s message', () => {
  it.each<[string, string, string]>([
    [
      'names touchpoints, not their ids',
      says('loop/cliff', { from: 'wait', to: 'chat', drop: 1 }),
      'From “The wait” to “The chat” the index falls by 1.00.',
    ],
    [
      'names criteria and levels',
      says('ladder/one-step-away', { criterion: 'prompt', next: 'service' }),
      'The wait: only “Prompt” is still needed for Service.',
    ],
    [
      'says a share in per cent',
      says('ladder/unassessed', { assessed: 0.5, needed: 2 / 3 }),
      'The wait: 50% assessed, at least 67% needed.',
    ],
    [
      'says a facet’s share in per cent, as the pages do',
      says('trust/weak-facet', { facet: 'closeness', score: 0.25 }, 'en', null),
      'Trust is weak in Closeness: 25%.',
    ],
    [
      'says a value area’s share in per cent',
      says('value/deviation', { area: 'price', score: 0.4 }, 'en', null),
      'Value falls short in Price: 40%.',
    ],
    [
      'says a number with two decimals at most',
      says('loop/weak-ending', { index: 1.23456, mean: 2 }),
      'The journey ends at “The wait” with index 1.23; the mean is 2.00.',
    ],
    [
      'leaves no double space where a unit is missing',
      says('gap/promise-broken', { what: 'Refund', promised: 1, delivered: 3, unit: '' }),
      'The wait: promised 1, delivered 3 (Refund).',
    ],
    [
      'names the rungs of a relationship',
      says('relationship/fragile', { segment: 'loyal', level: 'none' }, 'en', null),
      'Loyal customers: the relationship is “None” at most, and easily lost.',
    ],
    [
      'speaks the reader’s language',
      says('loop/cliff', { from: 'wait', to: 'chat', drop: 1 }, 'zh-CN'),
      '从“等候”到“The chat”，指数下降 1.00。',
    ],
  ])('%s', (_, message, expected) => {
    expect(message).toBe(expected);
  });

  it('falls back to the site’s language where the reader’s is missing', () => {
    expect(says('evidence/missing', {}, 'zh-TW')).toContain('The wait');
  });

  it('comes in pieces, so that a name in another language can be marked', () => {
    const finding = { rule: 'loop/cliff', touchpoint: 'wait', data: { from: 'wait', to: 'chat', drop: 1 } };
    const pieces = findingPieces(
      finding,
      { written: of, rubric: STANDARD },
      { locale: 'zh-TW', siteLocale: 'zh-CN', names: {} },
    );
    expect(pieces).toEqual([
      { text: '從「' },
      { text: '等候', lang: 'zh-CN' },
      { text: '」到「' },
      { text: 'The chat' },
      { text: '」，指數下降 ' },
      { text: '1.00' },
      { text: '。' },
    ]);
  });

  it('leaves no gap where a place is filled with nothing', () => {
    const nameless = audit([{ id: 'wait', name: { en: ' ' } }]);
    const finding = { rule: 'evidence/missing', touchpoint: 'wait', data: {} };
    expect(
      findingMessage(finding, { written: nameless, rubric: STANDARD }, { locale: 'en', siteLocale: 'en', names: {} }),
    ).not.toMatch(/ {2}/);
  });
});

describe('a text in a language', () => {
  it.each<[string, Parameters<typeof localise>, string, Locale | undefined]>([
    ['a plain string', ['Store', 'zh-CN', 'en'], 'Store', undefined],
    ['the reader’s', [{ en: 'Store', 'zh-CN': '门店' }, 'zh-CN', 'en'], '门店', undefined],
    ['else the site’s', [{ en: 'Store', 'zh-CN': '门店' }, 'zh-TW', 'zh-CN'], '门店', 'zh-CN'],
    ['else the first that is given', [{ 'zh-CN': '门店' }, 'zh-TW', 'en'], '门店', 'zh-CN'],
    ['the first as it is written', [{ 'zh-TW': '門市', 'zh-CN': '门店' }, 'en', 'en'], '門市', 'zh-TW'],
  ])('%s', (_, given, shown, language) => {
    expect(localise(...given)).toBe(shown);
    expect(pieceOf(...given)).toEqual({ text: shown, lang: language });
  });
});

describe('a number for people', () => {
  it.each([
    ['at most two decimals', 1.005, 'decimal', '1.01'],
    ['no decimals where there are none', 2, 'decimal', '2'],
    ['an index always with two', 2, 'index', '2.00'],
    ['a share in whole per cent', 0.666, 'percent', '67%'],
    ['thousands parted', 1_010_000, 'decimal', '1,010,000'],
    ['a minus and not a hyphen', -0.5, 'decimal', '−0.5'],
    ['in per cent, too', -0.25, 'percent', '−25%'],
    ['and in an index', -0.25, 'index', '−0.25'],
    ['a difference with its sign', 0.5, 'signed', '+0.5'],
    ['no sign where there is no difference', 0.001, 'signed', '0'],
    ['a difference that falls, with a minus and not a hyphen', -2, 'signed', '−2'],
    ['a gain with two decimals', 0.5, 'gain', '+0.50'],
    ['a loss, too', -1.375, 'gain', '−1.38'],
  ] as const)('%s', (_, value, style, expected) => {
    expect(formatNumber(value, 'en', style)).toBe(expected);
  });
});
