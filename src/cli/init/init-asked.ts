import { LOCALES, type Locale, wordsOf } from '../../languages/languages.ts';
import type { Asker } from '../asker.ts';
import { type Call, type Terminal, UsageError } from '../command.ts';
import { localeMeant } from '../language.ts';
import { textOption } from '../options.ts';

export const PLACES = ['none', 'github', 'gitlab'] as const;
export type Place = (typeof PLACES)[number];

type Locales = readonly [Locale, ...Locale[]];

/** A site of a team's own: its title, and its languages, that of its people first. */
export interface OwnProject {
  title: string;
  locales: Locales;
}

/** What a new project is to be. */
export interface NewProject {
  publish: Place;
  /** `null` for the example. */
  own: OwnProject | null;
  /** The languages that were asked for. */
  locales: Locales | null;
}

/** The languages of a list with commas; `null` when one of them is none of ours. */
export function localesIn(list: string): Locales | null {
  const meant = list.split(/[,，、]/).map((tag) => localeMeant(tag));
  const known = new Set(meant.flatMap((locale) => locale ?? []));
  const [first, ...others] = known;
  return first === undefined || meant.includes(null) ? null : [first, ...others];
}

/**
 * Reads what a call says a new project is to be, and asks for the rest on a terminal; `settled` is the language of one
 * that has settings, which stay.
 */
export async function initAsked(call: Call, terminal: Terminal, settled: Locale | null): Promise<NewProject> {
  const { title, locale, yes, example } = call.values;
  if (example && title !== undefined) throw new UsageError((words) => words.usage.exampleHasTitle);
  if (typeof title === 'string' && title.trim() === '') throw new UsageError((words) => words.usage.blank('--title'));
  const ask = yes ? null : terminal.ask;
  const asksOwn = settled === null && !example ? ask : null;
  const given = typeof locale === 'string' ? localesIn(locale) : null;
  const locales = given ?? (asksOwn && (await askLocales(asksOwn, terminal)));
  const all = locales ?? ([settled ?? terminal.locale] as const);
  const called = textOption(call, 'title', '').trim() || (await titleOf(asksOwn, all[0], terminal));
  return {
    locales,
    own: example ? null : { title: called, locales: all },
    publish: await placeOf(call, ask, terminal),
  };
}

async function titleOf(ask: Asker | null, locale: Locale, terminal: Pick<Terminal, 'locale'>): Promise<string> {
  const initial = wordsOf(locale).starter.siteTitle;
  const { title, needed } = wordsOf(terminal.locale).starter.asks;
  return ask ? ask.text(title, { initial, problem: (text) => (text === '' ? needed : undefined) }) : initial;
}

async function placeOf({ values }: Call, ask: Asker | null, { locale }: Pick<Terminal, 'locale'>): Promise<Place> {
  const { asks } = wordsOf(locale).starter;
  const labels = { none: asks.nowhere, github: 'GitHub Pages', gitlab: 'GitLab Pages' };
  const answers = PLACES.map((value) => ({ value, label: labels[value] }));
  const said = PLACES.find((place) => place === values['publish']);
  return said ?? (ask ? ask.one(asks.publish, answers, 'none') : 'none');
}

async function askLocales(ask: Asker, { locale }: Pick<Terminal, 'locale'>): Promise<Locales> {
  const { asks } = wordsOf(locale).starter;
  const answers = LOCALES.map((value) => ({ value, label: wordsOf(value).name }));
  const own = await ask.one(asks.locale, answers, locale);
  const all = await ask.several(asks.locales, answers, [own]);
  return [own, ...all.filter((other) => other !== own)];
}
