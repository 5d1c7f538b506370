import { z } from 'zod';
import { LOCALES, type Locale } from '../languages/languages.ts';
import { field } from './fields.ts';

export { LOCALES, type Locale };

const line = field(
  z.string().refine((value) => value.trim() !== '', { params: { code: 'empty-text' } }),
  { words: true },
);

/** Text that a reader sees: one string, or a map of locale to string with at least one entry. Plain text, no markup. */
export const text = z.union([
  line,
  z
    .strictObject(
      Object.fromEntries(LOCALES.map((locale) => [locale, line.optional()])) as Record<
        Locale,
        z.ZodOptional<typeof line>
      >,
    )
    .refine((value) => Object.keys(value).length > 0, { params: { code: 'empty-text' } }),
]);
export type Text = z.infer<typeof text>;

/** A single unlocalised word or name: a place, a tag. */
export const plain = line;

/** A name of somebody who answers for something, best the id of a role that the config names. */
export const owner = field(plain, { names: 'owner', words: false });

/** What a number counts. */
export const unit = field(text, { words: false });
