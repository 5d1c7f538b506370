import { dev, preview } from 'astro';

/**
 * Serves the site until it is stopped: `live` while writing, else as it was built. Runs in a process of its own; what it
 * says are lines of JSON, as Astro's own logger writes them, and the one labelled `address` tells where the site is.
 */
const [kind, root, port] = process.argv.slice(2);

/** The exit code for what the writer of a page can fix. */
const GUIDES_MISTAKE = 2;

const config = {
  root,
  // The guide's pages are kept from one run to the next by their name, whichever folder they came from.
  force: true,
  // People type addresses without the slash at their end.
  trailingSlash: 'ignore' as const,
  server: port === undefined ? {} : { port: Number(port) },
  logger: { entrypoint: 'astro/logger/json' },
};
try {
  say('info', 'address', kind === 'live' ? await live() : await built());
} catch (error) {
  const { message, loc } = error as Error & { loc?: { file?: string; line?: number; column?: number } };
  if (loc?.file === undefined) throw error;
  // The head of a page of the guide cannot be read: Astro does not start then.
  say('error', 'guide', `${message}\n    at ${loc.file}:${Math.max(loc.line ?? 1, 1)}:${(loc.column ?? 0) + 1}`);
  process.exit(GUIDES_MISTAKE);
}

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
