import type { Locale } from '../languages/languages.ts';

const STYLES = {
  decimal: { maximumFractionDigits: 2 },
  percent: { style: 'percent', maximumFractionDigits: 0 },
  index: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  signed: { maximumFractionDigits: 2, signDisplay: 'exceptZero' },
  gain: { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' },
} as const;

/** What is said otherwise: numbers of which two decimals would make nothing, and those that are too long to be read. */
const OPTIONS = {
  common: {},
  small: { maximumSignificantDigits: 2 },
  vast: { notation: 'scientific', maximumFractionDigits: 2 },
} as const;

const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number for people, in the manner of the language: at most two decimals (a small one as many as two digits take), an
 * index always with two, a share in per cent, a difference (`signed`) or a difference of indices (`gain`) with its sign.
 * What is below nothing has a minus (U+2212), and not a hyphen.
 */
export function formatNumber(value: number, locale: Locale, style: keyof typeof STYLES): string {
  const size = sizeOf(value, style);
  const key = `${locale} ${style} ${size}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, { ...STYLES[style], ...OPTIONS[size] });
  formats.set(key, format);
  return format.format(value).replace('-', '−');
}

function sizeOf(value: number, style: keyof typeof STYLES): keyof typeof OPTIONS {
  const size = Math.abs(value);
  if (size >= 1e15) return 'vast';
  // Less than a billionth is what reckoning leaves of nothing.
  return style === 'decimal' && size >= 1e-9 && size < 0.005 ? 'small' : 'common';
}
