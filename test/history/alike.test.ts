import { describe, expect, it } from 'vitest';
import { alikeFiles, type NamedBytes } from '../../src/history/alike.ts';

const file = (name: string, text: string): NamedBytes => ({ name, bytes: new TextEncoder().encode(text) });
const lines = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `line ${from + at}\n`).join('');

describe('files that are taken for the same', () => {
  it.each<[string, NamedBytes[], NamedBytes[], Record<string, string>]>([
    ['have the same bytes', [file('a', lines(0, 9))], [file('b', lines(0, 9))], { b: 'a' }],
    ['have half of them in common', [file('a', lines(10, 30))], [file('b', lines(20, 40))], { b: 'a' }],
    ['are none with less', [file('a', lines(10, 30))], [file('b', lines(21, 41))], {}],
    ['are none where one is much larger', [file('a', lines(10, 20))], [file('b', lines(10, 60))], {}],
    [
      'are the most alike of several, each once',
      [file('a', lines(10, 30)), file('c', lines(10, 28))],
      [file('b', lines(10, 28)), file('d', lines(12, 30))],
      { b: 'c', d: 'a' },
    ],
    ['may be one long line', [file('a', 'x'.repeat(640))], [file('b', `${'x'.repeat(640)}y`)], { b: 'a' }],
    ['are none of nothing', [file('a', '')], [file('b', '')], {}],
  ])('%s', (_, gone, added, pairs) => {
    expect(Object.fromEntries(alikeFiles(gone, added))).toEqual(pairs);
  });

  it('are not looked for among too many', () => {
    const many = (name: string) => Array.from({ length: 501 }, (_, at) => file(`${name}${at}`, 'x\n'));
    expect(alikeFiles(many('a'), many('b')).size).toBe(0);
  });
});
