import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, UsageError } from '../command.ts';
import { healSite } from '../heal-site.ts';
import { portOption, textOption } from '../options.ts';
import { leadsTo } from '../output-place.ts';
import { serveSite } from '../serve-site.ts';
import { siteAsked } from '../site-asked.ts';

export const preview: Command = {
  name: 'preview',
  usage: '[--out DIR] [--port N]',
  words: [0, 0],
  options: {
    out: { type: 'string', value: 'DIR', help: 'builtSite' },
    base: { type: 'string', value: '/PATH/', help: 'builtBase' },
    port: { type: 'string', value: 'N', help: 'port' },
  },
  run(call, terminal) {
    const shown = textOption(call, 'out', 'dist');
    const out = leadsTo(resolve(terminal.cwd, shown)) ?? resolve(terminal.cwd, shown);
    healSite({ path: out, shown }, terminal);
    if (!statSync(out, { throwIfNoEntry: false })?.isDirectory())
      throw new UsageError((words) => words.usage.noBuiltSite(shown));
    return serveSite({ kind: 'built', ...siteAsked(call, terminal), out, port: portOption(call) }, terminal);
  },
};
