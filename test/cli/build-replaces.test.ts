import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pathsIn } from '../../src/cli/built-files.ts';
import { projectOf, runCli } from '../support/run-cli.ts';
import { MILD } from './projects.ts';

const BUILT = { code: 0, out: 'dist: 1 audit, 1 touchpoint, as of 2024-04-10\n', err: '' };

describe('a build over a built site', () => {
  it('keeps what no build wrote, whatever lies in public', async () => {
    const folder = projectOf({
      'audits/stall/soup.yaml': MILD,
      'public/.well-known/security.txt': 'Contact: mei',
      'public/logo.svg': '<svg/>',
      'team/bowl.jpg': 'a bowl',
      'team/more/spoon.jpg': 'a spoon',
    });
    symlinkSync('../team/bowl.jpg', join(folder, 'public/bowl.jpg'));
    symlinkSync('../team/more', join(folder, 'public/more'));
    expect(await runCli(folder, ['build', '--quiet'])).toEqual(BUILT);
    const site = join(folder, 'dist');
    const read = (path: string) => readFileSync(join(site, path), 'utf8');
    expect(read('.well-known/security.txt')).toBe('Contact: mei');
    expect([read('bowl.jpg'), read('more/spoon.jpg')]).toEqual(['a bowl', 'a spoon']);
    expect([lstatSync(join(site, 'bowl.jpg')).isFile(), lstatSync(join(site, 'more')).isDirectory()]).toEqual([
      true,
      true,
    ]);
    const { format, files } = JSON.parse(read('built-files.json')) as { format: number; files: string[] };
    expect([format, files]).toEqual([1, pathsIn(site).sort()]);

    mkdirSync(join(site, '.git'));
    for (const [path, text] of Object.entries({
      '.git/HEAD': 'ref',
      CNAME: 'example.org',
      '.nojekyll': '',
      'lenses/x': 'x',
    }))
      writeFileSync(join(site, path), text);
    expect(await runCli(folder, ['build', '--quiet'])).toEqual(BUILT);
    expect([read('.git/HEAD'), read('CNAME'), read('lenses/x')]).toEqual(['ref', 'example.org', 'x']);
    expect(pathsIn(site).sort()).toEqual([...files, '.git/HEAD', 'CNAME', '.nojekyll', 'lenses/x'].sort());
    expect(read('built-files.json')).toBe(`${JSON.stringify({ format, files }, null, 2)}\n`);
    expect(readdirSync(folder).sort()).toEqual(['audits', 'dist', 'public', 'team']);
  });

  it('tells which published files would replace something of the site, and replaces nothing', async () => {
    const folder = projectOf({
      'audits/stall/soup.yaml': MILD,
      'public/index.html': 'mine',
      'public/Report.json': 'mine',
      'public/lenses': 'mine',
      'public/404.html/x': 'mine',
      'public/built-files.json': 'mine',
      'public/logo.svg': 'fine',
    });
    const { code, out, err } = await runCli(folder, ['build', '--quiet']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatchInlineSnapshot(`
      "public/404.html/x:1:1  error  name-taken
        The site has something of this name itself, which this file would replace.
        Fix: Rename it, or take it out of the folder.

      public/Report.json:1:1  error  name-taken
        The site has something of this name itself, which this file would replace.
        Fix: Rename it, or take it out of the folder.

      public/built-files.json:1:1  error  name-taken
        The site has something of this name itself, which this file would replace.
        Fix: Rename it, or take it out of the folder.

      public/index.html:1:1  error  name-taken
        The site has something of this name itself, which this file would replace.
        Fix: Rename it, or take it out of the folder.

      public/lenses:1:1  error  name-taken
        The site has something of this name itself, which this file would replace.
        Fix: Rename it, or take it out of the folder.

      Problems: 5, in files: 5. Nothing was scored.
      dist is as it was.
      "
    `);
    expect(existsSync(join(folder, 'dist'))).toBe(false);
    expect(readFileSync(join(folder, 'public/index.html'), 'utf8')).toBe('mine');
  });

  it('goes to where a link leads, and the link stays', async () => {
    const folder = projectOf({ 'audits/stall/soup.yaml': MILD, 'real/report.json': '{}', 'real/CNAME': 'example.org' });
    symlinkSync('real', join(folder, 'dist'));
    symlinkSync('www/site', join(folder, 'later'));
    const { code, err } = await runCli(folder, ['build']);
    expect(code).toBe(0);
    expect(err).toContain(
      'An older build made "dist" and did not list its files. What is no page of a site stays there: CNAME. Delete what you do not want published.\n',
    );
    expect(lstatSync(join(folder, 'dist')).isSymbolicLink()).toBe(true);
    expect(existsSync(join(folder, 'real/index.html'))).toBe(true);
    expect(readFileSync(join(folder, 'real/CNAME'), 'utf8')).toBe('example.org');

    expect((await runCli(folder, ['build', '--out', 'later'])).code).toBe(0);
    expect(lstatSync(join(folder, 'later')).isSymbolicLink()).toBe(true);
    expect(existsSync(join(folder, 'www/site/index.html'))).toBe(true);

    symlinkSync('../page/soup.html', join(folder, 'www/soup.html'));
    expect((await runCli(folder, ['build', '--single-file', 'stall/soup', '--out', 'www/soup.html'])).code).toBe(0);
    expect(lstatSync(join(folder, 'www/soup.html')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'page/soup.html'), 'utf8')).toContain('A bowl of soup');
  });

  it('keeps editions without following a link among them', async () => {
    const folder = projectOf({
      'audits/stall/soup.yaml': MILD,
      'dist/report.json': '{}',
      'dist/editions/2026-Q2/index.html': 'frozen',
      'secret/report.html': 'SECRET',
    });
    symlinkSync('/etc', join(folder, 'dist/editions/2026-Q1'));
    symlinkSync('../../../audits', join(folder, 'dist/editions/2026-Q2/raw'));
    const { code, err } = await runCli(folder, ['build']);
    expect(code).toBe(2);
    expect(err).toMatchInlineSnapshot(`
      "dist/editions/2026-Q1:1:1  error  link-outside
        This link leads out of the project.
        Fix: Put what is meant into the project, or delete the link.

      dist/editions/2026-Q2/raw:1:1  error  link-into-other
        This link leads into "audits", where something else has its place.
        Fix: Put the file itself here, or delete the link.

      Problems: 2, in files: 2. Nothing was scored.
      "
    `);
    expect(readdirSync(join(folder, 'dist')).sort()).toEqual(['editions', 'report.json']);
  });
});
