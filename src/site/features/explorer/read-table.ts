import { type ExplorerRow, type Facets, folded, type SortKey } from './arrange.ts';
import { type ExplorerColumn, FILTERS } from './query.ts';

export interface TableRow extends ExplorerRow {
  element: HTMLTableRowElement;
  /** Names the touchpoint over all journeys. */
  key: string;
}

/** The rows of the table as they stand, with what can be asked of each. */
export function readRows(body: HTMLTableSectionElement): TableRow[] {
  return [...body.rows].map((element) => {
    const { journey = '', touchpoint = '' } = element.dataset;
    let text: string | undefined;
    return {
      element,
      key: keyOf(journey, touchpoint),
      facets: facetsOf(element.dataset),
      text() {
        text ??= folded([...element.cells].map((cell) => cell.textContent).join(' '));
        return text;
      },
    };
  });
}

export function keyOf(journey: string, touchpoint: string): string {
  return `${journey}#${touchpoint}`;
}

/** A row has one value for each filter, `''` where none is named; of findings any number, and it is a moment of truth or not. */
function facetsOf(data: DOMStringMap): Facets {
  const values = FILTERS.map((filter) => {
    const value = data[filter] ?? '';
    const many = filter === 'severity' || filter === 'truth';
    return [filter, many ? value.split(' ').filter((one) => one !== '') : [value]] as const;
  });
  return Object.fromEntries(values) as unknown as Facets;
}

/** What a row is put in order by in a column: figures where a cell says so, else its words. */
export function sortKey({ element }: TableRow, column: ExplorerColumn): SortKey {
  const cell = element.querySelector<HTMLElement>(`.c-${column}`);
  const said = cell?.dataset['sort'];
  if (said === '') return null;
  if (said !== undefined) return said.split(' ').map(Number);
  return ((cell?.querySelector('a') ?? cell)?.textContent ?? '').trim();
}
