import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import type { AstroIntegration, HookParameters } from 'astro';
import { USUAL_LAYOUT } from '../model/layout.ts';
import type { SiteSettings } from '../project/site-settings.ts';
import { writeSearchIndex } from './features/search/search-index.ts';
import { liveAudits } from './live-audits.ts';
import { compiledModules, siteModules } from './site-modules.ts';
import { globalStyles } from './styles/global-styles.ts';

/** Sources that Astro compiles itself, where the program runs from them and where it runs compiled. */
const SITE = new URL('../../src/site/', import.meta.url);
const PAGES = fileURLToPath(new URL('pages/', SITE));
const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The report site as an Astro integration: its pages, beside those of the Astro site it is part of. Paths of folders are
 * relative to the site's root; every setting may be left out.
 */
export default function experienceAudit(given: Partial<SiteSettings> = {}): AstroIntegration {
  const settings = settingsOf(given);
  return {
    name: 'experience-audit',
    hooks: {
      'astro:config:setup': (setup) => addPages(settings, setup),
      'astro:server:setup': (setup) => liveAudits(settings, setup),
      'astro:build:done': (done) => writeSearchIndex(settings, done),
    },
  };
}

function settingsOf({ root = process.cwd(), ...given }: Partial<SiteSettings>): SiteSettings {
  const { audits, content, published } = USUAL_LAYOUT;
  const settings = { audits, content, published, path: '/', ...given, root };
  return {
    ...settings,
    audits: relative(root, resolve(root, settings.audits)),
    content: settings.content && resolve(root, settings.content),
    published: resolve(root, settings.published),
  };
}

function addPages(
  settings: SiteSettings,
  { command, config, injectRoute, addMiddleware, updateConfig }: HookParameters<'astro:config:setup'>,
): void {
  for (const route of routes(settings.path)) injectRoute({ ...route, prerender: true });
  addMiddleware({ order: 'pre', entrypoint: new URL('middleware.ts', SITE) });
  updateConfig({
    integrations: config.integrations.some(({ name }) => name === '@astrojs/mdx') ? [] : [mdx()],
    // White space between inline elements is text; the default would glue words together, in the index too.
    compressHTML: true,
    vite: {
      plugins: [siteModules(settings), compiledModules(), globalStyles(PAGES)],
      worker: { format: 'es', plugins: () => [compiledModules()] },
      // What pages import is found from here; what is built runs in the folder that the site is built for.
      ssr: { noExternal: command === 'build' ? OWN_PACKAGES : [] },
      server: { fs: { allow: [settings.root, PACKAGE] } },
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
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => path === '/' || file !== '404.astro')
    .map((file) => ({
      pattern: `${path}${file.replace(/(?:(?:^|\/)index)?\.(?:astro|ts)$/, '')}`,
      entrypoint: `${PAGES}${file}`,
    }));
}
