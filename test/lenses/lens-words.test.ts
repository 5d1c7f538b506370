import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES, wordsOf } from '../../src/languages/languages.ts';
import { shownLenses } from '../../src/lenses/shown.ts';

const LENSES = resolve(import.meta.dirname, '../../src/lenses');

type Said = Readonly<Record<string, string | ((count: number) => string)>>;
type Words = Readonly<Record<string, { name?: string; asks?: string; says: Said }>>;

const inEach: Words[] = LOCALES.map((locale) => wordsOf(locale).lenses);
const counts = [0, 1, 2, 5, 21, 1000];

/** The places of some words; of words that hang on a number, in all their forms. */
function placesOf(said: Said[string] | undefined): string[] {
  const forms = typeof said === 'function' ? counts.map(said) : [said ?? ''];
  return [...new Set(forms.flatMap((form) => form.match(/\{\w+\}/g) ?? []))].toSorted();
}

it('are those of the lenses that are shown', () => {
  for (const lenses of inEach)
    expect(Object.keys(lenses).toSorted()).toEqual(
      shownLenses()
        .map(({ id }) => id)
        .toSorted(),
    );
});

describe.each(shownLenses().map((lens) => [lens.id, lens] as const))('the words of %s', (id, { show }) => {
  it('name the lens and its question where it has a page', () => {
    for (const lenses of inEach) {
      const { name, asks } = lenses[id] ?? {};
      expect([typeof name, typeof asks]).toEqual(Array(2).fill(show.address === undefined ? 'undefined' : 'string'));
    }
  });

  it('are all said', () => {
    const sources = [`${id}/show.ts`, 'weakest.ts'].map((path) => readFileSync(resolve(LENSES, path), 'utf8')).join();
    const keys = Object.keys(inEach[0]?.[id]?.says ?? {});
    expect(keys.filter((key) => !sources.includes(`'${key}'`))).toEqual([]);
  });

  it('have the same places in every language', () => {
    for (const key of Object.keys(inEach[0]?.[id]?.says ?? {})) {
      const places = inEach.map((lenses) => placesOf(lenses[id]?.says[key]));
      for (const one of places) expect(one, key).toEqual(places[0]);
    }
  });
});
