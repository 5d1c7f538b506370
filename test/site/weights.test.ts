import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { longHistory } from '../support/shared-sites.ts';

const KB = 1024;
/** Bytes over the wire of a page and of everything it loads by itself, as a host that compresses with gzip sends them. */
function wire(site: string, page: string): { all: number; scripts: number } {
  const html = readFileSync(join(site, page), 'utf8');
  const sizeOf = (path: string) => gzipSync(readFileSync(join(site, path))).length;
  const loaded = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, path = '']) => sizeOf(path));
  const scripts = loaded(/<script[^>]* src="([^"]+)"/g);
  const others = loaded(/<link rel="(?:stylesheet|icon)"[^>]* href="([^"]+)"/g);
  const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0);
  return { all: gzipSync(html).length + sum(scripts) + sum(others), scripts: sum(scripts) };
}

describe('over the wire,', () => {
  it('the page of an audit of 20 touchpoints and 40 revisions, with all it loads, stays below 60 KB', async () => {
    const { told: site } = await longHistory();
    const page = 'audits/house/long-way/index.html';
    expect(readFileSync(join(site, page), 'utf8')).toContain('class="index-line"');
    const { all } = wire(site, page);
    expect(all).toBeGreaterThan(5 * KB);
    expect(all).toBeLessThan(60 * KB);
  });
});
