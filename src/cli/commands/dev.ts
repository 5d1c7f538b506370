import { type Command, EXIT } from '../command.ts';
import { AS_OF, portOption } from '../options.ts';
import { passOn, runAstro, siteEnvironment } from '../run-astro.ts';

export const dev: Command = {
  name: 'dev',
  summary: (words) => words.commands.dev,
  usage: '[--port N]',
  words: [0, 0],
  options: { port: { type: 'string', value: 'N', help: (words) => words.options.port }, 'as-of': AS_OF },
  async run(call, terminal) {
    const port = portOption(call);
    const args = ['dev', '--force', ...(port !== undefined ? ['--port', port] : [])];
    const { code } = await runAstro(args, siteEnvironment(call, terminal), { hear: passOn(terminal) }, terminal);
    return code === 0 ? EXIT.fine : EXIT.defect;
  },
};
