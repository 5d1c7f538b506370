import type { Language } from './language.ts';

/** The languages beyond the shipped ones, by their BCP 47 tag: one file of this folder each, named here and nowhere else. */
export const LANGUAGES = {} satisfies Readonly<Record<string, Language>>;
export type OtherLocale = keyof typeof LANGUAGES;

const ALL: Readonly<Record<string, Language>> = LANGUAGES;
export const OTHER_LOCALES = Object.keys(ALL) as OtherLocale[];

/** What a language beyond the shipped ones brings; nothing for a shipped one. */
export function languageFile(locale: string): Language | undefined {
  return Object.hasOwn(ALL, locale) ? ALL[locale] : undefined;
}

/** Shipped words, with what the other languages say of the same; those that say nothing of it are left out. */
export function alsoIn<Shipped extends object>(
  words: Shipped,
  said: (language: Language) => string | undefined,
): Shipped & { readonly [Other in OtherLocale]?: string } {
  const others = Object.entries(ALL).flatMap(([locale, language]) => {
    const word = said(language);
    return word === undefined ? [] : [[locale, word] as const];
  });
  return { ...words, ...Object.fromEntries(others) };
}
