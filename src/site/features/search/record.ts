import type { CustomRecord } from 'pagefind';
import type { Locale } from '../../../languages/languages.ts';
import type { Text } from '../../../model/text.ts';
import type { Chinese } from './chinese.ts';
import { encodeShown } from './encode-shown.ts';
import type { IndexEntry } from './entry.ts';
import { wordsOf } from './words-of.ts';

/** The one language of the index: its stems serve English, and what is Chinese comes to it in words of our own. */
const LANGUAGE = 'en';

/** An entry as a record of the index, for the pages of these languages. */
export function recordOf(
  { shown, filters, also }: IndexEntry,
  locales: readonly Locale[],
  chinese: Chinese,
): CustomRecord {
  const words = (texts: readonly Text[]) => texts.map((text) => wordsOf(text, chinese)).join(' · ');
  return {
    url: `${locales.join('+')}/${shown.path}`,
    language: LANGUAGE,
    content: words([...shown.texts, ...shown.of, ...also]),
    // The title weighs more than the content.
    meta: { title: words([shown.name]), shown: encodeShown(shown) },
    filters: {
      in: [...locales],
      kind: [shown.kind],
      ...Object.fromEntries(Object.entries(filters).map(([key, id]) => [key, [id]])),
    },
    ...(shown.standing && { sort: { index: shown.standing.index.toFixed(4) } }),
  };
}
