import { opensSearch } from './opening-keys.ts';

/** Opens the search on any page: by its entry, by / or by Ctrl-K. */
function start(dialog: HTMLDialogElement, entry: HTMLAnchorElement): void {
  // The field is there at once; what finds things is loaded when it is opened for the first time.
  function open(event: Event): void {
    event.preventDefault();
    if (!dialog.open) dialog.showModal();
    dialog.querySelector('input')?.select();
    import(/* @vite-ignore */ dialog.dataset['module'] ?? '').catch(() => location.assign(entry.href));
  }

  entry.addEventListener('click', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) open(event);
  });
  // Outside the dialog's own parts lies the backdrop.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target as Element).closest('.search-close')) dialog.close();
  });
  document.addEventListener('keydown', (event) => {
    if (opensSearch(event)) open(event);
  });
}

const dialog = document.querySelector<HTMLDialogElement>('.search-dialog');
const entry = document.querySelector<HTMLAnchorElement>('[data-opens-search]');
if (dialog && entry) start(dialog, entry);
