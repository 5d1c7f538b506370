import type { WordTree } from '../../languages/language.ts';
import { LANGUAGES } from '../../languages/languages.ts';
import { type InLanguages, LOCALES, type Locale } from '../../model/text.ts';
import { inLanguage } from '../../report/localise.ts';
import { EN } from './en.ts';
import type { SiteWords } from './site-words.ts';
import { ZH_CN } from './zh-cn.ts';
import { ZH_TW } from './zh-tw.ts';

/** Every word of the interface in every shipped language; a missing one does not compile. */
const SHIPPED: InLanguages<SiteWords> = { en: EN, 'zh-CN': ZH_CN, 'zh-TW': ZH_TW };

type Part<Words> = Words extends string | ((...given: never[]) => string)
  ? Words
  : { readonly [Key in keyof Words]?: Part<Words[Key]> };

/** What the other languages say of the interface; a sentence that takes other things than the shipped one does not compile. */
const OTHERS: Readonly<Partial<Record<Locale, { name: string; site?: Part<SiteWords> }>>> = LANGUAGES;

/** The interface in every language; a word that a language file leaves out is the English one. */
export const WORDS = Object.fromEntries(
  LOCALES.map((locale) => [locale, laidOver(inLanguage(SHIPPED, locale), OTHERS[locale]?.site ?? {})]),
) as Readonly<Record<Locale, SiteWords>>;

function laidOver<Words extends object>(words: Words, own: object): Words {
  const given = own as WordTree;
  const all = Object.entries(words).map(([key, word]) => {
    const said = given[key];
    return [key, isGroup(word) ? laidOver(word, isGroup(said) ? said : {}) : (said ?? word)];
  });
  return Object.fromEntries(all) as Words;
}

function isGroup(word: unknown): word is object {
  return typeof word === 'object' && word !== null;
}
