import type { CustomRecord } from 'pagefind';
import type { Locale, Text } from '../../../model/text.ts';
import type { Chinese } from './chinese.ts';
import type { Entry } from './entry.ts';
import { veiled } from './veil.ts';
import { wordsOf } from './words-of.ts';

/** The one language of the index: its stems serve English, and what is Chinese comes to it in words of our own. */
const LANGUAGE = 'en';

/** An entry as a record of the index, for the pages of these languages. */
export function recordOf({ shown, filters, also }: Entry, locales: readonly Locale[], chinese: Chinese): CustomRecord {
  const words = (texts: readonly Text[]) => texts.map((text) => wordsOf(text, chinese)).join(' · ');
  return {
    url: `${locales.join('+')}/${shown.path}`,
    language: LANGUAGE,
    content: words([...shown.texts, ...shown.of, ...also]),
    // The title weighs more than the content.
    meta: { title: words([shown.name]), shown: veiled(shown) },
    filters: {
      in: [...locales],
      kind: [shown.kind],
      ...Object.fromEntries(Object.entries(filters).map(([key, id]) => [key, [id]])),
    },
    ...(shown.standing && { sort: { index: shown.standing.index.toFixed(4) } }),
  };
}
