import { type CollectionEntry, getCollection } from 'astro:content';
import type { Locale } from '../model/text.ts';

/** The guide's pages of one locale, in their order; a page's name is its path below the locale's folder. */
export async function guidePages(locale: Locale): Promise<{ name: string; entry: CollectionEntry<'guide'> }[]> {
  const entries = await getCollection('guide', ({ id }) => id.startsWith(`${locale}/`));
  return entries
    .map((entry) => ({ name: entry.id.slice(locale.length + 1), entry }))
    .sort((a, b) => a.entry.data.order - b.entry.data.order || (a.name < b.name ? -1 : 1));
}

/** The dated decisions, newest first. */
export async function decisions(): Promise<CollectionEntry<'decisions'>[]> {
  const entries = await getCollection('decisions');
  return entries.sort((a, b) =>
    a.data.date === b.data.date ? (a.id < b.id ? -1 : 1) : a.data.date < b.data.date ? 1 : -1,
  );
}
