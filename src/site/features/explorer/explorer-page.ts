import type { CsvHeadings } from '../../../formats/score/touchpoints-as-csv.ts';
import { inOrder, narrow } from './arrange.ts';
import { closeFilters } from './close-filters.ts';
import { fillForm, orderOf, wishOf } from './form-query.ts';
import { queryOf } from './query.ts';
import { readRows, sortKey, type TableRow } from './read-table.ts';
import { saveRows } from './save-rows.ts';
import { tellOrder, tellOutcome } from './tell-outcome.ts';

/** How long one may pause within a word before the table follows, in milliseconds. */
const PAUSE = 150;

const form = document.querySelector<HTMLFormElement>('.explorer-form');
const table = document.querySelector<HTMLTableElement>('.explorer-table');
const body = table?.tBodies[0];
if (form && table && body) explore(form, table, body);

/** Brings the table to life: what the form asks for is shown, and stands in the address. */
function explore(form: HTMLFormElement, table: HTMLTableElement, body: HTMLTableSectionElement): void {
  const rows = readRows(body);
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  let shown: readonly TableRow[] = rows;
  let typing: ReturnType<typeof setTimeout> | undefined;
  let typed = false;

  const show = () => {
    const data = new FormData(form);
    const narrowed = narrow(rows, wishOf(data));
    const { column, descending } = orderOf(data);
    shown = column ? inOrder(narrowed.shown, (row) => sortKey(row, column), descending, collator) : narrowed.shown;
    body.replaceChildren(...shown.map(({ element }) => element));
    tellOutcome(form, narrowed);
    tellOrder(form, table);
    hide('.explorer-nothing', shown.length > 0);
    hide('.explorer-failed', true);
    // The other languages show the same.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.search = location.search;
  };

  const followAddress = () => {
    const leftOut = fillForm(form, location.search);
    const place = form.querySelector<HTMLElement>('.explorer-left-out');
    if (place)
      place.textContent = (place.dataset['says'] ?? '').replace('{what}', () => leftOut.join(', ').slice(0, 200));
    hide('.explorer-left-out', leftOut.length === 0);
    show();
  };

  /** A word that grows stays one step of going back; every other change is a step of its own. */
  const follow = (isTyped: boolean) => {
    clearTimeout(typing);
    const query = queryOf(new FormData(form));
    const address = `${location.pathname}${query && '?'}${query}${location.hash}`;
    if (query !== location.search.slice(1)) {
      if (isTyped && typed) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
      typed = isTyped;
    }
    hide('.explorer-left-out', true);
    show();
  };

  const showAll = () => {
    form.reset();
    follow(false);
    form.querySelector<HTMLElement>('.explorer-shown')?.focus();
  };

  form.addEventListener('input', ({ target }) => {
    clearTimeout(typing);
    if (target instanceof HTMLInputElement && target.type === 'search') typing = setTimeout(() => follow(true), PAUSE);
    else follow(false);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    follow(true);
  });
  for (const button of document.querySelectorAll('.explorer-all')) button.addEventListener('click', showAll);
  for (const button of form.querySelectorAll<HTMLElement>('[data-save]'))
    button.addEventListener('click', async () => {
      const { file = '', headings = '{}' } = form.dataset;
      const source = { file, headings: JSON.parse(headings) as CsvHeadings };
      const keys = shown.map(({ key }) => key);
      const format = button.dataset['save'] === 'csv' ? 'csv' : 'json';
      const [saved] = await Promise.allSettled([saveRows(format, keys, source)]);
      hide('.explorer-failed', saved.status === 'fulfilled');
    });
  form.querySelector('.explorer-unfold')?.addEventListener('click', ({ currentTarget }) => {
    const isOpen = form.classList.toggle('unfolded');
    (currentTarget as HTMLElement).ariaExpanded = String(isOpen);
  });
  addSortButtons(form, table, () => follow(false));
  closeFilters(form);
  window.addEventListener('popstate', () => {
    typed = false;
    followAddress();
  });
  form.querySelector('fieldset')?.removeAttribute('disabled');
  followAddress();
}

/** Each column's head becomes a button: rising first, falling when pressed again. */
function addSortButtons(form: HTMLFormElement, table: HTMLTableElement, follow: () => void): void {
  const order = form.querySelector('select');
  for (const head of table.querySelectorAll<HTMLElement>('th[data-column]')) {
    const { column = '' } = head.dataset;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => {
      if (order) order.value = order.value === column ? `-${column}` : column;
      follow();
    });
    head.append(button);
  }
}

function hide(where: string, isHidden: boolean): void {
  const element = document.querySelector<HTMLElement>(where);
  if (element) element.hidden = isHidden;
}
