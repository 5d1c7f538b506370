import type { narrow } from './arrange.ts';
import { orderOf } from './form-query.ts';
import { queryOf } from './query.ts';

/** Says beside each value how many rows it has, in each filter what is chosen, and how many rows are shown. */
export function tellOutcome(form: HTMLFormElement, { shown, counts }: ReturnType<typeof narrow>): void {
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
    const count = box.parentElement?.querySelector('.explorer-count');
    if (count) count.textContent = String(counts.get(`${box.name}=${box.value}`) ?? 0);
  }
  for (const filter of form.querySelectorAll('.explorer-filter')) {
    const names = [...filter.querySelectorAll('label:has(:checked) .explorer-value')].map((one) =>
      one.textContent.trim(),
    );
    const several = form.dataset['several']?.replace('{count}', String(names.length));
    say(filter, '.explorer-chosen', names.length > 1 ? several : names[0]);
  }
  const chosen = form.querySelectorAll(':checked[type=checkbox]').length;
  say(form, '.explorer-active', chosen > 0 ? String(chosen) : '');
  say(form, '.explorer-shown', form.dataset['shown']?.replace('{shown}', String(shown.length)));
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

function say(within: Element, where: string, what = ''): void {
  const place = within.querySelector(where);
  if (place) place.textContent = what;
}
