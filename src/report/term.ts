import type { Locale } from '../model/text.ts';
import { TERMS } from '../rubric/terms.ts';

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
    ? (TERMS as Readonly<Record<string, Record<string, Record<Locale, string>>>>)[name]
    : undefined;
  return (words && Object.hasOwn(words, id) ? words[id]?.[locale] : undefined) ?? id;
}
