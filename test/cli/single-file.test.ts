import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { overheard } from '../support/plain-renderer.ts';
import { projectOf, type Ran, runCli } from '../support/run-cli.ts';
import { scratchRepository } from '../support/scratch-repository.ts';
import { BROKEN, MILD } from './projects.ts';

function said(message: string): Ran {
  return { code: 2, out: '', err: `error  ${message}\n` };
}

describe('build --single-file, asked for what cannot be', () => {
  const folder = projectOf({
    'audits/config.yaml': 'locales: [en, zh-CN]\n',
    'audits/stall/soup.yaml': MILD,
    'audits/stall/noodles.yaml': MILD,
    'mails/old.txt': 'x',
    'letter.html': '<!doctype html><title>Dear all</title>',
    'empty.html': '',
    'stall-noodles.html':
      '<head><meta name="generator" content="experience-audit"><meta name="experience-audit-page" content="stall-noodles">',
  });

  it.each([
    [
      'an audit that is not there',
      ['--single-file', 'stall/suop'],
      'There is no audit at "stall/suop".\n  Did you mean "stall/soup"? Name a file or folder below audits/, or an audit\'s id.',
    ],
    [
      'a folder of several',
      ['--single-file', 'stall'],
      '"stall" is not one audit but 2.\n  Name one of them, such as stall/noodles, stall/soup; "overview" is the page over all.',
    ],
    [
      'a language the site is not written in',
      ['--single-file', 'overview', '--locale', 'zh-TW'],
      'The site is not written in zh-TW.\n  Choose en or zh-CN, or add zh-TW to "locales" in config.yaml.',
    ],
    [
      'a language there is none of',
      ['--single-file', 'overview', '--locale', 'fr'],
      '"fr" is not possible for --locale.\n  Possible: en, zh-CN, zh-TW. See experience-audit build --help.',
    ],
    [
      'two files at once',
      ['--single-file', 'overview', '--pdf', 'overview'],
      '--single-file and --pdf each write one file.\n  Give one of them, then run the command again with the other.',
    ],
    [
      'a language of no file',
      ['--locale', 'en'],
      'The option --locale goes with --single-file or --pdf.\n  Leave it out, or name a page: --single-file overview.',
    ],
    [
      'force without a file',
      ['--force'],
      'The option --force goes with --single-file, --pdf or --edition.\n  Leave it out, or name a page: --single-file overview.',
    ],
    [
      'a folder as the file',
      ['--single-file', 'stall/soup', '--out', 'mails/'],
      '"mails/" is a folder.\n  Name a file: --out mails/stall-soup.html.',
    ],
    [
      'another kind of file',
      ['--single-file', 'stall/soup', '--out', 'soup.pdf'],
      '"soup.pdf" does not name an HTML file.\n  Let it end in .html: --out stall-soup.html.',
    ],
    [
      'somebody’s file',
      ['--single-file', 'stall/soup', '--out', 'letter.html'],
      '"letter.html" is a file that experience-audit did not write.\n  Name another file with --out, or replace this one with --force.',
    ],
    [
      'an empty file',
      ['--single-file', 'stall/soup', '--out', 'empty.html'],
      '"empty.html" is a file that experience-audit did not write.\n  Name another file with --out, or replace this one with --force.',
    ],
    [
      'a file of another page, which has the same usual name',
      ['--single-file', 'stall/noodles'],
      '"stall-noodles.html" holds another page: stall-noodles.\n  Name another file with --out, or replace this one with --force.',
    ],
    ['no name', ['--single-file'], 'The option --single-file needs a value.\n  Write --single-file AUDIT.'],
  ])('tells of %s', async (_, args, message) => {
    expect(await runCli(folder, ['build', ...args])).toEqual(said(message));
    expect(readdirSync(folder).sort()).toEqual(['audits', 'empty.html', 'letter.html', 'mails', 'stall-noodles.html']);
    expect(readFileSync(join(folder, 'stall-noodles.html'), 'utf8')).toContain('"stall-noodles"');
    expect(readFileSync(join(folder, 'letter.html'), 'utf8')).toContain('Dear all');
  });
});

