import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { themeAsCss } from '../formats/theme/theme-as-css.ts';
import type { Theme } from '../model/theme.ts';
import { currentEdition } from '../project/current-edition.ts';
import type { SiteSettings } from '../project/site-settings.ts';
import { guideModule } from './features/guide/guide-module.ts';
import { ownPagesModule } from './features/own-page/own-pages-module.ts';
import { packageFile, slashed } from './package-file.ts';

/** How pages name these modules. */
export const PREFIX = 'virtual:experience-audit/';
/** How the ids of these modules begin. */
export const OWN_MODULES = `\0${PREFIX}`;

/** The modules by which pages learn what the integration knows: the settings, and the pages of the guide. */
export function siteModules(settings: SiteSettings): Plugin {
  const texts: Readonly<Record<string, () => string>> = {
    settings: () => `export const settings = ${JSON.stringify(settings)};`,
    guide: () => guideModule(settings),
    'own-pages': () => ownPagesModule(),
    'theme.css': () => themeSheet(currentEdition(settings).config.theme),
  };
  return {
    name: 'experience-audit:modules',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load: (id) => (id.startsWith(OWN_MODULES) ? texts[id.slice(OWN_MODULES.length)]?.() : null),
  };
}

/** What a theme adds to the style of every page: nothing where there is none. */
function themeSheet(theme: Theme): string {
  const logo = `@import ${JSON.stringify(packageFile('src/site/styles/logo.css'))};\n`;
  return `${theme.logo === undefined ? '' : logo}${themeAsCss(theme)}`;
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
      // Before a drive's letter the prefix has a slash more.
      return this.resolve(id, importer.replace(/^\/@fs(\/(?=[A-Za-z]:))?/, ''), { ...options, skipSelf: true });
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
