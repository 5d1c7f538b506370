/** What two lists know by the same id, in the order of the second. */
export function pairsOf<T extends { id: string }>(before: readonly T[], after: readonly T[]): [T, T][] {
  const known = new Map(before.map((one) => [one.id, one]));
  return after.flatMap((is): [T, T][] => {
    const was = known.get(is.id);
    return was ? [[was, is]] : [];
  });
}

/** What the one list has and the other has not. */
export function without<T extends { id: string }>(all: readonly T[], others: readonly T[]): T[] {
  const known = new Set(others.map(({ id }) => id));
  return all.filter(({ id }) => !known.has(id));
}
