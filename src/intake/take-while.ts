/** What a list holds from a place on, as far as it is so. */
export function takeWhile<T>(list: readonly T[], isSo: (item: T) => boolean, from = 0): readonly T[] {
  let end = from;
  for (let item = list[end]; item !== undefined && isSo(item); item = list[end]) end += 1;
  return list.slice(from, end);
}
