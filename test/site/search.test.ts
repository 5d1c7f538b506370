import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connectBrowser } from '../support/connect-browser.ts';
import { quietPage } from '../support/quiet-page.ts';
import { inTurn } from '../support/thorough.ts';
import { faultsOf } from '../support/visit.ts';

const url = inject('url');

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

const open = (path: string, options: Parameters<Browser['newPage']>[0] = {}) =>
  quietPage(browser, `${url}${path}`, options);
const focused = (page: Page) => page.evaluate('document.activeElement.textContent.trim()');
const status = (page: Page) => page.locator('.search-status');
const results = (page: Page) => page.locator('.result');

/** Opens the search on an ordinary page by its key, types, and waits for the answer. */
async function ask(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.insertText(query);
  await answered(page);
}

async function answered(page: Page): Promise<void> {
  await status(page).filter({ hasText: /\S/ }).waitFor();
}

async function indices(page: Page): Promise<number[]> {
  return (await page.locator('.badge-index').allTextContents()).map(Number);
}

const REFUND = 'audits/salon/perm-complaint/#refund-offer';

describe('the search of every page', () => {
  it.each([
    [
      'English on an English page',
      '',
      'meatballs',
      'The day the meatballs were missing',
      'audits/stall/spicy-soup/#missing-meatballs',
    ],
    ['another form of a word', '', 'refunding', 'A full refund at once', REFUND],
    ['Simplified on a Simplified page', 'zh-CN/', '退款', '立刻全额退款', REFUND],
    ['Traditional on a Traditional page', 'zh-TW/', '退費', '立刻全額退費', REFUND],
    ['Traditional on a Simplified page', 'zh-CN/', '全額退', '立刻全额退款', REFUND],
    ['what only Taiwan says on a Simplified page', 'zh-CN/', '全額退費', '立刻全额退款', REFUND],
    ['Simplified on a Traditional page', 'zh-TW/', '全额退款', '立刻全額退費', REFUND],
    ['English on a Chinese page', 'zh-TW/', 'refund at once', '立刻全額退費', REFUND],
    ['a part of a Chinese sentence on an English page', '', '额退', 'A full refund at once', REFUND],
    ['Chinese evidence on an English page', '', '独立打分', 'A full refund at once', REFUND],
    ['one character on an English page', '', '吵', 'The quarrel', 'audits/salon/perm-complaint/#venting'],
  ])('finds %s', async (_, locale, query, name, leadsTo) => {
    const { page, faults } = await open(locale);
    await ask(page, query);
    await results(page).getByRole('link', { name, exact: true }).click();
    await page.waitForURL(`${url}${locale}${leadsTo}`);
    expect(await page.locator(`[id="${leadsTo.split('#')[1]}"]`).count()).toBe(1);
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('shows name, level, index, journey and a marked excerpt', async () => {
    const { page } = await open('zh-TW/');
    await ask(page, '客服');
    const first = results(page).first();
    expect(await first.locator('.badge svg').count()).toBe(1);
    expect(await first.textContent()).toMatch(/(未達成|應付客戶|提供服務|創造體驗)\s*\d\.\d\d/);
    expect(await page.locator('.result mark').first().textContent()).toBe('客服');
    await page.close();
  });

  it('puts touchpoints and journeys before the guide', async () => {
    const { page } = await open('search/?q=customer');
    await answered(page);
    for (const shown of [20, 30]) {
      await page.getByRole('button', { name: 'Show more' }).click();
      await results(page)
        .nth(shown - 1)
        .waitFor();
    }
    const isGuide = (await results(page).allTextContents()).map((text) => text.includes('Guide · '));
    expect(isGuide).toEqual(isGuide.toSorted());
    expect(new Set(isGuide).size).toBe(2);
    await page.close();
  });

  it('quotes in the page’s language what was found in another', async () => {
    const { page } = await open('');
    await ask(page, '承诺始终有效');
    expect(await results(page).locator('.result-excerpt').textContent()).toBe(
      'One person carries the case to its end, and the refund stays on the table all the while',
    );
    await page.close();
  });

  it('shows nothing of the words that are only for the index', async () => {
    const { page } = await open('');
    for (const query of ['customer', '客户', '退', 'level']) {
      await page.goto(url);
      await ask(page, query);
      expect(await page.locator('dialog').textContent()).not.toMatch(/x\d{5}|\p{Co}/u);
    }
    await page.close();
  });

  it('leads by keyboard alone from the key to the touchpoint', async () => {
    const { page, faults } = await open('touchpoints/');
    await ask(page, 'refund');
    const names = await results(page).getByRole('link').allTextContents();
    const walk = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
      return focused(page);
    };
    expect(names.length).toBeGreaterThan(3);
    expect(await walk('ArrowDown')).toBe(names[0]);
    expect(await walk('ArrowDown', 'ArrowDown')).toBe(names[2]);
    expect(await walk('ArrowUp')).toBe(names[1]);
    expect(await walk('End', 'ArrowDown')).toBe(names.at(-1));
    expect(await walk('Home')).toBe(names[0]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText('meatballs were missing');
    await page.locator('.result mark').filter({ hasText: 'missing' }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${url}audits/stall/spicy-soup/#missing-meatballs`);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('closes by Escape and gives the focus back', async () => {
    const { page } = await open('');
    const entry = page.getByRole('link', { name: 'Search' });
    await entry.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('refund');
    await answered(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await focused(page)).toMatch(/^Search/);
    await page.keyboard.press('ControlOrMeta+k');
    expect(await page.locator('dialog[open] input').inputValue()).toBe('refund');
    await page.close();
  });

  it.each([
    ['its button', (page: Page) => page.getByRole('button', { name: 'Close search' }).click()],
    ['a click beside it', (page: Page) => page.mouse.click(10, 400)],
  ])('closes by %s', async (_, close) => {
    const { page } = await open('');
    await ask(page, 'refund');
    await close(page);
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.close();
  });

  it('takes a slash for a slash where one is typing', async () => {
    const { page } = await open('');
    await page.keyboard.press('/');
    await page.keyboard.type('1/2');
    expect(await page.locator('dialog[open] input').inputValue()).toBe('1/2');
    await page.close();
  });

  it('waits until Chinese is composed', async () => {
    const { page } = await open('zh-CN/');
    await ask(page, '退款');
    const before = await status(page).textContent();
    await page.evaluate(`(() => {
      const field = document.querySelector('dialog input');
      field.value = "tui'kuan";
      field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    })()`);
    await page.waitForTimeout(400);
    expect(await status(page).textContent()).toBe(before);
    await page.evaluate(`(() => {
      const field = document.querySelector('dialog input');
      field.value = '没有这样的词';
      field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    })()`);
    await status(page).filter({ hasText: '没有找到“没有这样的词”' }).waitFor();
    await page.close();
  });

  it.each([
    ['', 'qqwwzzkkvv', 'Nothing found for “qqwwzzkkvv”.'],
    ['', 'asdfgh', 'Nothing found for “asdfgh”.'],
    ['', '?!', 'Nothing found for “?!”.'],
    ['zh-CN/', '没有这样的词', '没有找到“没有这样的词”。'],
    ['zh-TW/', '沒有這樣的詞', '找不到「沒有這樣的詞」。'],
  ])('says on /%s when there is nothing for %s, and what may help', async (path, query, said) => {
    const { page, faults } = await open(path);
    await ask(page, query);
    expect(await status(page).textContent()).toBe(said);
    expect(await page.locator('.search-hint').textContent()).not.toBe('');
    expect(await results(page).count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('says so kindly when the index cannot be loaded, and tries again when asked again', async () => {
    const { page } = await open('');
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.keyboard.press('/');
    await page.keyboard.insertText('refund');
    await page.getByText('The search index could not be loaded.').waitFor();
    expect(await page.locator('.search-unavailable a').getAttribute('href')).toBe('/report/touchpoints/');
    await page.unroute('**/pagefind/**');
    await page.keyboard.insertText('s');
    await answered(page);
    expect(await page.getByText('The search index could not be loaded.').isVisible()).toBe(false);
    await page.close();
  });

  it('says the same at once, and asks for nothing, where no index was built', async () => {
    const { page, faults } = await open('');
    const asked: string[] = [];
    page.on('request', (request) => void asked.push(request.url()));
    await page.evaluate(`(() => {
      const found = document.querySelector('[data-search]');
      found.dataset.search = JSON.stringify({ ...JSON.parse(found.dataset.search), bundle: null });
    })()`);
    await page.keyboard.press('/');
    await page.getByText('The search index could not be loaded.').waitFor();
    expect(asked.filter((address) => address.includes('pagefind'))).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });

  it.each([
    ['its button', (page: Page) => page.getByRole('button', { name: '全部结果与筛选' }).click()],
    ['Enter in the field', (page: Page) => page.keyboard.press('Enter')],
  ])('takes a query on to the page with filters, by %s', async (_, go) => {
    const { page } = await open('zh-CN/');
    await ask(page, '退款');
    await go(page);
    await page.waitForURL(`${url}zh-CN/search/?q=${encodeURIComponent('退款')}`);
    await answered(page);
    expect(await results(page).count()).toBeGreaterThan(2);
    await page.close();
  });

  it('is a plain link without scripts, to a page that says what to do instead', async () => {
    const { page } = await open('', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Search' }).click();
    await page.waitForURL(`${url}search/`);
    await page.getByText('Searching needs JavaScript').waitFor();
    await page.locator('.search-off').getByRole('link', { name: 'Touchpoints' }).click();
    await page.waitForURL(`${url}touchpoints/`);
    await page.close();
  });

  it('needs no more than a strict content security policy allows', async () => {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.route('**/*', async (route) => {
      const response = await route.fetch();
      const policy = [
        "default-src 'none'; img-src 'self'; style-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self'",
        "script-src 'self' 'wasm-unsafe-eval'; base-uri 'none'",
      ].join('; ');
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
    });
    await page.goto(url);
    await ask(page, '退款');
    expect(await results(page).count()).toBeGreaterThan(2);
    await page.goto(`${url}search/?level=unmet`);
    await answered(page);
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe('the search page', () => {
  it('narrows down, counts, and keeps query, filters and order over a reload and in a shared address', async () => {
    const { page, faults } = await open('search/');
    await page.getByRole('textbox').fill('customer');
    await answered(page);
    await page.check('[name=level][value=unmet]');
    await page.waitForURL('**/search/?q=customer&level=unmet');
    await page.locator('summary', { hasText: 'Channel' }).click();
    await page.check('[name=channel][value=store]');
    await page.waitForURL('**/search/?q=customer&level=unmet&channel=store');
    await page.uncheck('[name=channel][value=store]');
    await page.selectOption('select', 'desc');
    await page.waitForURL('**/search/?q=customer&order=desc&level=unmet');
    await page.reload();
    await answered(page);
    expect(await page.getByRole('textbox').inputValue()).toBe('customer');
    expect(await page.getByLabel('Unmet').isChecked()).toBe(true);
    expect(await page.locator('select').inputValue()).toBe('desc');
    expect(new Set(await page.locator('.badge-name').allTextContents())).toEqual(new Set(['Unmet']));
    const said = (await status(page).textContent()) ?? '';
    expect(said).toBe(`${await page.locator('label', { hasText: 'Unmet' }).locator('.count').textContent()} results`);
    await page.getByRole('link', { name: '繁體中文' }).click();
    await page.waitForURL(`${url}zh-TW/search/?q=customer&order=desc&level=unmet`);
    await answered(page);
    expect(await status(page).textContent()).toBe(said.replace(' results', ' 筆結果'));
    expect(faults).toEqual([]);
    await page.close();
  });

  it('describes every result by a place of its own, also where addresses differ only in Chinese', async () => {
    const { page } = await open(`zh-CN/search/?q=${encodeURIComponent('触点')}&kind=guide`);
    await answered(page);
    await page.locator('button.more').click();
    await results(page).nth(10).waitFor();
    const described: string[] = await page.evaluate(
      '[...document.querySelectorAll(".result a")].map((link) => link.getAttribute("aria-describedby"))',
    );
    const ids: string[] = await page.evaluate('[...document.querySelectorAll(".result-place")].map(({ id }) => id)');
    expect(described).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    await page.close();
  });

  it('counts beside what is chosen what choosing otherwise would give', async () => {
    const { page } = await open('search/?level=unmet');
    await answered(page);
    const promised = await page.locator('label', { hasText: 'Perfunctory' }).locator('.count').textContent();
    const unmet = Number.parseInt((await status(page).textContent()) ?? '', 10);
    await page.getByLabel('Perfunctory').check();
    await status(page)
      .filter({ hasText: `${unmet + Number(promised)} results` })
      .waitFor();
    expect(Number(promised)).toBeGreaterThan(2);
    await page.close();
  });

  it.each([
    ['asc', (a: number, b: number) => a - b, 0],
    ['desc', (a: number, b: number) => b - a, 3],
  ] as const)('orders by index, %s', async (order, compare, first) => {
    const { page } = await open(`search/?order=${order}`);
    await answered(page);
    const shown = await indices(page);
    expect(shown).toHaveLength(10);
    expect(shown).toEqual(shown.toSorted(compare));
    expect(shown[0]).toBe(first);
    await page.getByRole('button', { name: 'Show more' }).click();
    await results(page).nth(19).waitFor();
    const more = await indices(page);
    expect(more).toEqual(more.toSorted(compare));
    await page.close();
  });

  it('names filters as the config does, by owner and channel', async () => {
    const { page } = await open('zh-CN/search/?owner=store-manager&channel=store');
    await answered(page);
    expect(await page.getByLabel('店长').isChecked()).toBe(true);
    expect(await page.getByLabel('门店').isChecked()).toBe(true);
    expect(await results(page).count()).toBeGreaterThan(0);
    await page.close();
  });

  it('finds a section of the guide and leads to its heading, but no decision', async () => {
    const { page } = await open('search/?q=stranded+strength&kind=guide');
    await answered(page);
    const link = results(page).getByRole('link', { name: 'Blockers and stranded strength' });
    await link.and(page.locator('[href*="/guide/scoring/"]')).click();
    await page.waitForURL(`${url}guide/scoring/#blockers-and-stranded-strength`);
    await page.goto(`${url}search/?q=edition+handed+Astro`);
    await status(page).filter({ hasText: 'Nothing found' }).waitFor();
    await page.close();
  });

  it('clears all filters at once', async () => {
    const { page } = await open('search/?q=customer&level=unmet&stage=renew');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.waitForURL('**/search/?q=customer');
    await page.close();
  });
});

describe('the search is made for everybody', () => {
  it.each(inTurn(['', 'zh-CN/', 'zh-TW/'], 2))('on /%s, in light and dark, open and on its page', async (locale) => {
    const { page, faults } = await open(locale);
    await ask(page, '客户');
    expect(await results(page).count()).toBeGreaterThan(3);
    expect(await faultsOf(page, { widths: [1280] })).toEqual([]);
    await page.goto(`${url}${locale}search/?q=customer&level=unmet`);
    await answered(page);
    expect([await faultsOf(page), faults]).toEqual([[], []]);
    await page.close();
  });

  it('on a screen of 320 px', async () => {
    const { page } = await open('', { viewport: { width: 320, height: 640 } });
    const overflow = 'document.documentElement.scrollWidth';
    await ask(page, 'customer');
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(320);
    expect(await page.evaluate(`document.querySelector('.search-found').scrollWidth`)).toBeLessThanOrEqual(320);
    await page.goto(`${url}search/?q=customer&channel=store`);
    await answered(page);
    await page.getByText('Narrow down').click();
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(320);
    await page.close();
  });
});
