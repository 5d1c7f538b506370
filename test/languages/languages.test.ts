import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { counted } from '../../src/languages/counted.ts';
import { LANGUAGES, LOCALES, wordsOf } from '../../src/languages/languages.ts';
import { SHIPPED_LOCALES } from '../support/shipped-locales.ts';

const FOLDER = resolve(import.meta.dirname, '../../src/languages');
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Every way to a word, or to the forms of one. */
function ways(words: object, above = ''): string[] {
  return Object.entries(words).flatMap(([key, word]) => {
    const isGroup = typeof word === 'object' && word !== null && !Array.isArray(word) && !('other' in word);
    return isGroup ? ways(word, `${above}${key}.`) : [`${above}${key}`];
  });
}

/** Every group of words in which one is called `other`. */
function withOther(words: object): object[] {
  const groups = Object.values(words).filter((word) => typeof word === 'object' && word !== null);
  return [...('other' in words ? [words] : []), ...groups.flatMap(withOther)];
}

/** Every rule of which a message has other {places} than the English one. */
function otherPlaces(rules: Readonly<Record<string, { says: string }>>): string[] {
  const english: typeof rules = wordsOf('en').rules;
  const places = (words = '') => [...new Set(words.match(/\{\w+\}/g))].sort().join();
  return Object.entries(rules).flatMap(([id, { says }]) => (places(says) === places(english[id]?.says) ? [] : [id]));
}

describe('the languages', () => {
  it('are listed, every folder of them', () => {
    const list = readFileSync(join(FOLDER, 'languages.ts'), 'utf8');
    const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => !list.includes(`'./${name}/${name}.ts'`))).toEqual([]);
    expect(folders).toHaveLength(LOCALES.length);
  });

  it('begin with English, by tags that are well formed', () => {
    expect(LOCALES[0]).toBe('en');
    expect(Intl.getCanonicalLocales([...LOCALES])).toEqual(LOCALES);
  });

  it.each(LOCALES)('%s says nothing of what there is not, and keeps the places of every message', (locale) => {
    const known = ways(LANGUAGES.en);
    expect(ways(LANGUAGES[locale]).filter((way) => !known.includes(way))).toEqual([]);
    expect(otherPlaces(wordsOf(locale).rules)).toEqual([]);
  });

  it.each(SHIPPED_LOCALES)('%s is whole', (locale) => {
    expect(ways(LANGUAGES[locale]).toSorted()).toEqual(ways(LANGUAGES.en).toSorted());
  });

  it('would be told of a message with other places', () => {
    expect(otherPlaces({ 'loop/cliff': { says: 'De {from} à {too}' } })).toEqual(['loop/cliff']);
  });

  it('call nothing `other` but the last of plural forms, by which these are known', () => {
    const groups = LOCALES.flatMap((locale) => withOther(wordsOf(locale)));
    expect(groups.length).toBeGreaterThan(0);
    for (const group of groups) expect(FORMS).toEqual(expect.arrayContaining(Object.keys(group)));
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
