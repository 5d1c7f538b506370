import * as written from 'virtual:experience-audit/guide';
import type { Locale } from '../../../languages/languages.ts';
import type { DecisionHead, GuidePageHead } from '../../../model/guide-page.ts';
import { shownEdition } from '../../reader.ts';

/** Whether the site has a guide; its reference is there all the same. */
export function hasGuide(): boolean {
  return shownEdition().config.guide;
}

export interface GuidePage {
  /** Its path below the locale's folder: the same name is the same page in another language. */
  name: string;
  entry: written.GuideEntry<GuidePageHead>;
}

/** The guide's pages of one locale, in their order. */
export function guidePages(locale: Locale): GuidePage[] {
  return written.pages
    .filter(({ id }) => hasGuide() && id.startsWith(`${locale}/`))
    .map((entry) => ({ name: entry.id.slice(locale.length + 1), entry }))
    .sort(inOrder);
}

/** The guide as readers of one language find it: what it lacks is offered in the first of the other languages that has it. */
export function guideOffers(locale: Locale, others: readonly Locale[]): (GuidePage & { locale: Locale })[] {
  const all = [locale, ...others].flatMap((one) => guidePages(one).map((page) => ({ ...page, locale: one })));
  return all.filter(({ name }, at) => all.findIndex((page) => page.name === name) === at).sort(inOrder);
}

function inOrder(a: GuidePage, b: GuidePage): number {
  return a.entry.head.order - b.entry.head.order || (a.name < b.name ? -1 : 1);
}

/** The languages of these in which a page of the guide is written. */
export function guideLocales(name: string, locales: readonly Locale[]): Locale[] {
  return locales.filter((locale) => written.pages.some(({ id }) => id === `${locale}/${name}`));
}

/** The dated decisions, newest first. */
export function decisions(): written.GuideEntry<DecisionHead>[] {
  return (hasGuide() ? written.decisions : []).toSorted((a, b) =>
    a.head.date === b.head.date ? (a.id < b.id ? -1 : 1) : a.head.date < b.head.date ? 1 : -1,
  );
}

/** Where a section is found: a numbered one by its number, in every language alike; no address begins with a digit. */
export function anchorOf(slug: string): string {
  return slug.replace(/^(\d+)-.*/, 'section-$1');
}
