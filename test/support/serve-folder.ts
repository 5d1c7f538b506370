import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export interface Served {
  /** Address of the base, with a slash at its end. */
  url: string;
  close(): void;
}

/**
 * Serves a built site at a base path on the loopback address, as a plain web host would: folders by their index,
 * 404.html, text compressed for whoever takes it.
 */
export async function serveFolder(folder: string, base: string): Promise<Served> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const below = path.startsWith(base) ? normalize(path.slice(base.length)) : null;
    const file = below === null || below.startsWith('..') ? null : found(join(folder, below));
    const type = TYPES[extname(file ?? '404.html')];
    const compressed = type !== undefined && /\bgzip\b/.test(String(request.headers['accept-encoding']));
    response.writeHead(file ? 200 : 404, {
      'content-type': type ?? 'application/octet-stream',
      ...(compressed ? { 'content-encoding': 'gzip' } : {}),
    });
    const content = createReadStream(file ?? join(folder, '404.html'));
    (compressed ? content.pipe(createGzip()) : content).pipe(response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${base}`, close: () => server.close() };
}

function found(path: string): string | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return found(join(path, 'index.html'));
  return stat?.isFile() ? path : null;
}
