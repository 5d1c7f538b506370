import type { FormatCommand, OwnFormats } from '../../formats/own-formats.ts';
import { ExtensionError, mistake, reasonOf } from './extension-error.ts';

/** A team's formats, with what they do wrong told as their mistake. */
export function guardedFormats(formats: OwnFormats): OwnFormats {
  const commands = Object.entries(formats).map(([command, own]) => {
    const names = Object.entries(own ?? {}).map(([name, write]) => [
      name,
      guarded(command as FormatCommand, name, write),
    ]);
    return [command, Object.fromEntries(names)];
  });
  return Object.fromEntries(commands) as OwnFormats;
}

function guarded(command: FormatCommand, name: string, write: (found: never) => unknown) {
  return (found: never): string => {
    let text: unknown;
    try {
      text = write(found);
    } catch (error) {
      throw new ExtensionError([mistake((words) => words.threw(words.atFormat(command, name), reasonOf(error)))]);
    }
    if (typeof text === 'string') return text;
    throw new ExtensionError([mistake((words) => words.noText(words.atFormat(command, name)))]);
  };
}
