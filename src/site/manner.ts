import type { Locale } from '../languages/languages.ts';
import { formatNumber } from '../report/format-number.ts';

/** How a language writes numbers, days and enumerations. Nothing of it hangs on the machine's own language or time zone. */
export type Manner = ReturnType<typeof newManner>;

const manners = new Map<Locale, Manner>();

/** The manner of one language. */
export function mannerOf(locale: Locale): Manner {
  const manner = manners.get(locale) ?? newManner(locale);
  manners.set(locale, manner);
  return manner;
}

function newManner(locale: Locale) {
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const ranges = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const words = new Intl.ListFormat(locale, { type: 'conjunction' });
  const gap = UNSPACED.has(new Intl.Locale(locale).maximize().script ?? '') ? '' : ' ';
  const number = (value: number) => formatNumber(value, locale, 'decimal');
  return {
    /** A number with at most two decimals; counts, too. */
    number,
    /** An index, always with two decimals. */
    index: (value: number) => formatNumber(value, locale, 'index'),
    percent: (share: number) => formatNumber(share, locale, 'percent'),
    /** A difference: with its sign, unless it is nothing. */
    signed: (value: number) => formatNumber(value, locale, 'signed'),
    /** A difference of two indices: with its sign and two decimals. */
    gain: (value: number) => formatNumber(value, locale, 'gain'),
    range: (low: number, high: number) =>
      ranges
        .formatRangeToParts(low, high)
        .map(({ type, value }) => (type === 'minusSign' ? '−' : value))
        .join(''),
    /** An amount; a currency that is no ISO code stands behind it as it is written. */
    money(value: number, currency: string): string {
      if (!CURRENCIES.has(currency)) return `${number(value)} ${currency}`.trimEnd();
      const options = { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' } as const;
      return new Intl.NumberFormat(locale, options).format(value).replace('-', '−');
    },
    /** Several words as one enumeration: a word for “and” would stick to a name in another script. */
    list: (several: readonly string[]) => (gap === '' ? several.join('、') : words.format(several)),
    /** Labels that stand side by side. */
    labels: (several: readonly string[]) => several.join(gap === '' ? '、' : ', '),
    /** Sentences one after the other, with a space between them where the language has one. */
    sentences: (several: readonly string[]) => several.join(gap),
    /** A day given as YYYY-MM-DD. */
    day: (date: string) => days.format(new Date(`${date}T00:00:00Z`)),
  };
}

/** Scripts that put no space between sentences, and 、 between the parts of a list. */
const UNSPACED: ReadonlySet<string> = new Set(['Hans', 'Hant', 'Jpan']);

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
