import type { Locale } from '../../src/languages/languages.ts';

/** The languages that are whole: what they say is tested word by word. */
export const SHIPPED_LOCALES = ['en', 'zh-CN', 'zh-TW'] as const satisfies readonly Locale[];
