import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inTempFolder } from '../../src/cli/in-temp-folder.ts';
import { OWN_RUN, stateOfRun } from '../../src/project/run-token.ts';
import { removeTemp, tempFolder } from '../../src/project/temp-folder.ts';
import { failingRenderer } from '../support/plain-renderer.ts';
import { projectOf, runCli } from '../support/run-cli.ts';
import { MILD } from './projects.ts';

const [MACHINE = '', PID = '', START = ''] = OWN_RUN.split('-');
/** A process number no system gives out. */
const NOBODY = 2 ** 22 + 1;
const DAY = 24 * 60 * 60 * 1000;
const earlier = (milliseconds: number) => (Number.parseInt(START, 36) - milliseconds).toString(36);

describe('a run', () => {
  it.each([
    ['this one', OWN_RUN, 'runs'],
    ['one that runs beside it', `${MACHINE}-${process.ppid}-${START}`, 'runs'],
    ['one of a process that is gone', `${MACHINE}-${NOBODY}-${START}`, 'gone'],
    ['an earlier one of this number', `${MACHINE}-${PID}-${earlier(9)}`, 'gone'],
    ['one of long ago, whose number another process has', `${MACHINE}-${process.ppid}-${earlier(2 * DAY)}`, 'gone'],
    ['one in a container, which may run', `ffffff-${NOBODY}-${START}`, 'elsewhere'],
    ['one that was in a container', `ffffff-${NOBODY}-${earlier(2 * DAY)}`, 'gone'],
  ])('is known: %s', (_, run, state) => expect(stateOfRun(run)).toBe(state));
});

