import { expect, it, vi } from 'vitest';
import { PATIENCE } from '../support/patience.ts';
import { projectOf } from '../support/run-cli.ts';
import { startProcess } from '../support/run-process.ts';

it('a built site is served as it is, and nothing is said but where', async () => {
  const cwd = projectOf({
    'dist/index.html': '<h1>Overview</h1>',
    'dist/guide/index.html': '<h1>Guide</h1>',
    'dist/404.html': '<h1>No such page</h1>',
  });
  const { child, said, ended } = startProcess(cwd, ['preview', '--port', '4890']);
  const url = await vi.waitUntil(() => /http:\/\/localhost:\d+/.exec(said.out)?.[0], PATIENCE);
  const shown = async (path: string) => {
    const response = await fetch(`${url}${path}`);
    return `${response.status} ${await response.text()}`;
  };
  expect(await Promise.all(['/', '/guide/', '/guide', '/nothing/', '/nothing'].map(shown))).toEqual([
    '200 <h1>Overview</h1>',
    '200 <h1>Guide</h1>',
    '200 <h1>Guide</h1>',
    '404 <h1>No such page</h1>',
    '404 <h1>No such page</h1>',
  ]);
  child.kill('SIGINT');
  expect(await ended).toEqual({ code: 0, out: `${url}/\n`, err: '' });
});
