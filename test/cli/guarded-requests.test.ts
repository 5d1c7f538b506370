import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { guardServer } from '../../src/site/guarded-requests.ts';

it.each([
  ['/', 200],
  ['/guide/?q=..', 200],
  ['/..%2f..', 404],
  ['/%', 404],
  ['/%00', 404],
  ['/a%5c..%5cb', 404],
  [`/${'a'.repeat(9000)}`, 404],
  ['/__open-in-editor?file=/etc/passwd', 404],
])('a request for %.40s is answered with %i', async (path, status) => {
  const server = createServer((_, response) => response.end('there'));
  guardServer(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  expect((await fetch(`http://127.0.0.1:${port}${path}`)).status).toBe(status);
  server.close();
});
