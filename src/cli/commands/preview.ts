import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, EXIT, UsageError } from '../command.ts';
import { portOption, textOption } from '../options.ts';
import { passOn, runAstro, siteEnvironment } from '../run-astro.ts';

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
  async run(call, terminal) {
    const out = resolve(terminal.cwd, textOption(call, 'out', 'dist'));
    if (!existsSync(out))
      throw new UsageError(
        `There is no built site at "${textOption(call, 'out', 'dist')}".`,
        'Build it first: npm run build.',
      );
    const port = portOption(call);
    const args = ['preview', ...(port !== undefined ? ['--port', port] : [])];
    const { code } = await runAstro(
      args,
      { ...siteEnvironment(call, terminal), EXPERIENCE_AUDIT_OUT: out },
      { hear: passOn(terminal) },
      terminal,
    );
    return code === 0 ? EXIT.fine : EXIT.defect;
  },
};
