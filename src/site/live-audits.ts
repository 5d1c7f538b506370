import { resolve } from 'node:path';
import type { HookParameters } from 'astro';
import { filesStamp } from '../project/files-stamp.ts';
import type { SiteSettings } from '../project/site-settings.ts';
import { packageFile } from './package-file.ts';
import { OWN_MODULES } from './site-modules.ts';

const PAGES = packageFile('src/site/pages/');
/** How the ids of the modules begin in which Astro keeps the styles of a page, the team's accent among them. */
const STYLES_OF_PAGES = '\0virtual:astro:dev-css';

/**
 * While writing: a saved audit shows at once, without a restart. Astro asks a page for its paths once for as long as it
 * holds the page's module: a request that comes after something has changed finds the modules gone, so that no path of
 * before decides what is there.
 */
export function liveAudits(
  { root, audits, content }: SiteSettings,
  { server }: HookParameters<'astro:server:setup'>,
): void {
  const folders = [resolve(root, audits), ...(content === null ? [] : [content])];
  for (const folder of folders) server.watcher.add(folder);
  server.watcher.on('all', (_, path) => {
    if (folders.some((folder) => path.startsWith(folder))) server.ws.send({ type: 'full-reload' });
  });
  let seen = filesStamp(root, folders);
  server.middlewares.use((_request, _response, next) => {
    const now = filesStamp(root, folders);
    if (now !== seen) forgetPages();
    seen = now;
    next();
  });

  function forgetPages(): void {
    for (const { moduleGraph } of Object.values(server.environments)) {
      for (const [file, modules] of moduleGraph.fileToModulesMap) {
        if (file.startsWith(PAGES)) for (const module of modules) moduleGraph.invalidateModule(module);
      }
      for (const [id, module] of moduleGraph.idToModuleMap) {
        if (id.startsWith(OWN_MODULES) || id.startsWith(STYLES_OF_PAGES)) moduleGraph.invalidateModule(module);
      }
    }
  }
}
