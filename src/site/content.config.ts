import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { LOCALES } from '../languages/languages.ts';

const base = process.env['EXPERIENCE_AUDIT_CONTENT'] ?? './content';

/** The guide: pages per locale, and the dated decisions. */
export const collections = {
  guide: defineCollection({
    loader: glob({
      base,
      pattern: ['*/**/*.mdx', '!decisions/**'],
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: z.object({ title: z.string(), description: z.string(), order: z.number().default(100) }),
  }),
  decisions: defineCollection({
    loader: glob({ base: `${base}/decisions`, pattern: '**/*.{md,mdx}' }),
    schema: z.object({
      title: z.string(),
      date: z.coerce.date().transform((date) => date.toISOString().slice(0, 10)),
      /** The language it is written in; a decision is not translated. */
      lang: z.enum([...LOCALES]).default('en'),
    }),
  }),
};
