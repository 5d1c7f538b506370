import { z } from 'zod';

/** The languages the product itself speaks. A fourth one is added here; the compiler then names every missing word. */
export const LOCALES = ['en', 'zh-CN', 'zh-TW'] as const;
export type Locale = (typeof LOCALES)[number];

/** Words the product ships: every locale is there, or it does not compile. */
export type Words = Readonly<Record<Locale, string>>;

const line = z.string().refine((value) => value.trim() !== '', { params: { code: 'empty-text' } });

/** Text that a reader sees: one string, or a map of locale to string with at least one entry. Plain text, no markup. */
export const text = z.union([
  line,
  z
    .strictObject({ en: line.optional(), 'zh-CN': line.optional(), 'zh-TW': line.optional() } satisfies Record<
      Locale,
      z.ZodType
    >)
    .refine((value) => Object.keys(value).length > 0, { params: { code: 'empty-text' } }),
]);
export type Text = z.infer<typeof text>;

/** A single unlocalised word or name: a unit, an owner, a tag. */
export const plain = line;
