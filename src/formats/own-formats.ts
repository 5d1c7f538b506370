import type { History } from '../compare/history/history.ts';
import { ownValue } from '../model/own-value.ts';
import type { Report } from '../report/report.ts';
import { CHECK_FORMATS } from './check/check-formats.ts';
import type { Checked } from './check/checked.ts';
import type { DiffData } from './diff/diff-as-json.ts';

/** What a command hands to a format of a team's own. */
export interface FormatMatter {
  check: Checked;
  score: Report;
  diff: DiffData;
  history: History;
}
export type FormatCommand = keyof FormatMatter;

/** Formats of a team's own, by command and name: each gives the whole text that is written. */
export type OwnFormats = {
  readonly [Command in FormatCommand]?: Readonly<Record<string, (found: FormatMatter[Command]) => string>>;
};

/** Those that ship; the first is what is written unless another is asked for. */
const SHIPPED: Readonly<Record<FormatCommand, readonly string[]>> = {
  check: ['pretty', ...Object.keys(CHECK_FORMATS)],
  score: ['json', 'csv', 'table'],
  diff: ['pretty', 'markdown', 'json'],
  history: ['csv', 'json'],
};

let own: OwnFormats = {};

/** Adds formats of a team's own to those that ship, instead of any that were added before. */
export function addFormats(formats: OwnFormats): void {
  own = formats;
}

/** Every format of a command. */
export function formatNames(command: FormatCommand): string[] {
  return [...SHIPPED[command], ...Object.keys(own[command] ?? {})];
}

/** How a team's own format is written; nothing for one that ships. */
export function ownFormat<Command extends FormatCommand>(
  command: Command,
  name: string,
): ((found: FormatMatter[Command]) => string) | undefined {
  const formats: OwnFormats[Command] = own[command];
  return formats && ownValue(formats, name);
}
