import type { Locale } from '../model/text.ts';

const STYLES = {
  decimal: { maximumFractionDigits: 2 },
  percent: { style: 'percent', maximumFractionDigits: 0 },
  index: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  signed: { maximumFractionDigits: 2, signDisplay: 'exceptZero' },
  gain: { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' },
} as const;

const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number for people, in the manner of the language: at most two decimals, an index always with two, a share in per
 * cent, a difference (`signed`) or a difference of indices (`gain`) with its sign. What is below nothing has a minus
 * (U+2212), and not a hyphen.
 */
export function formatNumber(value: number, locale: Locale, style: keyof typeof STYLES): string {
  const key = `${locale} ${style}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, STYLES[style]);
  formats.set(key, format);
  return format.format(value).replace('-', '−');
}
