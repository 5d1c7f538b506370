import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { expect, it, vi } from 'vitest';
import { runChild } from '../../src/cli/run-child.ts';
import { isAlive } from '../../src/project/run-token.ts';
import { PATIENCE } from '../support/patience.ts';

const how = { cwd: tmpdir(), env: process.env };
const node = (script: string, more: object = {}) => runChild(process.execPath, ['-e', script], { ...how, ...more });

it('a program that ends gives its code and everything it said', async () => {
  const run = await node('console.log("out"); console.error("err"); process.exitCode = 3');
  expect({ ...run, said: run.said.split('\n').sort() }).toEqual({
    code: 3,
    by: null,
    late: false,
    said: ['', 'err', 'out'],
  });
});

it('a program that takes too long is ended', async () => {
  expect(await node('setInterval(() => {}, 1000)', { within: 300 })).toEqual({
    code: 137,
    by: 'SIGKILL',
    late: true,
    said: '',
  });
});

it('a program that is ended by a signal tells which', async () => {
  expect(await node('process.kill(process.pid, "SIGTERM")')).toMatchObject({ code: 143, by: 'SIGTERM', late: false });
});

it('a conversation that fails ends the program, with the reason among its words', async () => {
  const converse = () => Promise.reject(new Error('it does not understand'));
  expect(await node('setInterval(() => {}, 1000)', { converse })).toMatchObject({
    by: 'SIGKILL',
    late: false,
    said: 'it does not understand\n',
  });
});

it('a script of ours ends when this program is killed', async () => {
  const script =
    'process.once("disconnect", () => process.exit()); console.log(process.pid); setInterval(() => {}, 1000)';
  const parent = spawn(process.execPath, [
    '--input-type=module',
    '-e',
    `import { runChild } from ${JSON.stringify(new URL('../../src/cli/run-child.ts', import.meta.url).href)};
     runChild(process.execPath, ['-e', ${JSON.stringify(script)}], {
       cwd: '.', env: process.env, endsWithUs: true, hear: (text) => console.log(text),
     });`,
  ]);
  const [said] = (await once(parent.stdout, 'data')) as [Buffer];
  const pid = Number(said);
  expect(isAlive(pid)).toBe(true);
  parent.kill('SIGKILL');
  await vi.waitFor(() => expect(isAlive(pid)).toBe(false), PATIENCE);
});

it('a program that does not stop is ended by whoever asks twice', async () => {
  let heard = () => {};
  const ready = new Promise<void>((done) => {
    heard = done;
  });
  const running = node('process.on("SIGTERM", () => console.log("no")); console.log("up"); setInterval(() => {}, 9)', {
    hear: heard,
  });
  await ready;
  process.emit('SIGTERM', 'SIGTERM');
  process.emit('SIGTERM', 'SIGTERM');
  expect(await running).toMatchObject({ code: 143, by: 'SIGTERM' });
});

it('a program that is not there cannot be run', async () => {
  await expect(runChild('/no/such/program', [], how)).rejects.toThrow('ENOENT');
});
