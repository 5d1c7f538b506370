import { accessSync, constants, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { type AstroInlineConfig, build, dev, preview } from 'astro';
import type { Plugin } from 'vite';
import { extensionsNow } from '../project/extensions/installed.ts';
import type { Rendering } from '../project/site-settings.ts';
import { guardedRequests, guardServer } from './guarded-requests.ts';
import experienceAudit from './index.ts';

/** Astro and Vite keep their notes in the project, apart from those of another Astro site that may lie there. */
const NOTES = './.astro/experience-audit';

const { kind, settings, out, site, base, port } = JSON.parse(process.argv[2] ?? '') as Rendering;

const config: AstroInlineConfig = {
  root: notesAt(settings.root),
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
  build: { format: 'directory', concurrency: 8 },
  devToolbar: { enabled: false },
  vite: {
    plugins: [ownAstro(), guardedRequests([join(settings.root, settings.audits), settings.content ?? []].flat())],
    cacheDir: `${NOTES}/vite`,
    resolve: { tsconfigPaths: false },
    css: { postcss: {} },
    // One style sheet for all pages.
    build: { cssCodeSplit: false },
    server: port === undefined ? {} : { port },
  },
  server: port === undefined ? {} : { port },
  markdown: { syntaxHighlight: 'prism' },
  integrations: [experienceAudit(settings)],
  logger: { entrypoint: 'astro/logger/json' },
};

if (kind === 'build') await build(config).catch(tell);
else say('info', 'address', kind === 'live' ? await live() : await built());

/** The folder Astro writes its notes in: the project, or one for the time being where that cannot be written. */
function notesAt(project: string): string {
  const notes = join(project, '.astro');
  try {
    accessSync(existsSync(notes) ? `${notes}/` : project, constants.W_OK);
    return project;
  } catch {
    const folder = mkdtempSync(join(tmpdir(), 'experience-audit-notes-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit());
    return folder;
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
