import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { type AstroInlineConfig, build, dev, preview } from 'astro';
import type { Plugin } from 'vite';
import { extensionsNow } from '../project/extensions/installed.ts';
import type { Rendering } from '../project/site-settings.ts';
import { removeTemp, tempFolder } from '../project/temp-folder.ts';
import { guardedRequests, guardServer } from './guarded-requests.ts';
import experienceAudit from './index.ts';

/** What Astro and Vite write beside the pages, below their root. */
const NOTES = '.notes';
const PACKAGE = 'package.json';

const { kind, settings, out, site, base, port } = JSON.parse(process.argv[2] ?? '') as Rendering;

// Whoever asked for the pages is gone, however it ended.
process.once('disconnect', () => process.exit());
process.channel?.unref();
const root = kind === 'build' ? rootIn(out) : rootForServer(settings.root);
process.chdir(kind === 'build' ? out : root);

const config: AstroInlineConfig = {
  root,
  // The project is a folder of audits: whatever else of an Astro site lies in it is not meant.
  configFile: false,
  srcDir: `./${NOTES}/none`,
  publicDir: kind === 'live' ? settings.published : `./${NOTES}/none`,
  outDir: out,
  cacheDir: `./${NOTES}`,
  site,
  base: base ?? '/',
  // People type addresses without the slash at their end.
  trailingSlash: kind === 'build' ? 'always' : 'ignore',
  build: { format: 'directory', concurrency: 8 },
  devToolbar: { enabled: false },
  vite: {
    plugins: [ownAstro(), guardedRequests([join(settings.root, settings.audits), settings.content ?? []].flat())],
    cacheDir: `./${NOTES}/vite`,
    resolve: { tsconfigPaths: false },
    css: { postcss: {} },
    // One style sheet for all pages.
    build: { cssCodeSplit: false, emptyOutDir: false },
    server: port === undefined ? {} : { port },
  },
  server: port === undefined ? {} : { port },
  markdown: { syntaxHighlight: 'prism' },
  integrations: [experienceAudit(settings)],
  logger: { entrypoint: 'astro/logger/json' },
};

if (kind === 'build') {
  await build(config).catch(tell);
  for (const path of [root, join(out, PACKAGE)]) rmSync(path, { recursive: true, force: true });
} else say('info', 'address', kind === 'live' ? await live() : await built());

/**
 * Makes the root of Astro within the pages: a build has all that it moves about on one disk, and neither the package.json of
 * the project nor another build there has a part in it.
 */
function rootIn(folder: string): string {
  const root = join(folder, '.root');
  mkdirSync(root, { recursive: true });
  writeFileSync(join(folder, PACKAGE), '{ "private": true, "type": "module" }\n');
  return root;
}

/** Where a server keeps what Vite prepared for it: in the project, or for the time being where that cannot be written. */
function rootForServer(project: string): string {
  try {
    return rootIn(join(project, '.astro', 'experience-audit'));
  } catch {
    const folder = tempFolder();
    process.once('exit', () => removeTemp(folder));
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit());
    return rootIn(folder);
  }
}

/** A line of JSON, as Astro's own logger writes them. */
function say(level: 'info' | 'error', label: string, message: string): void {
  console.info(JSON.stringify({ level, label, message }));
}

/** An error of a build, as far as Vite and Astro tell of it. */
interface BuildError extends Error {
  errors?: readonly BuildError[];
  loc?: { file?: string; line: number; column: number };
  hint?: string;
}

/** Tells why a build failed, and ends with 2 when that is for the writer of a page to mend: everything else is ours. */
function tell(error: BuildError): void {
  const [cause = error] = error.errors ?? [];
  const { message, loc, hint, stack } = cause;
  const own = extensionsNow().pages.map(({ page }) => page);
  const isWriters = /\.mdx?$/.test(loc?.file ?? '') || /\bMDX\b/.test(hint ?? '') || own.includes(loc?.file ?? '');
  const [what] = stripVTControlCharacters(message).split('\n');
  if (cause.name === 'ExtensionError') {
    say('error', 'extension', message);
    process.exitCode = 2;
    return;
  }
  if (!isWriters) say('error', 'defect', stack ?? message);
  // Without a place, Astro has said already which page it was making.
  else if (loc?.file) say('error', 'guide', `${what}\n    at ${loc.file}:${loc.line}:${loc.column}`);
  process.exitCode = isWriters ? 2 : 70;
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

async function live(): Promise<string> {
  const { resolvedUrls } = await dev(config);
  return resolvedUrls.local[0] ?? '';
}

async function built(): Promise<string> {
  const shown = await preview(config);
  if ('server' in shown && shown.server instanceof Server) guardServer(shown.server);
  return shown.urls?.local[0] ?? '';
}
