import type { Locale } from '../../model/text.ts';
import type { DiagnosticWords } from './diagnostic-words.ts';
import { EN } from './diagnostics.en.ts';
import { ZH_CN } from './diagnostics.zh-cn.ts';
import { ZH_TW } from './diagnostics.zh-tw.ts';

/** The words for every diagnostic, in every language of the product. */
export const DIAGNOSTIC_WORDS: Readonly<Record<Locale, DiagnosticWords>> = { en: EN, 'zh-CN': ZH_CN, 'zh-TW': ZH_TW };
