import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Call, Terminal } from './command.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { auditsFolder } from './open.ts';
import { textOption } from './options.ts';
import type { Renderer } from './renderer.ts';
import { type ChildRun, runChild } from './run-child.ts';

/** Where the site's source lies: the package this program is part of. */
export const PACKAGE_ROOT = fileURLToPath(new URL('../../', import.meta.url));

const ASTRO = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin', 'astro.mjs');

/** Astro keeps its notes inside the package, for all who build from it. */
const LOCK = join(PACKAGE_ROOT, 'node_modules', '.cache', 'experience-audit', 'build.lock');

/**
 * Renders with Astro, in a process of its own. It keeps pages of the guide from one run to the next, by their name and not
 * by their folder: hence --force.
 */
export function astroRenderer(own: Pick<Terminal, 'env'>): Renderer {
  return {
    alone: (waiting, work) => oneAtATime(LOCK, waiting, work),
    build: (env, hear) => runNode([ASTRO, 'build', '--force', '--root', PACKAGE_ROOT], env, { hear }, own),
  };
}

/** Runs a script that builds or serves the site in a process of its own; `hear` hears its talk as it comes. */
export function runNode(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  { hear }: { hear(text: string): void },
  terminal: Pick<Terminal, 'env'>,
): Promise<ChildRun> {
  return runChild(process.execPath, [...process.execArgv, ...args], {
    // Astro takes every folder whose path begins with this one's for one inside it: nothing is published in here.
    cwd: join(PACKAGE_ROOT, 'node_modules'),
    env: { ...withoutViteNames(terminal.env), ASTRO_TELEMETRY_DISABLED: '1', ...env },
    hear,
  });
}

/**
 * Names that Vite's `import.meta.env` takes over from the environment: a caller's must not change what is written.
 * With `VITEST` Astro serves nothing.
 */
const VITE_NAMES = ['NODE_ENV', 'BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'SITE', 'ASSETS_PREFIX', 'VITEST'];

function withoutViteNames(env: Terminal['env']): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !VITE_NAMES.includes(name)));
}

/** What the site is told through its environment: where the project lies, and how it is addressed. */
export function siteEnvironment(call: Call, terminal: Terminal): Record<string, string> {
  const given = {
    EXPERIENCE_AUDIT_SITE: call.values['site'],
    EXPERIENCE_AUDIT_BASE: call.values['base'],
    EXPERIENCE_AUDIT_AS_OF: call.values['as-of'],
  };
  return {
    EXPERIENCE_AUDIT_ROOT: terminal.cwd,
    EXPERIENCE_AUDIT_AUDITS: auditsFolder(call, terminal),
    EXPERIENCE_AUDIT_CONTENT: resolve(terminal.cwd, textOption(call, 'content', 'content')),
    EXPERIENCE_AUDIT_PUBLIC: resolve(terminal.cwd, 'public'),
    ...Object.fromEntries(
      Object.entries(given).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
  };
}
