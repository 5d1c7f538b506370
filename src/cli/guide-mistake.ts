import { join, sep } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** How a line of Astro's talk begins that is no part of an error. */
const TALK = /^\d\d:\d\d:\d\d \[/;

/**
 * Whether a build failed because of a page of the guide. Everything else in the site is ours: only such a page can be the
 * writer's mistake. Only what Astro says of the error counts, for its warnings name pages that are sound. It builds in a
 * process of its own, of which nothing is left but an exit code and this talk: in it, paths are looked for before words.
 *
 * @param said all that Astro said
 * @param content the folder of the guide, in full
 */
export function isGuidesMistake(said: string, content: string): boolean {
  const error = errorIn(said);
  return error.includes(join(content, sep)) || /\.mdx?\b|\bMDX component\b/.test(error);
}

/**
 * What Astro says of its error, without colours: from the first line marked as one on; where none is marked, what stands
 * after the last line of talk.
 */
export function errorIn(said: string): string {
  const lines = stripVTControlCharacters(said).split('\n');
  const marked = lines.findIndex((line) => line.includes('[ERROR]'));
  return lines.slice(marked >= 0 ? marked : lines.findLastIndex((line) => TALK.test(line)) + 1).join('\n');
}
