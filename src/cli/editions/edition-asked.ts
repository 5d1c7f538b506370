import { type Call, type Option, UsageError } from '../command.ts';

export const EDITION_OPTIONS: Readonly<Record<string, Option>> = {
  edition: { type: 'string', value: 'NAME', help: 'edition' },
};

/** Names that are one part of a path and of an address everywhere; Windows keeps some for its devices. */
const NAME = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[a-z0-9][a-z0-9._-]{0,99}$/i;

/** What a call of `build` asks to freeze the site as, or `null`. Throws a UsageError when that cannot be. */
export function editionAsked({ values }: Call): string | null {
  const { edition: name } = values;
  if (typeof name !== 'string') return null;
  const page = ['single-file', 'pdf'].find((option) => values[option] !== undefined);
  if (page !== undefined) throw new UsageError((words) => words.usage.editionOrPage(page));
  if (values['keep-going'] === true) throw new UsageError((words) => words.usage.editionSound);
  // The list of editions is a page of that name.
  if (!NAME.test(name) || name.endsWith('.') || /^index\.html$/i.test(name))
    throw new UsageError((words) => words.usage.noEditionName(name));
  return name;
}
