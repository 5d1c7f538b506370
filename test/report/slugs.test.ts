import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugs } from '../../src/report/slugs.ts';

describe('the end of an address', () => {
  it.each([
    ['is the name in lower case with hyphens', ['Corner Salon'], ['corner-salon']],
    ['keeps letters of any script', ['街角发廊', 'Café Zoë', 'Καφέ'], ['街角发廊', 'café-zoë', 'καφέ']],
    ['makes one of the several ways to write a letter', ['Ａ店', 'Cafe\u0301'], ['a店', 'café']],
    ['leaves out what has a meaning in paths and addresses', ['../a/b?c#d%2e', 'a.b'], ['a-b-c-d-2e', 'a-b']],
    ['is never empty', ['!?', '…'], ['other', 'other-2']],
    ['numbers names that fall together', ['Wang Li', 'wang li', 'wang-li'], ['wang-li', 'wang-li-2', 'wang-li-3']],
    ['finds a number that is free', ['a', 'A', 'a-2'], ['a', 'a-2', 'a-2-2']],
    ['is never that of what names none', ['none'], ['none-2']],
    ['is a folder on every system', ['con', 'LPT1', 'com'], ['con-2', 'lpt1-2', 'com']],
  ])('%s', (_, names, expected) => {
    expect(slugs(names)).toEqual(expected);
  });

  it('is safe, new and the same again, whatever the name', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.constantFrom('a', 'A', 'a 2', '。'))),
        (names) => {
          const made = slugs(names);
          expect(made).toHaveLength(names.length);
          expect(new Set(made.map((slug) => slug.toUpperCase().toLowerCase())).size).toBe(names.length);
          for (const slug of made) {
            expect(slug).toMatch(/^[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u);
            expect(new TextEncoder().encode(slug).length).toBeLessThan(255);
            expect(decodeURIComponent(encodeURIComponent(slug))).toBe(slug);
          }
          expect(slugs(names)).toEqual(made);
        },
      ),
    );
  });
});
