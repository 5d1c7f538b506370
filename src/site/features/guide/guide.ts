import * as written from 'virtual:experience-audit/guide';
import type { MarkdownInstance } from 'astro';
import { z } from 'zod';
import { LOCALES, type Locale } from '../../../languages/languages.ts';

const pageHead = z.object({ title: z.string(), description: z.string(), order: z.number().default(100) });

const decisionHead = z.object({
  title: z.string(),
  date: z.coerce.date().transform((date) => date.toISOString().slice(0, 10)),
  /** The language it is written in; a decision is not translated. */
  lang: z.enum(LOCALES).default('en'),
});

/** What is written in a file, and what its head says. */
interface Entry<Head> {
  id: string;
  data: Head;
  page: Pick<MarkdownInstance<Record<string, unknown>>, 'Content' | 'getHeadings'>;
}

export interface GuidePage {
  /** Its path below the locale's folder: the same name is the same page in another language. */
  name: string;
  entry: Entry<z.infer<typeof pageHead>>;
}

export type Decision = Entry<z.infer<typeof decisionHead>>;

/** The guide's pages of one locale, in their order. */
export async function guidePages(locale: Locale): Promise<GuidePage[]> {
  const files = written.pages.filter(({ id }) => id.startsWith(`${locale}/`));
  const entries = await Promise.all(files.map((file) => entryOf(file, pageHead)));
  return entries.map((entry) => ({ name: entry.id.slice(locale.length + 1), entry })).sort(inOrder);
}

/** The guide as readers of one language find it: what it lacks is offered in the first of the other languages that has it. */
export async function guideOffers(
  locale: Locale,
  others: readonly Locale[],
): Promise<(GuidePage & { locale: Locale })[]> {
  const perLocale = [locale, ...others].map(async (one) =>
    (await guidePages(one)).map((page) => ({ ...page, locale: one })),
  );
  const all = (await Promise.all(perLocale)).flat();
  return all.filter(({ name }, at) => all.findIndex((page) => page.name === name) === at).sort(inOrder);
}

function inOrder(a: GuidePage, b: GuidePage): number {
  return a.entry.data.order - b.entry.data.order || (a.name < b.name ? -1 : 1);
}

/** The languages of these in which a page of the guide is written. */
export function guideLocales(name: string, locales: readonly Locale[]): Locale[] {
  return locales.filter((locale) => written.pages.some(({ id }) => id === `${locale}/${name}`));
}

/** The dated decisions, newest first. */
export async function decisions(): Promise<Decision[]> {
  const entries = await Promise.all(written.decisions.map((file) => entryOf(file, decisionHead)));
  return entries.sort((a, b) =>
    a.data.date === b.data.date ? (a.id < b.id ? -1 : 1) : a.data.date < b.data.date ? 1 : -1,
  );
}

async function entryOf<Head>({ id, load }: written.WrittenPage, head: z.ZodType<Head>): Promise<Entry<Head>> {
  const page = await load();
  return { id, data: head.parse(page.frontmatter), page };
}

/** Where a section is found: a numbered one by its number, in every language alike; no address begins with a digit. */
export function anchorOf(slug: string): string {
  return slug.replace(/^(\d+)-.*/, 'section-$1');
}
