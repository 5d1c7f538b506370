import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { astroRenderer } from '../../src/cli/run-astro.ts';
import { browserOptions } from '../support/browser.ts';
import { projectOf, runCli } from '../support/run-cli.ts';
import { MILD } from './projects.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** A real browser, in the words of an environment. */
async function withChrome(): Promise<Record<string, string>> {
  const { executablePath, env } = await browserOptions();
  return { ...(env as Record<string, string> | undefined), CHROME_PATH: executablePath ?? '' };
}

/** A text as it is compared: a PDF breaks lines and spaces Chinese as it likes. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}

describe('build --pdf', () => {
  it.each([
    [
      'en',
      'Half price, for new customers only',
      ['The poster in the lift', 'Asking for the offer at the counter', 'Ten years on the line', 'The renewal bill'],
      // From a folded part.
      'One fee, printed large, and every new customer pays it',
    ],
    [
      'zh-CN',
      '半价宽带，仅限新用户',
      ['电梯里的海报', '到营业厅办理优惠', '十年的日常使用', '续费账单'],
      '只有一个价，印得很大，每个新用户都付这个价',
    ],
  ])(
    'prints an audit in %s, whole, with its title, language and page numbers',
    async (locale, title, names, folded) => {
      const out = join(projectOf({ 'notes.txt': '' }), 'new', 'report.pdf');
      const args = ['build', '--pdf', 'telecom/broadband-renewal', '--locale', locale, '--out', out];
      const run = await runCli(ROOT, args, await withChrome(), astroRenderer({ env: process.env }));
      expect(run).toMatchObject({ code: 0, err: '' });
      expect(run.out).toMatch(/as of \d{4}-\d\d-\d\d\n$/);
      const pdf = await getDocumentProxy(new Uint8Array(readFileSync(out)));
      const { totalPages, text } = await extractText(pdf, { mergePages: true });
      const { info } = await getMeta(pdf);
      expect(info).toMatchObject({ Language: locale, Title: expect.stringContaining(title) });
      for (const words of [title, ...names, folded]) expect(plain(text)).toContain(plain(words));
      expect(plain(text)).toContain(`${totalPages}/${totalPages}`);
      expect((await pdf.getPage(1)).view.map(Math.round)).toEqual([0, 0, 595, 842]);
      expect((await pdf.getOutline()).length).toBeGreaterThan(0);
      // A file of ours may be replaced.
      expect((await runCli(ROOT, args, await withChrome())).code).toBe(0);
    },
  );

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
    expect(await runCli(folder, args, await withChrome())).toEqual({
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
    expect(await runCli(folder, args, await withChrome())).toEqual({
      code: 0,
      out: 'old.pdf: as of 2024-04-10\n',
      err: '',
    });
    const text = readFileSync(join(folder, 'old.pdf'), 'latin1');
    expect([text.startsWith('%PDF-'), text.endsWith('\n%experience-audit overview\n')]).toEqual([true, true]);
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
