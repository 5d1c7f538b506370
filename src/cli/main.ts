import { askerOn } from './asker.ts';
import { EXIT } from './command.ts';
import { run, terminalFor } from './run.ts';
import { astroRenderer } from './run-astro.ts';

const { stdin, stdout, stderr, env } = process;
const args = process.argv.slice(2);
const ask = askerOn({ input: stdin, output: stderr }, env);
const terminal = terminalFor(args, {
  stdout,
  stderr,
  env,
  ask,
  cwd: process.cwd(),
  renderer: astroRenderer({ env }),
});

// A reader that stops early (a pager, head) is no defect of ours, and the call has come to what it has come to.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || stream === stderr) return;
    terminal.err(`${terminal.words.said.resultUnwritten(error.code ?? String(error))}\n`);
    process.exit(EXIT.usage);
  });
}

process.exitCode = await run(args, terminal);
