const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Whether a word is one of a list, which is not changed any more: of a long one by a set that is made once. */
export function isOneOf(list: readonly string[], word: string): boolean {
  if (list.length < LONG) return list.includes(word);
  const set = sets.get(list) ?? new Set(list);
  sets.set(list, set);
  return set.has(word);
}

const LONG = 20;
