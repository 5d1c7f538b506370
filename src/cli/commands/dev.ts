import type { Command } from '../command.ts';
import { AS_OF, portOption } from '../options.ts';
import { siteEnvironment } from '../run-astro.ts';
import { serveSite } from '../serve-site.ts';

export const dev: Command = {
  name: 'dev',
  summary: 'Shows the site while you write: a saved audit is scored at once, its errors stand in the page.',
  usage: '[--port N]',
  words: [0, 0],
  options: { port: { type: 'string', value: 'N', help: 'the port (default: 4321)' }, 'as-of': AS_OF },
  run(call, terminal) {
    return serveSite('live', portOption(call), siteEnvironment(call, terminal), terminal);
  },
};
