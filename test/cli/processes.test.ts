import { execFileSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectOf, runCli } from '../support/run-cli.ts';
import { runProcess } from '../support/run-process.ts';
import { BROKEN, GRAVE, MILD, QUIET } from './projects.ts';

const sound = projectOf({ 'audits/stall/soup.yaml': MILD, 'audits/config.yaml': QUIET });
const grave = projectOf({ 'audits/salon/perm.yaml': GRAVE, 'audits/config.yaml': QUIET });
const broken = projectOf({ 'audits/stall/soup.yaml': BROKEN });

describe('A process of the program', () => {
  it.each([
    ['fine', sound, ['check'], 0],
    ['with findings', grave, ['check'], 1],
    ['of broken audits', broken, ['score'], 2],
    ['of wrong usage', sound, ['chekc'], 2],
  ] as const)('that is %s ends and says as the command in this process does', async (_, folder, args, code) => {
    const ran = await runProcess(folder, args);
    expect(ran.code).toBe(code);
    expect(ran).toEqual(await runCli(folder, args));
  });

  it('whose reader stops early says nothing of it, and has come to what it has come to', () => {
    const script = 'set -o pipefail; "$0" "$1" score --format json | head -c 1; echo ":$?"';
    const START = join(import.meta.dirname, '../../src/cli/start.mjs');
    const out = execFileSync('bash', ['-c', `${script} 2>&1`, process.execPath, START], {
      cwd: projectOf({
        ...Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`audits/stall/${at}.yaml`, MILD])),
      }),
      encoding: 'utf8',
    });
    expect(out).toBe('{:0\n');
  });

  it.runIf(process.platform === 'linux')('whose result finds no room says so and exits with 2', async () => {
    const full = openSync('/dev/full', 'w');
    const ran = await runProcess(sound, ['check'], {}, full);
    closeSync(full);
    expect(ran).toMatchObject({ code: 2, err: 'The result could not be written (ENOSPC).\n' });
  });
});
