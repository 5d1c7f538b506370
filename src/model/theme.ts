import { z } from 'zod';
import { field } from './field.ts';
import { plain } from './text.ts';

/** A file that is published as it is, by its path from the top of the published folder; a slash before it counts for nothing. */
const file = field(plain, { takes: 'file', words: false });

export const COLOUR_PATTERN = /^#(?:[\da-fA-F]{3}|[\da-fA-F]{6})$/;

const colour = field(
  z.string().refine((value) => COLOUR_PATTERN.test(value), { params: { code: 'bad-colour' } }),
  { takes: 'colour' },
);

/** One for both schemes, or one for each. */
function ofBothSchemes<T extends z.ZodType>(one: T) {
  return field(z.union([one, z.strictObject({ light: one, dark: one })]), { takes: undefined });
}

/** The team's own look. */
export const theme = z.strictObject({
  logo: ofBothSchemes(file).optional(),
  icon: file.optional(),
  accent: ofBothSchemes(colour).optional(),
  css: file.optional(),
});
export type Theme = z.infer<typeof theme>;
