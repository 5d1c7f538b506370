/** The words of a language over those that stand in for what it leaves out, group by group. */
export function laidOver<Words extends object>(words: Words, own: object): Words {
  const given: Readonly<Record<string, unknown>> = { ...own };
  const all = Object.entries(words).map(([key, word]) => {
    const said = given[key];
    return [key, isGroup(word) && isGroup(said) ? laidOver(word, said) : (said ?? word)];
  });
  return Object.fromEntries(all) as Words;
}

/** Lists and plural forms come whole: the categories of one language are none of another. */
function isGroup(words: unknown): words is object {
  return typeof words === 'object' && words !== null && !Array.isArray(words) && !('other' in words);
}
