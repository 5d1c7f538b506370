/** The words of a language over those that stand in for what it leaves out, group by group. */
export function laidOver<Words extends object>(words: Words, own: object): Words {
  const given: Readonly<Record<string, unknown>> = { ...own };
  const all = Object.entries(words).map(([key, word]) => {
    const said = given[key];
    return [key, isGroup(word) && isGroup(said) ? laidOver(word, said) : (said ?? word)];
  });
  return Object.fromEntries(all) as Words;
}

/** Two sets of words as one: where both say the same thing, the second is heard. */
export function joined(words: object, more: object): object {
  const own: Readonly<Record<string, unknown>> = { ...words };
  const all = Object.entries(more).map(([key, said]) => {
    const word = own[key];
    return [key, isGroup(word) && isGroup(said) ? joined(word, said) : said];
  });
  return { ...own, ...Object.fromEntries(all) };
}

/** Lists and plural forms come whole: the categories of one language are none of another. */
function isGroup(words: unknown): words is object {
  return typeof words === 'object' && words !== null && !Array.isArray(words) && !('other' in words);
}
