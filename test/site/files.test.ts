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
        "by/brand/a-broadband-carrier/index.html",
        "by/brand/a-kitchenware-maker/index.html",
        "by/brand/a-small-yoga-studio/index.html",
        "by/brand/a-spicy-soup-stall/index.html",
        "by/brand/a-wholesale-supplier/index.html",
        "by/brand/corner-salon/index.html",
        "by/brand/high-street-fashion/index.html",
        "by/brand/hillside-motors/index.html",
        "by/brand/index.html",
        "by/brand/riverside-motors/index.html",
        "by/brand/riverside-supermarket/index.html",
        "by/channel/app/index.html",
        "by/channel/chat/index.html",
        "by/channel/home/index.html",
        "by/channel/index.html",
        "by/channel/mail/index.html",
        "by/channel/outdoors/index.html",
        "by/channel/phone/index.html",
        "by/channel/poster/index.html",
        "by/channel/showroom/index.html",
        "by/channel/stall/index.html",
        "by/channel/store/index.html",
        "by/channel/studio/index.html",
        "by/channel/workshop/index.html",
        "by/owner/billing-lead/index.html",
        "by/owner/floor-manager/index.html",
        "by/owner/head-stylist/index.html",
        "by/owner/index.html",
        "by/owner/it-lead/index.html",
        "by/owner/logistics-lead/index.html",
        "by/owner/marketing-lead/index.html",
        "by/owner/marketing/index.html",
        "by/owner/product-manager/index.html",
        "by/owner/sales-director/index.html",
        "by/owner/service-desk/index.html",
        "by/owner/service-lead/index.html",
        "by/owner/service-manager/index.html",
        "by/owner/stall-owner/index.html",
        "by/owner/store-manager/index.html",
        "by/owner/studio-teacher/index.html",
        "by/owner/tariff-manager/index.html",
        "by/owner/till-lead/index.html",
        "by/owner/workshop-lead/index.html",
        "by/stage/convert/index.html",
        "by/stage/experience/index.html",
        "by/stage/index.html",
        "by/stage/renew/index.html",
        "by/stage/understand/index.html",
        "changes/index.html",
        "guide/ci/index.html",
        "guide/decisions/2026-11-23-building-the-site/index.html",
        "guide/decisions/2026-11-23-data-for-the-site/index.html",
        "guide/decisions/2026-11-23-dependencies/index.html",
        "guide/decisions/2026-11-23-readings-of-the-model/index.html",
        "guide/decisions/2026-11-23-rubric-files/index.html",
        "guide/decisions/2026-11-24-causes-of-change/index.html",
        "guide/decisions/2026-11-24-ci-files/index.html",
        "guide/decisions/2026-11-24-editions/index.html",
        "guide/decisions/2026-11-24-gates-and-formats/index.html",
        "guide/decisions/2026-11-24-history/index.html",
        "guide/decisions/2026-11-24-languages/index.html",
        "guide/decisions/2026-11-24-paper-and-mail/index.html",
        "guide/decisions/2026-11-24-report-design/index.html",
        "guide/decisions/2026-11-24-search/index.html",
        "guide/decisions/2026-11-24-the-hall/index.html",
        "guide/decisions/2026-11-24-time-on-the-site/index.html",
        "guide/decisions/2026-11-30-an-integration/index.html",
        "guide/decisions/2026-11-30-lenses/index.html",
        "guide/decisions/2026-11-30-links-and-outputs/index.html",
        "guide/decisions/2026-11-30-model-and-format-pages/index.html",
        "guide/decisions/2026-11-30-styles/index.html",
        "guide/decisions/index.html",
        "guide/format/index.html",
        "guide/index.html",
        "guide/levels/index.html",
        "guide/model/index.html",
        "guide/publishing/index.html",
        "guide/reading/index.html",
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
        "trend/index.html",
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
        "zh-CN/by/brand/a-broadband-carrier/index.html",
        "zh-CN/by/brand/a-kitchenware-maker/index.html",
        "zh-CN/by/brand/a-small-yoga-studio/index.html",
        "zh-CN/by/brand/a-spicy-soup-stall/index.html",
        "zh-CN/by/brand/a-wholesale-supplier/index.html",
        "zh-CN/by/brand/corner-salon/index.html",
        "zh-CN/by/brand/high-street-fashion/index.html",
        "zh-CN/by/brand/hillside-motors/index.html",
        "zh-CN/by/brand/index.html",
        "zh-CN/by/brand/riverside-motors/index.html",
        "zh-CN/by/brand/riverside-supermarket/index.html",
        "zh-CN/by/channel/app/index.html",
        "zh-CN/by/channel/chat/index.html",
        "zh-CN/by/channel/home/index.html",
        "zh-CN/by/channel/index.html",
        "zh-CN/by/channel/mail/index.html",
        "zh-CN/by/channel/outdoors/index.html",
        "zh-CN/by/channel/phone/index.html",
        "zh-CN/by/channel/poster/index.html",
        "zh-CN/by/channel/showroom/index.html",
        "zh-CN/by/channel/stall/index.html",
        "zh-CN/by/channel/store/index.html",
        "zh-CN/by/channel/studio/index.html",
        "zh-CN/by/channel/workshop/index.html",
        "zh-CN/by/owner/billing-lead/index.html",
        "zh-CN/by/owner/floor-manager/index.html",
        "zh-CN/by/owner/head-stylist/index.html",
        "zh-CN/by/owner/index.html",
        "zh-CN/by/owner/it-lead/index.html",
        "zh-CN/by/owner/logistics-lead/index.html",
        "zh-CN/by/owner/marketing-lead/index.html",
        "zh-CN/by/owner/marketing/index.html",
        "zh-CN/by/owner/product-manager/index.html",
        "zh-CN/by/owner/sales-director/index.html",
        "zh-CN/by/owner/service-desk/index.html",
        "zh-CN/by/owner/service-lead/index.html",
        "zh-CN/by/owner/service-manager/index.html",
        "zh-CN/by/owner/stall-owner/index.html",
        "zh-CN/by/owner/store-manager/index.html",
        "zh-CN/by/owner/studio-teacher/index.html",
        "zh-CN/by/owner/tariff-manager/index.html",
        "zh-CN/by/owner/till-lead/index.html",
        "zh-CN/by/owner/workshop-lead/index.html",
        "zh-CN/by/stage/convert/index.html",
        "zh-CN/by/stage/experience/index.html",
        "zh-CN/by/stage/index.html",
        "zh-CN/by/stage/renew/index.html",
        "zh-CN/by/stage/understand/index.html",
        "zh-CN/changes/index.html",
        "zh-CN/guide/ci/index.html",
        "zh-CN/guide/decisions/2026-11-23-building-the-site/index.html",
        "zh-CN/guide/decisions/2026-11-23-data-for-the-site/index.html",
        "zh-CN/guide/decisions/2026-11-23-dependencies/index.html",
        "zh-CN/guide/decisions/2026-11-23-readings-of-the-model/index.html",
        "zh-CN/guide/decisions/2026-11-23-rubric-files/index.html",
        "zh-CN/guide/decisions/2026-11-24-causes-of-change/index.html",
        "zh-CN/guide/decisions/2026-11-24-ci-files/index.html",
        "zh-CN/guide/decisions/2026-11-24-editions/index.html",
        "zh-CN/guide/decisions/2026-11-24-gates-and-formats/index.html",
        "zh-CN/guide/decisions/2026-11-24-history/index.html",
        "zh-CN/guide/decisions/2026-11-24-languages/index.html",
        "zh-CN/guide/decisions/2026-11-24-paper-and-mail/index.html",
        "zh-CN/guide/decisions/2026-11-24-report-design/index.html",
        "zh-CN/guide/decisions/2026-11-24-search/index.html",
        "zh-CN/guide/decisions/2026-11-24-the-hall/index.html",
        "zh-CN/guide/decisions/2026-11-24-time-on-the-site/index.html",
        "zh-CN/guide/decisions/2026-11-30-an-integration/index.html",
        "zh-CN/guide/decisions/2026-11-30-lenses/index.html",
        "zh-CN/guide/decisions/2026-11-30-links-and-outputs/index.html",
        "zh-CN/guide/decisions/2026-11-30-model-and-format-pages/index.html",
        "zh-CN/guide/decisions/2026-11-30-styles/index.html",
        "zh-CN/guide/decisions/index.html",
        "zh-CN/guide/format/index.html",
        "zh-CN/guide/index.html",
        "zh-CN/guide/levels/index.html",
        "zh-CN/guide/model/index.html",
        "zh-CN/guide/publishing/index.html",
        "zh-CN/guide/reading/index.html",
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
        "zh-CN/trend/index.html",
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
        "zh-TW/by/brand/a-broadband-carrier/index.html",
        "zh-TW/by/brand/a-kitchenware-maker/index.html",
        "zh-TW/by/brand/a-small-yoga-studio/index.html",
        "zh-TW/by/brand/a-spicy-soup-stall/index.html",
        "zh-TW/by/brand/a-wholesale-supplier/index.html",
        "zh-TW/by/brand/corner-salon/index.html",
        "zh-TW/by/brand/high-street-fashion/index.html",
        "zh-TW/by/brand/hillside-motors/index.html",
        "zh-TW/by/brand/index.html",
        "zh-TW/by/brand/riverside-motors/index.html",
        "zh-TW/by/brand/riverside-supermarket/index.html",
        "zh-TW/by/channel/app/index.html",
        "zh-TW/by/channel/chat/index.html",
        "zh-TW/by/channel/home/index.html",
        "zh-TW/by/channel/index.html",
        "zh-TW/by/channel/mail/index.html",
        "zh-TW/by/channel/outdoors/index.html",
        "zh-TW/by/channel/phone/index.html",
        "zh-TW/by/channel/poster/index.html",
        "zh-TW/by/channel/showroom/index.html",
        "zh-TW/by/channel/stall/index.html",
        "zh-TW/by/channel/store/index.html",
        "zh-TW/by/channel/studio/index.html",
        "zh-TW/by/channel/workshop/index.html",
        "zh-TW/by/owner/billing-lead/index.html",
        "zh-TW/by/owner/floor-manager/index.html",
        "zh-TW/by/owner/head-stylist/index.html",
        "zh-TW/by/owner/index.html",
        "zh-TW/by/owner/it-lead/index.html",
        "zh-TW/by/owner/logistics-lead/index.html",
        "zh-TW/by/owner/marketing-lead/index.html",
        "zh-TW/by/owner/marketing/index.html",
        "zh-TW/by/owner/product-manager/index.html",
        "zh-TW/by/owner/sales-director/index.html",
        "zh-TW/by/owner/service-desk/index.html",
        "zh-TW/by/owner/service-lead/index.html",
        "zh-TW/by/owner/service-manager/index.html",
        "zh-TW/by/owner/stall-owner/index.html",
        "zh-TW/by/owner/store-manager/index.html",
        "zh-TW/by/owner/studio-teacher/index.html",
        "zh-TW/by/owner/tariff-manager/index.html",
        "zh-TW/by/owner/till-lead/index.html",
        "zh-TW/by/owner/workshop-lead/index.html",
        "zh-TW/by/stage/convert/index.html",
        "zh-TW/by/stage/experience/index.html",
        "zh-TW/by/stage/index.html",
        "zh-TW/by/stage/renew/index.html",
        "zh-TW/by/stage/understand/index.html",
        "zh-TW/changes/index.html",
        "zh-TW/guide/ci/index.html",
        "zh-TW/guide/decisions/2026-11-23-building-the-site/index.html",
        "zh-TW/guide/decisions/2026-11-23-data-for-the-site/index.html",
        "zh-TW/guide/decisions/2026-11-23-dependencies/index.html",
        "zh-TW/guide/decisions/2026-11-23-readings-of-the-model/index.html",
        "zh-TW/guide/decisions/2026-11-23-rubric-files/index.html",
        "zh-TW/guide/decisions/2026-11-24-causes-of-change/index.html",
        "zh-TW/guide/decisions/2026-11-24-ci-files/index.html",
        "zh-TW/guide/decisions/2026-11-24-editions/index.html",
        "zh-TW/guide/decisions/2026-11-24-gates-and-formats/index.html",
        "zh-TW/guide/decisions/2026-11-24-history/index.html",
        "zh-TW/guide/decisions/2026-11-24-languages/index.html",
        "zh-TW/guide/decisions/2026-11-24-paper-and-mail/index.html",
        "zh-TW/guide/decisions/2026-11-24-report-design/index.html",
        "zh-TW/guide/decisions/2026-11-24-search/index.html",
        "zh-TW/guide/decisions/2026-11-24-the-hall/index.html",
        "zh-TW/guide/decisions/2026-11-24-time-on-the-site/index.html",
        "zh-TW/guide/decisions/2026-11-30-an-integration/index.html",
        "zh-TW/guide/decisions/2026-11-30-lenses/index.html",
        "zh-TW/guide/decisions/2026-11-30-links-and-outputs/index.html",
        "zh-TW/guide/decisions/2026-11-30-model-and-format-pages/index.html",
        "zh-TW/guide/decisions/2026-11-30-styles/index.html",
        "zh-TW/guide/decisions/index.html",
        "zh-TW/guide/format/index.html",
        "zh-TW/guide/index.html",
        "zh-TW/guide/levels/index.html",
        "zh-TW/guide/model/index.html",
        "zh-TW/guide/publishing/index.html",
        "zh-TW/guide/reading/index.html",
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
        "zh-TW/trend/index.html",
      ]
    `);
  });

  it('has a search bundle without interfaces that nobody uses, one report and the public files', () => {
    expect(files).toEqual(
      expect.arrayContaining(['pagefind/pagefind.js', 'pagefind/han.txt', 'report.json', 'robots.txt']),
    );
    expect(files.filter((file) => /pagefind-.*ui|highlight/.test(file))).toEqual([]);
  });

  it('lists all of its files in one of them', () => {
    expect(JSON.parse(readFileSync(join(site, 'built-files.json'), 'utf8'))).toEqual({ format: 1, files });
  });

  it('has the touchpoints as files in every language', () => {
    expect(files.filter((file) => /touchpoints\.\w+$/.test(file))).toEqual(
      ['', 'zh-CN/', 'zh-TW/'].flatMap((locale) => [`${locale}touchpoints.csv`, `${locale}touchpoints.json`]),
    );
  });

  it('has on every page the one script that opens the search, and no code in the page', () => {
    const scripts = pages.map((page) => [page, readFileSync(join(site, page), 'utf8')] as const);
    const without = scripts.filter(
      ([, html]) => !/<script type="module" src="[^"]*\/Search[^"]*"><\/script>/.test(html),
    );
    const inline = scripts.filter(([, html]) => /<script(?![^>]*(\ssrc=|type="application\/json"))/.test(html));
    expect([without, inline].map((found) => found.map(([page]) => page))).toEqual([[], []]);
  });

  it('has no other script but where one explores, and tries out other ratings', () => {
    const scripted = pages.filter((page) => {
      const html = readFileSync(join(site, page), 'utf8');
      return [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].some(([, src]) => !/\/[Ss]earch/.test(src ?? ''));
    });
    expect(scripted).toEqual(pages.filter((page) => /^(zh-\w+\/)?(audits|touchpoints)\//.test(page)));
  });

  it('has no inline style, which a content security policy would have to allow', () => {
    expect(pages.filter((page) => /\sstyle="|<style/.test(readFileSync(join(site, page), 'utf8')))).toEqual([]);
  });

  it('lets nothing load or run on any page but its own files', () => {
    const policies = pages.map((page) => {
      const html = readFileSync(join(site, page), 'utf8');
      return /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? `${page} has none`;
    });
    const [policy = ''] = policies;
    expect(new Set(policies).size).toBe(1);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("style-src 'self'");
    // 'wasm-unsafe-eval' is for the search engine's WebAssembly alone.
    expect(policy.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|\*|https?:/);
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
