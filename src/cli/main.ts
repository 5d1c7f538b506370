import { configuredLocale } from '../project/configured-locale.ts';
import { onDisk } from '../project/effects.ts';
import { EXIT, type Terminal, UsageError } from './command.ts';
import { commandIn, saidBy } from './command-in.ts';
import { COMMANDS } from './commands.ts';
import { commandHelp, overallHelp } from './help.ts';
import { localeMeant, localeOfMachine } from './language.ts';
import { commandNamed, parseCall } from './options.ts';
import { paint } from './paint.ts';
import { hushed, terminalOn } from './terminal.ts';

async function run({ name, args }: ReturnType<typeof commandIn>, terminal: Terminal): Promise<number> {
  if (name === undefined) {
    terminal.err(overallHelp(COMMANDS, terminal.words));
    return EXIT.usage;
  }
  const command = commandNamed(name, COMMANDS);
  const call = parseCall(command, args);
  if (call.values['help']) {
    terminal.out(commandHelp(command, terminal.words));
    return EXIT.fine;
  }
  return command.run(call, call.values['quiet'] ? hushed(terminal) : terminal);
}

const { stdout, stderr, env } = process;
// A reader that stops early (a pager, head) is no defect of ours, and the call has come to what it has come to.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || stream === stderr) return;
    terminal.err(`${terminal.words.said.resultUnwritten(error.code ?? String(error))}\n`);
    process.exit(EXIT.usage);
  });
}

const called = process.argv.slice(2);
const cwd = process.cwd();
const terminal = terminalOn({
  ...{ stdout, stderr, env, cwd },
  language: () =>
    localeMeant(saidBy('lang', called) ?? '') ??
    localeOfMachine(env) ??
    configuredLocale(saidBy('audits', called) ?? 'audits', onDisk(cwd)),
});

try {
  process.exitCode = await run(commandIn(called), terminal);
} catch (error) {
  if (error instanceof UsageError) {
    const { reason, mend } = error.say(terminal.words);
    terminal.err(`${paint('red', 'error', { colours: terminal.errColours })}  ${reason}\n  ${mend}\n`);
    process.exitCode = EXIT.usage;
  } else {
    terminal.err(`${terminal.words.said.defect}\n${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = EXIT.defect;
  }
}
