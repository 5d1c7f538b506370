import { EN } from './en/en.ts';
import { laidOver } from './laid-over.ts';
import type { Language, LanguageInPart } from './language.ts';
import { ZH_CN } from './zh-cn/zh-cn.ts';
import { ZH_TW } from './zh-tw/zh-tw.ts';

/** Every language by its BCP 47 tag: one folder each, named here and nowhere else. */
export const LANGUAGES = {
  en: EN,
  'zh-CN': ZH_CN,
  'zh-TW': ZH_TW,
} satisfies Readonly<Record<string, LanguageInPart>>;

export type Locale = keyof typeof LANGUAGES;

const ALL: Readonly<Record<Locale, LanguageInPart>> = LANGUAGES;
export const LOCALES = Object.keys(ALL) as [Locale, ...Locale[]];

const whole = new Map<Locale, Language>();

/** Every word in a language; what it leaves out is English. */
export function wordsOf(locale: Locale): Language {
  const words = whole.get(locale) ?? laidOver<Language>(EN, ALL[locale]);
  whole.set(locale, words);
  return words;
}

/** One thing in every language that has words of its own for it: a text as audits have them. */
export function inEachLanguage(say: (words: LanguageInPart) => string | undefined): {
  readonly [Each in Locale]?: string;
} {
  const said = LOCALES.map((locale) => [locale, say(ALL[locale])] as const);
  return Object.fromEntries(said.filter(([, words]) => words !== undefined));
}
