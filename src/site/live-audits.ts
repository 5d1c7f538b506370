import type { AstroIntegration } from 'astro';

/** While writing: a saved audit shows at once, without a restart. */
export function liveAudits(folder: string): AstroIntegration {
  return {
    name: 'live-audits',
    hooks: {
      'astro:server:setup'({ server }) {
        server.watcher.add(folder);
        server.watcher.on('all', (_, path) => {
          if (path.startsWith(folder)) server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
