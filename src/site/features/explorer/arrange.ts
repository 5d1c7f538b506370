import { type ExplorerFilter, FILTERS } from './query.ts';

/** What a row is, per filter: the values that find it. */
export type Facets = Readonly<Record<ExplorerFilter, readonly string[]>>;

export interface ExplorerRow {
  facets: Facets;
  /** All its words, folded. */
  text(): string;
}

export interface Wish {
  /** Per filter the values of which one must hold; with none, the filter lets everything through. */
  chosen: Readonly<Record<ExplorerFilter, readonly string[]>>;
  words: readonly string[];
}

/** The rows that fit, and per `filter=value` how many there would be with that value alone chosen in its filter. */
export function narrow<One extends ExplorerRow>(
  rows: readonly One[],
  { chosen, words }: Wish,
): { shown: One[]; counts: ReadonlyMap<string, number> } {
  const shown: One[] = [];
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (!words.every((word) => row.text().includes(word))) continue;
    const against = FILTERS.filter(
      (filter) => chosen[filter].length > 0 && !row.facets[filter].some((value) => chosen[filter].includes(value)),
    );
    if (against.length === 0) shown.push(row);
    if (against.length > 1) continue;
    for (const filter of against.length === 0 ? FILTERS : against)
      for (const value of row.facets[filter]) {
        const key = `${filter}=${value}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
  }
  return { shown, counts };
}

/** What a row is put in order by: words, or figures of which a later one decides between equals; `null` is unknown. */
export type SortKey = string | readonly number[] | null;

/** Rows by a key; unknown ones last in either direction, equal ones as they were. */
export function inOrder<One>(
  rows: readonly One[],
  keyOf: (row: One) => SortKey,
  descending: boolean,
  collator: Intl.Collator,
): One[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
  const sign = descending ? -1 : 1;
  return keyed
    .sort(({ key: a }, { key: b }) => {
      if (a === null || b === null) return Number(a === null) - Number(b === null);
      return sign * compared(a, b, collator);
    })
    .map(({ row }) => row);
}

function compared(a: string | readonly number[], b: string | readonly number[], collator: Intl.Collator): number {
  if (typeof a === 'string' || typeof b === 'string') return collator.compare(String(a), String(b));
  const at = a.findIndex((figure, position) => figure !== b[position]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** Words as they are compared: full-width and half-width forms alike, case left out. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
