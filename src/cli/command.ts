import type { Language } from '../languages/language.ts';
import { type Locale, wordsOf } from '../languages/languages.ts';
import type { Asker } from './asker.ts';
import type { Renderer } from './renderer.ts';

/** What the command line says in a language. */
export type CommandLineWords = Language['commandLine'];

/** 0 fine · 1 findings or a gate failed · 2 wrong usage or invalid input · 70 a defect of ours. */
export const EXIT = { fine: 0, findings: 1, usage: 2, defect: 70 } as const;

export interface Option {
  /** `number-or-alone`: the word after it is its value only when it is a number. */
  type: 'string' | 'boolean' | 'number-or-alone';
  /** What stands for the value in the help. */
  value?: string;
  /** What it is for: the key of its words. */
  help: Exclude<keyof CommandLineWords['options'], 'singleFile'> | ((words: CommandLineWords) => string);
  /** The only values it takes. */
  choices?: readonly string[];
  /** Whether it takes a value, where that is more than the choices. */
  takes?: (value: string) => boolean;
  /** One letter that stands for it. */
  short?: string;
  /** Whether it may be given several times; the values are then joined by commas. */
  multiple?: boolean;
}

/** The words a command was called with; every option is checked. */
export interface Call {
  values: Readonly<Record<string, string | boolean | undefined>>;
  positionals: readonly string[];
}

/** Where a command works and speaks. Every text but `progress` brings its own line's end. */
export interface Terminal {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  /** The result, on stdout. */
  out(text: string): void;
  /** What went wrong, on stderr. */
  err(text: string): void;
  /** Talk that a call can do without, on stderr; --quiet silences it. */
  note(text: string): void;
  /** What is being done now, until the next text of any kind; only on a terminal, and not with --quiet. '' ends it. */
  progress(text: string): void;
  /** Whether `out` shows colours. */
  colours: boolean;
  /** Whether `err` does. */
  errColours: boolean;
  /** The language of what people read. */
  readonly locale: Locale;
  /** What the command line says in it. */
  readonly words: CommandLineWords;
  /** Asks whoever sits there; `null` where nobody can answer. */
  ask: Asker | null;
  /** The day it is there, YYYY-MM-DD. */
  readonly today: string;
  /** What makes the pages of a site. */
  renderer: Renderer;
}

export interface Command {
  name: keyof CommandLineWords['commands'];
  /** What follows the name in the usage line. */
  usage: string;
  /** How many words it takes besides options: at least, at most. */
  words: readonly [number, number];
  options: Readonly<Record<string, Option>>;
  run(call: Call, terminal: Terminal): number | Promise<number>;
}

/** What is wrong with a call, and what to write instead. */
export interface Said {
  reason: string;
  fix: string;
}

/** A call that cannot be carried out as it stands; said last, in the language of the call, without a stack. Exit code 2. */
export class UsageError extends Error {
  readonly say: (words: CommandLineWords) => Said;

  /** A text of one language alone is said as it is. */
  constructor(said: string | ((words: CommandLineWords) => Said), fix = '') {
    const say = typeof said === 'string' ? () => ({ reason: said, fix }) : said;
    super(say(wordsOf('en').commandLine).reason);
    this.say = say;
  }
}
