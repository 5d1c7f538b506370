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
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary(words)}`),
    '',
    more,
    language,
    exits,
    '',
  ].join('\n');
}

/** One command's usage and options. */
export function commandHelp({ name, usage, summary, options }: Command, words: CommandLineWords): string {
  const all = Object.entries({ ...options, ...COMMON }).map(
    ([option, about]) => [left(option, about), right(about, words)] as const,
  );
  const width = Math.max(...all.map(([option]) => option.length));
  return [
    summary(words),
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
  return choices && value ? words.help.ofPlaceholder(help(words), choices) : help(words);
}
