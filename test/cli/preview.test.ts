import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it, vi } from 'vitest';
import { projectOf } from '../support/run-cli.ts';

const START = resolve(import.meta.dirname, '../../src/cli/start.mjs');
const LONG = 120_000;

it('a built site is served as it is, and nothing is said but where', { timeout: LONG }, async () => {
  const cwd = projectOf({
    'dist/index.html': '<h1>Overview</h1>',
    'dist/guide/index.html': '<h1>Guide</h1>',
    'dist/404.html': '<h1>No such page</h1>',
  });
  const server = spawn(process.execPath, [START, 'preview', '--port', '4890'], { cwd });
  const said = { out: '', err: '' };
  server.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
  });
  server.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  const url = await vi.waitUntil(() => /http:\/\/localhost:\d+/.exec(said.out)?.[0], { timeout: LONG, interval: 50 });
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
  const ended = new Promise((done) => server.on('close', done));
  server.kill('SIGINT');
  expect(await ended).toBe(0);
  expect(said).toEqual({ out: `${url}/\n`, err: '' });
});
