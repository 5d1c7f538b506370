/**
 * The address of the explorer says what it shows; other pages link into it with these keys (a contract):
 *
 * | key | values |
 * |---|---|
 * | `level` | 0 … 3, `not-shown` |
 * | `stage` | id of a stage |
 * | `channel`, `owner` | id; nothing after the `=` means that none is named |
 * | `brand` | the brand as the report names it, in the site's language, whichever language the page is in |
 * | `journey` | id of an audit |
 * | `confidence` | `low`, `medium`, `high` |
 * | `severity` | `error`, `warning`, `info`: with at least one open finding of it |
 * | `truth` | `1`: moments of truth alone |
 * | `q` | words, all of which are in the row |
 * | `sort` | id of a column (`COLUMNS`), after a `-` for falling; journey order without it |
 *
 * A key may come several times: any of its values will do. Different keys must all hold. What is not known is left out.
 */
export const FILTERS = [
  'level',
  'stage',
  'channel',
  'brand',
  'owner',
  'journey',
  'confidence',
  'severity',
  'truth',
] as const;
export type ExplorerFilter = (typeof FILTERS)[number];

/** The columns of the table, in order. */
export const COLUMNS = [
  'touchpoint',
  'journey',
  'brand',
  'stage',
  'channel',
  'owner',
  'level',
  'index',
  'assessed',
  'confidence',
  'gap',
  'emotion',
  'findings',
  'missing',
] as const;
export type ExplorerColumn = (typeof COLUMNS)[number];

/** What a form wishes for, as the query of an address: no `?`, nothing for what was left as it is. */
export function queryOf(wished: Iterable<[name: string, value: FormDataEntryValue]>): string {
  const said = [...wished].filter(([name, value]) => value !== '' || (name !== 'q' && name !== 'sort'));
  return new URLSearchParams(said.map(([name, value]): [string, string] => [name, String(value)])).toString();
}
