import { fileURLToPath } from 'node:url';
import { type AstroInlineConfig, build, dev, preview } from 'astro';
import type { Plugin } from 'vite';
import { experienceAudit } from './index.ts';
import type { Rendering } from './settings.ts';

/** The exit code for what the writer of a page can fix. */
const GUIDES_MISTAKE = 2;

/** Astro and Vite keep their notes in the project, apart from those of another Astro site that may lie there. */
const NOTES = './.astro/experience-audit';

const { kind, settings, out, site, base, port } = JSON.parse(process.argv[2] ?? '') as Rendering;

const config: AstroInlineConfig = {
  root: settings.root,
  // The project is a folder of audits: whatever else of an Astro site lies in it is not meant.
  configFile: false,
  srcDir: `${NOTES}/none`,
  publicDir: kind === 'live' ? settings.published : `${NOTES}/none`,
  outDir: out,
  cacheDir: NOTES,
  site,
  base: base ?? '/',
  // People type addresses without the slash at their end.
  trailingSlash: kind === 'build' ? 'always' : 'ignore',
  // Style sheets stay files, one for all pages: nothing inline that a content security policy would have to allow.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  devToolbar: { enabled: false },
  // Scripts stay files for the same reason; what is loaded on demand is a module.
  vite: {
    plugins: [ownAstro()],
    cacheDir: `${NOTES}/vite`,
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
    worker: { format: 'es' },
    server: port === undefined ? {} : { port },
  },
  server: port === undefined ? {} : { port },
  markdown: { syntaxHighlight: 'prism' },
  integrations: [experienceAudit(settings)],
  logger: kind === 'build' ? undefined : { entrypoint: 'astro/logger/json' },
};

try {
  if (kind === 'build') await build(config);
  else say('info', 'address', kind === 'live' ? await live() : await built());
} catch (error) {
  const { message, loc } = error as Error & { loc?: { file?: string; line?: number; column?: number } };
  if (kind === 'build' || loc?.file === undefined) throw error;
  // The head of a page of the guide cannot be read: Astro does not start then.
  say('error', 'guide', `${message}\n    at ${loc.file}:${Math.max(loc.line ?? 1, 1)}:${(loc.column ?? 0) + 1}`);
  process.exit(GUIDES_MISTAKE);
}

/** Astro is the one this program came with, whatever the project's folder has or lacks. */
function ownAstro(): Plugin {
  return {
    name: 'experience-audit:own-astro',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^astro(\/|$)/ },
      handler(id, _, options) {
        return this.resolve(id, fileURLToPath(import.meta.url), { ...options, skipSelf: true });
      },
    },
  };
}

/** A line of JSON, as Astro's own logger writes them; the one labelled `address` tells where the site is. */
function say(level: 'info' | 'error', label: string, message: string): void {
  console.info(JSON.stringify({ label, level, message }));
}

async function live(): Promise<string> {
  const { resolvedUrls } = await dev(config);
  return resolvedUrls.local[0] ?? '';
}

async function built(): Promise<string> {
  const { urls } = await preview(config);
  return urls?.local[0] ?? '';
}
