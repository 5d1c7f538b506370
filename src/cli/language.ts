import { LOCALES, type Locale } from '../languages/languages.ts';

/**
 * The language a tag means, whether BCP 47 (`zh-Hant-HK`) or POSIX (`zh_CN.UTF-8`): the nearest there is. `null` for none
 * of ours, and for `C` and `POSIX`, which name none.
 */
export function localeMeant(tag: string): Locale | null {
  const [plain = ''] = tag.trim().toLowerCase().split(/[.@]/);
  const [language = '', ...parts] = plain.split(/[-_]/);
  const exact = LOCALES.find((locale) => locale.toLowerCase() === [language, ...parts].join('-'));
  if (exact) return exact;
  const isTraditional = parts.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part)) && !parts.includes('hans');
  if (language === 'zh') return isTraditional ? 'zh-TW' : 'zh-CN';
  return LOCALES.find((locale) => locale.toLowerCase().split('-')[0] === language) ?? null;
}

/** What decides on the language of messages in POSIX, the first that is set. */
const VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG'];

/** The language of the machine; `null` where it says none of ours. */
export function localeOfMachine(env: Readonly<Record<string, string | undefined>>): Locale | null {
  const said = VARIABLES.map((name) => env[name]).find((value) => value !== undefined && value !== '');
  return said === undefined ? null : localeMeant(said);
}
