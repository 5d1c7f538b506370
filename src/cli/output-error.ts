import { UsageError } from './command.ts';
import type { CliWords } from './words/en.ts';

/** A place where nothing can be written, said. */
export function outputError(say: (words: CliWords['output']) => { reason: string; mend: string }): UsageError {
  return new UsageError(({ output }) => say(output));
}
