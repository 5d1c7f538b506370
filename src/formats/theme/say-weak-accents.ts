import { type Locale, wordsOf } from '../../languages/languages.ts';
import type { Theme } from '../../model/theme.ts';
import { formatNumber } from '../../report/format-number.ts';
import { accentsOf, ENOUGH } from './accent.ts';

/** Says of every accent that was asked for and cannot be read well enough how weak it is, and what is used instead. */
export function sayWeakAccents({ accent }: Theme, locale: Locale): string[] {
  if (accent === undefined) return [];
  const { weakAccent } = wordsOf(locale).diagnostics.phrases;
  const number = (value: number) => formatNumber(value, locale, 'decimal');
  return accentsOf(accent)
    .asked.filter(({ asked, used }) => asked !== used)
    .map(({ scheme, asked, contrast, used }) =>
      // Rounded down: what is not enough must not look as if it were.
      weakAccent[scheme]
        .replace('{asked}', asked)
        .replace('{contrast}', number(Math.floor(contrast * 100) / 100))
        .replace('{enough}', number(ENOUGH))
        .replace('{used}', used),
    );
}
