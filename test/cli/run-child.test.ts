import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { runChild } from '../../src/cli/run-child.ts';

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

it('a program that is not there cannot be run', async () => {
  await expect(runChild('/no/such/program', [], how)).rejects.toThrow('ENOENT');
});
