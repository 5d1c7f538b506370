import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { counted } from '../../src/languages/counted.ts';
import type { LanguageInPart } from '../../src/languages/language.ts';
import { LANGUAGES, LOCALES, wordsOf } from '../../src/languages/languages.ts';
import { SHIPPED_LOCALES } from '../support/shipped-locales.ts';

const FOLDER = resolve(import.meta.dirname, '../../src/languages');
/** What else lies in the folder: the shape of a language, the list, and what languages are written with. */
const NO_LANGUAGE = ['language.ts', 'languages.ts', 'counted.ts'];

/** Every word of a language that stands for nothing: a key the shipped words do not have. */
function strayWords(said: object, whole: object, path = ''): string[] {
  return Object.entries(said).flatMap(([key, word]) => {
    const shipped = (whole as Record<string, unknown>)[key];
    if (shipped === undefined) return [`${path}${key}`];
    const isGroup = typeof word === 'object' && word !== null;
    return isGroup ? strayWords(word, shipped as object, `${path}${key}.`) : [];
  });
}

/** Every rule whose sentence has other {places} than the English one. */
function otherPlaces({ rules = {} }: LanguageInPart): string[] {
  const places = (words = '') => [...new Set(words.match(/\{\w+\}/g))].sort().join();
  const english: Readonly<Record<string, { says: string }>> = wordsOf('en').rules;
  return Object.entries(rules).flatMap(([id, { says }]) =>
    says === undefined || places(says) === places(english[id]?.says) ? [] : [id],
  );
}

describe('languages beyond the shipped ones', () => {
  it('are listed, every folder of the room', () => {
    const list = readFileSync(join(FOLDER, 'languages.ts'), 'utf8');
    const unlisted = readdirSync(FOLDER).filter(
      (file) => !NO_LANGUAGE.includes(file) && !list.includes(`'./${file}/${file}.ts'`),
    );
    expect(unlisted).toEqual([]);
  });

  it('follow the shipped ones, by tags that are well formed', () => {
    expect(LOCALES.slice(0, 3)).toEqual(SHIPPED_LOCALES);
    expect(Intl.getCanonicalLocales([...LOCALES])).toEqual(LOCALES);
  });

  it('say nothing of what there is not, and keep the places of every sentence', () => {
    for (const language of Object.values<LanguageInPart>(LANGUAGES)) {
      expect(strayWords(language, wordsOf('en'))).toEqual([]);
      expect(otherPlaces(language)).toEqual([]);
    }
  });

  it('would be told what they say amiss', () => {
    const amiss = {
      name: 'Français',
      site: { nav: { overwiev: 'Vue d’ensemble', guide: 'Guide' }, home: 'Accueil' },
      rules: { 'loop/cliff': { says: 'De {from} à {too}' } },
    };
    expect(strayWords(amiss, wordsOf('en'))).toEqual(['site.nav.overwiev', 'site.home']);
    expect(otherPlaces(amiss)).toEqual(['loop/cliff']);
  });
});

describe('counting', () => {
  const russian = { one: 'находка', few: 'находки', many: 'находок', other: 'находки' };
  it.each([
    ['en', { one: 'finding', other: 'findings' }, 1, '1 finding'],
    ['en', { one: 'finding', other: 'findings' }, 0, '0 findings'],
    ['en', { one: 'response', other: 'responses' }, 2140, '2,140 responses'],
    ['fr', { one: 'constat', other: 'constats' }, 0, '0 constat'],
    ['ru', russian, 3, '3 находки'],
    ['ru', russian, 5, '5 находок'],
    ['zh-CN', { other: '条旅程' }, 1200, '1,200 条旅程'],
  ])('in %s takes the form of the number: %j, %d', (locale, forms, count, said) => {
    expect(counted(locale, forms)(count)).toBe(said);
  });
});
