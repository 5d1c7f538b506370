import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { badgeAsSvg } from '../../src/formats/badge/badge-as-svg.ts';
import { connectBrowser } from '../support/connect-browser.ts';
import { quietPage } from '../support/quiet-page.ts';
import { runCli } from '../support/run-cli.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const site = inject('site');
const url = inject('url');
const read = (path: string) => readFileSync(join(site, path), 'utf8');
const AUDIT = 'salon/perm-complaint';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await connectBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

describe('the published badges', () => {
  it('are one of the site and one of each journey, as pictures and for shields.io', () => {
    const files = readdirSync(join(site, 'badges'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.includes('.'),
    );
    const audits: { id: string }[] = JSON.parse(read('report.json')).audits;
    expect(files.sort()).toEqual(audits.flatMap(({ id }) => [`${id}.json`, `${id}.svg`]).sort());
  });

  it.each([
    ['badge.svg', []],
    ['badge.json', ['--format', 'json']],
    [`badges/${AUDIT}.svg`, [AUDIT]],
    [`badges/${AUDIT}.json`, [AUDIT, '--format', 'json']],
  ])('are to the byte what the command writes: %s', async (path, args) => {
    expect((await runCli(ROOT, ['badge', ...args])).out).toBe(read(path));
  });

  it('are offered on the page of their journey, with a line to copy', async () => {
    const { page: opened, faults } = await quietPage(browser, `${url}audits/${AUDIT}/`);
    const fold = opened.locator('details.embed');
    expect(await fold.getAttribute('open')).toBeNull();
    await fold.locator('summary').click();
    const at = 'https://example.com/report';
    expect(await fold.locator('code').textContent()).toBe(
      `[![The perm, the quarrel and the refund she would not take](${at}/badges/${AUDIT}.svg)](${at}/audits/${AUDIT}/)`,
    );
    expect(
      await fold.locator('img').evaluate((picture) => (picture as { naturalWidth?: number }).naturalWidth),
    ).toBeGreaterThan(100);
    expect(faults).toEqual([]);
    await opened.close();
  });
});

/** Reads a picture as a browser does: what is wrong with it, its accessible name, and how far each text is from its given length. */
function drawn(svg: string) {
  return page.evaluate(
    `(() => {
      const root = new DOMParser().parseFromString(${JSON.stringify(svg)}, 'image/svg+xml').documentElement;
      document.body.replaceChildren(root);
      const off = [...document.querySelectorAll('text')].map((text) => {
        const given = Number(text.getAttribute('textLength'));
        text.removeAttribute('textLength');
        return text.getComputedTextLength() / given;
      });
      return { root: root.nodeName, name: root.getAttribute('aria-label'), title: root.querySelector('title')?.textContent, off };
    })()`,
  ) as Promise<{ root: string; name: string; title: string; off: number[] }>;
}

describe('a badge as a browser draws it', () => {
  it.each([
    ['plain words', 'Corner Salon'],
    ['Chinese', '从一张年卡到一起去户外'],
    ['both', 'iPhone 维修 in the lounge'],
    ['narrow letters', 'illicit trill'],
    ['capitals', 'MAXIMUM WARRANTY'],
    ['what would be markup', `</title></svg><b a="1">&amp; 'x' ]]>`],
  ])('is well-formed, named, and about as wide as was reckoned: %s', async (_, label) => {
    const said = `${label}: level Service, index 2.10 of 3`;
    const { root, name, title, off } = await drawn(
      badgeAsSvg({ locale: 'en', label, message: 'Service · 2.10', said, level: 2 }),
    );
    expect([root, name, title]).toEqual(['svg', said, said]);
    expect(off).toHaveLength(2);
    for (const ratio of off) expect(Math.abs(ratio - 1)).toBeLessThan(0.25);
  });

  it('is well-formed wherever the site publishes one', async () => {
    for (const file of ['badge.svg', `badges/${AUDIT}.svg`]) {
      const { root, name } = await drawn(read(file));
      expect([root, name]).toEqual(['svg', expect.stringMatching(/index \d\.\d\d of 3/)]);
    }
  });
});
