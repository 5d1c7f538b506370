/** A word that is not Chinese: letters and figures, with what may stand between them. */
export const WORD = /(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:['’.-](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu;

export function wordsIn(text: string): string[] {
  return Array.from(text.matchAll(WORD), ([word]) => word.toLowerCase());
}

/** A long word asked for shares at least half of itself with what is found by it. */
const LONG = 6;

/**
 * Whether what was found is what the query means. Where no word begins like one of the query, Pagefind takes a word
 * that the query's begins with, and so finds "as" for "asdfgh".
 */
export function isMeant(query: string, found: readonly string[]): boolean {
  const plain = found.flatMap((word) => [bare(word), ...word.split(/[^\p{L}\p{N}]+/u).map(bare)]);
  return wordsIn(query.normalize('NFKC'))
    .map(bare)
    .every((asked) => asked.length < LONG || plain.some((word) => shared(asked, word) >= asked.length / 2));
}

/** Whether a word of a name is one of those asked for, but for its ending. */
export function isNamed(word: string, asked: readonly string[]): boolean {
  return asked.some((one) => shared(bare(one), bare(word)) >= Math.max(2, bare(one).length - 1));
}

/** A word without accents, apostrophes and hyphens. */
function bare(word: string): string {
  return word.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '');
}

function shared(one: string, other: string): number {
  const end = [...one].findIndex((letter, at) => letter !== other[at]);
  return end < 0 ? one.length : end;
}
