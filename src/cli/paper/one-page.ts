import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../languages/languages.ts';
import type { Audience } from '../../model/vocabulary.ts';
import type { Project } from '../../project/project.ts';
import type { PublishedFile } from '../../project/site-folders.ts';
import { type Call, EXIT, type Terminal, UsageError } from '../command.ts';
import { inTempFolder } from '../in-temp-folder.ts';
import { openSite } from '../open-site.ts';
import { textOption } from '../options.ts';
import { renderSite } from '../render-site.ts';
import { tellDiagnostics } from '../say-diagnostics.ts';
import { OVERVIEW, type PageAsked } from './page-asked.ts';
import { selfContained } from './self-contained.ts';

/** A page that was found: what it is made from, and where the site has it. */
export interface OnePage {
  /** The audit's id, or `overview`. */
  id: string;
  edition: Project;
  published: readonly PublishedFile[];
  /** Whether some of the audits could not be read and the others are shown all the same. */
  partly: boolean;
  /** Below the site's base, a slash at its end unless it is empty. */
  path: string;
}

/** Finds the page a call asks for; `null` when its audits have problems, which are then told. */
export function findPage(asked: PageAsked, call: Call, terminal: Terminal): OnePage | null {
  const isOverview = asked.name === OVERVIEW;
  const { edition, published, isPublishable } = openSite(
    { ...call, positionals: isOverview ? [] : [asked.name] },
    terminal,
    {
      audience: call.values['audience'] as Audience | undefined,
      changes: isOverview,
    },
  );
  const { journeys, config, diagnostics } = edition;
  const partly = diagnostics.length > 0;
  const goesOn = isOverview && call.values['keep-going'] === true && journeys.length > 0 && isPublishable;
  if (partly) tellDiagnostics(diagnostics, terminal, { goesOn });
  if (partly && !goesOn) return null;
  const [first, ...others] = journeys;
  if (!isOverview && (first === undefined || others.length > 0)) throw notOne(asked.name, journeys);
  const locale = asked.locale ?? config.locale;
  if (!config.locales.includes(locale)) throw notWritten(locale, config.locales);
  const prefix = locale === config.locale ? '' : `${locale}/`;
  return {
    id: isOverview || first === undefined ? OVERVIEW : first.id,
    edition: { ...edition, config: { ...config, locales: [locale] } },
    published,
    partly,
    path: isOverview || first === undefined ? prefix : `${prefix}audits/${first.id}/`,
  };
}

/** Renders a page into one HTML text without outside references; the exit code when it could not be rendered. */
export function renderPage(
  { id, edition, published, path }: OnePage,
  call: Call,
  terminal: Terminal,
): Promise<string | number> {
  return inTempFolder(async (tempDir) => {
    const site = join(tempDir, 'site');
    mkdirSync(site);
    const code = await renderSite({ edition, published }, site, call, terminal, { content: null });
    if (code !== EXIT.fine) return code;
    const base = textOption(call, 'base', '/').replace(/\/?$/, '/');
    const address = call.values['site'];
    return selfContained(readFileSync(join(site, path, 'index.html'), 'utf8'), {
      id,
      address: new URL(`${base}${path}`, typeof address === 'string' ? address : 'https://nowhere.invalid'),
      published: typeof address === 'string',
      read: (pathname) => (pathname.startsWith(base) ? fileAt(join(site, pathname.slice(base.length))) : null),
    });
  });
}

function fileAt(path: string): Uint8Array | null {
  return existsSync(path) && statSync(path).isFile() ? readFileSync(path) : null;
}

/** More than these are not listed: whoever named a folder wants to see what a name looks like. */
const MOST_LISTED = 5;

function notOne(name: string, journeys: Project['journeys']): UsageError {
  const ids = journeys.map(({ id }) => id).slice(0, MOST_LISTED);
  return new UsageError((words) => words.usage.notOnePage(name, journeys.length, ids, OVERVIEW));
}

function notWritten(locale: Locale, locales: readonly Locale[]): UsageError {
  return new UsageError((words) => words.usage.notWrittenIn(locale, locales));
}