describe('a folder for the time being', () => {
  let temp = '';
  beforeEach(() => {
    temp = mkdtempSync(join(tmpdir(), 'experience-audit-left-'));
    vi.stubEnv('TMPDIR', temp);
    vi.stubEnv('TEMP', temp);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(temp, { recursive: true });
  });

  it.skipIf(process.platform === 'win32')('is for nobody else', () => {
    expect(statSync(tempFolder()).mode & 0o777).toBe(0o700);
  });

  it('is cleared away by the next run when its own was killed, and no other folder is', () => {
    const kept = [
      'experience-audit-notes',
      `experience-audit-${OWN_RUN}-abc123`,
      `experience-audit-ffffff-7-${START}-x`,
    ];
    const killed = `experience-audit-${MACHINE}-${NOBODY}-${START}-abc123`;
    for (const name of [...kept, killed]) mkdirSync(join(temp, name));
    writeFileSync(join(temp, killed, 'edition.json'), 'internal');
    removeTemp(tempFolder());
    expect(readdirSync(temp).sort()).toEqual(kept.sort());
  });

  it('is gone when the work is done, or has failed', async () => {
    const work = (end: (folder: string) => unknown) => inTempFolder(async (folder) => end(folder));
    expect(await work((folder) => existsSync(folder))).toBe(true);
    await expect(work(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(readdirSync(temp)).toEqual([]);
  });

  it('that cannot be made is told', async () => {
    const folder = projectOf({ 'audits/stall/soup.yaml': MILD });
    const gone = join(temp, 'gone');
    vi.stubEnv('TMPDIR', gone);
    vi.stubEnv('TEMP', gone);
    expect(await runCli(folder, ['build'])).toEqual({
      code: 2,
      out: '',
      err: `error  "${gone}" cannot be read or written (ENOENT).\n  See what lies there, or choose another place. Temporary files go where TMPDIR says (TEMP on Windows).\n`,
    });
  });
});

describe('what the system refuses while pages are made is no defect', () => {
  const folder = projectOf({ 'audits/stall/soup.yaml': MILD });
  const said = (message: string) => JSON.stringify({ level: 'error', label: 'defect', message });

  it.each([
    [
      'Error: ENOSPC: no space left on device, write',
      'ENOSPC',
      'Make room on that disk, or choose a place on another one.',
    ],
    [
      'Something went wrong\nFailed to write file in /x/y.mjs\n\nCaused by:\n    No space left on device (os error 28)',
      'ENOSPC',
      'Make room on that disk, or choose a place on another one.',
    ],
    [
      "Error: EMFILE: too many open files, open '/x'",
      'EMFILE',
      'Close other programs, or allow more open files (ulimit -n).',
    ],
    ['Error: EIO: i/o error, read', 'EIO', 'See what lies there, or choose another place.'],
  ])('%s', async (message, code, fix) => {
    const ran = await runCli(folder, ['build'], {}, failingRenderer({ code: 70, said: said(message) }));
    const path = code === 'EMFILE' ? '/x' : 'dist';
    expect(ran).toEqual({ code: 2, out: '', err: `error  "${path}" cannot be read or written (${code}).\n  ${fix}\n` });
    expect(readdirSync(folder)).toEqual(['audits']);
  });

  it.each([
    ['zh-CN', '“dist”无法读取或写入（ENOSPC）。\n  请腾出那块磁盘的空间，或者另选一块磁盘上的位置。'],
    ['zh-TW', '「dist」無法讀取或寫入（ENOSPC）。\n  請騰出那顆磁碟的空間，或者另選一顆磁碟上的位置。'],
  ])('in %s', async (lang, text) => {
    const renderer = failingRenderer({ code: 70, said: said('Error: ENOSPC: no space left on device, write') });
    expect((await runCli(folder, ['build', '--lang', lang], {}, renderer)).err).toBe(`error  ${text}\n`);
  });
});

it('preview puts back the site that a killed build had put aside, and says so', async () => {
  const folder = projectOf({ 'audits/stall/soup.yaml': MILD });
  await runCli(folder, ['build']);
  const aside = join(folder, `dist.old-experience-audit-${MACHINE}-${NOBODY}-${START}`);
  renameSync(join(folder, 'dist'), aside);
  const { err } = await runCli(folder, ['preview'], {}, async () => ({ code: 0, by: null, said: '' }));
  expect(err).toBe('A build was killed while it put its site at "dist": the one from before is back.\n');
  expect(readdirSync(folder).sort()).toEqual(['audits', 'dist']);
});

it('preview of a file is told that there is no site', async () => {
  const folder = projectOf({ 'dist.html': 'x' });
  expect(await runCli(folder, ['preview', '--out', 'dist.html'])).toMatchObject({ code: 2, out: '' });
});

it('a build keeps the editions of a site that a killed build had put aside', async () => {
  const folder = projectOf({ 'audits/stall/soup.yaml': MILD });
  await runCli(folder, ['build', '--edition', '2026-Q2']);
  renameSync(join(folder, 'dist'), join(folder, `dist.old-experience-audit-${MACHINE}-${NOBODY}-${START}`));
  expect((await runCli(folder, ['build'])).code).toBe(0);
  expect(existsSync(join(folder, 'dist/editions/2026-Q2/index.html'))).toBe(true);
});

const CONTROL = 'holds a line break or another control character.';
it.each([
  [' ', 'is no name for a folder or a file.'],
  ['\t', CONTROL],
  ['a\nb', CONTROL],
  ['\u001b[2J', CONTROL],
])('no site, page or schema goes to %j', async (out, said) => {
  const folder = projectOf({ 'audits/stall/soup.yaml': MILD });
  for (const args of [['build'], ['build', '--single-file', 'stall/soup'], ['schema']])
    expect(await runCli(folder, [...args, '--out', out])).toEqual({
      code: 2,
      out: '',
      err: expect.stringContaining(` ${said}\n`),
    });
  expect(readdirSync(folder)).toEqual(['audits']);
});

it.skipIf(process.platform === 'win32')('in a folder that is gone, nothing runs, and that is said', () => {
  const folder = mkdtempSync(join(tmpdir(), 'experience-audit-gone-'));
  const script = 'cd "$1" && rmdir "$1" && exec "$2" "$3" check';
  const start = join(import.meta.dirname, '../../src/cli/start.mjs');
  const { status: code, stderr: err } = spawnSync('bash', ['-c', script, '-', folder, process.execPath, start], {
    encoding: 'utf8',
  });
  expect([code, err]).toEqual([
    2,
    'experience-audit runs in a folder, and the one it was started in is gone.\nFix: change to a folder that is there, and run it again.\n',
  ]);
});
