import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../src');

/** Where letters of Chinese stand although nobody reads them: what writers write is recognised there. */
const RECOGNISED = {
  'rubric/key-names.ts': 'what writers call the keys of audits',
  'intake/cut-texts.ts': 'numbers of rooms and houses, which are no comments',
  'intake/written-dates.ts': 'days that stand for a text',
  'formats/explain/suggested-date.ts': 'days as people write them',
  'formats/explain/type-hints.ts': 'numbers, units, yes and no as people write them',
} as const;

/** Where a language is told apart although it says nothing. */
const TOLD_APART = {
  'cli/language.ts': 'tags that do not say in which script Chinese is meant',
  'site/styles/tokens.css': 'fonts',
} as const;

const LETTERS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const LOCALES = /\bzh-(?:CN|TW)\b/;

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(ts|mjs|astro|css)$/.test(path) && !path.startsWith('languages/'))
  .map((path) => ({ path, text: readFileSync(join(SRC, path), 'utf8') }));

const pathsOf = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

describe('outside the languages', () => {
  it('no word of Chinese stands', () => {
    expect(sources.length).toBeGreaterThan(200);
    expect(pathsOf(LETTERS).toSorted()).toEqual(Object.keys(RECOGNISED).toSorted());
  });

  it('no language is named', () => {
    expect(pathsOf(LOCALES).toSorted()).toEqual(Object.keys(TOLD_APART).toSorted());
  });

  it('a word, or a name of a language, would be found', () => {
    expect("says: '等候'").toMatch(LETTERS);
    expect("{ en: 'Wait', 'zh-TW': '' }").toMatch(LOCALES);
  });
});
