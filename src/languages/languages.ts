import { EN } from './en/en.ts';
import { joined, laidOver } from './laid-over.ts';
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

/** Words of a team's own, by language: those of one that is added, and what lies over those of one that ships. */
export type OwnWords = Readonly<Record<string, object>>;

let all: Readonly<Record<Locale, LanguageInPart>> = LANGUAGES;
/** What stands in for what a language leaves out. */
let english: Language = EN;
const whole = new Map<Locale, Language>();

/** The languages there are; one that a team adds is a `Locale` as those that ship are. */
export let LOCALES = localesOf(all);

/** Lays a team's own words over those that ship, instead of what lay there; `standIn` is said where English has no word. */
export function setOwnWords(own: OwnWords, standIn: object = {}): void {
  const known: OwnWords = LANGUAGES;
  const tags = [...new Set([...Object.keys(known), ...Object.keys(own)])];
  const languages = tags.map((tag) => [tag, joined(known[tag] ?? {}, own[tag] ?? {})]);
  all = Object.fromEntries(languages) as typeof all;
  english = joined(standIn, all.en) as Language;
  whole.clear();
  LOCALES = localesOf(all);
}

function localesOf(languages: typeof all): readonly [Locale, ...Locale[]] {
  return Object.keys(languages) as [Locale, ...Locale[]];
}

/** Every word in a language; what it leaves out is English. */
export function wordsOf(locale: Locale): Language {
  const words = whole.get(locale) ?? laidOver(english, all[locale]);
  whole.set(locale, words);
  return words;
}

/** One thing in every language that has words of its own for it: a text as audits have them. */
export function inEachLanguage(say: (words: LanguageInPart) => string | undefined): {
  readonly [Each in Locale]?: string;
} {
  const said = LOCALES.map((locale) => [locale, say(all[locale])] as const);
  return Object.fromEntries(said.filter(([, words]) => words !== undefined));
}
