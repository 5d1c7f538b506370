import { configuredLocale } from '../project/configured-locale.ts';
import { onDisk } from '../project/effects.ts';
import { ExtensionError } from '../project/extensions/extension-error.ts';
import { loadExtensions } from '../project/extensions/load-extensions.ts';
import { visible } from '../report/one-line.ts';
import { STOPPED, Stopped } from './asker.ts';
import { type Command, EXIT, type Said, type Terminal, UsageError } from './command.ts';
import { commandIn, saidBy } from './command-in.ts';
import { COMMANDS } from './commands.ts';
import { commandHelp, overallHelp } from './help.ts';
import { localeMeant, localeOfMachine } from './language.ts';
import { commandNamed, parseCall } from './options.ts';
import { paint } from './paint.ts';
import { systemError } from './system-error.ts';
import { quieted, type TerminalSetting, terminalOn } from './terminal.ts';

/** The terminal of a call: it speaks the language that the call asks for, else the machine, else the config. */
export function terminalFor(args: readonly string[], place: Omit<TerminalSetting, 'language'>): Terminal {
  return terminalOn({
    ...place,
    language: () =>
      localeMeant(saidBy('lang', args) ?? '') ??
      localeOfMachine(place.env) ??
      configuredLocale(saidBy('audits', args) ?? 'audits', onDisk(place.cwd)),
  });
}

/** Carries out a call and gives its exit code; whatever goes wrong is said on the terminal, and nothing is thrown. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await carryOut(args, terminal);
  } catch (error) {
    const usage = error instanceof UsageError ? error : systemError(error, terminal.cwd);
    if (usage !== null) return refused([usage.say(terminal.words)], terminal);
    if (error instanceof ExtensionError) {
      return refused(
        error.mistakes.map((say) => say(terminal.locale)),
        terminal,
      );
    }
    if (error instanceof Stopped) {
      const { said, gap } = terminal.words;
      terminal.err(`${said.stopped}${gap}${said.nothingWritten}\n`);
      return STOPPED;
    }
    terminal.err(`${terminal.words.said.defect}\n${error instanceof Error ? error.stack : String(error)}\n`);
    return EXIT.defect;
  }
}

function refused(said: readonly Said[], terminal: Terminal): number {
  const label = paint('red', 'error', { colours: terminal.errColours });
  for (const { reason, fix } of said) terminal.err(`${label}  ${reason}\n  ${fix}\n`);
  return EXIT.usage;
}

/** Commands that have nothing to do with what a project adds: they work whatever is wrong with it. */
const WITHOUT_EXTENSIONS: readonly Command['name'][] = ['help', 'init', 'preview', 'version'];

async function carryOut(called: readonly string[], terminal: Terminal): Promise<number> {
  const odd = called.find((word) => /\p{Cc}/u.test(word));
  if (odd !== undefined) throw new UsageError(({ usage }) => usage.oddWord(visible(odd)));
  const { name, args } = commandIn(called);
  if (name === undefined) {
    terminal.err(overallHelp(COMMANDS, terminal.words));
    return EXIT.usage;
  }
  const command = commandNamed(name, COMMANDS);
  if (!WITHOUT_EXTENSIONS.includes(command.name)) await loadExtensions(terminal.cwd);
  const call = parseCall(command, args);
  if (call.values['help']) {
    terminal.out(commandHelp(command, terminal.words));
    return EXIT.fine;
  }
  return command.run(call, call.values['quiet'] ? quieted(terminal) : terminal);
}
