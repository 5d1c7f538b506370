import { type Locale, wordsOf } from '../languages/languages.ts';
import type { Terminal } from './command.ts';

/** Where text goes: a stream of this process. */
export interface Stream {
  write(text: string): unknown;
  isTTY?: boolean;
}

/** Where the program runs. */
export interface TerminalSetting
  extends Pick<Terminal, 'cwd' | 'env' | 'renderer'>,
    Partial<Pick<Terminal, 'ask' | 'today'>> {
  stdout: Stream;
  stderr: Stream;
  /** The language to speak; asked for when something is said, and then once. */
  language?: () => Locale;
}

/** Back to the line's beginning, and away with what stood there. */
const WIPE = '\r\u001B[K';

/** Colours, and what else would steer a terminal: a carriage return is only half of a line's end. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const STEERING = /\u001b\[[\d;]*m|\r(?!\n)|(?![\t\n\r])\p{Cc}/gu;

/** A text that cannot steer the terminal; its own colours stay. */
function tame(text: string, colours: boolean): string {
  return text.replace(STEERING, (sign) => (colours && sign.endsWith('m') ? sign : '\ufffd'));
}

/** The terminal a command speaks on. Colours and progress are only for people: on a terminal, as NO_COLOR and TERM allow. */
export function terminalOn(setting: TerminalSetting): Terminal {
  const { stdout, stderr, cwd, env, renderer, language = () => 'en', ask = null, today } = setting;
  const allowed = !env['NO_COLOR'];
  const isShown = stderr.isTTY === true && env['TERM'] !== 'dumb';
  let standing = false;
  let spoken: Locale | undefined;
  const locale = () => {
    spoken ??= language();
    return spoken;
  };
  const wiped = () => {
    if (standing) stderr.write(WIPE);
    standing = false;
  };
  const err = (text: string) => {
    wiped();
    stderr.write(tame(text, true));
  };
  return {
    cwd,
    env,
    renderer,
    ask,
    get today() {
      return today ?? dayOf(new Date());
    },
    out(text) {
      wiped();
      stdout.write(tame(text, true));
    },
    err,
    note: err,
    progress(text) {
      if (!isShown) return;
      wiped();
      standing = text !== '';
      if (standing) stderr.write(`${tame(text, false)} …`);
    },
    colours: stdout.isTTY === true && allowed,
    errColours: stderr.isTTY === true && allowed,
    get locale() {
      return locale();
    },
    get words() {
      return wordsOf(locale()).commandLine;
    },
  };
}

/** Its day where it is read, not in Greenwich. */
function dayOf(time: Date): string {
  const [month, day] = [time.getMonth() + 1, time.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${time.getFullYear()}-${month}-${day}`;
}

/** The same terminal for a call with --quiet: results and errors are all it says. */
export function quieted(terminal: Terminal): Terminal {
  return Object.create(terminal, {
    note: { value: () => {} },
    progress: { value: () => {} },
  }) as Terminal;
}
