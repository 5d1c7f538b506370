import { LOCALES, type Locale, type Text } from '../model/text.ts';

/** A text in the reader's language; else in the site's; else in the first it is written in. */
export function localise(text: Text, locale: Locale, siteLocale: Locale): string {
  if (typeof text === 'string') return text;
  return text[locale] ?? text[siteLocale] ?? Object.values(text).find((value) => value !== undefined) ?? '';
}

/** The language a text is really shown in, or `null` when it does not say: for the `lang` of what holds it. */
export function languageOf(text: Text, locale: Locale, siteLocale: Locale): Locale | null {
  if (typeof text === 'string') return null;
  return [locale, siteLocale, ...LOCALES].find((candidate) => text[candidate] !== undefined) ?? null;
}
