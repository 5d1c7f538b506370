import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectOf, runCli } from '../support/run-cli.ts';
import { BROKEN, GRAVE, MILD } from './projects.ts';

const PAGE = '---\ntitle: A page\ndescription: What it says.\n---\n';

describe('build, refused before it begins', () => {
  it('leaves the old site whole while an audit has a problem', async () => {
    const folder = projectOf({
      'audits/stall/soup.yaml': BROKEN,
      'audits/salon/perm.yaml': GRAVE,
      'dist/report.json': '{"old":true}',
      'dist/index.html': 'old',
    });
    const { code, out, err } = await runCli(folder, ['build']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('audits/stall/soup.yaml:9:10  error  full-width-colon');
    expect(readdirSync(folder).sort()).toEqual(['audits', 'dist']);
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('old');
    expect(readFileSync(join(folder, 'dist/report.json'), 'utf8')).toBe('{"old":true}');
  });

  it('builds nothing of nothing, even when it should keep going', async () => {
    const folder = projectOf({ 'audits/stall/soup.yaml': BROKEN });
    expect((await runCli(folder, ['build', '--keep-going'])).code).toBe(2);
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });

  it.each([
    [
      'the project',
      '.',
      'The site cannot go to ".": it would replace the project itself.',
      'Name a folder of its own: --out dist.',
    ],
    [
      'what the project lies in',
      '..',
      'The site cannot go to "..": it would replace the project itself.',
      'Name a folder of its own: --out dist.',
    ],
    [
      'the audits',
      'audits',
      'The site cannot go to "audits": it would replace "audits".',
      'Name a folder of its own: --out dist.',
    ],
    [
      'a foreign folder',
      'photos',
      'The folder "photos" holds something that is not a built site.',
      'Name another folder, or empty this one yourself.',
    ],
    ['a file', 'notes.txt', '"notes.txt" is a file.', 'Name a folder: --out dist.'],
  ])('does not put the site in the place of %s', async (_, out, reason, fix) => {
    const folder = projectOf({ 'audits/stall/soup.yaml': MILD, 'photos/perm.jpg': 'x', 'notes.txt': 'x' });
    expect(await runCli(folder, ['build', '--out', out])).toEqual({
      code: 2,
      out: '',
      err: `error  ${reason}\n  ${fix}\n`,
    });
    expect(readdirSync(folder).sort()).toEqual(['audits', 'notes.txt', 'photos']);
  });

  const kept = projectOf({
    'audits/stall/soup.yaml': MILD,
    'audits/report.json': '{}',
    'content/en/levels.mdx': PAGE,
    'public/logo.svg': 'x',
    'public/report.json': '{}',
    '.git/HEAD': 'ref',
    'dist/report.json': '{}',
    'dist/editions/2026-Q2/edition.json': '{}',
    'dist/editions/2026-Q2/report.json': '{}',
    'stall-soup.html/x': '',
  });
  for (const [path, target] of [
    ['way-in', 'audits'],
    ['way-out', '..'],
    ['round', 'round'],
    ['ring', 'ring/x'],
    ['page.html', 'public/page.html'],
    ['to-none', 'content/none'],
  ] as const)
    symlinkSync(target, join(kept, path));
  execFileSync('mkfifo', [join(kept, 'pipe.html')]);
  const parent = dirname(kept);

  it.each<readonly [out: string, reason: string]>([
    ['audits/', 'it would replace "audits"'],
    ['./audits/stall/../', 'it would replace "audits"'],
    ['AUDITS', 'it would replace "audits"'],
    ['way-in', 'it would replace "audits"'],
    ['audits/stall', 'it lies in "audits"'],
    ['audits/site', 'it lies in "audits"'],
    ['way-in/site', 'it lies in "audits"'],
    ['Audits/site', 'it lies in "audits"'],
    ['content', 'it would replace "content"'],
    ['content/en', 'it lies in "content"'],
    ['to-none', 'it lies in "content"'],
    ['public', 'it would replace "public"'],
    ['public/site', 'it lies in "public"'],
    ['.git', 'it lies in a folder of git'],
    ['.git/site', 'it lies in a folder of git'],
    ['elsewhere/.git/site', 'it lies in a folder of git'],
    ['way-out', 'it would replace the project itself'],
    ['/', 'it would replace the project itself'],
    [`../${basename(kept)}`, 'it would replace the project itself'],
    [parent, 'it would replace the project itself'],
    ['dist/editions/2026-Q2', '"2026-Q2" is a frozen edition'],
    ['dist/editions/2026-Q2/site', '"2026-Q2" is a frozen edition'],
  ])('does not put the site at %s', async (out, reason) => {
    expect(await runCli(kept, ['build', '--out', out])).toEqual({
      code: 2,
      out: '',
      err: `error  The site cannot go to "${out}": ${reason}.\n  Name a folder of its own: --out dist.\n`,
    });
  });

  it.each(['round', 'ring'])('does not put the site at a link that leads to itself, %s', async (out) => {
    expect(await runCli(kept, ['build', '--out', out])).toEqual({
      code: 2,
      out: '',
      err: `error  "${out}" is a link that leads round to itself.\n  Delete it. Name a folder of its own: --out dist.\n`,
    });
  });

  it('does not put the site into folders that were named otherwise', async () => {
    const named = projectOf({ 'cx/reviews/stall/soup.yaml': MILD, 'cx/pages/en/levels.mdx': PAGE });
    const args = ['build', '--audits', 'cx/reviews', '--content', 'cx/pages', '--out'];
    expect((await runCli(named, [...args, 'cx'])).err).toContain(
      'The site cannot go to "cx": it would replace "cx/reviews".',
    );
    expect((await runCli(named, [...args, 'cx/pages/x'])).err).toContain('it lies in "cx/pages".');
  });

  it.each<readonly [out: string, said: string]>([
    [
      'audits/soup.html',
      'The page cannot go to "audits/soup.html": it lies in "audits".\n  Name a file somewhere else with --out.',
    ],
    [
      'public/soup.html',
      'The page cannot go to "public/soup.html": it lies in "public".\n  Name a file somewhere else with --out.',
    ],
    ['page.html', 'The page cannot go to "page.html": it lies in "public".\n  Name a file somewhere else with --out.'],
    [
      '.git/soup.html',
      'The page cannot go to ".git/soup.html": it lies in a folder of git.\n  Name a file somewhere else with --out.',
    ],
    [
      'dist/editions/2026-Q2/soup.html',
      'The page cannot go to "dist/editions/2026-Q2/soup.html": "2026-Q2" is a frozen edition.\n  Name a file somewhere else with --out.',
    ],
    ['pipe.html', '"pipe.html" is neither a file nor a folder.\n  Name another file with --out.'],
    ['round', '"round" is a link that leads round to itself.\n  Delete it. Name a file somewhere else with --out.'],
  ])('does not put one page at %s', async (out, said) => {
    const args = ['build', '--single-file', 'stall/soup', '--force', '--out', out];
    expect(await runCli(kept, args)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining(`error  ${said}\n`),
    });
  });

  it('publishes nothing while a link among the published files leads elsewhere', async () => {
    const leaky = projectOf({
      'audits/stall/soup.yaml': MILD,
      'public/logo.svg': 'x',
      'content/en/x.mdx': PAGE,
      '.npmrc': 'SECRET',
    });
    for (const [path, target] of [
      ['public/raw', '../audits'],
      ['public/passwd', '/etc/passwd'],
      ['public/ring', '.'],
      ['public/npmrc', '../.npmrc'],
      ['content/en/secret.mdx', '../../.npmrc'],
    ] as const)
      symlinkSync(target, join(leaky, path));
    execFileSync('mkfifo', [join(leaky, 'public/pipe')]);
    for (const args of [
      ['build', '--audience', 'public'],
      ['build', '--keep-going'],
      ['build', '--single-file', 'stall/soup'],
      ['dev'],
      ['check'],
    ]) {
      const { code, out, err } = await runCli(leaky, args);
      expect(code).toBe(2);
      expect(out + err).toMatchInlineSnapshot(`
        "content/en/secret.mdx:1:1  error  link-hidden
          This link leads to something hidden (a name that begins with a dot), or into node_modules.
          Fix: Put what is meant where it is not hidden, or delete the link.

        public/npmrc:1:1  error  link-hidden
          This link leads to something hidden (a name that begins with a dot), or into node_modules.
          Fix: Put what is meant where it is not hidden, or delete the link.

        public/passwd:1:1  error  link-outside
          This link leads out of the project.
          Fix: Put what is meant into the project, or delete the link.

        public/pipe:1:1  error  not-a-file
          This is neither a file nor a folder.
          Fix: Delete it: pipes, sockets and devices are not read.

        public/raw:1:1  error  link-into-other
          This link leads into "audits", where something else has its place.
          Fix: Put the file itself here, or delete the link.

        public/ring:1:1  error  link-in-a-ring
          This link leads to a folder that it lies in itself.
          Fix: Delete it, or let it lead to another folder.

        Problems: 6, in files: 6. Nothing was scored.
        "
      `);
      expect(readdirSync(leaky).sort()).toEqual(['.npmrc', 'audits', 'content', 'public']);
    }
  });

  it.each([
    [['--site', 'example.com'], '"example.com" is not an address.', 'Write --site https://example.com.'],
    [['--base', 'reports'], '"reports" is not a path of an address.', 'Begin with a slash: --base /reports/.'],
    [['--base', '/a/../b/'], '"/a/../b/" is not a path of an address.', 'Begin with a slash: --base /reports/.'],
  ])('%j is wrong usage', async (args, reason, fix) => {
    const folder = projectOf({ 'audits/stall/soup.yaml': MILD });
    expect(await runCli(folder, ['build', ...args])).toEqual({
      code: 2,
      out: '',
      err: `error  ${reason}\n  ${fix}\n`,
    });
  });
});
