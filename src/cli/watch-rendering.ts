import { wordsOf } from '../languages/languages.ts';
import type { Terminal } from './command.ts';

/** How Astro's talk says that a page is written: a branch of its tree. */
const PAGE = /[├└]─/g;
const INDEXING = 'writing the search index';

type Speaking = Pick<Terminal, 'progress'> & Partial<Pick<Terminal, 'words'>>;

/** Hears a build's talk and shows how far it is: pages, then the search index. */
export function watchRendering({ progress, words = wordsOf('en').commandLine }: Speaking): (text: string) => void {
  let pages = 0;
  progress(words.progress.rendering);
  return (text) => {
    const written = text.match(PAGE)?.length ?? 0;
    pages += written;
    if (text.includes(INDEXING)) progress(words.progress.indexing);
    else if (written > 0) progress(words.progress.rendered(pages));
  };
}
