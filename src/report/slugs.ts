/** What ends the address of the group of everything that names none. */
export const NONE_SLUG = 'none';

/** Folders that Windows cannot have. */
const UNUSABLE = ['con', 'prn', 'aux', 'nul', ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((at) => [`com${at}`, `lpt${at}`])];

/** A name of a folder may have 255 bytes, a letter up to four. */
const MOST_LETTERS = 48;

/**
 * One part of an address for each name, in the same order: letters and digits of any script in lower case, joined by
 * hyphens; never empty and never twice, also where upper and lower case are the same. Names that fall together are
 * numbered in their order.
 */
export function slugs(names: readonly string[]): string[] {
  const taken = new Set([NONE_SLUG, ...UNUSABLE]);
  return names.map((name) => {
    const slug = firstFree(plainSlug(name), taken);
    taken.add(slug);
    return slug;
  });
}

function plainSlug(name: string): string {
  const letters = name
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return trimmed([...trimmed(letters)].slice(0, MOST_LETTERS).join('')) || 'other';
}

function trimmed(slug: string): string {
  return slug.replace(/^-+|-+$/g, '');
}

function firstFree(slug: string, taken: ReadonlySet<string>): string {
  let number = 2;
  let candidate = slug;
  while (taken.has(candidate)) candidate = `${slug}-${number++}`;
  return candidate;
}
