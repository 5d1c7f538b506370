import type { Plugin } from 'vite';
import { guideModule } from './features/guide/guide-module.ts';
import type { SiteSettings } from './settings.ts';

const PREFIX = 'virtual:experience-audit/';
/** How the ids of these modules begin. */
export const OWN_MODULES = `\0${PREFIX}`;

/** The modules by which pages learn what the integration knows: the settings, and the pages of the guide. */
export function siteModules(settings: SiteSettings): Plugin {
  const texts: Readonly<Record<string, () => string>> = {
    settings: () => `export const settings = ${JSON.stringify(settings)};`,
    guide: () => guideModule(settings),
  };
  return {
    name: 'experience-audit:modules',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load: (id) => (id.startsWith(OWN_MODULES) ? texts[id.slice(OWN_MODULES.length)]?.() : null),
  };
}
