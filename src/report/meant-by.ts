import { distance } from 'fastest-levenshtein';
import { LOCALES, wordsOf } from '../languages/languages.ts';
import { ownValue } from '../model/own-value.ts';
import { keysNamed } from '../rubric/key-names.ts';
import { nearest } from '../rubric/nearest.ts';
import { allCriteria } from '../rubric/resolve.ts';
import { STANDARD } from '../rubric/standard.ts';
import { localise } from './localise.ts';

/**
 * The known word that was meant: the one whose name in any language was written, the nearest, or the only one that
 * begins or ends with it. Two letters in each other's place count as near. `null` when none is near; of a word of two letters every other one is.
 */
export function meantBy(written: string, known: readonly string[]): string | null {
  const named = known.find((id) => namesOf(id).includes(written.trim()) || keysNamed(written).includes(id));
  if (named !== undefined) return named;
  const plain = bare(written);
  const near = plain.length > 2 || known.some((id) => bare(id) === plain) ? nearest(plain, known) : null;
  if (near !== null || plain.length < 2) return near;
  const swapped = known.find((id) => isSwapped(plain, bare(id)));
  if (swapped !== undefined) return swapped;
  const parts = known.filter((id) => bare(id).startsWith(plain) || bare(id).endsWith(plain));
  return parts.length === 1 ? (parts[0] ?? null) : null;
}

/** Known words, those of the same group (what stands before a slash) first, then the nearest. */
export function closestFirst(written: string, known: readonly string[]): string[] {
  const group = written.split('/')[0];
  const far = (word: string) =>
    (written.includes('/') && word.split('/')[0] === group ? 0 : 1000) + distance(bare(written), bare(word));
  return known.toSorted((a, b) => far(a) - far(b));
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

function namesOf(id: string): string[] {
  const terms = LOCALES.flatMap((locale) =>
    Object.values(wordsOf(locale).terms).flatMap(
      (words: Readonly<Record<string, string>>) => ownValue(words, id) ?? [],
    ),
  );
  const criterion = allCriteria(STANDARD).find((candidate) => candidate.id === id);
  return [...terms, ...(criterion ? LOCALES.map((locale) => localise(criterion.name, locale)) : [])];
}
