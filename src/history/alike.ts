/** A file with its bytes. */
export interface NamedBytes {
  name: string;
  bytes: Uint8Array;
}

/** As git by default: less in common than this shows nothing. */
const LEAST = 0.5;
/** So many pairs are looked at; of more nothing is told. */
const MOST = 250_000;

/**
 * Files that are gone and new ones that are taken for the same, new name → old name: the most alike first, each once. Git
 * does so for what it knows; this is for files that it has not been told of yet.
 */
export function alikeFiles(gone: readonly NamedBytes[], added: readonly NamedBytes[]): Map<string, string> {
  if (gone.length * added.length > MOST) return new Map();
  const [were, are] = [gone, added].map((files) => files.map(({ name, bytes }) => ({ name, parts: partsOf(bytes) })));
  const pairs = (are ?? []).flatMap((is) =>
    (were ?? []).map((was) => ({ is: is.name, was: was.name, share: shareOf(was.parts, is.parts) })),
  );
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const { is, was, share } of pairs.sort((a, b) => b.share - a.share)) {
    if (share < LEAST || found.has(is) || taken.has(was)) continue;
    found.set(is, was);
    taken.add(was);
  }
  return found;
}

/** Bytes by lines, or by parts of long ones, in how many of each they stand. */
function partsOf(bytes: Uint8Array): ReadonlyMap<string, number> {
  const parts = new Map<string, number>();
  for (const part of new TextDecoder('latin1').decode(bytes).match(/[^\n]{1,64}\n?|\n/g) ?? [])
    parts.set(part, (parts.get(part) ?? 0) + part.length);
  return parts;
}

/** How much two files have in common, of the larger, 0 … 1. */
function shareOf(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const size = (parts: ReadonlyMap<string, number>) => parts.values().reduce((sum, length) => sum + length, 0);
  const inBoth = one.entries().reduce((sum, [part, length]) => sum + Math.min(length, other.get(part) ?? 0), 0);
  return inBoth / Math.max(size(one), size(other), 1);
}
