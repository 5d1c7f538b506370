import { type Command, EXIT } from '../command.ts';
import { commandHelp, overallHelp } from '../help.ts';
import { commandNamed } from '../options.ts';

/** The command that tells of the others. */
export function helpFor(others: readonly Command[]): Command {
  const help: Command = {
    name: 'help',
    usage: '[COMMAND]',
    words: [0, 1],
    options: {},
    run({ positionals: [name] }, { out, words }) {
      const commands = [...others, help];
      out(name === undefined ? overallHelp(commands, words) : commandHelp(commandNamed(name, commands), words));
      return EXIT.fine;
    },
  };
  return help;
}
