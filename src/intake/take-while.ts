/** What a list begins with, as far as it is so. */
export function takeWhile<T>(list: readonly T[], isSo: (item: T) => boolean): readonly T[] {
  const end = list.findIndex((item) => !isSo(item));
  return end === -1 ? list : list.slice(0, end);
}
