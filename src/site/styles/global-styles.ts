import type { Plugin } from 'vite';
import { packageFile } from '../package-file.ts';

/** What every page is styled with before any component: the layers' order first, which no later sheet can change. */
const SHEETS = ['layers', 'tokens', 'elements', 'paper'];

/** Puts the sheets before whatever else a page below a folder imports; other pages of the same site stay as they are. */
export function globalStyles(pages: string): Plugin {
  const imports = SHEETS.map((name) => `import ${JSON.stringify(packageFile(`src/site/styles/${name}.css`))};\n`).join(
    '',
  );
  return {
    name: 'experience-audit:global-styles',
    enforce: 'post',
    transform: (code, id) =>
      id.startsWith(pages) && id.endsWith('.astro') ? { code: `${imports}${code}`, map: null } : null,
  };
}