describe('build --single-file', () => {
  it('replaces the file of an older release, which does not say of what page it is', async () => {
    const folder = projectOf({
      'audits/stall/soup.yaml': MILD,
      'soup.html': '<head><meta name="generator" content="experience-audit"><title>Soup</title>',
    });
    const args = ['build', '--single-file', 'stall/soup', '--out', 'soup.html'];
    expect(await runCli(folder, args)).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(join(folder, 'soup.html'), 'utf8')).toContain(
      'name="experience-audit-page" content="stall/soup"',
    );
    expect((await runCli(folder, ['build', '--single-file', 'overview', '--out', 'soup.html'])).err).toContain(
      '"soup.html" holds another page: stall/soup.',
    );
  });

  it('writes a file, replaces it the next time, and replaces another only when forced', async () => {
    const folder = projectOf({
      'audits/config.yaml': 'locales: [en, zh-CN]\n',
      'audits/stall/soup.yaml': MILD,
      'letter.html': 'Dear all',
    });
    const first = await runCli(folder, ['build', '--single-file', 'audits/stall/soup.yaml']);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(/^stall-soup\.html: \d+ KB, as of 2024-04-10\n$/);
    expect(readdirSync(folder).sort()).toEqual(['audits', 'letter.html', 'stall-soup.html']);
    const page = readFileSync(join(folder, 'stall-soup.html'), 'utf8');
    expect(page).toContain('<h1>A bowl of soup</h1>');

    const again = await runCli(folder, ['build', '--single-file', 'stall/soup', '--locale', 'zh-CN']);
    expect(again.code).toBe(0);
    expect(readFileSync(join(folder, 'stall-soup.html'), 'utf8')).toContain('<h1>一碗麻辣烫</h1>');

    const args = ['build', '--single-file', 'overview', '--out', 'letter.html', '--force'];
    expect((await runCli(folder, args)).code).toBe(0);
    expect(readFileSync(join(folder, 'letter.html'), 'utf8')).toContain('A bowl of soup');
  });

  it('writes nothing of an audit that has a problem; the others can be sent', async () => {
    const folder = projectOf({ 'audits/stall/soup.yaml': BROKEN, 'audits/stall/noodles.yaml': MILD });
    for (const name of ['stall/soup', 'overview']) {
      const { code, out, err } = await runCli(folder, ['build', '--single-file', name]);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain('audits/stall/soup.yaml:9:10  error  full-width-colon');
    }
    expect(readdirSync(folder)).toEqual(['audits']);
    expect((await runCli(folder, ['build', '--single-file', 'stall/noodles'])).code).toBe(0);
    expect((await runCli(folder, ['build', '--single-file', 'overview', '--keep-going'])).code).toBe(2);
    expect(readdirSync(folder).sort()).toEqual(['audits', 'overview.html', 'stall-noodles.html']);
  });

  it('says when the file cannot be written, and leaves nothing behind', async () => {
    const folder = projectOf({ 'audits/stall/soup.yaml': MILD, 'notes.txt': 'x' });
    expect(await runCli(folder, ['build', '--single-file', 'stall/soup', '--out', 'notes.txt/soup.html'])).toEqual(
      said(
        '"notes.txt/soup.html" cannot be written (ENOTDIR).\n  A part of this path is a file: choose another place.',
      ),
    );
    expect(readdirSync(folder).sort()).toEqual(['audits', 'notes.txt']);
  });

  it('leads to the site when its address is given', async () => {
    const folder = projectOf({ 'audits/stall/soup.yaml': MILD });
    const args = ['build', '--single-file', 'stall/soup'];
    const read = () => readFileSync(join(folder, 'stall-soup.html'), 'utf8');
    expect((await runCli(folder, args)).code).toBe(0);
    expect(read()).toContain('<p><span>Guide</span></p>');
    expect((await runCli(folder, [...args, '--site', 'https://example.com', '--base', '/report'])).code).toBe(0);
    expect(read()).toContain('<a href="https://example.com/report/guide/">Guide</a>');
  });

  it('of the overview is made with what changed since the last commit', async () => {
    const repository = scratchRepository();
    repository.commit('2024-04-10', { 'audits/stall/soup.yaml': MILD });
    const sha = repository.commit('2024-04-11', {
      'audits/stall/soup.yaml': MILD.replace('price-plain: met', 'price-plain: missed'),
    });
    const { editions, renderer } = overheard();
    const args = ['build', '--single-file', 'overview'];
    expect((await runCli(repository.folder, args, {}, renderer)).code).toBe(0);
    expect(editions).toMatchObject([{ report: { commit: sha }, changes: { base: { date: '2024-04-10' } } }]);
  });

  it('for the public is made without what is internal and who observed', async () => {
    const folder = projectOf({});
    cpSync(join(import.meta.dirname, '../site/internal-matters'), join(folder, 'audits'), { recursive: true });
    const secret = /SECRET|wang-observer|li-observer|zhang-owner/;
    for (const audience of ['internal', 'public'] as const) {
      const { editions, renderer } = overheard();
      const args = ['build', '--single-file', 'shop/visit', '--audience', audience, '--out', `${audience}.html`];
      expect((await runCli(folder, args, {}, renderer)).code).toBe(0);
      expect(editions.map((edition) => secret.test(JSON.stringify(edition)))).toEqual([audience === 'internal']);
    }
  });
});
