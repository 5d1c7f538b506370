import type { Locale } from '../model/text.ts';

/** A number for people, in the manner of the language: at most two decimals, an index always with two, a share in per cent. */
export function formatNumber(value: number, locale: Locale, style: 'decimal' | 'percent' | 'index'): string {
  const options = {
    decimal: { maximumFractionDigits: 2 },
    percent: { style: 'percent', maximumFractionDigits: 0 },
    index: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  } as const;
  return new Intl.NumberFormat(locale, options[style]).format(value);
}
