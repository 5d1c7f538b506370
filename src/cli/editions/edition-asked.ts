import { type Call, type Option, UsageError } from '../command.ts';

export const EDITION_OPTIONS: Readonly<Record<string, Option>> = {
  edition: {
    type: 'string',
    value: 'NAME',
    help: 'also freezes the site as it is now, under that name, in editions/NAME/ of the site',
  },
};

/** Names that are one part of a path and of an address everywhere. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** What a call of `build` asks to freeze the site as, or `null`. Throws a UsageError when that cannot be. */
export function editionAsked({ values }: Call): string | null {
  const { edition: name } = values;
  if (typeof name !== 'string') return null;
  const page = ['single-file', 'pdf'].find((option) => values[option] !== undefined);
  if (page !== undefined)
    throw new UsageError(
      `--edition freezes the whole site, and --${page} writes one page of it.`,
      'Give one of them, then run the command again with the other.',
    );
  if (values['keep-going'] === true)
    throw new UsageError(
      'An edition is frozen only from files that are all sound.',
      'Leave --keep-going out, and mend what is reported.',
    );
  // The list of editions is a page of that name.
  if (!NAME.test(name) || name.endsWith('.') || /^index\.html$/i.test(name))
    throw new UsageError(
      `"${name}" cannot be the name of an edition.`,
      'Use letters, digits, ".", "_" and "-", a letter or digit first: --edition 2026-Q3.',
    );
  return name;
}
