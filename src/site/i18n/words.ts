import type { Locale } from '../../model/text.ts';
import { EN } from './en.ts';
import type { SiteWords } from './site-words.ts';
import { ZH_CN } from './zh-cn.ts';
import { ZH_TW } from './zh-tw.ts';

/** Every word of the interface in every language; a missing one does not compile. */
export const WORDS: Readonly<Record<Locale, SiteWords>> = { en: EN, 'zh-CN': ZH_CN, 'zh-TW': ZH_TW };
