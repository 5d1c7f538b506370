import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isGuidesMistake } from '../../src/cli/guide-mistake.ts';
import { renderSite } from '../../src/cli/render-site.ts';
import { terminalOn } from '../../src/cli/terminal.ts';
import type { Project } from '../../src/project/edition.ts';
import { projectOf, runCli } from '../support/run-cli.ts';
import { MILD } from './projects.ts';

const RENDERING = 120_000;
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

  it('exits with 2 for a page of the guide, and names its place', { timeout: RENDERING }, async () => {
    const { code, out, err } = await runCli(folder, ['build']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('content/en/levels.mdx:');
    expect(err).toContain('A page of the guide cannot be read');
  });

  it('exits with 70 for a defect of ours', { timeout: RENDERING }, async () => {
    const into = mkdtempSync(join(tmpdir(), 'experience-audit-defect-'));
    const said: string[] = [];
    const stream = { write: (text: string) => said.push(text) };
    const cwd = projectOf({ 'audits/stall/soup.yaml': MILD, 'content/en/levels.mdx': page('Sound.') });
    const terminal = terminalOn({ stdout: stream, stderr: stream, cwd, env: process.env });
    const nothing = { journeys: [] } as unknown as Project;
    const code = await renderSite({ edition: nothing, published: [] }, into, { positionals: [], values: {} }, terminal);
    rmSync(into, { recursive: true });
    expect(said.join('')).toContain('The site could not be built.');
    expect(code).toBe(70);
  });
});
