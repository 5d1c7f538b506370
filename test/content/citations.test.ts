import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guidePage, sectionsOf } from '../support/guide-page.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SECTIONS = { model: sectionsOf(guidePage('en', 'model')), format: sectionsOf(guidePage('en', 'format')) };

interface Citation {
  page: keyof typeof SECTIONS;
  section: number;
}

/** What a text cites of the guide's pages on model and format: “model §2”, “format §1, §5”. */
function citations(text: string): Citation[] {
  return [...text.matchAll(/\b(model|format) (§\d+(?:(?:,| and)? §\d+)*)/gi)].flatMap(([, page = '', all = '']) =>
    [...all.matchAll(/\d+/g)].map(([section]) => ({
      page: page.toLowerCase() as Citation['page'],
      section: Number(section),
    })),
  );
}

/** Sections of no page, and documents that are nowhere here. */
function wrong(text: string): string[] {
  const loose = [...text.matchAll(/§\d+/g)].length - citations(text).length;
  return [
    ...citations(text)
      .filter(({ page, section }) => !SECTIONS[page].includes(section))
      .map(({ page, section }) => `${page} §${section}`),
    ...[...text.matchAll(/\b(model|format|house|facts|cases)\.md\b/g)].map(([name]) => name),
    ...(loose > 0 ? [`${loose} § of no page`] : []),
  ];
}

const files = ['src', 'test', 'audits', 'README.md', 'CONTRIBUTING.md'].flatMap((place) =>
  place.endsWith('.md')
    ? [place]
    : readdirSync(join(ROOT, place), { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.(ts|mjs|astro|css|ya?ml)$/.test(path))
        .map((path) => join(place, path)),
);
const own = join('test', 'content', 'citations.test.ts');

describe('a section that a comment cites', () => {
  it('is on the page of the guide, and no other document is cited', () => {
    const texts = files.filter((file) => file !== own).map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]);
    expect(texts.flatMap(([, text = '']) => citations(text)).length).toBeGreaterThan(20);
    expect(texts.flatMap(([file, text = '']) => wrong(text).map((what) => `${file}: ${what}`))).toEqual([]);
  });

  it.each([
    ['a section that is not there', 'The score (model §9).', ['model §9']],
    ['a page that is not there', 'Rooms and arrows (house.md).', ['house.md']],
    ['a section of something unnamed', 'As in §2.', ['1 § of no page']],
    ['one that is there', 'Everything of model §2 and format §5, §6.', []],
  ])('%s', (_, comment, expected) => expect(wrong(comment)).toEqual(expected));
});
