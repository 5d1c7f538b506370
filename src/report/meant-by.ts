import { distance } from 'fastest-levenshtein';
import { LOCALES, wordsOf } from '../languages/languages.ts';
import { keysNamed } from '../rubric/key-names.ts';
import { nearest } from '../rubric/nearest.ts';
import { allCriteria } from '../rubric/resolve.ts';
import { STANDARD } from '../rubric/standard.ts';
import { localise } from './localise.ts';

/**
 * The known word that was meant: the one whose name in any language was written, the nearest, or the only one that
 * begins or ends with it. Two letters in each other's place count as near. `null` when none is near; of a word of two letters every other one is.
 */
export function meantBy(written: string, all: readonly string[]): string | null {
  const named = [...(idsByName().get(written.trim()) ?? []), ...keysNamed(written)];
  const meant = named.length > 0 ? all.find((id) => named.includes(id)) : undefined;
  if (meant !== undefined) return meant;
  const plain = bare(written);
  const known = worthComparing(plain, all);
  const near = plain.length > 2 || known.some((id) => bare(id) === plain) ? nearest(plain, known) : null;
  if (near !== null || plain.length < 2) return near;
  const swapped = known.find((id) => isSwapped(plain, bare(id)));
  if (swapped !== undefined) return swapped;
  const parts = known.filter((id) => bare(id).startsWith(plain) || bare(id).endsWith(plain));
  return parts.length === 1 ? (parts[0] ?? null) : null;
}

/** Up to so many words are held against another one. */
const MANY = 300;
const beginnings = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

/** Of a long list of words those that begin like another one, and not too many of them. */
function worthComparing(plain: string, known: readonly string[]): readonly string[] {
  if (known.length <= MANY) return known;
  const index = beginnings.get(known) ?? Map.groupBy(known, (word) => bare(word).charAt(0));
  beginnings.set(known, index);
  return (index.get(plain.charAt(0)) ?? known).slice(0, MANY);
}

/** Known words, those of the same group (what stands before a slash) first, then the nearest. */
export function closestFirst(written: string, known: readonly string[]): string[] {
  const group = written.split('/')[0];
  const far = (word: string) =>
    (written.includes('/') && word.split('/')[0] === group ? 0 : 1000) + distance(bare(written), bare(word));
  return worthComparing(bare(written), known)
    .map((word) => ({ word, far: far(word) }))
    .sort((a, b) => a.far - b.far)
    .map(({ word }) => word);
}

/** Whether two words differ by one pair of neighbours in each other's place. */
function isSwapped(word: string, other: string): boolean {
  const at = [...word].findIndex((letter, index) => letter !== other[index]);
  if (at === -1 || word.length !== other.length) return false;
  return `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at]}${word.slice(at + 2)}` === other;
}

/** Dots, as in "n.a.", and case count for nothing. */
function bare(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s._/·。-]+/g, '');
}

let byName: ReadonlyMap<string, readonly string[]> | undefined;

/** Words of the vocabularies and criteria of the standard rubric, by what they are called in any language. */
function idsByName(): ReadonlyMap<string, readonly string[]> {
  byName ??= grouped([
    ...LOCALES.flatMap((locale) => Object.values(wordsOf(locale).terms).flatMap(Object.entries<string>)),
    ...allCriteria(STANDARD).flatMap(({ id, name }) => LOCALES.map((locale) => [id, localise(name, locale)] as const)),
  ]);
  return byName;
}

function grouped(named: readonly (readonly [id: string, name: string])[]): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const [id, name] of named) ids.set(name, [...(ids.get(name) ?? []), id]);
  return ids;
}
