import { folded, type Wish } from './arrange.ts';
import { COLUMNS, type ExplorerColumn, FILTERS } from './query.ts';

/** Sets the form to what an address asks for; gives what of it is not known here. */
export function fillForm(form: HTMLFormElement, search: string): string[] {
  form.reset();
  return [...new URLSearchParams(search)]
    .filter(([name, value]) => !wish(form, name, value))
    .map((pair) => pair.join('='));
}

/** Whether the form can hold the value; keys that are none of the explorer's are not its affair. */
function wish(form: HTMLFormElement, name: string, value: string): boolean {
  if (name !== 'q' && name !== 'sort' && !FILTERS.some((filter) => filter === name)) return true;
  const fields = [...form.elements].filter((field) => field.getAttribute('name') === name);
  for (const field of fields) {
    if (field instanceof HTMLSelectElement) {
      if (![...field.options].some((option) => option.value === value)) return false;
      field.value = value;
      return true;
    }
    if (!(field instanceof HTMLInputElement)) continue;
    if (field.type === 'search') field.value = value;
    else if (field.value !== value) continue;
    else field.checked = true;
    return true;
  }
  return false;
}

export function wishOf(data: FormData): Wish {
  const chosen = FILTERS.map((filter) => [filter, data.getAll(filter).map(String)] as const);
  const words = folded(String(data.get('q') ?? '')).split(/\s+/);
  return {
    chosen: Object.fromEntries(chosen) as unknown as Wish['chosen'],
    words: words.filter((word) => word !== ''),
  };
}

/** The column that the rows are to be put in order by, if any. */
export function orderOf(data: FormData): { column: ExplorerColumn | undefined; descending: boolean } {
  const said = String(data.get('sort') ?? '');
  const descending = said.startsWith('-');
  return { column: COLUMNS.find((column) => column === (descending ? said.slice(1) : said)), descending };
}
