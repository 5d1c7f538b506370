import { joined } from '../../languages/laid-over.ts';
import type { OwnWords } from '../../languages/languages.ts';
import type { ExtensionLens, ExtensionWords } from './extensions.ts';

/** The words of lenses, in the place where the words of those that ship stand, together with others. */
export function lensWords(lenses: readonly ExtensionLens[], others: OwnWords): OwnWords {
  const all = new Map(Object.entries(others));
  for (const { tag, words } of lenses.flatMap(wordsOfLens)) all.set(tag, joined(words, all.get(tag) ?? {}));
  return Object.fromEntries(all);
}

/** What is said where English has no word: of each lens the language that comes first. */
export function standInWords(lenses: readonly ExtensionLens[]): object {
  return lenses.map((lens) => wordsOfLens(lens)[0]?.words ?? {}).reduce<object>(joined, {});
}

function wordsOfLens({ id, words }: ExtensionLens): { tag: string; words: object }[] {
  return Object.entries(words).map(([tag, { rules = {}, ...said }]: [string, ExtensionWords]) => {
    return { tag, words: { lenses: { [id]: { says: {}, ...said } }, rules } };
  });
}
