import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Terminal } from './command.ts';
import type { Renderer } from './renderer.ts';
import { runChild } from './run-child.ts';

/** The script that renders: of the sources where the program runs from them, else compiled. */
const SCRIPT = fileURLToPath(new URL(`../site/render${extname(import.meta.url)}`, import.meta.url));

/** Renders with Astro, in a process of its own. */
export function astroRenderer({ env }: Pick<Terminal, 'env'>): Renderer {
  return (rendering, hear) =>
    runChild(process.execPath, [...process.execArgv, SCRIPT, JSON.stringify(rendering)], {
      cwd: rendering.settings.root,
      env: { ...withoutViteNames(env), ASTRO_TELEMETRY_DISABLED: '1' },
      hear,
      endsWithUs: true,
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
