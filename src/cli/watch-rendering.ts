import type { Terminal } from './command.ts';

/** How Astro's talk says that a page is written: a branch of its tree. */
const PAGE = /[├└]─/g;
const INDEXING = 'writing the search index';

/** Hears a build's talk and shows how far it is: pages, then the search index. */
export function watchRendering({ progress }: Pick<Terminal, 'progress'>): (text: string) => void {
  let pages = 0;
  progress('Rendering pages');
  return (text) => {
    const written = text.match(PAGE)?.length ?? 0;
    pages += written;
    if (text.includes(INDEXING)) progress('Indexing for the search');
    else if (written > 0) progress(`Rendering pages: ${pages}`);
  };
}
