import { inLanguage } from '../../report/localise.ts';
import { CHECK_WORDS } from '../../report/words/check-words.ts';
import type { Checked } from './checked.ts';

/** Whether what was judged passes, and whether all there is was judged. */
export function sayVerdict({ failed, diagnostics, elsewhere, config }: Checked): string {
  const words = inLanguage(CHECK_WORDS, config.locale);
  const passes = failed.length === 0;
  if (diagnostics.length + elsewhere.length === 0) return passes ? words.passed : words.failed;
  return passes ? words.passedBeside : words.failedBeside;
}
