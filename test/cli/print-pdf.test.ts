import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chromeOfTests } from '../support/browser.ts';
import { projectOf, runCli } from '../support/run-cli.ts';
import { MILD } from './projects.ts';

describe('build --pdf', () => {
  const project = () =>
    projectOf({
      'audits/stall/soup.yaml': MILD,
      'bin/notes.txt': 'x',
      'letter.pdf': '%PDF-1.7 Dear all',
      'old.pdf': '%PDF-1.7\n%%EOF\n\n%experience-audit\n',
    });

  it('without a Chrome says what to do', async () => {
    const folder = project();
    expect(
      await runCli(folder, ['build', '--pdf', 'stall/soup'], { CHROME_PATH: '', PATH: join(folder, 'bin') }),
    ).toEqual({
      code: 2,
      out: '',
      err:
        'error  A PDF is printed by Chrome, Chromium or Edge, and none is found on this machine.\n' +
        '  Install one or set CHROME_PATH; or write --single-file instead, open that file in any browser and print it from there.\n',
    });
  });

  it('with a CHROME_PATH that is no program says so', async () => {
    const folder = project();
    for (const place of [join(folder, 'bin'), join(folder, 'bin/notes.txt'), join(folder, 'nowhere')]) {
      expect(await runCli(folder, ['build', '--pdf', 'stall/soup'], { CHROME_PATH: place })).toEqual({
        code: 2,
        out: '',
        err:
          `error  CHROME_PATH says "${place}", and no program can be run there.\n` +
          '  Set it to the program file of Chrome, Chromium or Edge, or unset it.\n',
      });
    }
  });

  it('does not replace somebody’s PDF', async () => {
    const folder = project();
    const args = ['build', '--pdf', 'stall/soup', '--out', 'letter.pdf'];
    expect(await runCli(folder, args, await chromeOfTests())).toEqual({
      code: 2,
      out: '',
      err:
        'error  "letter.pdf" is a file that experience-audit did not write.\n' +
        '  Name another file with --out, or replace this one with --force.\n',
    });
  });

  it('replaces a PDF of ours', async () => {
    const folder = project();
    const args = ['build', '--pdf', 'overview', '--out', 'old.pdf'];
    expect(await runCli(folder, args, await chromeOfTests())).toEqual({
      code: 0,
      out: 'old.pdf: as of 2024-04-10\n',
      err: '',
    });
    const text = readFileSync(join(folder, 'old.pdf'), 'latin1');
    expect([text.startsWith('%PDF-'), text.endsWith('\n%experience-audit overview\n')]).toEqual([true, true]);
    // One of ours may be replaced by the same page, again and again.
    expect((await runCli(folder, args, await chromeOfTests())).code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['audits', 'bin', 'letter.pdf', 'old.pdf']);
  });

  it('passes on the words of a Chrome that fails', async () => {
    const folder = projectOf({
      'audits/stall/soup.yaml': MILD,
      chrome: '#!/bin/sh\necho "no usable sandbox" >&2\nexit 1\n',
    });
    const place = join(folder, 'chrome');
    chmodSync(place, 0o755);
    expect(await runCli(folder, ['build', '--pdf', 'stall/soup'], { CHROME_PATH: place })).toEqual({
      code: 2,
      out: '',
      err:
        `error  "${place}" did not print the page, and says:\n    no usable sandbox\n` +
        '  Set CHROME_PATH to another Chrome, Chromium or Edge; or write --single-file instead and print that file from a browser.\n',
    });
    expect(readdirSync(folder).sort()).toEqual(['audits', 'chrome']);
  });
});
