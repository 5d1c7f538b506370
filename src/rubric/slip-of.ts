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

/** In a list up to this long every name is held against a word. */
const FEW = 50;
/** Of a longer list, longer names are slips only where they are the same when folded. */
const LONGEST = 32;
/** So many names with a trace in common are held against a word. */
const MOST_ALIKE = 20;
const indices = new WeakMap<readonly string[], ReadonlyMap<string, readonly number[]>>();

/** The first of some names of which a word is most likely a slip; of a long list by an index that is made once. */
export function slipOf(written: string, names: readonly string[]): string | undefined {
  if (names.length <= FEW) return names.find((name) => isSlipOf(written, name));
  const index = indices.get(names) ?? indexOf(names);
  indices.set(names, index);
  const alike = traces(written).flatMap((trace) => index.get(trace) ?? []);
  return alike
    .sort((a, b) => a - b)
    .map((at) => names[at] ?? '')
    .find((name) => isSlipOf(written, name));
}

/** Where names stand, by their traces: two that are one letter apart, or have two in each other's place, share one. */
function indexOf(names: readonly string[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [at, name] of names.entries())
    for (const trace of traces(name)) {
      const alike = index.get(trace) ?? [];
      if (alike.length < MOST_ALIKE) index.set(trace, [...alike, at]);
    }
  return index;
}

/** A folded word, and the same without each of its letters. */
function traces(word: string): string[] {
  const plain = folded(word);
  const length = plain.length > LONGEST ? 0 : plain.length;
  return [plain, ...new Set(Array.from({ length }, (_, at) => plain.slice(0, at) + plain.slice(at + 1)))];
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
