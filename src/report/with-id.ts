const indices = new WeakMap<readonly { id: string }[], ReadonlyMap<string, { id: string }>>();

/** The one of a list that has the id, the first if there are several; by an index that is made once for each list. */
export function withId<T extends { id: string }>(list: readonly T[], id: string | null): T | undefined {
  if (id === null) return undefined;
  const index = indices.get(list) ?? new Map(list.toReversed().map((one) => [one.id, one]));
  indices.set(list, index);
  return index.get(id) as T | undefined;
}
