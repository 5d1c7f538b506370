import { settings } from 'virtual:experience-audit/settings';
import type { Language, LanguageInPart } from '../languages/language.ts';
import { inEachLanguage, LOCALES, type Locale, wordsOf } from '../languages/languages.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Text } from '../model/text.ts';
import { currentEdition } from '../project/current-edition.ts';
import { installExtensions } from '../project/extensions/installed.ts';
import type { Project } from '../project/project.ts';
import { findingPieces } from '../report/finding-message.ts';
import type { Journey } from '../report/journey.ts';
import { localise, type Piece, pieceOf } from '../report/localise.ts';
import type { FindingReport } from '../report/report.ts';
import { nameOf } from '../report/term.ts';
import { withId } from '../report/with-id.ts';
import { type Manner, mannerOf } from './manner.ts';

/** One reader of the site: the edition, in one language, with the way to every other page. */
export interface Reader extends Manner {
  edition: Project;
  locale: Locale;
  /** The languages of the site. */
  locales: readonly Locale[];
  words: Language['site'];
  say(text: Text): string;
  /** The same, with the language it is in when that is not the page's. */
  piece(text: Text): Piece;
  /** The `lang` of a text that is not in the page's language; nothing when it is, or does not say. */
  langOf(text: Text): Locale | undefined;
  /** A sentence around texts of the audit, in pieces: what is in another language than the page knows which. */
  around(say: (...texts: string[]) => string, ...texts: readonly Text[]): Piece[];
  /** A finding's sentence, in pieces. */
  finding(finding: FindingReport, journey: Journey): Piece[];
  /** Words the product ships; where the language lacks them, the English. */
  shipped(say: (words: LanguageInPart) => string | undefined): Piece;
  term(vocabulary: string, id: string): string;
  /** The same as the config names it, in every language it gives. */
  named(vocabulary: string, id: string): Text;
  /** An owner by the name the config gives, or that there is none. */
  owner(id: string | null | undefined): string;
  ownerText(id: string | null | undefined): Text;
  /** The address of a page below the site's base, `path` without slashes around it; '' is the overview. */
  href(path: string, locale?: Locale): string;
  /** In a frozen edition, the address of the live report; `null` in the live one. */
  live: string | null;
  /** The address of a link in an audit: as it is, or of a file of `public/`. */
  source(link: string): string;
  /** The address of a file of `public/`, whatever its name. */
  file(path: string): string;
  rubric(id: string): Rubric;
  /** Where Pagefind's bundle lies, with a slash at its end. */
  searchBundle: string;
}

installExtensions(settings.root);

/** The path that the files of `public/` lie at; no slash at its end. */
const TOP = import.meta.env.BASE_URL.replace(/\/$/, '');
/** The path the report lies at. */
export const BASE = `${TOP}${settings.path}`;

/** The edition the site shows. */
export function shownEdition(): Project {
  return currentEdition(settings);
}

/** The reader of one locale's pages; `base` is the path the site lies at. */
export function readerOf(locale: Locale, base: string = BASE): Reader {
  const edition = shownEdition();
  const { config } = edition;
  const { locale: home } = config;
  const named = (vocabulary: string, id: string) => nameOf(vocabulary, id, config, locale);
  const say = (text: Text) => localise(text, locale, home);
  const piece = (text: Text) => pieceOf(text, locale, home);
  const words = wordsOf(locale).site;
  const { nobody, unnamed } = words.overview;
  const without = config.audience === 'public' ? unnamed : nobody;
  const ownerText = (id: string | null | undefined) => (id ? named('owner', id) : without);
  return {
    ...mannerOf(locale),
    edition,
    locale,
    locales: siteLocales(),
    words,
    say,
    piece,
    langOf: (text) => piece(text).lang,
    shipped: (say) => pieceOf(inEachLanguage(say), locale, 'en'),
    around: (sentence, ...texts) => around(sentence, texts.map(piece)),
    finding: (finding, journey) => findingPieces(finding, journey, { locale, siteLocale: home, names: config }),
    term: (vocabulary, id) => say(named(vocabulary, id)),
    named,
    owner: (id) => say(ownerText(id)),
    ownerText,
    href: (path, to = locale) => address(base, path, to === home ? '' : to),
    live: edition.frozenAs && address(edition.frozenAs.live, '', locale === home ? '' : locale),
    source: (link) => (/^https?:/i.test(link) ? link : `${TOP}/${link.replace(/^\//, '')}`),
    file: (path) => `${TOP}/${path.replace(/^\//, '').split('/').map(encodeURIComponent).join('/')}`,
    searchBundle: `${base.replace(/\/$/, '')}/pagefind/`,
    rubric(id) {
      const found = withId(edition.rubrics, id);
      if (!found) throw new RangeError(`no rubric ${id} in the edition`);
      return found;
    },
  };
}

/** The languages the site is written in, always in the same order. */
export function siteLocales(): Locale[] {
  const { locales } = shownEdition().config;
  return LOCALES.filter((locale) => locales.includes(locale));
}

/** One set of parameters per locale the site is written in; the default locale has no prefix. */
export function localeRoutes(): { params: { locale: string | undefined }; props: { locale: Locale } }[] {
  const { locale: home } = shownEdition().config;
  return siteLocales().map((locale) => ({
    params: { locale: locale === home ? undefined : locale },
    props: { locale },
  }));
}

/** The reader of a page that has these parameters; where they name no language of the site, of its default locale. */
export function readerAt({ locale }: Readonly<Record<string, string | undefined>>): Reader {
  return readerOf(siteLocales().find((one) => one === locale) ?? shownEdition().config.locale);
}

/** A mark of the private use area stands for each text while the sentence is put together; nothing stands for nothing. */
const MARK = /\uE000(\d+)\uE001/;

function around(sentence: (...texts: string[]) => string, texts: readonly Piece[]): Piece[] {
  const said = sentence(...texts.map(({ text }, at) => (text === '' ? '' : `\uE000${at}\uE001`)));
  const pieces = said
    .split(MARK)
    .map((text, at): Piece => (at % 2 === 1 ? (texts[Number(text)] ?? { text: '' }) : { text }));
  return pieces.reduce(withNext, []);
}

/** What follows in the same language goes on with the piece before it; an empty one is none. */
function withNext(pieces: Piece[], next: Piece): Piece[] {
  const last = pieces.at(-1);
  if (next.text === '') return pieces;
  if (last === undefined || last.lang !== next.lang) return [...pieces, next];
  return [...pieces.slice(0, -1), { ...last, text: last.text + next.text }];
}

/** An address below the base: a page ends in a slash, a file does not. */
function address(base: string, path: string, prefix: string): string {
  const [page = '', fragment] = path.split('#');
  const parts = [prefix, page].filter((part) => part !== '');
  const end = parts.length === 0 || /\.\w+$/.test(page) ? '' : '/';
  return `${base.replace(/\/$/, '')}/${parts.join('/')}${end}${fragment === undefined ? '' : `#${fragment}`}`;
}
