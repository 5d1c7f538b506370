/** An open filter lies over the table: it closes by Escape, by a click beside it, and when the focus leaves it. */
export function closeFilters(form: HTMLFormElement): void {
  const filters = form.querySelectorAll<HTMLDetailsElement>('.explorer-filter');
  const closeAllBut = (target: EventTarget | null) => {
    for (const filter of filters)
      if (filter.open && liesOver(filter) && !(target instanceof Node && filter.contains(target))) filter.open = false;
  };
  document.addEventListener('pointerdown', ({ target }) => closeAllBut(target));
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget) closeAllBut(relatedTarget);
  });
  form.addEventListener('keydown', (event) => {
    const open = [...filters].find((filter) => filter.open);
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    open.open = false;
    open.querySelector('summary')?.focus();
  });
}

/** On a narrow screen it lies between the others: closing by itself would move what one is about to press. */
function liesOver(filter: HTMLDetailsElement): boolean {
  const values = filter.querySelector('.explorer-values');
  return values !== null && getComputedStyle(values).position === 'absolute';
}
