import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LOCALES } from '../../../languages/languages.ts';
import type { SiteSettings } from '../../settings.ts';

/** The guide that ships, where the program runs from its sources and where it runs compiled. */
const SHIPPED = fileURLToPath(new URL('../../../../content/', import.meta.url));

/** The text of a module that holds all pages of the guide: the team's own lie beside the shipped ones or over them, page by page. */
export function guideModule({ content }: Pick<SiteSettings, 'content'>): string {
  const folders = content === null ? [] : [SHIPPED, content];
  const overlaid = (within: string, pattern: RegExp) =>
    [...new Map(folders.flatMap((folder) => filesIn(join(folder, within), pattern)))].sort(([a], [b]) =>
      a < b ? -1 : 1,
    );
  const pages = LOCALES.flatMap((locale) =>
    overlaid(locale, /\.mdx$/).map(([name, file]) => ({ id: `${locale}/${name}`, file })),
  );
  const decisions = overlaid('decisions', /\.mdx?$/).map(([id, file]) => ({ id, file }));
  const ci = overlaid('ci', /\.yml$/).map(([id, file]) => ({ id, text: readFileSync(file, 'utf8') }));
  return [
    `export const pages = ${listed(pages)};`,
    `export const decisions = ${listed(decisions)};`,
    `export const ciFiles = ${JSON.stringify(ci)};`,
  ].join('\n');
}

/** Files below a folder by their path in it, without its ending. */
function filesIn(folder: string, pattern: RegExp): [name: string, file: string][] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => pattern.test(file))
    .map((file) => [file.replace(pattern, ''), join(folder, file)]);
}

function listed(files: readonly { id: string; file: string }[]): string {
  const entries = files.map(({ id, file }) => {
    const [name, path] = [id, file].map((text) => JSON.stringify(text));
    return `  { id: ${name}, file: ${path}, load: () => import(${path}) },\n`;
  });
  return `[\n${entries.join('')}]`;
}
