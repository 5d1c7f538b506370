import type { LanguageInPart } from '../languages/language.ts';
import { LANGUAGES } from '../languages/languages.ts';
import { ownValue } from '../model/own-value.ts';
import type { Locale, Words } from '../model/text.ts';
import { TERMS } from '../rubric/terms.ts';
import { inLanguage } from './localise.ts';

/** Places of a finding's message whose words stand in another vocabulary than their name says. */
const VOCABULARY: Readonly<Record<string, keyof typeof TERMS>> = {
  other: 'segment',
  measured: 'rating',
  kind: 'personal',
};

/** The word for an id of a closed vocabulary; the id itself when it belongs to none. */
export function termOf(vocabulary: string, id: string, locale: Locale): string {
  const name: string = VOCABULARY[vocabulary] ?? vocabulary;
  const words = Object.hasOwn(TERMS, name)
    ? (TERMS as Readonly<Record<string, Record<string, Words>>>)[name]
    : undefined;
  const shipped = words && Object.hasOwn(words, id) ? words[id] : undefined;
  const language: LanguageInPart = LANGUAGES[locale];
  return ownValue(language.terms?.[name] ?? {}, id) ?? (shipped ? inLanguage(shipped, locale) : id);
}
