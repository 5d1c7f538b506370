import { wordsOf } from '../../languages/languages.ts';
import type { Checked } from './checked.ts';

/** Whether what was judged passes, and whether all there is was judged. */
export function sayVerdict({ failed, diagnostics, elsewhere, config }: Checked): string {
  const words = wordsOf(config.locale).check;
  const passes = failed.length === 0;
  if (diagnostics.length + elsewhere.length === 0) return passes ? words.passed : words.failed;
  return passes ? words.passedBeside : words.failedBeside;
}
