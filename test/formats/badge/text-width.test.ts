import { describe, expect, it } from 'vitest';
import { shortened, textWidth } from '../../../src/formats/badge/text-width.ts';

describe('the width of a text', () => {
  it.each([
    ['nothing', '', 0],
    ['wide letters, a square each', '烫发', 22],
    ['a letter of several signs, as one', '👩‍👩‍👧', 11],
    ['a letter with its accent apart, as one', 'e\u0301', 6.8],
    ['narrow letters', 'ill', 12],
    ['broad ones', 'MW', 20],
  ])('of %s', (_, text, width) => {
    expect(textWidth(text, 'en')).toBe(width);
  });
});

describe('a text that is too wide', () => {
  it.each([
    ['is left alone while it fits', 'perm', 40, 'perm'],
    ['ends in an ellipsis, and not in a space before it', 'The perm', 36, 'The…'],
    ['is cut between letters', '👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 25, '👩‍👩‍👧…'],
  ])('%s', (_, text, most, said) => {
    expect(shortened(text, most, 'en')).toBe(said);
    expect(textWidth(said, 'en')).toBeLessThanOrEqual(most);
  });
});
