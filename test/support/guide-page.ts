import { readFileSync } from 'node:fs';
import type { Locale } from '../../src/languages/languages.ts';

/** A page of the guide as it is written. */
export function guidePage(locale: Locale, name: 'model' | 'format' | 'versions'): string {
  return readFileSync(new URL(`../../content/${locale}/${name}.mdx`, import.meta.url), 'utf8');
}

/** The blocks of code of a page that are in a language. */
export function codeIn(page: string, language: 'json' | 'yaml'): string[] {
  return [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, of, code = '']) =>
    of === language ? [code] : [],
  );
}

/** The numbers of its sections, in order. */
export function sectionsOf(page: string): number[] {
  return [...page.matchAll(/^## (\d+)\. /gm)].map(([, number]) => Number(number));
}
