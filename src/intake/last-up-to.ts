/** Which of a sorted list is the last that stands at an offset or before it; -1 of none. */
export function lastUpTo<T>(list: readonly T[], offset: number, placeOf: (item: T) => number): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const item = list[middle];
    if (item !== undefined && placeOf(item) <= offset) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}
