import { distance } from 'fastest-levenshtein';

/**
 * Whether one name is most likely another one mistyped: the same but for case, separators and full-width forms, or
 * one letter away, or two neighbours in each other's place, in a word of five letters or more. Digits that differ make another name.
 */
export function isSlipOf(written: string, name: string): boolean {
  const [one, other] = [folded(written), folded(name)];
  if (one === other) return true;
  if (digits(one) !== digits(other) || Math.min(one.length, other.length) < 5) return false;
  return distance(one, other) === 1 || isTurned(one, other);
}

function isTurned(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  if (at === -1 || one.length !== other.length) return false;
  return `${one.slice(0, at)}${one[at + 1] ?? ''}${one[at]}${one.slice(at + 2)}` === other;
}

function digits(word: string): string {
  return word.replace(/\D+/g, ' ');
}

/** Case, separators and full-width forms are what people mistype most: they count for nothing. */
export function folded(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_/-]+/g, '');
}
