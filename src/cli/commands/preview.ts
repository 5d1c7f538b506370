import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, UsageError } from '../command.ts';
import { portOption, textOption } from '../options.ts';
import { siteEnvironment } from '../run-astro.ts';
import { serveSite } from '../serve-site.ts';

export const preview: Command = {
  name: 'preview',
  summary: 'Serves a built site on this machine.',
  usage: '[--out DIR] [--port N]',
  words: [0, 0],
  options: {
    out: { type: 'string', value: 'DIR', help: 'the built site (default: dist)' },
    base: { type: 'string', value: '/PATH/', help: 'the base it was built with (default: /)' },
    port: { type: 'string', value: 'N', help: 'the port (default: 4321)' },
  },
  run(call, terminal) {
    const out = resolve(terminal.cwd, textOption(call, 'out', 'dist'));
    if (!existsSync(out))
      throw new UsageError(
        `There is no built site at "${textOption(call, 'out', 'dist')}".`,
        'Build it first: npm run build.',
      );
    const env = { ...siteEnvironment(call, terminal), EXPERIENCE_AUDIT_OUT: out };
    return serveSite('built', portOption(call), env, terminal);
  },
};
