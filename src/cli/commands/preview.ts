import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, UsageError } from '../command.ts';
import { portOption, textOption } from '../options.ts';
import { siteEnvironment } from '../run-astro.ts';
import { serveSite } from '../serve-site.ts';

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
    const out = resolve(terminal.cwd, shown);
    if (!existsSync(out)) throw new UsageError((words) => words.usage.noBuiltSite(shown));
    const env = { ...siteEnvironment(call, terminal), EXPERIENCE_AUDIT_OUT: out };
    return serveSite('built', portOption(call), env, terminal);
  },
};
