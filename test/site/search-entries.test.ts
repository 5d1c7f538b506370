import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { type Audit, auditFile } from '../../src/model/audit.ts';
import { onDisk } from '../../src/project/effects.ts';
import { openProject } from '../../src/project/open-project.ts';
import { STANDARD } from '../../src/rubric/standard.ts';
import { editionEntries } from '../../src/site/features/search/edition-entries.ts';
import { guideEntries } from '../../src/site/features/search/guide-entries.ts';
import { journey } from '../report/reports.ts';
import { filled, freeTexts } from '../support/filled.ts';

const site = inject('site');
const entries = editionEntries(openProject({ folder: 'audits' }, onDisk('.')));

describe('entries of the edition', () => {
  it('are one per journey and one per touchpoint, each with its standing', () => {
    const { audits } = JSON.parse(readFileSync(join(site, 'report.json'), 'utf8')) as {
      audits: { id: string; index: number; touchpoints: { id: string; index: number }[] }[];
    };
    const expected = audits.flatMap(({ id, index, touchpoints }) => [
      [`audits/${id}/`, index],
      ...touchpoints.map((touchpoint) => [`audits/${id}/#${touchpoint.id}`, touchpoint.index]),
    ]);
    expect(entries.map(({ shown }) => [shown.path, shown.standing?.index])).toEqual(expected);
  });

  it('are narrowed down by ids, and found by the names of their channel and owner', () => {
    const refund = entries.find(({ shown }) => shown.path.endsWith('#refund-offer'));
    expect(refund?.filters).toEqual({
      brand: 'Corner Salon',
      level: 'service',
      stage: 'experience',
      channel: 'store',
      owner: 'head-stylist',
    });
    expect(refund?.also).toEqual([
      { en: 'Store', 'zh-CN': '门店', 'zh-TW': '門市' },
      { en: 'Head stylist', 'zh-CN': '首席发型师', 'zh-TW': '首席設計師' },
    ]);
  });

  it('take the owner of the journey where the touchpoint has none', () => {
    const farewell = entries.find(({ shown }) => shown.path.endsWith('#farewell'));
    expect(farewell?.filters.owner).toBe('store-manager');
  });
});

describe('whatever the schema has', () => {
  const edition = openProject({ folder: 'audits' }, onDisk('.'));
  const written = {
    ...(filled(auditFile, 'public') as Audit),
    id: 'shop/visit',
    file: 'audits/shop/visit.yaml',
  };
  const [reply] = written.replies ?? [];
  const [touchpoint] = written.touchpoints;
  const here = <T>(ones: readonly T[] = []) => ones.map((one) => ({ ...one, touchpoint: touchpoint?.id ?? '' }));
  const audit = { ...written, replies: here(written.replies), waivers: here(written.waivers) };
  const found = editionEntries({ ...edition, journeys: [journey(audit, { rubric: STANDARD })] });
  const read = found.map(({ shown, also }) => JSON.stringify([shown.name, shown.of, shown.texts, also]));

  it('is found by every text but names of people, units and places in files', () => {
    const missing = freeTexts(auditFile).filter((text) => !read.some((entry) => entry.includes(`"${text}"`)));
    expect(missing.toSorted()).toMatchInlineSnapshot(`
      [
        "canary-auditors-each",
        "canary-links-each-url",
        "canary-outcomes-each-unit",
        "canary-relationship-each-currency",
        "canary-replies-each-by",
        "canary-touchpoints-each-actions-each-owner",
        "canary-touchpoints-each-evidence-each-by",
        "canary-touchpoints-each-evidence-each-url",
        "canary-touchpoints-each-measures-each-unit",
        "canary-touchpoints-each-promises-each-unit",
        "canary-touchpoints-each-variants-each-measures-each-unit",
        "canary-touchpoints-each-variants-each-offer-unit",
        "canary-waivers-each-owner",
        "canary-waivers-each-rule",
      ]
    `);
  });

  it('is found once: with its touchpoint where it belongs to one, else with its journey', () => {
    const twice = freeTexts(auditFile).filter(
      (text) => found.filter(({ shown }) => shown.texts.includes(text)).length > 1,
    );
    expect(twice).toEqual([]);
    expect(found.map(({ shown }) => shown.texts.includes(reply?.text ?? ''))).toEqual([false, true]);
  });
});

describe('entries of the guide', () => {
  const page = `<html><body><main id="content" data-pagefind-body="true"><nav class="toc"><a>Contents</a></nav>
    <h1>How &amp; why</h1><p class="lead">In <em>short</em>:
    this.</p><h2 id="one">One <svg><title>no</title></svg></h2><ul><li>A&#39;s</li><li>B &#x4e00;</li></ul>
    <!-- nobody reads this --><h3>No address</h3><p>Lost</p></main><footer>Foot</footer></body></html>`;

  it('are one per section that has an address, under the name of the page', () => {
    expect(
      guideEntries('guide/how/', page).map(({ shown }) => [shown.path, shown.name, shown.of, shown.texts]),
    ).toEqual([
      ['guide/how/', 'How & why', [], ['In short: this.']],
      ['guide/how/#one', 'One', ['How & why'], ["A's", 'B 一']],
    ]);
  });

  it('are none of a page that is not marked for the search', () => {
    expect(guideEntries('guide/how/', page.replace(' data-pagefind-body="true"', ''))).toEqual([]);
  });
});

describe('the weight of the search', () => {
  const packed = (address: string) =>
    gzipSync(readFileSync(join(site, address.replace('/report/', ''))), { level: 9 }).length;
  /** A script with all that it imports by itself. */
  const withImports = (address: string): number => {
    const text = readFileSync(join(site, address.replace('/report/', '')), 'utf8');
    const imported = [...text.matchAll(/(?:import|from)\s*["']\.\/([^"']+)["']/g)];
    const sizes = imported.map(([, name = '']) => withImports(address.replace(/[^/]+$/, name)));
    return sizes.reduce((sum, size) => sum + size, packed(address));
  };
  const home = readFileSync(join(site, 'index.html'), 'utf8');
  const opener = /<script type="module" src="([^"]*\/Search[^"]*)"/.exec(home)?.[1] ?? '';
  const dialog = /data-module="([^"]*)"/.exec(home)?.[1] ?? '';
  const page =
    /<script type="module" src="([^"]*)"/.exec(readFileSync(join(site, 'search/index.html'), 'utf8'))?.[1] ?? '';

  it('is less than 1 KB of script before it is opened, and 6 KB more when it is', () => {
    expect(withImports(opener)).toBeLessThan(700);
    expect(packed(dialog)).toBeLessThan(6_000);
    expect(packed(page)).toBeLessThan(6_000);
  });

  it('is one small table and small records of the index for a query', () => {
    expect(packed('/report/pagefind/han.txt')).toBeLessThan(5_000);
    const records = readdirSync(join(site, 'pagefind/fragment'));
    const sizes = records.map((record) => readFileSync(join(site, 'pagefind/fragment', record)).length);
    expect(Math.max(...sizes)).toBeLessThan(8_000);
  });
});
