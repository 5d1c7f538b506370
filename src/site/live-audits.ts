import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesStamp } from '../project/files-stamp.ts';

const PAGES = fileURLToPath(new URL('./pages/', import.meta.url));

/**
 * While writing: a saved audit shows at once, without a restart. Astro asks a page for its paths once for as long as it
 * holds the page's module: a request that comes after something has changed finds the modules gone, so that no path of
 * before decides what is there. `folders` of the project at `root` are those whose files the paths come from.
 */
export function liveAudits(root: string, folders: readonly string[]): AstroIntegration {
  return {
    name: 'live-audits',
    hooks: {
      'astro:server:setup'({ server }) {
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
          }
        }
      },
    },
  };
}
