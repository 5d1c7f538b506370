import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';

const site = inject('site');
const files = readdirSync(site, { recursive: true, encoding: 'utf8', withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1))
  .sort();
const pages = files.filter((file) => file.endsWith('.html'));

describe('the built site', () => {
  it('has exactly these pages', () => {
    expect(pages).toMatchInlineSnapshot(`
      [
        "404.html",
        "audits/dealer/repair-thirsty/index.html",
        "audits/dealer/repair-unfixed/index.html",
        "audits/fashion/weekend-purchase/index.html",
        "audits/kitchenware/knife-and-garlic/index.html",
        "audits/salon/perm-complaint/index.html",
        "audits/stall/spicy-soup-two-years-on/index.html",
        "audits/stall/spicy-soup/index.html",
        "audits/supermarket/makeover/index.html",
        "audits/telecom/broadband-renewal/index.html",
        "audits/wholesale/scolded-account/index.html",
        "audits/yoga/year-card/index.html",
        "guide/decisions/2026-11-23-building-the-site/index.html",
        "guide/decisions/2026-11-23-data-for-the-site/index.html",
        "guide/decisions/2026-11-23-dependencies/index.html",
        "guide/decisions/2026-11-23-readings-of-the-model/index.html",
        "guide/decisions/2026-11-23-rubric-files/index.html",
        "guide/decisions/2026-11-24-search/index.html",
        "guide/decisions/index.html",
        "guide/index.html",
        "guide/levels/index.html",
        "guide/reference/index.html",
        "guide/scoring/index.html",
        "guide/writing/index.html",
        "index.html",
        "lenses/actions/index.html",
        "lenses/evidence/index.html",
        "lenses/fairness/index.html",
        "lenses/index.html",
        "lenses/loop/index.html",
        "lenses/promises/index.html",
        "lenses/trust/index.html",
        "lenses/value/index.html",
        "search/index.html",
        "touchpoints/index.html",
        "zh-CN/audits/dealer/repair-thirsty/index.html",
        "zh-CN/audits/dealer/repair-unfixed/index.html",
        "zh-CN/audits/fashion/weekend-purchase/index.html",
        "zh-CN/audits/kitchenware/knife-and-garlic/index.html",
        "zh-CN/audits/salon/perm-complaint/index.html",
        "zh-CN/audits/stall/spicy-soup-two-years-on/index.html",
        "zh-CN/audits/stall/spicy-soup/index.html",
        "zh-CN/audits/supermarket/makeover/index.html",
        "zh-CN/audits/telecom/broadband-renewal/index.html",
        "zh-CN/audits/wholesale/scolded-account/index.html",
        "zh-CN/audits/yoga/year-card/index.html",
        "zh-CN/guide/decisions/2026-11-23-building-the-site/index.html",
        "zh-CN/guide/decisions/2026-11-23-data-for-the-site/index.html",
        "zh-CN/guide/decisions/2026-11-23-dependencies/index.html",
        "zh-CN/guide/decisions/2026-11-23-readings-of-the-model/index.html",
        "zh-CN/guide/decisions/2026-11-23-rubric-files/index.html",
        "zh-CN/guide/decisions/2026-11-24-search/index.html",
        "zh-CN/guide/decisions/index.html",
        "zh-CN/guide/index.html",
        "zh-CN/guide/levels/index.html",
        "zh-CN/guide/reference/index.html",
        "zh-CN/guide/scoring/index.html",
        "zh-CN/guide/writing/index.html",
        "zh-CN/index.html",
        "zh-CN/lenses/actions/index.html",
        "zh-CN/lenses/evidence/index.html",
        "zh-CN/lenses/fairness/index.html",
        "zh-CN/lenses/index.html",
        "zh-CN/lenses/loop/index.html",
        "zh-CN/lenses/promises/index.html",
        "zh-CN/lenses/trust/index.html",
        "zh-CN/lenses/value/index.html",
        "zh-CN/search/index.html",
        "zh-CN/touchpoints/index.html",
        "zh-TW/audits/dealer/repair-thirsty/index.html",
        "zh-TW/audits/dealer/repair-unfixed/index.html",
        "zh-TW/audits/fashion/weekend-purchase/index.html",
        "zh-TW/audits/kitchenware/knife-and-garlic/index.html",
        "zh-TW/audits/salon/perm-complaint/index.html",
        "zh-TW/audits/stall/spicy-soup-two-years-on/index.html",
        "zh-TW/audits/stall/spicy-soup/index.html",
        "zh-TW/audits/supermarket/makeover/index.html",
        "zh-TW/audits/telecom/broadband-renewal/index.html",
        "zh-TW/audits/wholesale/scolded-account/index.html",
        "zh-TW/audits/yoga/year-card/index.html",
        "zh-TW/guide/decisions/2026-11-23-building-the-site/index.html",
        "zh-TW/guide/decisions/2026-11-23-data-for-the-site/index.html",
        "zh-TW/guide/decisions/2026-11-23-dependencies/index.html",
        "zh-TW/guide/decisions/2026-11-23-readings-of-the-model/index.html",
        "zh-TW/guide/decisions/2026-11-23-rubric-files/index.html",
        "zh-TW/guide/decisions/2026-11-24-search/index.html",
        "zh-TW/guide/decisions/index.html",
        "zh-TW/guide/index.html",
        "zh-TW/guide/levels/index.html",
        "zh-TW/guide/reference/index.html",
        "zh-TW/guide/scoring/index.html",
        "zh-TW/guide/writing/index.html",
        "zh-TW/index.html",
        "zh-TW/lenses/actions/index.html",
        "zh-TW/lenses/evidence/index.html",
        "zh-TW/lenses/fairness/index.html",
        "zh-TW/lenses/index.html",
        "zh-TW/lenses/loop/index.html",
        "zh-TW/lenses/promises/index.html",
        "zh-TW/lenses/trust/index.html",
        "zh-TW/lenses/value/index.html",
        "zh-TW/search/index.html",
        "zh-TW/touchpoints/index.html",
      ]
    `);
  });

  it('has a search bundle without interfaces that nobody uses, one report and the public files', () => {
    expect(files).toEqual(
      expect.arrayContaining(['pagefind/pagefind.js', 'pagefind/han.txt', 'report.json', 'icon.svg']),
    );
    expect(files.filter((file) => /pagefind-.*ui|highlight/.test(file))).toEqual([]);
  });

  it('has on every page the one script that opens the search, and no code in the page', () => {
    const scripts = pages.map((page) => [page, readFileSync(join(site, page), 'utf8')] as const);
    const without = scripts.filter(
      ([, html]) => !/<script type="module" src="[^"]*\/Search[^"]*"><\/script>/.test(html),
    );
    const inline = scripts.filter(([, html]) => /<script(?![^>]*(\ssrc=|type="application\/json"))/.test(html));
    expect([without, inline].map((found) => found.map(([page]) => page))).toEqual([[], []]);
  });

  it('has no inline style, which a content security policy would have to allow', () => {
    expect(pages.filter((page) => /\sstyle="|<style/.test(readFileSync(join(site, page), 'utf8')))).toEqual([]);
  });

  it('names no folder of the machine it was built on', () => {
    const text = files.filter((file) => /\.(html|css|js|json|svg)$/.test(file));
    expect(text.filter((file) => readFileSync(join(site, file), 'utf8').includes(process.cwd()))).toEqual([]);
  });

  it('gives every page its language, its other languages and its own address', () => {
    const page = readFileSync(join(site, 'zh-CN/audits/salon/perm-complaint/index.html'), 'utf8');
    expect(page).toContain('<html lang="zh-CN"');
    expect(page).toContain(
      '<link rel="canonical" href="https://example.com/report/zh-CN/audits/salon/perm-complaint/"',
    );
    expect(page).toContain('hreflang="en" href="https://example.com/report/audits/salon/perm-complaint/"');
    expect(page).toContain('hreflang="zh-TW" href="https://example.com/report/zh-TW/audits/salon/perm-complaint/"');
  });
});
