import { USUAL_LAYOUT } from '../../../model/layout.ts';
import { type Guide, openGuide, type WrittenPage } from '../../../project/guide.ts';
import type { SiteSettings } from '../../../project/site-settings.ts';
import { slashed } from '../../package-file.ts';

const NO_GUIDE: Guide = { pages: [], decisions: [], ciFiles: [], diagnostics: [] };

/** The guide of a site. */
export function guideOf({ root, content }: Pick<SiteSettings, 'root' | 'content'>): Guide {
  return content === null ? NO_GUIDE : openGuide(root, { ...USUAL_LAYOUT, content });
}

/** The text of a module that holds what a site has of pages besides those of its audits, and loads what is asked for. */
export function guideModule(settings: Pick<SiteSettings, 'root' | 'content'>): string {
  const guide = guideOf(settings);
  return [
    `export const pages = ${listed(guide.pages)};`,
    `export const decisions = ${listed(guide.decisions)};`,
    `export const ciFiles = ${JSON.stringify(guide.ciFiles)};`,
    `export const diagnostics = ${JSON.stringify(guide.diagnostics)};`,
  ].join('\n');
}

function listed(pages: readonly WrittenPage<unknown>[]): string {
  const entries = pages.map(
    (page) => `{ ...${JSON.stringify(page)}, load: () => import(${JSON.stringify(slashed(page.file))}) },`,
  );
  return `[${entries.join('\n')}]`;
}
