import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger, HookParameters } from 'astro';
import { explainDiagnostic } from '../formats/explain/explain-diagnostic.ts';
import { sayWeakAccents } from '../formats/theme/say-weak-accents.ts';
import { USUAL_LAYOUT } from '../model/layout.ts';
import { asJson, currentEdition } from '../project/current-edition.ts';
import { extensionsNow } from '../project/extensions/installed.ts';
import { loadExtensions } from '../project/extensions/load-extensions.ts';
import type { SiteSettings } from '../project/site-settings.ts';
import { guideOf } from './features/guide/guide-module.ts';
import { writeSearchIndex } from './features/search/search-index.ts';
import { liveAudits } from './live-audits.ts';
import { packageFile, slashed } from './package-file.ts';
import { compiledModules, scriptsAnywhere, siteModules } from './site-modules.ts';
import { globalStyles } from './styles/global-styles.ts';

const PAGES = packageFile('src/site/pages/');
/** The page that a team's own pages are made by, where there are any. */
const OWN_PAGE = packageFile('src/site/features/own-page/OwnPage.astro');

/** What a team may say of the report that is part of its Astro site. */
export interface ReportOptions {
  /** Where its pages lie below the site's base; `/` unless given. */
  path?: string;
  /** The folder of audits, relative to the site's root; `audits` unless given. */
  audits?: string;
  /** The folder of the team's own pages of the guide, likewise; `content` unless given. */
  content?: string;
  /** The day staleness and overdue are judged against, YYYY-MM-DD. */
  asOf?: string;
}

/**
 * The report as an Astro integration: its pages, beside those of the Astro site it is part of. A build fails when something
 * in the folder of audits, or the head of a page, is not sound; `dev` shows what is wrong in the page.
 */
export default function experienceAudit(given: ReportOptions | SiteSettings = {}): AstroIntegration {
  let settings: SiteSettings;
  return {
    name: 'experience-audit',
    hooks: {
      async 'astro:config:setup'(setup) {
        settings = settingsOf(given, setup.config);
        await loadExtensions(settings.root);
        for (const file of extensionsNow().files) setup.addWatchFile(file);
        if (setup.command === 'build') settings = withEdition(settings, setup.logger);
        addPages(settings, setup);
      },
      'astro:server:setup': (setup) => liveAudits(settings, setup),
      'astro:build:done': (done) => writeSearchIndex(settings, done),
    },
  };
}

function settingsOf({ path = '/', ...given }: ReportOptions | SiteSettings, config: AstroConfig): SiteSettings {
  const [astroRoot, published] = [fileURLToPath(config.root), fileURLToPath(config.publicDir)];
  const settings = { root: astroRoot, ...USUAL_LAYOUT, published, ...given };
  const { root } = settings;
  return {
    ...settings,
    path: `/${path}/`.replace(/\/+/g, '/'),
    audits: slashed(relative(root, resolve(root, settings.audits))),
    content: settings.content && resolve(root, settings.content),
    published: resolve(root, settings.published),
  };
}

/** With the edition the pages are made of, unless it was handed on; throws when something of the project is not sound. */
function withEdition(settings: SiteSettings, logger: AstroIntegrationLogger): SiteSettings {
  if (settings.handedOn !== undefined) return settings;
  const edition = currentEdition(settings);
  const { theme, locale } = edition.config;
  for (const weak of sayWeakAccents(theme, locale)) logger.warn(weak);
  const said = [...edition.diagnostics, ...guideOf(settings).diagnostics].map((diagnostic) => {
    const { reason, fix } = explainDiagnostic(diagnostic, locale);
    return `${diagnostic.file}:${diagnostic.line}:${diagnostic.column}  ${reason} ${fix}`;
  });
  if (said.length > 0) throw new Error(said.join('\n'));
  const handedOn = join(mkdtempSync(join(tmpdir(), 'experience-audit-')), 'edition.json');
  writeFileSync(handedOn, asJson(edition));
  process.once('exit', () => rmSync(dirname(handedOn), { recursive: true, force: true }));
  return { ...settings, handedOn };
}

function addPages(
  settings: SiteSettings,
  { command, config, injectRoute, addMiddleware, updateConfig }: HookParameters<'astro:config:setup'>,
): void {
  const own =
    extensionsNow().pages.length > 0 ? [{ pattern: `${settings.path}[...locale]/[own]`, entrypoint: OWN_PAGE }] : [];
  for (const route of [...routes(settings.path), ...own]) injectRoute({ ...route, prerender: true });
  addMiddleware({ order: 'pre', entrypoint: packageFile('src/site/middleware.ts') });
  updateConfig({
    integrations: config.integrations.some(({ name }) => name === '@astrojs/mdx') ? [] : [mdx()],
    // White space between inline elements is text; the default would glue words together, in the index too.
    compressHTML: true,
    // Styles and scripts stay files: a page allows nothing inline by its content security policy.
    build: { inlineStylesheets: 'never' },
    vite: {
      plugins: [siteModules(settings), compiledModules(), scriptsAnywhere(), globalStyles(PAGES)],
      build: { assetsInlineLimit: 0 },
      worker: { format: 'es', plugins: () => [compiledModules()] },
      // What pages import is found from here; what is built runs in the folder that the site is built for.
      ssr: { noExternal: command === 'build' ? OWN_PACKAGES : [] },
      server: { fs: { allow: [settings.root, packageFile('')] } },
    },
  });
}

const { dependencies } = createRequire(import.meta.url)('../../package.json') as {
  dependencies: Record<string, string>;
};
const OWN_PACKAGES = [
  'experience-audit',
  ...Object.keys(dependencies).filter((name) => !/^(astro|@astrojs\/mdx|pagefind)$/.test(name)),
];

/** Every page and its address: the folders below `pages/` are the addresses below the path. */
function routes(path: string): { pattern: string; entrypoint: string }[] {
  return readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(astro|ts)$/.test(file))
    .map(slashed)
    .filter((file) => path === '/' || file !== '404.astro')
    .map((file) => ({
      pattern: `${path}${file.replace(/(?:(?:^|\/)index)?\.(?:astro|ts)$/, '')}`,
      entrypoint: `${PAGES}${file}`,
    }));
}
