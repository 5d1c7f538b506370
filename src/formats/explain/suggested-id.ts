/** An id made of what was written; `null` for a single word, else whether a path has one part or several. */
export function asId(written: string, isOnePart: boolean | null): string {
  const plain = (text: string) => text.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  const text = written.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (isOnePart === null) return plain(text) || 'main-store';
  if (isOnePart) return plain(text) || 'name-1';
  return text
    .split('/')
    .map((part, at, parts) => plain(part) || (at === parts.length - 1 ? 'journey-1' : 'brand-1'))
    .join('/');
}
