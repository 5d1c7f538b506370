import { type Command, EXIT } from '../command.ts';
import { VERSION } from '../version.ts';

export const version: Command = {
  name: 'version',
  usage: '',
  words: [0, 0],
  options: {},
  run(_, terminal) {
    terminal.out(`${VERSION}\n`);
    return EXIT.fine;
  },
};
