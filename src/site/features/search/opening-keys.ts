/** Where a key is a character of what is being written or chosen. */
const WRITING = 'input:not([type=checkbox]), textarea, select, [contenteditable]';

type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'isComposing' | 'target'>;

/** Whether a pressed key asks for the search: Ctrl-K or Command-K anywhere, a slash where it is not written. */
export function opensSearch({ key, altKey, ctrlKey, metaKey, isComposing, target }: Pressed): boolean {
  if (altKey || isComposing) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k';
  return key === '/' && (target as Element).closest(WRITING) === null;
}
