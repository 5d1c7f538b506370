import type { narrow } from './arrange.ts';
import { orderOf } from './form-query.ts';
import { queryOf } from './query.ts';

const figures = new Intl.NumberFormat(document.documentElement.lang);

/** Says beside each value how many rows it has, in each filter what is chosen, and how many rows are shown. */
export function tellOutcome(form: HTMLFormElement, { shown, counts }: ReturnType<typeof narrow>): void {
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
    const count = box.parentElement?.querySelector('.explorer-count');
    if (count) count.textContent = figures.format(counts.get(`${box.name}=${box.value}`) ?? 0);
  }
  for (const filter of form.querySelectorAll('.explorer-filter')) {
    const [one, ...more] = filter.querySelectorAll('label:has(:checked) .explorer-value');
    const several = form.dataset['several']?.replace('{count}', figures.format(more.length + 1)) ?? '';
    say(filter, '.explorer-chosen', ...(more.length > 0 ? [several] : wordsOf(one)));
  }
  const chosen = form.querySelectorAll(':checked[type=checkbox]').length;
  say(form, '.explorer-active', chosen > 0 ? figures.format(chosen) : '');
  say(form, '.explorer-shown', form.dataset['shown']?.replace('{shown}', figures.format(shown.length)) ?? '');
  const all = form.querySelector<HTMLElement>('.explorer-all');
  if (all) all.hidden = queryOf(new FormData(form)) === '';
}

/** Marks the column that the rows stand in order by; one that a narrow table leaves out then shows too. */
export function tellOrder(form: HTMLFormElement, table: HTMLTableElement): void {
  const { column, descending } = orderOf(new FormData(form));
  table.dataset['sorted'] = column ?? '';
  for (const head of table.querySelectorAll<HTMLElement>('th[data-column]')) {
    if (head.dataset['column'] === column) head.ariaSort = descending ? 'descending' : 'ascending';
    else head.removeAttribute('aria-sort');
  }
}

/** What a value says, with the languages that are marked in it, without its sign. */
function wordsOf(value: Element | undefined): Node[] {
  const said = [...(value?.childNodes ?? [])].filter(({ textContent }) => textContent?.trim());
  const words = said.map((node) => node.cloneNode(true));
  const [first, last] = [words[0], words.at(-1)];
  if (first) first.textContent = first.textContent?.trimStart() ?? '';
  if (last) last.textContent = last.textContent?.trimEnd() ?? '';
  return words;
}

function say(within: Element, where: string, ...what: (Node | string)[]): void {
  within.querySelector(where)?.replaceChildren(...what.filter((part) => part !== ''));
}
