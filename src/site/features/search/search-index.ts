import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { HookParameters } from 'astro';
import { type CustomRecord, close, createIndex } from 'pagefind';
import type { Config } from '../../../model/config.ts';
import { currentEdition } from '../../../project/current-edition.ts';
import { extensionsNow } from '../../../project/extensions/installed.ts';
import type { SiteSettings } from '../../../project/site-settings.ts';
import { type Chinese, foldTo, readChinese } from './chinese.ts';
import { editionEntries } from './edition-entries.ts';
import { guideEntries } from './guide-entries.ts';
import { spelled } from './han.ts';
import { recordOf } from './record.ts';

/** Parts of Pagefind's bundle that nothing here asks for: its own interfaces, and the engine for other languages. */
const UNUSED = /^(pagefind-(ui|modular-ui|component-ui|highlight)\.|wasm\.unknown\.)/;

/** Writes the search index beside the built pages: entries of the edition, and the guide's pages. */
export async function writeSearchIndex(
  settings: SiteSettings,
  { dir, logger }: HookParameters<'astro:build:done'>,
): Promise<void> {
  logger.info('writing the search index');
  const site = fileURLToPath(new URL(`.${settings.path}`, dir));
  const bundle = `${site}pagefind/`;
  const chinese = readChinese();
  const edition = currentEdition(settings);
  const records = [
    ...editionEntries(edition).map((entry) => recordOf(entry, edition.config.locales, chinese)),
    ...guideRecords(site, edition.config, chinese),
  ];
  await writeBundle(bundle, records);
  writeFileSync(`${bundle}han.txt`, foldText(records, chinese));
  logger.info('search index written');
}

/** The pages that mark a body for the search: the guide's and a team's own, each the matter of its language. */
function guideRecords(site: string, { locale: home, locales }: Config, chinese: Chinese): CustomRecord[] {
  return locales.flatMap((locale) => {
    const root = locale === home ? site : `${site}${locale}/`;
    const guide = readdirSync(`${root}guide`, { recursive: true, encoding: 'utf8' })
      .map((path) => `guide/${path.replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith('index.html'))
      .sort();
    return [...guide, ...extensionsNow().pages.map(({ path }) => `${path}/index.html`)]
      .flatMap((page) => guideEntries(page.replace(/index\.html$/, ''), readFileSync(`${root}${page}`, 'utf8')))
      .map((entry) => recordOf(entry, [locale], chinese));
  });
}

async function writeBundle(bundle: string, records: readonly CustomRecord[]): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind: ${errors.join(', ')}`);
  for (const record of records) {
    const added = await index.addCustomRecord(record);
    if (added.errors.length > 0) throw new Error(`Pagefind, ${record.url}: ${added.errors.join(', ')}`);
  }
  const written = await index.writeFiles({ outputPath: bundle });
  await close();
  if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join(', ')}`);
  for (const file of readdirSync(bundle).filter((name) => UNUSED.test(name))) rmSync(`${bundle}${file}`);
}

/** Pairs of a character and its compared form, for the characters that occur: what a query is folded by. */
function foldText(records: readonly CustomRecord[], chinese: Chinese): string {
  const occurring = new Set(records.flatMap(({ content, meta }) => spelled(`${content} ${meta?.['title']}`)));
  return [...foldTo(occurring, chinese)].flat().join('');
}
