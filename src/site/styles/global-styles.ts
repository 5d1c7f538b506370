import type { Plugin } from 'vite';
import { packageFile } from '../package-file.ts';
import { PREFIX } from '../site-modules.ts';

/** What every page is styled with before any component: the layers' order first, which no later sheet can change; then the team's own tokens. */
const SHEETS = ['layers', 'tokens', 'elements', 'paper'];

/** Puts the sheets before whatever else a page below a folder imports; other pages of the same site stay as they are. */
export function globalStyles(pages: string): Plugin {
  const sheets = [...SHEETS.map((name) => packageFile(`src/site/styles/${name}.css`)), `${PREFIX}theme.css`];
  const imports = sheets.map((sheet) => `import ${JSON.stringify(sheet)};\n`).join('');
  return {
    name: 'experience-audit:global-styles',
    enforce: 'post',
    transform: (code, id) =>
      id.startsWith(pages) && id.endsWith('.astro') ? { code: `${imports}${code}`, map: null } : null,
  };
}
