import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connectBrowser } from '../support/connect-browser.ts';
import { quietPage } from '../support/quiet-page.ts';
import { inTurn } from '../support/thorough.ts';
import { faultsOf, unfold } from '../support/visit.ts';

const url = inject('url');
const LOCALES = ['', 'zh-CN/', 'zh-TW/'];

interface Kind {
  path: string;
  /** What is unfolded before the page is looked at. */
  folded?: string;
  /** Widths of screens it has to fit besides the usual one. */
  widths?: readonly number[];
}

const FOLDED = 'details.folded';
/** Beside these its tables have the most to fit. */
const LENS = { widths: [1030, 768] };
const KINDS: readonly Kind[] = [
  { path: '' },
  { path: 'audits/salon/perm-complaint/' },
  { path: 'audits/telecom/broadband-renewal/' },
  { path: 'audits/stall/spicy-soup/', folded: FOLDED },
  { path: 'touchpoints/' },
  { path: 'lenses/', folded: FOLDED },
  { path: 'lenses/loop/', ...LENS },
  { path: 'lenses/promises/', ...LENS },
  { path: 'lenses/fairness/', folded: FOLDED, ...LENS },
  { path: 'lenses/trust/', ...LENS },
  { path: 'lenses/value/', ...LENS },
  { path: 'lenses/evidence/', ...LENS },
  { path: 'lenses/actions/', ...LENS },
  { path: 'trend/' },
  { path: 'changes/' },
  { path: 'guide/' },
  { path: 'guide/writing/' },
  { path: 'guide/ci/' },
  { path: 'guide/model/' },
  { path: 'guide/format/' },
  { path: 'guide/reference/' },
  { path: 'guide/decisions/' },
  { path: 'guide/decisions/2026-11-24-report-design/' },
  { path: 'by/owner/' },
  { path: 'by/owner/store-manager/' },
  { path: 'by/owner/floor-manager/' },
  { path: 'by/owner/marketing/' },
  { path: 'by/brand/' },
  { path: 'by/brand/a-spicy-soup-stall/' },
  { path: 'by/stage/experience/' },
  { path: 'by/channel/' },
  { path: 'search/' },
];

/** Each kind of page in one language, the next kind in the next one, and every other time for a reader who wants no motion. */
const VISITS = KINDS.flatMap((kind, at) =>
  inTurn(LOCALES, at).map((locale) => ({
    ...kind,
    path: `${locale}${kind.path}`,
    reducedMotion: at % 2 === 0 ? ('no-preference' as const) : ('reduce' as const),
  })),
);

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

const open = (path: string, options: Parameters<Browser['newPage']>[0] = {}) =>
  quietPage(browser, `${url}${path}`, options);

describe('every kind of page', () => {
  it.each(VISITS)('/$path is accessible in light and dark, quiet, and fits a screen of 320 px', async (visit) => {
    const { path, folded, widths = [], reducedMotion } = visit;
    const { page, faults } = await open(path, { reducedMotion });
    if (folded) await unfold(page, folded);
    expect([await faultsOf(page, { widths: [...widths, 320] }), faults]).toEqual([[], []]);
    await page.close();
  });

  it('a missing page says so in every language, is accessible, and leads back', async () => {
    const missing = await open('404.html');
    expect(await faultsOf(missing.page)).toEqual([]);
    await missing.page.close();
    const { page } = await open('no/such/page/');
    expect(await page.locator('main :is(h1, h2)').count()).toBe(3);
    await page.getByRole('link', { name: 'To the overview' }).click();
    await page.waitForURL(url);
    await page.close();
  });

  it('the language switch stays on the page', async () => {
    const { page } = await open('audits/yoga/year-card/');
    await page.getByRole('link', { name: '繁體中文' }).click();
    await page.waitForURL(`${url}zh-TW/audits/yoga/year-card/`);
    await page.close();
  });
});

describe('what a visit would find', () => {
  const STYLE = `
    body { background: white; color: black }
    @media (prefers-color-scheme: dark) { body { background: #222; color: #444 } }
    .wide { width: 500px }`;

  it.each([
    ['a picture without words', '<img src="data:,">', /^image-alt: <img/],
    ['letters that are lost in the dark', '<p>Dark</p>', /^dark: color-contrast: <p>/],
    ['what sticks out', '<div class="wide">Wide</div>', /^needs \d+ px of 320$/],
  ])('is %s', async (_, html, fault) => {
    const { page } = await open('404.html', { bypassCSP: true });
    await page.setContent(
      `<!doctype html><html lang="en"><title>x</title><style>${STYLE}</style><main><h1>x</h1>${html}</main>`,
    );
    expect(await faultsOf(page)).toEqual(expect.arrayContaining([expect.stringMatching(fault)]));
    await page.close();
  });
});
