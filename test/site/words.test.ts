import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/languages/languages.ts';

const SITE = resolve(import.meta.dirname, '../../src/site');
const source = readdirSync(SITE, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|astro)$/.test(path))
  .map((path) => readFileSync(join(SITE, path), 'utf8'))
  .join('\n');

/** Ways to every word of the interface. */
function ways(words: object, above: readonly string[] = []): string[][] {
  return Object.entries(words).flatMap(([key, word]) =>
    typeof word === 'object' && word !== null ? ways(word, [...above, key]) : [[...above, key]],
  );
}

/** A word is used by its name, as a property or taken out of one; or by way of its group, where the name is known later. */
function isUsed(way: readonly string[]): boolean {
  const [group = '', name = ''] = way.slice(-2);
  const named = new RegExp(`\\.${name}\\b|[{,]\\s*${name}\\s*[,}:]`);
  return named.test(source) || new RegExp(`\\b${group}\\[|\\.\\.\\.[\\w.]*\\b${group}\\b`).test(source);
}

describe('the words of the interface', () => {
  it('are all used somewhere', () => {
    expect(ways(wordsOf('en').site).length).toBeGreaterThan(300);
    expect(ways(wordsOf('en').site).filter((way) => !isUsed(way))).toEqual([]);
  });

  it('would be missed if nobody used them', () => {
    expect(isUsed(['overview', 'neverSaid'])).toBe(false);
  });
});
