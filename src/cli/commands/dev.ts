import { openGuide } from '../../project/guide.ts';
import { publishedFiles } from '../../project/site-folders.ts';
import { type Command, EXIT } from '../command.ts';
import { layoutOf } from '../open.ts';
import { AS_OF, portOption } from '../options.ts';
import { tellDiagnostics } from '../say-diagnostics.ts';
import { refreshSchemas } from '../schema-files.ts';
import { serveSite } from '../serve-site.ts';
import { siteAsked } from '../site-asked.ts';

export const dev: Command = {
  name: 'dev',
  usage: '[--port N]',
  words: [0, 0],
  options: { port: { type: 'string', value: 'N', help: 'port' }, 'as-of': AS_OF },
  run(call, terminal) {
    const layout = layoutOf(call, terminal);
    const folders = [openGuide(terminal.cwd, layout), publishedFiles(terminal.cwd, layout)];
    const diagnostics = folders.flatMap((folder) => folder.diagnostics);
    // Audits are told in the page; what a server would give away is told before there is one.
    if (diagnostics.length > 0) {
      tellDiagnostics(diagnostics, terminal);
      return EXIT.usage;
    }
    const served = serveSite({ kind: 'live', ...siteAsked(call, terminal), port: portOption(call) }, terminal);
    refreshSchemas(call, terminal);
    return served;
  },
};
