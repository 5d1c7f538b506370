import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, EXIT, UsageError } from '../command.ts';
import { portOption, textOption } from '../options.ts';
import { passOn, runAstro, siteEnvironment } from '../run-astro.ts';

export const preview: Command = {
  name: 'preview',
  summary: (words) => words.commands.preview,
  usage: '[--out DIR] [--port N]',
  words: [0, 0],
  options: {
    out: { type: 'string', value: 'DIR', help: (words) => words.options.builtSite },
    base: { type: 'string', value: '/PATH/', help: (words) => words.options.builtBase },
    port: { type: 'string', value: 'N', help: (words) => words.options.port },
  },
  async run(call, terminal) {
    const shown = textOption(call, 'out', 'dist');
    const out = resolve(terminal.cwd, shown);
    if (!existsSync(out)) throw new UsageError((words) => words.usage.noBuiltSite(shown));
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
