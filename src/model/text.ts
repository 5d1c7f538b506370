import { z } from 'zod';
import { LOCALES, type Locale } from '../languages/languages.ts';
import { byLanguages } from './by-languages.ts';
import { field } from './field.ts';

const line = field(
  z.string().refine((value) => value.trim() !== '', { params: { code: 'empty-text' } }),
  { takes: 'line', words: true },
);

/** Text that a reader sees: one string, or a map of locale to string with at least one entry. Plain text, no markup. */
export const text = field(
  z.union([
    line,
    byLanguages(() =>
      z
        .strictObject(
          Object.fromEntries(LOCALES.map((locale) => [locale, line.optional()])) as Record<
            Locale,
            z.ZodOptional<typeof line>
          >,
        )
        .refine((value) => Object.keys(value).length > 0, { params: { code: 'empty-text' } }),
    ),
  ]),
  { takes: 'text' },
);
export type Text = z.infer<typeof text>;

/** A single unlocalised word or name: a place, a tag. */
export const plain = line;

/** A name of somebody who answers for something, best the id of a role that the config names. */
export const owner = field(plain, { names: 'owner', words: false, change: 'actions' });

/** What a number counts. */
export const unit = field(text, { words: false });
