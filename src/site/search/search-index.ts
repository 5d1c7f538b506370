import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { localeRoutes, readerOf } from '../reader.ts';
import { searchRecords } from './records.ts';

/** Writes the search index beside the built pages: records of the edition, and the guide's pages as they are. */
export function searchIndex(): AstroIntegration {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done'({ config }) {
        base = config.base;
      },
      async 'astro:build:done'({ dir, logger }) {
        const { index, errors } = await createIndex();
        if (!index) throw new Error(`Pagefind: ${errors.join(', ')}`);
        const site = fileURLToPath(dir);
        for (const { props } of localeRoutes()) await addRecords(index, base, props.locale);
        await addPages(index, site, base);
        const written = await index.writeFiles({ outputPath: `${site}pagefind` });
        await close();
        if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join(', ')}`);
        logger.info('search index written');
      },
    },
  };
}

async function addRecords(index: PagefindIndex, base: string, locale: Parameters<typeof readerOf>[0]): Promise<void> {
  for (const record of searchRecords(readerOf(locale, base))) {
    const { errors } = await index.addCustomRecord(record);
    if (errors.length > 0) throw new Error(`Pagefind, ${record.url}: ${errors.join(', ')}`);
  }
}

/** The pages that mark a body for the search: the guide's. */
async function addPages(index: PagefindIndex, site: string, base: string): Promise<void> {
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('/index.html'))
    .sort();
  for (const page of pages) {
    const content = readFileSync(`${site}${page}`, 'utf8');
    if (!content.includes('data-pagefind-body')) continue;
    const url = `${base.replace(/\/$/, '')}/${page.replace(/index\.html$/, '')}`;
    const { errors } = await index.addHTMLFile({ url, content });
    if (errors.length > 0) throw new Error(`Pagefind, ${url}: ${errors.join(', ')}`);
  }
}
