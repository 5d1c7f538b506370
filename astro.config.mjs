import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { searchIndex } from './src/site/features/search/search-index.ts';
import { liveAudits } from './src/site/live-audits.ts';
import { globalStyles } from './src/site/styles/global-styles.ts';

const { EXPERIENCE_AUDIT_ROOT: root = '.', EXPERIENCE_AUDIT_AUDITS: audits = 'audits', ...env } = process.env;
const content = env.EXPERIENCE_AUDIT_CONTENT ?? './content';

export default defineConfig({
  srcDir: './src/site',
  // What is published as it is a build lays beside the pages itself, by the rule for links.
  publicDir: env.EXPERIENCE_AUDIT_EDITION ? './src/site/no-public' : (env.EXPERIENCE_AUDIT_PUBLIC ?? './public'),
  outDir: env.EXPERIENCE_AUDIT_OUT ?? './dist',
  site: env.EXPERIENCE_AUDIT_SITE,
  base: env.EXPERIENCE_AUDIT_BASE ?? '/',
  trailingSlash: 'always',
  // Style sheets stay files, one for all pages: nothing inline that a content security policy would have to allow.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  // White space between inline elements is text; the default would glue words together, in the index too.
  compressHTML: true,
  devToolbar: { enabled: false },
  // Scripts stay files for the same reason; what is loaded on demand is a module.
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false }, worker: { format: 'es' } },
  markdown: { syntaxHighlight: 'prism' },
  integrations: [
    globalStyles(),
    mdx(),
    searchIndex(),
    liveAudits(resolve(root), [resolve(root, audits), resolve(content)]),
  ],
});
