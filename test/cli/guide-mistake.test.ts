import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isGuidesMistake } from '../../src/cli/guide-mistake.ts';
import { astroRenderer } from '../../src/cli/run-astro.ts';
import { failingRenderer } from '../support/plain-renderer.ts';
import { projectOf, runCli } from '../support/run-cli.ts';
import { MILD } from './projects.ts';

const CONTENT = '/shop/content';
/** What every build says, whatever becomes of it: warnings that name sound pages. */
const WARNED = `20:02:05 [content] Syncing content
20:02:05 [WARN] [vite] The directive "use astro:head-inject" in "${CONTENT}/en/levels.mdx" may not be preserved.
   ╭─[ ${CONTENT}/en/levels.mdx:2:6 ]
───╯

20:02:06 [vite] ✓ built in 1.64s
`;

describe('Whose mistake it is that a build failed', () => {
  it.each([
    [
      'a page that is no MDX',
      `20:02:06 [ERROR] [vite] ✗ Build failed in 505ms\n66:1: Unexpected character\n  Location:\n    ${CONTENT}/en/levels.mdx:66:1\n`,
    ],
    [
      'a page with a broken beginning, which is not marked as an error',
      `missed comma between flow collection entries\n  Location:\n    ${CONTENT}/en/levels.mdx:3:0\n`,
    ],
    [
      'a page that names what is not there',
      '20:02:06 [ERROR] [build] Caught error rendering /guide/levels/\n  Hint:\n    This issue often occurs when your MDX component encounters runtime errors.\n20:02:06   ├─ /guide/scoring/index.html',
    ],
    ['a page, said in colours', `\u001b[31m20:02:06\u001b[39m [ERROR] ${CONTENT}/\u001b[1men/levels.mdx\u001b[22m`],
  ])('the writer’s: %s', (_, error) => {
    expect(isGuidesMistake(WARNED + error, CONTENT)).toBe(true);
  });

  it.each([
    [
      'a file of ours that cannot be read',
      "20:02:07 [build] Rearranging server assets...\n\n generating static routes \nENOENT: no such file or directory, open '/nowhere'\n  Location:\n    /package/src/project.ts:32:27\n",
    ],
    [
      'a component of ours',
      '20:02:07 [ERROR] [build] Caught error rendering /levels/: TypeError\n  at /package/x.mjs:1\n',
    ],
    ['nothing more than that it failed', ''],
  ])('ours: %s', (_, error) => {
    expect(isGuidesMistake(WARNED + error, CONTENT)).toBe(false);
  });
});

describe('A build that fails', () => {
  const page = (text: string) => `---\ntitle: Levels\norder: 1\ndescription: What a level is.\n---\n\n${text}\n`;
  const folder = projectOf({ 'audits/stall/soup.yaml': MILD, 'content/en/levels.mdx': page('<Broken {') });
  const failed = { code: 2, out: '' };

  it('exits with 2 for a page of the guide, and names its place', async () => {
    const { err, ...ran } = await runCli(folder, ['build'], {}, astroRenderer({ env: process.env }));
    expect(ran).toEqual(failed);
    expect(err).toContain('content/en/levels.mdx:');
    expect(err).toContain('A page of the guide cannot be read');
  });

  it('exits with 70 for a defect of ours', async () => {
    const renderer = failingRenderer({ said: `${WARNED}20:02:07 [ERROR] [build] TypeError\n` });
    const { code, out, err } = await runCli(folder, ['build'], {}, renderer);
    expect([code, out]).toEqual([70, '']);
    expect(err).toBe('20:02:07 [ERROR] [build] TypeError\n\nThe site could not be built. dist is as it was.\n');
  });

  it('exits with the code of the signal that ended it', async () => {
    const { code, out, err } = await runCli(folder, ['build'], {}, failingRenderer({ code: 143, by: 'SIGTERM' }));
    expect([code, out]).toEqual([143, '']);
    expect(err).toBe('Stopped. dist is as it was.\n');
  });

  it('exits with 70 when there is nothing that could render', async () => {
    const renderer = () => Promise.reject(new Error('no such program'));
    const { code, out, err } = await runCli(folder, ['build'], {}, renderer);
    expect([code, out]).toEqual([70, '']);
    expect(err).toMatch(/defect[\s\S]*\nError: no such program\n {4}at /);
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });
});
