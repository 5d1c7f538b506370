import { siteFolders } from '../../project/site-folders.ts';
import { type Command, EXIT } from '../command.ts';
import { layoutOf } from '../open.ts';
import { AS_OF, portOption } from '../options.ts';
import { siteEnvironment } from '../run-astro.ts';
import { tellDiagnostics } from '../say-diagnostics.ts';
import { serveSite } from '../serve-site.ts';

export const dev: Command = {
  name: 'dev',
  usage: '[--port N]',
  words: [0, 0],
  options: { port: { type: 'string', value: 'N', help: 'port' }, 'as-of': AS_OF },
  run(call, terminal) {
    const { content, published } = siteFolders(terminal.cwd, layoutOf(call, terminal)).diagnostics;
    // Audits are told in the page; what a server would give away is told before there is one.
    if (content.length + published.length > 0) {
      tellDiagnostics([...content, ...published], terminal);
      return EXIT.usage;
    }
    return serveSite('live', portOption(call), siteEnvironment(call, terminal), terminal);
  },
};
