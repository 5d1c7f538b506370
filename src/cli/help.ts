import type { Command, Option } from './command.ts';
import { COMMON } from './options.ts';

/** What the program can do, a line per command. */
export function overallHelp(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    'experience-audit: touchpoints in YAML, scored on three levels, published as a site.',
    '',
    'Usage: experience-audit COMMAND [--audits DIR] [--content DIR] …',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'experience-audit COMMAND --help tells more.',
    'Exit codes: 0 fine · 1 findings or a gate failed · 2 wrong usage or invalid input · 70 a defect of ours.',
    '',
  ].join('\n');
}

/** One command's usage and options. */
export function commandHelp({ name, usage, summary, options }: Command): string {
  const all = Object.entries({ ...options, ...COMMON }).map(
    ([option, about]) => [left(option, about), right(about)] as const,
  );
  const width = Math.max(...all.map(([option]) => option.length));
  return [
    `${summary}`,
    '',
    `Usage: experience-audit ${name} ${usage}`.trimEnd(),
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

function right({ help, choices, value }: Option): string {
  return choices && value ? `${help}: ${choices.join(', ')}` : help;
}
