import { type CommandLineWords, UsageError } from './command.ts';

/** A place where nothing can be written, said. */
export function outputError(say: (words: CommandLineWords['output']) => { reason: string; fix: string }): UsageError {
  return new UsageError(({ output }) => say(output));
}
