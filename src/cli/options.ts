import { parseArgs } from 'node:util';
import { type FormatCommand, formatNames } from '../formats/own-formats.ts';
import { LOCALES, type Locale } from '../languages/languages.ts';
import { meantBy } from '../report/meant-by.ts';
import { type Call, type Command, type CommandLineWords, type Option, UsageError } from './command.ts';
import { localeMeant } from './language.ts';

/** Options every command takes. */
export const COMMON: Readonly<Record<string, Option>> = {
  audits: { type: 'string', value: 'DIR', help: 'audits' },
  content: { type: 'string', value: 'DIR', help: 'content' },
  lang: {
    type: 'string',
    value: 'LOCALE',
    get choices() {
      return LOCALES;
    },
    takes: (value) => localeMeant(value) !== null,
    help: 'lang',
  },
  quiet: { type: 'boolean', help: 'quiet' },
  help: { type: 'boolean', short: 'h', help: 'help' },
};

/** An option several commands share. */
export const AS_OF: Option = { type: 'string', value: 'YYYY-MM-DD', help: 'asOf' };

/** Which of a command's formats is written, those of a team's own among them. */
export function formatOption(command: FormatCommand, help: 'checkFormat' | 'scoreFormat' | 'historyFormat'): Option {
  return {
    type: 'string',
    get choices() {
      return formatNames(command);
    },
    help,
  };
}

/** The command of a name; throws a UsageError when there is none. */
export function commandNamed(name: string, commands: readonly Command[]): Command {
  const command = commands.find((candidate) => candidate.name === name);
  if (command) return command;
  if (name.startsWith('-')) throw noOption(name, [...Object.keys(COMMON), 'version'], '');
  const names = commands.map((candidate) => candidate.name);
  const near = meantBy(name, names);
  throw new UsageError((words) =>
    words.usage.noCommand(name, near === null ? words.possible(names) : words.didYouMean(near)),
  );
}

/** Reads a command's words; throws a UsageError that names what is wrong and what was probably meant. */
export function parseCall(command: Command, args: readonly string[]): Call {
  const options = { ...COMMON, ...command.options };
  const known = Object.keys(options);
  const { values, positionals, tokens } = parseArgs({
    args: withNumbersJoined(args, options),
    options: Object.fromEntries(
      Object.entries(options).map(([name, { type, multiple = false, short }]) => [
        name,
        { type: type === 'string' ? type : 'boolean', multiple, ...(short && { short }) },
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) throw noOption(token.rawName, known, command.name);
    const isOption = token.inlineValue === false && /^--[a-z]/.test(token.value);
    if (option.type === 'string' && (token.value === undefined || token.value === '' || isOption))
      throw new UsageError((words) => words.usage.needsValue(token.rawName, option.value ?? 'VALUE'));
    if (option.type === 'boolean' && token.value !== undefined)
      throw new UsageError((words) => words.usage.takesNone(token.rawName));
    const { choices } = option;
    const value = String(token.value);
    if (choices && !isPossible(option, value))
      throw new UsageError((words) =>
        words.usage.notPossible(value, token.rawName, suggestion(value, choices, command.name, words)),
      );
  }
  if (values['help']) return { values: { help: true }, positionals: [] };
  const [least, most] = command.words;
  if (positionals.length < least) throw new UsageError((words) => words.usage.needsWords(command.name, command.usage));
  if (positionals.length > most)
    throw new UsageError((words) => words.usage.wordTooMany(positionals[most] ?? '', command.name, command.usage));
  const joined = Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]);
  return { values: Object.fromEntries(joined) as Call['values'], positionals };
}

/** What looks like a number, possible or not. */
const NUMBER = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)$/;

/** The words with each number joined to the option before it that takes one or none; any other word stays one of its own. */
function withNumbersJoined(args: readonly string[], options: Readonly<Record<string, Option>>): string[] {
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  const joined: string[] = [];
  for (const [at, word] of args.entries()) {
    const before = joined.at(-1) ?? '';
    const takesNumber = before.startsWith('--') && options[before.slice(2)]?.type === 'number-or-alone';
    if (at < end && takesNumber && NUMBER.test(word)) joined[joined.length - 1] = `${before}=${word}`;
    else joined.push(word);
  }
  return joined;
}

function isPossible({ choices, takes }: Option, value: string): boolean {
  return takes ? takes(value) : (choices?.includes(value) ?? true);
}

function noOption(name: string, known: readonly string[], command: string): UsageError {
  const options = known.map((option) => `--${option}`);
  return new UsageError((words) => words.usage.noOption(name, suggestion(name, options, command, words)));
}

function suggestion(word: string, known: readonly string[], command: string, words: CommandLineWords): string {
  const near = meantBy(word, known);
  const help = `experience-audit ${command} --help`.replace('  ', ' ');
  return near ? words.usage.didYouMean(near) : words.usage.possibleHere(known, help);
}

/** The language that --lang asks for. */
export function langOption({ values }: Call): Locale | null {
  return typeof values['lang'] === 'string' ? localeMeant(values['lang']) : null;
}

/** A string option, or what stands in for it. */
export function textOption({ values }: Call, name: string, otherwise: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : otherwise;
}

/** The day given by an option; throws a UsageError when it is not one. */
export function dayOption({ values }: Call, name: string): string | undefined {
  const value = values[name];
  if (typeof value !== 'string') return undefined;
  if (!isDay(value)) throw new UsageError((words) => words.usage.noDay(value, name));
  return value;
}

/** Whether a text is a day of the calendar, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && toDay(text) === text;
}

/** The calendar day a text stands for, carried over where it runs past the month's end; `null` when it stands for none. */
function toDay(value: string): string | null {
  const time = Date.parse(`${value}T00:00:00Z`);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}

/** The port given by --port; throws a UsageError when it is none. */
export function portOption({ values }: Call): number | undefined {
  const { port } = values;
  if (typeof port !== 'string') return undefined;
  if (/^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) < 65_536) return Number(port);
  throw new UsageError((words) => words.usage.noPort(port));
}

/** A count given by an option; throws a UsageError when it is none. */
export function countOption({ values }: Call, name: string): number | undefined {
  const value = values[name];
  if (typeof value !== 'string') return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new UsageError((words) => words.usage.noNumber(value, name));
}
