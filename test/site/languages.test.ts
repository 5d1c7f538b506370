import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { mannerOf } from '../../src/site/manner.ts';
import { build, madeOnce, pagesOf, ROOT } from '../support/built-sites.ts';
import { connectBrowser } from '../support/connect-browser.ts';
import { type Served, serveFolder } from '../support/serve-folder.ts';
import { answer, tryOut } from '../support/what-if.ts';

const SITE = 'https://example.com';
const site = inject('site');
const { told: twoLanguages } = await madeOnce('two-languages', async (folder) => {
  cpSync(join(ROOT, 'test/site/two-languages'), folder, { recursive: true });
  await build(folder);
  return join(folder, 'dist');
});

/** What a page's head and its language switch say of its languages: pairs of language and address. */
function linksOf(html: string) {
  const pairs = (found: Iterable<RegExpMatchArray>) =>
    [...found].map(([, language = '', href = '']) => [language, href]);
  const list = /<nav class="languages"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '';
  return {
    lang: /<html lang="([^"]+)"/.exec(html)?.[1],
    canonical: /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1],
    alternates: pairs(html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)),
    offered: [...list.matchAll(/<a href="([^"]+)"[^>]*hreflang="([^"]+)"/g)].map(([, href = '', language = '']) => [
      language,
      href,
    ]),
  };
}

