import { describe, expect, it } from 'vitest';
import { columnsOf, type Face, textWidth } from '../../src/formats/text-width.ts';

const FACE: Face = {
  square: 11,
  squares: /—/,
  widths: [
    [/^[il]/, 4],
    [/^[MW]/, 10],
  ],
  usual: 6.8,
};

describe('the width of a text', () => {
  it.each([
    ['nothing', '', 0],
    ['wide letters, a square each', '烫发', 22],
    ['a letter of several signs, as one', '👩‍👩‍👧', 11],
    ['a letter with its accent apart, as one', 'e\u0301', 6.8],
    ['narrow letters', 'ill', 12],
    ['broad ones', 'MW', 20],
    ['what is wide in this face alone', '—', 11],
  ])('of %s', (_, text, width) => {
    expect(textWidth(text, FACE)).toBe(width);
  });
});

it('is counted in columns for a terminal', () => {
  expect(['', 'ab', '烫发', 'e\u0301', '👩‍👩‍👧'].map(columnsOf)).toEqual([0, 2, 4, 1, 2]);
});
