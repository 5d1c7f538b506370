import { type CollectionEntry, getCollection } from 'astro:content';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locale } from '../../../languages/languages.ts';

/** Entries name their files from here. */
const ROOT = new URL('../../../../', import.meta.url);

/** While writing, Astro hears only after a moment that a page is gone, and cannot render it any more. */
function isThere({ filePath }: { filePath?: string }): boolean {
  return !import.meta.env.DEV || filePath === undefined || existsSync(`${fileURLToPath(ROOT)}${filePath}`);
}

export interface GuidePage {
  /** Its path below the locale's folder: the same name is the same page in another language. */
  name: string;
  entry: CollectionEntry<'guide'>;
}

/** The guide's pages of one locale, in their order. */
export async function guidePages(locale: Locale): Promise<GuidePage[]> {
  const entries = await getCollection('guide', (entry) => entry.id.startsWith(`${locale}/`) && isThere(entry));
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
export async function guideLocales(name: string, locales: readonly Locale[]): Promise<Locale[]> {
  const written = await Promise.all(locales.map(guidePages));
  return locales.filter((_, at) => written[at]?.some((page) => page.name === name));
}

/** The dated decisions, newest first. */
export async function decisions(): Promise<CollectionEntry<'decisions'>[]> {
  const entries = await getCollection('decisions', isThere);
  return entries.sort((a, b) =>
    a.data.date === b.data.date ? (a.id < b.id ? -1 : 1) : a.data.date < b.data.date ? 1 : -1,
  );
}

/** Where a section is found: a numbered one by its number, in every language alike; no address begins with a digit. */
export function anchorOf(slug: string): string {
  return slug.replace(/^(\d+)-.*/, 'section-$1');
}
