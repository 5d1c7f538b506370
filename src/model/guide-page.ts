import { z } from 'zod';
import { LOCALES } from '../languages/languages.ts';
import { byLanguages } from './by-languages.ts';
import { day } from './scalar.ts';
import { plain } from './text.ts';

/** What stands at the head of a page of the guide. */
export const guidePageHead = z.strictObject({ title: plain, description: plain, order: z.number().default(100) });
export type GuidePageHead = z.infer<typeof guidePageHead>;

/** What stands at the head of a decision. */
export const decisionHead = z.strictObject({
  title: plain,
  date: day,
  /** The language it is written in; a decision is not translated. */
  lang: byLanguages(() => z.enum(LOCALES)).default('en'),
});
export type DecisionHead = z.infer<typeof decisionHead>;
