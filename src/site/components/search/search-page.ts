/** What of Pagefind's component instance the order needs; the bundle brings the real one. */
interface SearchInstance {
  searchSort: Record<string, 'asc' | 'desc'>;
  searchTerm: string;
  triggerSearch(term: string): void;
}

interface PagefindWindow {
  PagefindComponents?: { getInstanceManager(): { getInstance(name: string): SearchInstance } };
}

/** Results by index, lowest or highest first; without a choice, the best match first. */
document.querySelector<HTMLSelectElement>('#search-order')?.addEventListener('change', ({ target }) => {
  const { value } = target as HTMLSelectElement;
  const instance = (window as PagefindWindow).PagefindComponents?.getInstanceManager().getInstance('default');
  if (!instance) return;
  instance.searchSort = value === 'asc' || value === 'desc' ? { index: value } : {};
  instance.triggerSearch(instance.searchTerm);
});

/** A button that is a combobox takes no name from its content, so Pagefind's filters get the one they show. */
customElements.whenDefined('pagefind-filter-dropdown').then(() => {
  for (const filter of document.querySelectorAll('pagefind-filter-dropdown')) {
    filter.querySelector('[role=combobox]')?.setAttribute('aria-label', filter.getAttribute('label') ?? '');
  }
});
