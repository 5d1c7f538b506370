import { describe, expect, it } from 'vitest';
import { opensSearch } from '../../src/site/features/search/opening-keys.ts';

const on = (writing: boolean) => ({ closest: () => (writing ? {} : null) }) as unknown as Element;
const plain = {
  key: '/',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  isComposing: false,
  target: on(false),
};

describe('the keys that open the search', () => {
  it.each([
    ['a slash', {}],
    ['Ctrl-K', { key: 'k', ctrlKey: true }],
    ['Command-K with the shift lock on', { key: 'K', metaKey: true }],
    ['Ctrl-K while writing', { key: 'k', ctrlKey: true, target: on(true) }],
  ])('are %s', (_, pressed) => {
    expect(opensSearch({ ...plain, ...pressed })).toBe(true);
  });

  it.each([
    ['a slash while writing', { target: on(true) }],
    ['a slash while Chinese is composed', { isComposing: true }],
    ['a slash with Alt', { altKey: true }],
    ['a letter', { key: 'k' }],
    ['Ctrl-Alt-K', { key: 'k', ctrlKey: true, altKey: true }],
    ['Ctrl and a slash', { ctrlKey: true }],
  ])('are not %s', (_, pressed) => {
    expect(opensSearch({ ...plain, ...pressed })).toBe(false);
  });
});
