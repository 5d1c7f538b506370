import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accentsOf,
  contrastIn,
  ENHANCED,
  ENOUGH,
  GROUNDS,
  readable,
  SCHEMES,
} from '../../../src/formats/theme/accent.ts';
import { sayWeakAccents } from '../../../src/formats/theme/say-weak-accents.ts';
import { themeAsCss } from '../../../src/formats/theme/theme-as-css.ts';
import { SHIPPED_LOCALES } from '../../support/shipped-locales.ts';

const TOKENS = readFileSync(new URL('../../../src/site/styles/tokens.css', import.meta.url), 'utf8');

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('The accent', () => {
  it('is measured against all that links stand on in the design', () => {
    const grounds = [...TOKENS.matchAll(/--(?:paper|card|sunk|level-\d-pale): light-dark\((#\w+), (#\w+)\)/g)];
    expect(grounds).toHaveLength(7);
    expect(GROUNDS.light.toSorted()).toEqual(grounds.map(([, light]) => light).toSorted());
    expect(GROUNDS.dark.toSorted()).toEqual(grounds.map(([, , dark]) => dark).toSorted());
  });

  it('stays as it is where it can be read', () => {
    expect(accentsOf('#14506e')).toEqual({
      asked: [{ scheme: 'light', asked: '#14506e', contrast: expect.closeTo(7.37, 2), used: '#14506e' }],
      colours: { light: '#14506e', dark: '#8dc7e9' },
    });
  });

  it.each([
    ['#ffcc00', '#836700', '#ffcc00'],
    ['#fc0', '#836700', '#fc0'],
    ['#e6007e', '#d00071', '#ffa5c2'],
    ['#ffffff', '#6a6a6a', '#ffffff'],
    ['#000000', '#000000', '#bfbfbf'],
  ])('%s becomes the nearest of its hue: %s on light ground, %s on dark', (asked, light, dark) => {
    expect(accentsOf(asked).colours).toEqual({ light, dark });
  });

  it('of each scheme is its own', () => {
    expect(accentsOf({ light: '#14506e', dark: '#14506e' }).colours).toEqual({ light: '#14506e', dark: '#67a0c1' });
  });

  it('can always be read, whatever was asked for', () => {
    fc.assert(
      fc.property(colour, (asked) => {
        for (const scheme of SCHEMES)
          for (const least of [ENOUGH, ENHANCED])
            expect(contrastIn(scheme, readable(asked, scheme, least))).toBeGreaterThanOrEqual(least);
      }),
    );
  });
});

describe('What is said of a weak accent', () => {
  it('is nothing where it is not weak, or there is none', () => {
    expect(sayWeakAccents({}, 'en')).toEqual([]);
    expect(sayWeakAccents({ accent: '#14506e' }, 'en')).toEqual([]);
  });

  it('tells the contrast, what is needed, and what is shown', () => {
    const accent = { light: '#ffcc00', dark: '#14506e' };
    expect(SHIPPED_LOCALES.flatMap((locale) => sayWeakAccents({ accent }, locale))).toMatchInlineSnapshot(`
      [
        "theme.accent: #ffcc00 has a contrast of 1.27 : 1 on light ground, and text needs 4.5 : 1. Pages show #836700 instead, the nearest colour of its hue that can be read.",
        "theme.accent: #14506e has a contrast of 1.47 : 1 on dark ground, and text needs 4.5 : 1. Pages show #67a0c1 instead, the nearest colour of its hue that can be read.",
        "theme.accent：#ffcc00 在浅色底上的对比度是 1.27 : 1，而文字需要 4.5 : 1。页面改用同色相里最接近又看得清的颜色 #836700。",
        "theme.accent：#14506e 在深色底上的对比度是 1.47 : 1，而文字需要 4.5 : 1。页面改用同色相里最接近又看得清的颜色 #67a0c1。",
        "theme.accent：#ffcc00 在淺色底上的對比度是 1.27 : 1，而文字需要 4.5 : 1。頁面改用同色相裡最接近又看得清的顏色 #836700。",
        "theme.accent：#14506e 在深色底上的對比度是 1.47 : 1，而文字需要 4.5 : 1。頁面改用同色相裡最接近又看得清的顏色 #67a0c1。",
      ]
    `);
  });
});

describe('The sheet of a theme', () => {
  it('is empty without an accent', () => {
    expect(themeAsCss({ logo: '/logo.svg', css: '/ours.css' })).toBe('');
  });

  it('sets the accent for both schemes, for more contrast and for paper', () => {
    expect(themeAsCss({ accent: '#e6007e' })).toMatchInlineSnapshot(`
      "@layer tokens {
        :root { --accent: light-dark(#d00071, #ffa5c2); }
        @media (prefers-contrast: more) { :root { --accent: light-dark(#9b0052, #ffa5c2); } }
      }
      @layer paper {
        @media print { :root { --accent: #d00071; } }
      }
      "
    `);
  });

  it('may count on the properties that the guide promises', () => {
    for (const locale of SHIPPED_LOCALES) {
      const guide = readFileSync(new URL(`../../../content/${locale}/hosting.mdx`, import.meta.url), 'utf8');
      const [promised = ''] = /`--accent`(?: `--\w+`)+/.exec(guide) ?? [];
      const names = promised.split(' ').map((name) => name.slice(1, -1));
      expect(names).toHaveLength(11);
      for (const name of names) expect(TOKENS).toContain(`\n    ${name}: `);
    }
  });
});
