import { realpathSync } from 'node:fs';
import type { Server } from 'node:http';
import { resolve, sep } from 'node:path';
import type { Connect, Plugin } from 'vite';

/** Longer addresses are no page's. */
const LONGEST = 2000;

/**
 * Answers with 404 what no page of the site can have as its address, before a server stumbles over it, and opens files in
 * an editor only below the `folders` that a team writes in.
 */
export function guardedRequests(folders: readonly string[]): Plugin {
  return {
    name: 'experience-audit:guarded-requests',
    configureServer: ({ middlewares }) => void middlewares.use(guard(folders)),
  };
}

/** The same for a server that takes no plugins. */
export function guardServer(server: Server): void {
  const answers = server.listeners('request');
  const guarded = guard([]);
  server.removeAllListeners('request');
  server.on('request', (request, response) =>
    guarded(request, response, () => {
      for (const answer of answers) Reflect.apply(answer, server, [request, response]);
    }),
  );
}

function guard(folders: readonly string[]): Connect.NextHandleFunction {
  return ({ url = '/' }, response, next) => {
    if (isAddress(url) && isOpenable(url, folders)) return next();
    response.statusCode = 404;
    response.end('Not found');
  };
}

function isAddress(url: string): boolean {
  if (url.length > LONGEST || !URL.canParse(`http://localhost${url}`)) return false;
  try {
    const path = decodeURIComponent(url.replace(/[?#].*/s, ''));
    return !/\p{Cc}/u.test(path) && !path.split(/[\\/]/).includes('..');
  } catch {
    return false;
  }
}

function isOpenable(url: string, folders: readonly string[]): boolean {
  const { pathname, searchParams } = new URL(`http://localhost${url}`);
  if (!pathname.includes('/__open-in-editor')) return true;
  // A line and a column may stand behind the name.
  const file = realPath((searchParams.get('file') ?? '').replace(/(:\d+){1,2}$/, ''));
  return folders.some((folder) => file?.startsWith(`${realPath(folder)}${sep}`));
}

function realPath(path: string): string | null {
  try {
    return realpathSync(resolve(path));
  } catch {
    return null;
  }
}
