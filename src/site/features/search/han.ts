/** Han characters to the one form in which texts and queries are compared; a character that is not in it stays. */
export type Fold = ReadonlyMap<string, string>;

const RUNS = /\p{Script=Han}+/gu;
/** What is left of a word without the punctuation around it. */
const SAYING = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u;

/** A text with each Han character in its compared form; of the same length. */
export function folded(text: string, fold: Fold): string {
  return text.replace(/\p{Script=Han}/gu, (character) => fold.get(character) ?? character);
}

/** The runs of Han characters in a text, in their compared form. */
export function hanRuns(text: string, fold: Fold): string[] {
  return folded(text.normalize('NFKC'), fold).match(RUNS) ?? [];
}

/**
 * The words of a run of Han characters, for an index whose words are found by their beginnings: each character with the
 * one after it, or with the end of the run. Every part of the run, of one character or of many, is found by `askedFor`.
 */
export function indexedWords(run: string): string[] {
  const characters = [...run];
  return characters.map((character, at) => `${spelt(character)}y${characters[at + 1]?.codePointAt(0) ?? 0}`);
}

/**
 * A query as the index understands it: its Han runs as the words that begin such pairs, everything else as it is. One
 * run alone is asked for as a phrase, whose pairs stand side by side. Empty when there is nothing in it to be found.
 */
export function askedFor(query: string, fold: Fold): string {
  const plain = folded(query.normalize('NFKC'), fold).trim();
  const asked = plain.replace(RUNS, (run) => ` ${askedWords(run).join(' ')} `);
  const words = asked.split(/\s+/).filter((word) => SAYING.test(word));
  return /^\p{Script=Han}{3,}$/u.test(plain) ? `"${words.join(' ')}"` : words.join(' ');
}

function askedWords(run: string): string[] {
  const pairs = indexedWords(run).slice(0, -1);
  return pairs.length === 0 ? [spelt(run)] : pairs;
}

/** A text without its Han runs, for what the index reads by itself: words without the punctuation around them. */
export function withoutHan(text: string): string {
  const words = text.normalize('NFKC').replace(RUNS, ' ').split(/\s+/);
  return words.flatMap((word) => SAYING.exec(word)?.[0] ?? []).join(' ');
}

/** The Han characters that words of an index spell, in their compared form. */
export function spelled(words: string): string[] {
  return Array.from(words.matchAll(/(?<=[xy])\d{5,6}/g), ([code]) => String.fromCodePoint(Number(code)));
}

// Pagefind cuts Chinese into words, one way when it indexes and another when it searches, and only on Chinese pages.
// Spelt by numbers a pair of characters is one word to it everywhere; it ends in no letter, so that no stem is cut off,
// and begins with no other word, which Pagefind would take instead of a pair that it does not know.
function spelt(character: string): string {
  return `x${character.codePointAt(0)}`;
}
