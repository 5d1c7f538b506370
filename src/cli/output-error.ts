import { UsageError } from './command.ts';
import { OUTPUT_WORDS } from './words/output-words.ts';

/** A place where nothing can be written, said. */
export function outputError(say: (words: (typeof OUTPUT_WORDS)['en']) => { reason: string; mend: string }): UsageError {
  const { reason, mend } = say(OUTPUT_WORDS.en);
  return new UsageError(reason, mend);
}
