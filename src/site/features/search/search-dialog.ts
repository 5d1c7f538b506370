import { moveByArrows } from './arrow-keys.ts';
import { panelIn } from './panel.ts';
import { whenTyped } from './typed.ts';

/** Makes the opened dialog find things; what was typed while this was loading is asked for. */
function start(dialog: HTMLDialogElement, form: HTMLFormElement, field: HTMLInputElement, found: HTMLElement): void {
  const panel = panelIn(found);
  const ask = () => void panel.ask({ query: field.value.trim(), filters: {} });
  whenTyped(form, field, ask);
  moveByArrows(field, dialog);
  // A result may lie on this very page.
  found.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a')) dialog.close();
  });
  ask();
}

const dialog = document.querySelector<HTMLDialogElement>('.search-dialog');
const form = dialog?.querySelector('form');
const field = dialog?.querySelector('input');
const found = dialog?.querySelector<HTMLElement>('[data-search]');
if (dialog && form && field && found) start(dialog, form, field, found);
