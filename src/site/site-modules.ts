import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { SiteSettings } from '../project/site-settings.ts';
import { guideModule } from './features/guide/guide-module.ts';
import { ownPagesModule } from './features/own-page/own-pages-module.ts';
import { packageFile, slashed } from './package-file.ts';

const PREFIX = 'virtual:experience-audit/';
/** How the ids of these modules begin. */
export const OWN_MODULES = `\0${PREFIX}`;

/** The modules by which pages learn what the integration knows: the settings, and the pages of the guide. */
export function siteModules(settings: SiteSettings): Plugin {
  const texts: Readonly<Record<string, () => string>> = {
    settings: () => `export const settings = ${JSON.stringify(settings)};`,
    guide: () => guideModule(settings),
    'own-pages': () => ownPagesModule(),
  };
  return {
    name: 'experience-audit:modules',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load: (id) => (id.startsWith(OWN_MODULES) ? texts[id.slice(OWN_MODULES.length)]?.() : null),
  };
}

const PACKAGE = packageFile('');

/**
 * Astro takes a file for one below its root when the two have no folder in common, as of a program in /usr and a project in
 * /home, and then finds no script of it. Named by Vite's prefix for any file, a file is what it says.
 */
export function scriptsAnywhere(): Plugin {
  return {
    name: 'experience-audit:scripts-anywhere',
    enforce: 'pre',
    resolveId(id, importer, options) {
      if (!importer?.startsWith('/@fs/')) return null;
      return this.resolve(id, importer.slice('/@fs'.length), { ...options, skipSelf: true });
    },
    load: {
      order: 'pre',
      filter: { id: /^\/(?!@fs\/).*\.astro\?astro&type=/ },
      async handler(id) {
        const named = `/@fs${id}`;
        if (this.environment.mode === 'dev') return this.environment.pluginContainer.load(named);
        return (await this.load({ id: named })).code;
      },
    },
  };
}

/** Where the sources of the other modules are not at hand, as in the published package, pages import them compiled. */
export function compiledModules(): Plugin {
  return {
    name: 'experience-audit:compiled-modules',
    enforce: 'pre',
    resolveId(id, importer) {
      if (!id.startsWith('.') || !id.endsWith('.ts') || !importer?.startsWith(`${PACKAGE}src`)) return null;
      const source = slashed(resolve(dirname(importer.replace(/\?.*$/, '')), id));
      return existsSync(source) ? null : source.replace(`${PACKAGE}src`, `${PACKAGE}lib`).replace(/\.ts$/, '.js');
    },
  };
}
