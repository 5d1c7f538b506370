import { readConfig } from '../intake/read-audits.ts';
import type { Locale } from '../languages/languages.ts';
import { RULES } from '../lenses/rulebook.ts';
import type { Effects } from './effects.ts';

/** The language that the config of a folder of audits asks for, as far as it can be read. */
export function configuredLocale(folder: string, { files }: Pick<Effects, 'files'>): Locale {
  return readConfig({ files, folder, rules: RULES }).config.locale;
}
