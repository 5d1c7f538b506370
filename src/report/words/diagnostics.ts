import type { InLanguages } from '../../model/text.ts';
import type { DiagnosticWords } from './diagnostic-words.ts';
import { EN } from './diagnostics.en.ts';
import { ZH_CN } from './diagnostics.zh-cn.ts';
import { ZH_TW } from './diagnostics.zh-tw.ts';

/** The words for every diagnostic, in every shipped language. */
export const DIAGNOSTIC_WORDS: InLanguages<DiagnosticWords> = { en: EN, 'zh-CN': ZH_CN, 'zh-TW': ZH_TW };
