import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectOf, runCli } from '../support/run-cli.ts';
import { BROKEN, GRAVE, MILD } from './projects.ts';

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
      'The folder "audits" holds something that is not a built site.',
      'Name another folder, or empty this one yourself.',
    ],
    [
      'a foreign folder',
      'photos',
      'The folder "photos" holds something that is not a built site.',
      'Name another folder, or empty this one yourself.',
    ],
    ['a file', 'notes.txt', '"notes.txt" is a file.', 'Name a folder: --out dist.'],
  ])('does not put the site in the place of %s', async (_, out, reason, mend) => {
    const folder = projectOf({ 'audits/stall/soup.yaml': MILD, 'photos/perm.jpg': 'x', 'notes.txt': 'x' });
    expect(await runCli(folder, ['build', '--out', out])).toEqual({
      code: 2,
      out: '',
      err: `error  ${reason}\n  ${mend}\n`,
    });
    expect(readdirSync(folder).sort()).toEqual(['audits', 'notes.txt', 'photos']);
  });

  it.each([
    [['--site', 'example.com'], '"example.com" is not an address.', 'Write --site https://example.com.'],
    [['--base', 'reports'], '"reports" is not a path of an address.', 'Begin with a slash: --base /reports/.'],
    [['--base', '/a/../b/'], '"/a/../b/" is not a path of an address.', 'Begin with a slash: --base /reports/.'],
  ])('%j is wrong usage', async (args, reason, mend) => {
    const folder = projectOf({ 'audits/stall/soup.yaml': MILD });
    expect(await runCli(folder, ['build', ...args])).toEqual({
      code: 2,
      out: '',
      err: `error  ${reason}\n  ${mend}\n`,
    });
  });
});
