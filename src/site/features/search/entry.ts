import type { Standing } from '../../../model/standing.ts';
import type { Text } from '../../../model/text.ts';

/** What results can be narrowed down by. */
export const FILTERS = ['kind', 'level', 'stage', 'channel', 'brand', 'owner'] as const;
export type SearchFilter = (typeof FILTERS)[number];

/** The kinds of things that are found. */
export const KINDS = ['touchpoint', 'audit', 'guide'] as const;
export type Kind = (typeof KINDS)[number];

/** What a result shows; the index carries it beside the words it is found by. */
export interface ShownEntry {
  kind: Kind;
  /** The page's path below its locale, with its fragment. */
  path: string;
  name: Text;
  /** What it is a part of, the nearest first. */
  of: readonly Text[];
  /** `null` for a part of the guide. `name` is the standing's word, `index` 0 … 3. */
  standing: (Standing & { name: Text; index: number }) | null;
  /** What an excerpt is taken from. */
  texts: readonly Text[];
}

/** One thing to be found. */
export interface IndexEntry {
  shown: ShownEntry;
  /** Ids, the same in every language. */
  filters: Partial<Record<Exclude<SearchFilter, 'kind'>, string>>;
  /** Texts it is found by without showing them. */
  also: readonly Text[];
}
