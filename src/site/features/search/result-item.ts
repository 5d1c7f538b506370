import type { Locale } from '../../../languages/languages.ts';
import { STANDING_KEYS, standingKey } from '../../../model/standing.ts';
import type { Text } from '../../../model/text.ts';
import { formatNumber } from '../../../report/format-number.ts';
import { localise, pieceOf } from '../../../report/localise.ts';
import type { Hit } from './engine.ts';
import type { Kind } from './entry.ts';
import { excerptOf, type Marked, quotable, soughtBy } from './excerpt.ts';
import type { Fold } from './han.ts';

/** What results are shown with: the reader's language and the site's, the way to its pages, the names of their kinds. */
export interface Setting {
  locale: Locale;
  home: Locale;
  root: string;
  kinds: Readonly<Record<Kind, string>>;
}

/** The same, and a badge for each of `STANDING_KEYS`. */
type WithBadges = Setting & { badges: readonly Element[] };

/** A result, and which it is of those that are shown, from 0. */
interface PlacedResult {
  hit: Hit;
  at: number;
}

/** Widths of a Latin letter in an excerpt. */
const MOST = 170;

/** One result: its name as a link, where it stands and what it is a part of, and an excerpt. */
export function resultItem({ hit, at }: PlacedResult, query: string, fold: Fold, setting: WithBadges): HTMLLIElement {
  const { shown, words } = hit;
  const sought = soughtBy(query, words, fold);
  const { locale, home, root } = setting;
  const say = (text: Text) => localise(text, locale, home);
  const link = filled(element('a'), excerptOf(say(shown.name), sought, Number.POSITIVE_INFINITY), shown.name, setting);
  link.href = `${root}${shown.path}`;

  const place = element('p', 'result-place');
  place.id = `result_${at}`;
  link.setAttribute('aria-describedby', place.id);
  if (shown.standing) place.append(badgeOf(shown.standing, setting), ' ');
  const where = element('span', 'meta');
  const parts = shown.of.map((text) => filled(element('span'), [{ text: say(text), marked: false }], text, setting));
  // Touchpoints are what one looks for; the others say what they are.
  for (const part of shown.kind === 'touchpoint' ? parts : [setting.kinds[shown.kind], ...parts])
    where.append(where.hasChildNodes() ? ' · ' : '', part);
  place.append(where);

  const item = element('li', 'result');
  const name = element('p', 'result-name');
  name.append(link);
  item.append(name, place);
  const quoted = quotable(shown.texts, sought, locale, home);
  if (quoted !== undefined)
    item.append(filled(element('p', 'result-excerpt'), excerptOf(say(quoted), sought, MOST), quoted, setting));
  return item;
}

function badgeOf({ name, index, ...standing }: NonNullable<Hit['shown']['standing']>, setting: WithBadges): Node {
  const { locale, home, badges } = setting;
  const badge = badges[STANDING_KEYS.indexOf(standingKey(standing))]?.cloneNode(true) as Element;
  badge.querySelector('.badge-name')?.append(localise(name, locale, home));
  badge.querySelector('.badge-index')?.append(formatNumber(index, locale, 'index'));
  return badge;
}

/** An element with the pieces of a text, and the text's language when it is not the page's. */
function filled<E extends HTMLElement>(into: E, pieces: readonly Marked[], text: Text, { locale, home }: Setting): E {
  const { lang } = pieceOf(text, locale, home);
  if (lang) into.lang = lang;
  into.append(
    ...pieces.map(({ text: said, marked }) => {
      if (!marked) return said;
      const mark = element('mark');
      mark.append(said);
      return mark;
    }),
  );
  return into;
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, name = ''): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (name !== '') made.className = name;
  return made;
}
