import type { InLanguages, Locale } from '../../model/text.ts';
import { inLanguage } from '../../report/localise.ts';
import { type CliWords, EN } from './en.ts';
import { ZH_CN } from './zh-cn.ts';
import { ZH_TW } from './zh-tw.ts';

const WORDS: InLanguages<CliWords> = { en: EN, 'zh-CN': ZH_CN, 'zh-TW': ZH_TW };

/** What the command line says in a language. */
export function wordsIn(locale: Locale): CliWords {
  return inLanguage(WORDS, locale);
}