describe.each(pagesOf(site).filter((page) => page !== '404.html'))('%s', (page) => {
  const { lang, canonical, alternates, offered } = linksOf(readFileSync(join(site, page), 'utf8'));
  const path = page.replace(/^(zh-CN|zh-TW)\//, '').replace(/index\.html$/, '');
  const at = { en: `/report/${path}`, 'zh-CN': `/report/zh-CN/${path}`, 'zh-TW': `/report/zh-TW/${path}` };

  it('links to itself in every language, and to no page that is not there', () => {
    expect(canonical).toBe(`${SITE}${at[lang as keyof typeof at]}`);
    const everywhere = Object.entries(at);
    expect(offered).toEqual(everywhere);
    expect(alternates).toEqual([...everywhere, ['x-default', at.en]].map(([one, href]) => [one, `${SITE}${href}`]));
    for (const [, href = ''] of everywhere)
      expect(existsSync(join(site, href.slice('/report/'.length), 'index.html'))).toBe(true);
  });
});

describe('the page for what is missing', () => {
  it('is no translation of anything, and leads to the overview in every language', () => {
    const { canonical, alternates, offered } = linksOf(readFileSync(join(site, '404.html'), 'utf8'));
    expect([canonical, alternates]).toEqual([undefined, []]);
    expect(offered).toEqual([
      ['en', '/report/'],
      ['zh-CN', '/report/zh-CN/'],
      ['zh-TW', '/report/zh-TW/'],
    ]);
  });
});

describe('a Chinese page', () => {
  /** A label with a space between its colon and what it labels, as a line break in a component makes. */
  const LOOSE = /：(?:<\/\w+>)*\s+(?:<(?:a|b|time)\b|[\p{Script=Han}\d])/u;
  /** Brackets of half the width after a Chinese character. */
  const NARROW = /\p{Script=Han} ?\(/u;
  const below = pagesOf(site).filter((page) => /^zh-\w+\/(?:audits|by|lenses|search|touchpoints)\//.test(page));

  it('has no space after a colon, and its own brackets', () => {
    expect(below.length).toBeGreaterThan(50);
    const faulty = below.filter((page) => {
      const html = readFileSync(join(site, page), 'utf8').replace(/<(script|pre)\b[\s\S]*?<\/\1>/g, '');
      return LOOSE.test(html) || NARROW.test(html);
    });
    expect(faulty).toEqual([]);
  });

  it('would be caught with either', () => {
    expect('<b>负责人：</b> <a href="/">').toMatch(LOOSE);
    expect('省心省力 (未评估)').toMatch(NARROW);
  });
});

describe('a site whose guide is not translated whole', () => {
  const page = (path: string) => readFileSync(join(twoLanguages, path, 'index.html'), 'utf8');

  it('offers a page only in the languages it is written in, else the guide', () => {
    expect(linksOf(page('guide/team/house-rules'))).toMatchObject({
      alternates: [],
      offered: [
        ['en', '/guide/team/house-rules/'],
        ['zh-CN', '/zh-CN/guide/'],
      ],
    });
    expect(linksOf(page('zh-CN/guide/team/greeting')).offered).toEqual([
      ['en', '/guide/'],
      ['zh-CN', '/zh-CN/guide/team/greeting/'],
    ]);
    expect(linksOf(page('guide/levels')).alternates).toEqual([
      ['en', '/guide/levels/'],
      ['zh-CN', '/zh-CN/guide/levels/'],
      ['x-default', '/guide/levels/'],
    ]);
  });

  it('lists in the guide what is written in another language, and says in which', () => {
    expect(page('guide')).toMatch(
      /<li [^>]*lang="zh-CN"[^>]*>\s*<a href="\/zh-CN\/guide\/team\/greeting\/" hreflang="zh-CN"/,
    );
    expect(page('zh-CN/guide')).toMatch(
      /<li [^>]*lang="en"[^>]*>\s*<a href="\/guide\/team\/house-rules\/" hreflang="en"/,
    );
    expect(page('guide').match(/guide\/levels\//g)).toHaveLength(1);
  });

  it('leads to no page that is not there', () => {
    const broken = pagesOf(twoLanguages).flatMap((from) => {
      const html = readFileSync(join(twoLanguages, from), 'utf8');
      const internal = [...html.matchAll(/<a href="(\/[^"#?]*)/g)].map(([, href = '']) => href);
      return internal
        .filter((href) => !existsSync(join(twoLanguages, decodeURI(href))))
        .map((href) => `${from}: ${href}`);
    });
    expect(broken).toEqual([]);
  });

  describe('and whose audit is written in Chinese alone', () => {
    let browser: Browser;
    let served: Served;
    beforeAll(async () => {
      browser = await connectBrowser();
      served = await serveFolder(twoLanguages, '/');
    });
    afterAll(async () => {
      served.close();
      await browser.close();
    });

    it('marks every Chinese word of its English pages', async () => {
      const tab = await browser.newPage();
      // The pages that ship have examples in several languages.
      const isOwn = (path: string) => !/^(zh-CN|guide\/(?!index|levels|team|reference))/.test(path);
      for (const path of pagesOf(twoLanguages).filter(isOwn)) {
        await tab.setContent(readFileSync(join(twoLanguages, path), 'utf8'));
        expect(await tab.evaluate(MISMARKED), path).toEqual([]);
      }
      await tab.close();
    });

    it('marks what its scripts write, too', async () => {
      const tab = await browser.newPage();
      await tab.goto(`${served.url}audits/corner/checkout/`);
      await tryOut(tab);
      await tab.selectOption('.what-if [data-part=action]', { label: '加开一个收银台' });
      await tab.click('.what-if [data-does=apply]');
      expect(await tab.textContent('.what-if [data-part=sentence]')).toContain('付款');
      const criteria = (await tab.evaluate(
        `[...document.querySelectorAll('.what-if fieldset input[value="n/a"]')].map(({ name }) => name)`,
      )) as string[];
      for (const name of criteria) await answer(tab, name.replace('what-if--', ''), 'n/a');
      expect(await tab.textContent('.what-if-message')).toContain('付款');
      expect(await tab.evaluate(MISMARKED)).toEqual([]);
      expect(await tab.getAttribute('.what-if optgroup', 'lang')).toBe('zh-CN');
      await tab.goto(`${served.url}touchpoints/?owner=mei&level=1`);
      expect(await tab.textContent('[data-filter=owner] .explorer-chosen')).toBe('梅店长');
      expect(await tab.textContent('[data-filter=level] .explorer-chosen')).toBe('Perfunctory');
      expect(await tab.evaluate(MISMARKED)).toEqual([]);
      await tab.close();
    });

    it('shows them all', () => {
      const html = page('audits/corner/checkout');
      const written = readFileSync('test/site/two-languages/audits/corner/checkout.yaml', 'utf8');
      const texts = [...written.matchAll(/zh-CN: ([^}]+?) }/g)].map(([, text = '']) => text);
      expect(texts.length).toBeGreaterThan(20);
      expect(texts.filter((text) => !html.includes(text))).toEqual([]);
    });
  });
});

/** In a page: text with Chinese in an element of another language, and text without any in one that is marked Chinese. */
const MISMARKED = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const wrong = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent.trim();
    // Data of scripts are nobody's to read, and an SVG's element has no property of that name.
    if (node.parentElement.matches('script')) continue;
    const lang = node.parentElement.closest('[lang]').getAttribute('lang');
    const isChinese = /\\p{Script=Han}/u.test(text);
    if (/\\p{L}/u.test(text) && isChinese !== lang.startsWith('zh')) wrong.push(lang + ': ' + text);
  }
  return wrong;
})()`;

describe('the manner of a language', () => {
  it.each([
    ['en', '+0.5', '+0.50', '1–5', 'CN¥3,600', 'One. Two.', 'Oct 3, 2026', 'a, b, and c'],
    ['zh-CN', '+0.5', '+0.50', '1-5', '¥3,600', '一。二。', '2026年10月3日', 'a、b、c'],
    ['zh-TW', '+0.5', '+0.50', '1-5', 'CN¥3,600', '一。二。', '2026年10月3日', 'a、b、c'],
  ] as const)('%s', (locale, signed, gain, range, money, sentences, day, list) => {
    const manner = mannerOf(locale);
    expect([
      manner.signed(0.5),
      manner.gain(0.5),
      manner.range(1, 5),
      manner.money(3600, 'CNY'),
      manner.sentences(locale === 'en' ? ['One.', 'Two.'] : ['一。', '二。']),
      manner.day('2026-10-03'),
      manner.list(['a', 'b', 'c']),
    ]).toEqual([signed, gain, range, money, sentences, day, list]);
  });

  it('gives nothing a sign that is nothing, and leaves a currency that is none as it is written', () => {
    const { signed, money } = mannerOf('en');
    expect([signed(0), signed(-0.001), money(12.5, 'points'), money(12.5, '')]).toEqual([
      '0',
      '0',
      '12.5 points',
      '12.5',
    ]);
  });
});
