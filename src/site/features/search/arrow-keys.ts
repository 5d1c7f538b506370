/** Arrows go from the field through the results and back; tab and every other key do what they always do. */
export function moveByArrows(field: HTMLElement, around: HTMLElement): void {
  around.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const stops = [field, ...around.querySelectorAll<HTMLElement>('.result a')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const to = at < 0 ? undefined : stops[next(event.key, at, stops.length)];
    if (!to || to === document.activeElement) return;
    event.preventDefault();
    to.focus();
  });
}

/** Where a key leads to from a place; the ends hold fast, and in the field Home and End are the text's. */
function next(key: string, at: number, length: number): number {
  if (key === 'ArrowDown') return Math.min(at + 1, length - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home' && at > 0) return 1;
  if (key === 'End' && at > 0) return length - 1;
  return at;
}
