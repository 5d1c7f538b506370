import type { Command, CommandLineWords, Option } from './command.ts';
import { COMMON } from './options.ts';

/** What the program can do, a line per command. */
export function overallHelp(commands: readonly Command[], words: CommandLineWords): string {
  const { says, usage, more, exits, language } = words.help;
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    says,
    '',
    `${usage}experience-audit COMMAND [--audits DIR] [--content DIR] [--lang LOCALE] …`,
    '',
    ...commands.map(({ name }) => `  ${name.padEnd(width)}  ${words.commands[name]}`),
    '',
    more,
    language,
    exits,
    '',
  ].join('\n');
}

/** One command's usage and options. */
export function commandHelp({ name, usage, options }: Command, words: CommandLineWords): string {
  const all = Object.entries({ ...options, ...COMMON }).map(
    ([option, about]) => [left(option, about), right(about, words)] as const,
  );
  const width = Math.max(...all.map(([option]) => option.length));
  return [
    words.commands[name],
    '',
    `${words.help.usage}experience-audit ${name} ${usage}`.trimEnd(),
    '',
    ...all.map(([option, about]) => `  ${option.padEnd(width)}  ${about}`),
    '',
  ].join('\n');
}

function left(name: string, { type, value, choices }: Option): string {
  if (type === 'boolean') return `--${name}`;
  const shown = value ?? choices?.join('|') ?? 'VALUE';
  return type === 'string' ? `--${name} ${shown}` : `--${name} [${shown}]`;
}

function right({ help, choices, value }: Option, words: CommandLineWords): string {
  const said = typeof help === 'function' ? help(words) : words.options[help];
  return choices && value ? words.help.ofPlaceholder(said, choices) : said;
}
