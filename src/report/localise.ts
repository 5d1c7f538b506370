import type { Locale } from '../languages/languages.ts';
import type { Text } from '../model/text.ts';

/** A text in the reader's language; else in the site's; else in the first it is written in. */
export function localise(text: Text, locale: Locale, siteLocale = locale): string {
  return pieceOf(text, locale, siteLocale).text;
}

/** A stretch of a sentence; `lang` where it is known to be in another language than the reader's. */
export interface Piece {
  text: string;
  lang?: Locale;
}

/** The same with its language, for the `lang` of what holds it. */
export function pieceOf(text: Text, locale: Locale, siteLocale = locale): Piece {
  if (typeof text === 'string') return { text };
  const written = Object.entries(text).filter((entry): entry is [Locale, string] => entry[1] !== undefined);
  const find = (wanted: Locale) => written.find(([language]) => language === wanted);
  const [lang, said] = find(locale) ?? find(siteLocale) ?? written[0] ?? [locale, ''];
  return lang === locale ? { text: said } : { text: said, lang };
}
