import { readFileSync } from 'node:fs';
import { meantBy } from '../report/meant-by.ts';
import { type Command, EXIT, type Terminal, UsageError } from './command.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { dev } from './commands/dev.ts';
import { explain } from './commands/explain.ts';
import { history } from './commands/history.ts';
import { preview } from './commands/preview.ts';
import { score } from './commands/score.ts';
import { commandHelp, overallHelp } from './help.ts';
import { parseCall } from './options.ts';
import { paint } from './paint.ts';

const COMMANDS: readonly Command[] = [build, dev, preview, check, score, history, explain];

const { version: VERSION } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

async function run([name, ...args]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    if (name !== undefined) terminal.out(overallHelp(COMMANDS));
    else terminal.err(overallHelp(COMMANDS));
    return name === undefined ? EXIT.usage : EXIT.fine;
  }
  if (name === '--version') {
    terminal.out(`${VERSION}\n`);
    return EXIT.fine;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (!command) {
    const names = COMMANDS.map((candidate) => candidate.name);
    const near = meantBy(name, names);
    throw new UsageError(
      `There is no command "${name}".`,
      near ? `Did you mean "${near}"?` : `Possible: ${names.join(', ')}.`,
    );
  }
  const call = parseCall(command, args);
  if (call.values['help']) {
    terminal.out(commandHelp(command));
    return EXIT.fine;
  }
  return command.run(call, terminal);
}

const { stdout, stderr, env } = process;
// A reader that stops early (a pager, head) is no defect of ours.
stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? EXIT.fine : EXIT.defect));

const terminal: Terminal = {
  cwd: process.cwd(),
  env,
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  colours: stdout.isTTY === true && !env['NO_COLOR'],
};

try {
  process.exitCode = await run(process.argv.slice(2), terminal);
} catch (error) {
  if (error instanceof UsageError) {
    terminal.err(`${paint('red', 'error', terminal)}  ${error.message}\n  ${error.mend}\n`);
    process.exitCode = EXIT.usage;
  } else {
    terminal.err(
      `This is a defect of experience-audit, not of your files.\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
    process.exitCode = EXIT.defect;
  }
}
