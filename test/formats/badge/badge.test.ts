import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { journeyBadge, siteBadge } from '../../../src/formats/badge/badge.ts';
import { badgeAsShields } from '../../../src/formats/badge/badge-as-shields.ts';
import { badgeAsSvg } from '../../../src/formats/badge/badge-as-svg.ts';
import { badgeColour, LABEL_COLOUR, TEXT_COLOUR } from '../../../src/formats/badge/badge-colours.ts';
import type { Audit } from '../../../src/model/audit.ts';
import { STANDARD } from '../../../src/rubric/standard.ts';
import { edition, journey } from '../../report/reports.ts';
import { audit, standardAt } from '../../support/build-audit.ts';

const perm = audit([{ id: 'perm', ratings: standardAt(2) }], {
  id: 'salon/perm',
  brand: { en: 'Corner Salon', 'zh-CN': '街角发廊' },
  title: { en: 'A perm gone wrong', 'zh-CN': '烫坏的头发' },
  journey: { en: 'Perm', 'zh-CN': '烫发' },
});

/** Its badge as the site's own, or in another language. */
function badgeOf(one: Audit, locale: 'en' | 'zh-CN' | 'zh-TW' = 'en') {
  return journeyBadge(journey(one, { rubric: STANDARD }), { locale, siteLocale: 'en' });
}

const siteOf = (audits: readonly Audit[], locale: 'en' | 'zh-CN' = 'en') =>
  siteBadge(edition(audits, { rubric: STANDARD }, { title: { en: 'Our touchpoints', 'zh-CN': '我们的触点' } }), locale);

describe('the badge of a journey', () => {
  it('says its level and index, and all of it in words', () => {
    expect(badgeOf(perm)).toEqual({
      locale: 'en',
      label: 'Perm',
      message: 'Service · 2.00',
      said: 'Corner Salon, Perm: level Service, index 2.00 of 3',
      level: 2,
    });
  });

  it.each([
    ['zh-CN', '街角发廊，烫发：层级为“提供服务”，指数 2.00，满分 3'],
    ['zh-TW', 'Corner Salon，Perm：層級為「提供服務」，指數 2.00，滿分 3'],
  ] as const)('speaks %s', (locale, said) => {
    expect(badgeOf(perm, locale).said).toBe(said);
  });

  it('goes by its title when it names no journey, on one line', () => {
    expect(badgeOf(audit([{ id: 'a' }], { title: ' A perm\n gone\u0007wrong\ud800 ' })).label).toBe(
      'A perm gone wrong\ufffd',
    );
  });
});

describe('the badge of all journeys', () => {
  it('says their median index and how many stand at each level', () => {
    const others = [0, 1].map((level) => audit([{ id: 'x', ratings: standardAt(level) }], { id: `shop/at-${level}` }));
    expect(siteOf([perm, ...others])).toMatchObject({
      label: 'Our touchpoints',
      message: 'median 1.00',
      said: 'Our touchpoints: median index 1.00 of 3; Unmet 1, Perfunctory 1, Service 1, Experience 0',
      level: 1,
    });
    expect(siteOf([perm], 'zh-CN')).toMatchObject({
      message: '中位数 2.00',
      said: '我们的触点：指数中位数 2.00，满分 3；未达成 0，应付客户 0，提供服务 1，创造体验 0',
    });
  });

  it('says of none that there is none, and is coloured by no level', () => {
    expect(siteOf([])).toMatchObject({ message: 'no journeys', said: 'Our touchpoints: no journeys', level: null });
    expect(badgeAsSvg(siteOf([]))).not.toContain('stroke');
  });
});

/** WCAG's relative luminance of #rrggbb. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (ground: string) => (luminance(TEXT_COLOUR) + 0.05) / (luminance(ground) + 0.05);

describe('the colours', () => {
  it.each([LABEL_COLOUR, ...[null, 0, 1, 2, 3].map((level) => badgeColour({ level }))])(
    'let white be read on %s',
    (ground) => {
      expect(contrast(ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('are those of the design, a colour for each level', () => {
    const tokens = readFileSync(resolve(import.meta.dirname, '../../../src/site/styles/tokens.css'), 'utf8');
    for (const level of [0, 1, 2, 3])
      expect(tokens).toContain(`--level-${level}: light-dark(${badgeColour({ level })},`);
  });
});

describe('the picture', () => {
  const svg = badgeAsSvg(badgeOf(perm));

  it('is read out as its badge is said', () => {
    expect(svg).toMatch(
      /^<svg [^>]*role="img" aria-label="Corner Salon, Perm: level Service, index 2\.00 of 3" xml:lang="en">/,
    );
    expect(svg).toContain('<title>Corner Salon, Perm: level Service, index 2.00 of 3</title>');
  });

  it('asks for nothing, and has nothing that runs or that a page could mistake for its own', () => {
    expect(svg).not.toMatch(/href|url\(|<style|style=|<script|\son\w+=|\sid=|class=/);
  });

  it.each([0, 1, 2, 3])('marks level %i by as many full rungs', (level) => {
    const one = badgeAsSvg({ locale: 'en', label: 'x', message: 'y', said: 'z', level });
    expect(one.match(/<path fill="#ffffff" stroke/g)?.length ?? 0).toBe(level);
    expect(one.match(/<path fill="none" stroke/g)?.length ?? 0).toBe(3 - level);
  });

  it('cuts a label that is too long, and still reads it out whole', () => {
    const long = '从一张年卡到一起去户外'.repeat(4);
    const cut = badgeAsSvg(badgeOf(audit([{ id: 'a' }], { title: long }), 'zh-CN'));
    expect(/<text[^>]*>([^<]*)</.exec(cut)?.[1]).toBe('从一张年卡到一起去户外从一张年卡到…');
    expect(cut).toContain(`${long}：`);
    expect(Number(/width="(\d+)"/.exec(cut)?.[1])).toBeLessThan(400);
  });

  it('escapes what would be markup', () => {
    const sly = badgeAsSvg(badgeOf(audit([{ id: 'a' }], { title: `</title><script>"&'` })));
    expect(sly).toContain("&lt;/title&gt;&lt;script&gt;&quot;&amp;'");
    expect(sly).not.toContain('<script');
  });
});

describe('what shields.io draws one from', () => {
  it('has the keys of its schema and no others, with values it takes', () => {
    const written = JSON.parse(badgeAsShields(badgeOf(perm, 'zh-CN')));
    expect(written).toEqual({
      schemaVersion: 1,
      label: '烫发',
      message: '提供服务 · 2.00',
      color: expect.stringMatching(/^#[0-9a-f]{6}$/),
      labelColor: expect.stringMatching(/^#[0-9a-f]{6}$/),
    });
  });
});
