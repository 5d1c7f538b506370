import { meantBy } from '../report/meant-by.ts';
import { EXIT, type Terminal, UsageError } from './command.ts';
import { COMMANDS } from './commands.ts';
import { commandHelp, overallHelp } from './help.ts';
import { parseCall } from './options.ts';
import { paint } from './paint.ts';
import { hushed, terminalOn } from './terminal.ts';
import { VERSION } from './version.ts';

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
  return command.run(call, call.values['quiet'] ? hushed(terminal) : terminal);
}

const { stdout, stderr, env } = process;
// A reader that stops early (a pager, head) is no defect of ours, and the call has come to what it has come to.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || stream === stderr) return;
    terminal.err(`The result could not be written (${error.code}).\n`);
    process.exit(EXIT.usage);
  });
}

const terminal = terminalOn({ stdout, stderr, env, cwd: process.cwd() });

try {
  process.exitCode = await run(process.argv.slice(2), terminal);
} catch (error) {
  if (error instanceof UsageError) {
    terminal.err(`${paint('red', 'error', { colours: terminal.errColours })}  ${error.message}\n  ${error.mend}\n`);
    process.exitCode = EXIT.usage;
  } else {
    terminal.err(
      `This is a defect of experience-audit, not of your files.\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
    process.exitCode = EXIT.defect;
  }
}
