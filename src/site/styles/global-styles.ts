import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What every page is styled with before any component: the layers' order first, which no later sheet can change. */
const SHEETS = ['layers', 'tokens', 'elements', 'paper'];

export function globalStyles(): AstroIntegration {
  return {
    name: 'global-styles',
    hooks: {
      'astro:config:setup'({ injectScript }) {
        const paths = SHEETS.map((name) => fileURLToPath(new URL(`./${name}.css`, import.meta.url)));
        injectScript('page-ssr', paths.map((path) => `import ${JSON.stringify(path)};`).join('\n'));
      },
    },
  };
}
