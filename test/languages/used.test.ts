import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/languages/languages.ts';

const SRC = resolve(import.meta.dirname, '../../src');

function sourceOf(...rooms: readonly string[]): string {
  const files = rooms.flatMap((room) =>
    readdirSync(join(SRC, room), { recursive: true, encoding: 'utf8' }).map((path) => join(SRC, room, path)),
  );
  return files
    .filter((path) => /\.(ts|astro)$/.test(path))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
}

/** Ways to every word. */
function ways(words: object, above: readonly string[] = []): string[][] {
  return Object.entries(words).flatMap(([key, word]) =>
    typeof word === 'object' && word !== null ? ways(word, [...above, key]) : [[...above, key]],
  );
}

/** A word is used by its name, as a property or taken out of one; or by way of its group, where the name is known later. */
function isUsedIn(source: string, way: readonly string[]): boolean {
  const [group = '', name = ''] = way.slice(-2);
  const named = new RegExp(`\\.${name}\\b|[{,]\\s*${name}\\s*[,}:]`);
  return (
    named.test(source) ||
    new RegExp(`\\b${group}\\[|ownValue\\((?:[\\w.]+\\.)?${group}, |\\.\\.\\.[\\w.]*\\b${group}\\b`).test(source)
  );
}

const { site, commandLine, diagnostics, ...others } = wordsOf('en');
const { check, diff, explain, badge, starter } = others;

describe('the words', () => {
  it.each([
    ['of the site', { site }, ['site', 'model'], 300],
    ['of the command line', { commandLine }, ['cli'], 150],
    ['of outputs', { check, diff, explain, badge, starter }, ['formats', 'cli', 'site'], 90],
    ['that sentences on wrong files are made of', { phrases: diagnostics.phrases }, ['formats', 'cli', 'site'], 40],
  ] as const)('%s are all used somewhere', (_, words, rooms, least) => {
    const source = sourceOf(...rooms);
    expect(ways(words).length).toBeGreaterThan(least);
    expect(ways(words).filter((way) => !isUsedIn(source, way))).toEqual([]);
  });

  it('would be missed if nobody used them', () => {
    expect(isUsedIn(sourceOf('site'), ['overview', 'neverSaid'])).toBe(false);
  });
});
