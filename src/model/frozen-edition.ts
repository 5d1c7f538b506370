import { z } from 'zod';
import { LOCALES } from '../languages/languages.ts';
import { byLanguages } from './by-languages.ts';
import { FORMAT_NUMBERS } from './format-numbers.ts';
import { text } from './text.ts';
import { AUDIENCES } from './vocabulary.ts';

const locale = byLanguages(() => z.enum(LOCALES));
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const counts = z.tuple([z.number(), z.number(), z.number(), z.number()]);

/** `edition.json`, which lies in every frozen edition of a site. Keys that a later program adds are passed over. */
export const frozenEdition = z.object({
  format: z.literal(FORMAT_NUMBERS.edition),
  name: z.string(),
  /** The site's. */
  title: text,
  /** Its languages, and the one whose pages have no prefix. */
  locale,
  locales: z.array(locale),
  as_of: day,
  commit: z.string().nullable(),
  commit_date: day.nullable(),
  dirty: z.boolean().nullable(),
  audience: z.enum(AUDIENCES),
  /** The path of the live site it was frozen beside, a slash at both ends. */
  base: z.string(),
  /** What its levels 0 … 3 were called. */
  levels: z.tuple([text, text, text, text]),
  summary: z.object({
    audits: z.number(),
    touchpoints: z.number(),
    levels: z.object({ audits: counts, touchpoints: counts }),
    /** Of those at level 0; an edition frozen before there was the word tells of none. */
    not_shown: z.object({ audits: z.number(), touchpoints: z.number() }).default({ audits: 0, touchpoints: 0 }),
    index: z.object({ mean: z.number().nullable(), median: z.number().nullable() }),
  }),
});
export type FrozenEdition = z.infer<typeof frozenEdition>;
