import type { Rubric } from '../model/rubric.ts';
import { LOCALES, type Locale, type Text } from '../model/text.ts';
import { currentEdition, type Edition } from '../project.ts';
import { formatNumber } from '../report/format-number.ts';
import { localise, pieceOf } from '../report/localise.ts';
import type { Meaning } from '../report/meanings.ts';
import { termOf } from '../report/term.ts';
import type { SiteWords } from './i18n/site-words.ts';
import { WORDS } from './i18n/words.ts';

/** One reader of the site: the edition, in one language, with the way to every other page. */
export interface Reader {
  edition: Edition;
  locale: Locale;
  words: SiteWords;
  say(text: Text): string;
  /** The `lang` of a text that is not in the page's language; nothing when it is, or does not say. */
  langOf(text: Text): Locale | undefined;
  term(vocabulary: string, id: string): string;
  /** An owner by the name the config gives, or that there is none. */
  owner(id: string | null | undefined): string;
  number(value: number): string;
  index(value: number): string;
  percent(value: number): string;
  /** Several words as one enumeration, in the manner of the language. */
  list(words: readonly string[]): string;
  /** What a lens's figures mean, in a sentence. */
  mean(meaning: Meaning): string;
  day(date: string): string;
  /** The address of a page below the site's base, `path` without slashes around it; '' is the overview. */
  href(path: string, locale?: Locale): string;
  /** The address of a link in an audit: as it is, or below the base for a file of `public/`. */
  source(link: string): string;
  rubric(id: string): Rubric;
  /** Where Pagefind's bundle lies, with a slash at its end. */
  searchBundle: string;
}

/** The reader of one locale's pages; `base` is the path the site lies at. */
export function readerOf(locale: Locale, base: string = process.env['EXPERIENCE_AUDIT_BASE'] ?? '/'): Reader {
  const edition = currentEdition(process.env);
  const { locale: home, channels, owners } = edition.config;
  const named: Readonly<Record<string, Readonly<Record<string, Text>>>> = { channel: channels, owner: owners };
  return {
    edition,
    locale,
    words: WORDS[locale],
    say: (text) => localise(text, locale, home),
    langOf: (text) => pieceOf(text, locale, home).lang,
    term: (vocabulary, id) => localise(named[vocabulary]?.[id] ?? termOf(vocabulary, id, locale), locale, home),
    owner: (id) => (id ? localise(owners[id] ?? id, locale, home) : WORDS[locale].overview.nobody),
    number: (value) => formatNumber(value, locale, 'decimal'),
    index: (value) => formatNumber(value, locale, 'index'),
    percent: (value) => formatNumber(value, locale, 'percent'),
    list: (several) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(several),
    mean: ({ id, data }) =>
      WORDS[locale].meanings[id].replace(
        /\{(\w+)\}/g,
        (place, name: string) => placed(name, data[name], locale) ?? place,
      ),
    day: (date) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`)),
    href: (path, to = locale) => address(base, path, to === home ? '' : to),
    source: (link) => (/^https?:/i.test(link) ? link : `${base.replace(/\/$/, '')}/${link.replace(/^\//, '')}`),
    searchBundle: `${base.replace(/\/$/, '')}/pagefind/`,
    rubric(id) {
      const found = edition.rubrics.find((rubric) => rubric.id === id);
      if (!found) throw new RangeError(`no rubric ${id} in the edition`);
      return found;
    },
  };
}

/** One set of parameters per locale the site is written in; the default locale has no prefix. */
export function localeRoutes(): { params: { locale: string | undefined }; props: { locale: Locale } }[] {
  const { locale: home, locales } = currentEdition(process.env).config;
  return LOCALES.filter((locale) => locales.includes(locale)).map((locale) => ({
    params: { locale: locale === home ? undefined : locale },
    props: { locale },
  }));
}

/** How each place of a meaning is written: an index, a share, a term, or a plain number. */
function placed(name: string, value: string | number | undefined, locale: Locale): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return termOf(name, value, locale);
  if (['before', 'after', 'difference', 'gained'].includes(name)) return formatNumber(value, locale, 'index');
  return formatNumber(value, locale, ['penalty', 'share', 'score'].includes(name) ? 'percent' : 'decimal');
}

/** An address below the base: a page ends in a slash, a file does not. */
function address(base: string, path: string, prefix: string): string {
  const [page = '', fragment] = path.split('#');
  const parts = [prefix, page].filter((part) => part !== '');
  const end = parts.length === 0 || /\.\w+$/.test(page) ? '' : '/';
  return `${base.replace(/\/$/, '')}/${parts.join('/')}${end}${fragment === undefined ? '' : `#${fragment}`}`;
}
