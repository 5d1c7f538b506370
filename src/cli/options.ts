import { parseArgs } from 'node:util';
import { meantBy } from '../report/meant-by.ts';
import { type Call, type Command, type Option, UsageError } from './command.ts';

/** Options every command takes. */
export const COMMON: Readonly<Record<string, Option>> = {
  audits: { type: 'string', value: 'DIR', help: 'the folder of audits (default: audits)' },
  content: { type: 'string', value: 'DIR', help: 'the folder of guide pages (default: content)' },
  help: { type: 'boolean', help: 'show this help' },
};

/** An option several commands share. */
export const AS_OF: Option = {
  type: 'string',
  value: 'YYYY-MM-DD',
  help: 'the day staleness and overdue are judged against (default: of the commit, else of the newest audit)',
};

/** Reads a command's words; throws a UsageError that names what is wrong and what was probably meant. */
export function parseCall(command: Command, args: readonly string[]): Call {
  const options = { ...COMMON, ...command.options };
  const known = Object.keys(options);
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(known.map((name) => [name, { type: options[name]?.type ?? 'boolean' }])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option)
      throw new UsageError(
        `There is no option ${token.rawName}.`,
        suggestion(
          token.rawName,
          known.map((name) => `--${name}`),
          command,
        ),
      );
    const isOption = token.inlineValue === false && /^--[a-z]/.test(token.value);
    if (option.type === 'string' && (token.value === undefined || token.value === '' || isOption)) {
      throw new UsageError(
        `The option ${token.rawName} needs a value.`,
        `Write ${token.rawName} ${option.value ?? 'VALUE'}.`,
      );
    }
    if (option.type === 'boolean' && token.value !== undefined)
      throw new UsageError(`The option ${token.rawName} takes no value.`, `Write ${token.rawName} alone.`);
    if (option.choices && !option.choices.includes(String(token.value))) {
      throw new UsageError(
        `"${token.value}" is not possible for ${token.rawName}.`,
        suggestion(String(token.value), option.choices, command),
      );
    }
  }
  if (values['help']) return { values: { help: true }, positionals: [] };
  const [least, most] = command.words;
  if (positionals.length < least)
    throw new UsageError(
      `${command.name} needs more words.`,
      `Usage: experience-audit ${command.name} ${command.usage}`,
    );
  if (positionals.length > most)
    throw new UsageError(
      `"${positionals[most]}" is one word too many.`,
      `Usage: experience-audit ${command.name} ${command.usage}`,
    );
  return { values: values as Call['values'], positionals };
}

function suggestion(word: string, known: readonly string[], command: Command): string {
  const near = meantBy(word, known);
  return near ? `Did you mean ${near}?` : `Possible: ${known.join(', ')}. See experience-audit ${command.name} --help.`;
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
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value) && toDay(value) === value;
  if (!isDay)
    throw new UsageError(
      `"${value}" is not a day of the calendar.`,
      `Write --${name} YYYY-MM-DD, for example --${name} 2026-06-30.`,
    );
  return value;
}

/** The calendar day a text stands for, carried over where it runs past the month's end; `null` when it stands for none. */
function toDay(value: string): string | null {
  const time = Date.parse(`${value}T00:00:00Z`);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}

/** The port given by --port; throws a UsageError when it is none. */
export function portOption({ values }: Call): string | undefined {
  const { port } = values;
  if (typeof port !== 'string') return undefined;
  if (/^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) < 65_536) return port;
  throw new UsageError(`"${port}" is not a port.`, 'Write --port and a number from 1 to 65535.');
}
