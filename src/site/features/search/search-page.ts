import { moveByArrows } from './arrow-keys.ts';
import type { Counts, SearchQuestion } from './engine.ts';
import { FILTERS } from './entry.ts';
import { opensSearch } from './opening-keys.ts';
import { panelIn } from './panel.ts';
import { whenTyped } from './typed.ts';

/** The search page: the form is the question, and the address is the form. */
function start(form: HTMLFormElement, field: HTMLInputElement, found: HTMLElement): void {
  const panel = panelIn(found, (counts) => showCounts(form, counts));

  function ask(): void {
    const written = addressOf(form);
    history.replaceState(null, '', `${location.pathname}${written}`);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.search = written;
    showChosen(form);
    void panel.ask(questionOf(form));
  }

  document.querySelector('.search-off')?.remove();
  restore(form);
  openFilters(form);
  whenTyped(form, field, ask);
  moveByArrows(field, document.body);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  form.querySelector('.clear')?.addEventListener('click', () => {
    for (const box of form.querySelectorAll<HTMLInputElement>('[type=checkbox]')) box.checked = false;
    field.focus();
    ask();
  });
  document.addEventListener('keydown', (event) => {
    if (!opensSearch(event)) return;
    event.preventDefault();
    field.select();
  });
  ask();
}

function questionOf(form: HTMLFormElement): SearchQuestion {
  const data = new FormData(form);
  const order = data.get('order');
  const filters = FILTERS.map((name) => [name, data.getAll(name).map(String)] as const);
  return {
    query: String(data.get('q') ?? '').trim(),
    filters: Object.fromEntries(filters.filter(([, values]) => values.length > 0)),
    ...((order === 'asc' || order === 'desc') && { order }),
  };
}

/** The form as the query part of an address, without what is empty. */
function addressOf(form: HTMLFormElement): string {
  const pairs = [...new FormData(form)]
    .map(([name, value]) => [name, String(value)])
    .filter(([, value]) => value !== '');
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}

function restore(form: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search);
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
    if (control.type === 'checkbox')
      (control as HTMLInputElement).checked = asked.getAll(control.name).includes(control.value);
    else control.value = asked.get(control.name) ?? '';
  }
}

function showCounts(form: HTMLFormElement, counts: Counts): void {
  for (const name of FILTERS)
    for (const box of form.querySelectorAll<HTMLInputElement>(`[name=${name}]`)) {
      const count = box.closest('label')?.querySelector('.count');
      if (count) count.textContent = String(counts[name]?.[box.value] ?? 0);
    }
}

/** How much is chosen of each filter and of all, also while their lists are closed. */
function showChosen(form: HTMLFormElement): void {
  for (const part of form.querySelectorAll('details')) {
    const chosen = part.querySelectorAll(':checked').length;
    const shown = part.querySelector('.chosen');
    if (shown) shown.textContent = chosen === 0 ? '' : String(chosen);
  }
  form.querySelector('.clear')?.toggleAttribute('hidden', form.querySelector('details :checked') === null);
}

/** Where there is room beside the results, the filters are open; and so is each in which something is chosen. */
function openFilters(form: HTMLFormElement): void {
  const narrow = form.querySelector<HTMLDetailsElement>('.search-narrow');
  if (narrow) narrow.open = matchMedia('(width >= 48rem)').matches;
  for (const filter of form.querySelectorAll<HTMLDetailsElement>('.search-filter'))
    filter.open ||= filter.querySelector(':checked') !== null;
}

const form = document.querySelector<HTMLFormElement>('.search-form');
const field = form?.querySelector('input');
const found = document.querySelector<HTMLElement>('[data-search]');
if (form && field && found) start(form, field, found);
