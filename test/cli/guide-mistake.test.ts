import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { astroRenderer } from '../../src/cli/run-astro.ts';
import { failingRenderer } from '../support/plain-renderer.ts';
import { projectOf, runCli } from '../support/run-cli.ts';
import { MILD } from './projects.ts';

describe('A build that fails', () => {
  const page = (text: string) => `---\ntitle: Levels\norder: 1\ndescription: What a level is.\n---\n\n${text}\n`;
  const folder = projectOf({ 'audits/stall/soup.yaml': MILD, 'content/en/levels.mdx': page('<Broken {') });
  const failed = { code: 2, out: '' };

  it('exits with 2 for a page of the guide, and names its place', async () => {
    const { err, ...ran } = await runCli(folder, ['build'], {}, astroRenderer({ env: process.env }));
    expect(ran).toEqual(failed);
    expect(err).toBe(
      '7:1: Unexpected character after `<`, expected a valid JSX tag (note: to create a link in MDX, use `[text](url)`) (mdx-jsx:unexpected-character)\n    at content/en/levels.mdx:7:1\nA page of the guide cannot be read; its place stands above. dist is as it was.\n',
    );
  });

  it('exits with 2 for a page that names what is not there, and names the page', async () => {
    const lost = projectOf({ 'audits/stall/soup.yaml': MILD, 'content/en/levels.mdx': page('<Rule id="nope" />') });
    const { err, ...ran } = await runCli(lost, ['build'], {}, astroRenderer({ env: process.env }));
    expect(ran).toEqual(failed);
    expect(err).toBe(
      'Caught error rendering /guide/levels/: RangeError: no rule nope\nA page of the guide cannot be read; its place stands above. dist is as it was.\n',
    );
  });

  it('exits with 2 for a head that cannot be read, before anything is rendered', async () => {
    const head = projectOf({ 'audits/stall/soup.yaml': MILD, 'content/en/levels.mdx': 'What a level is.\n' });
    const { err, ...ran } = await runCli(head, ['build']);
    expect(ran).toEqual(failed);
    expect(err).toContain(
      'content/en/levels.mdx:1:1  error  no-head\n  The page has no head.\n  Fix: Begin the file with',
    );
  });

  it('exits with 70 for a defect of ours', async () => {
    const said = [
      { level: 'warn', label: 'vite', message: 'content/en/levels.mdx may be odd' },
      { level: 'error', label: 'vite', message: 'Build failed' },
      { level: 'error', label: 'defect', message: 'TypeError: no list' },
    ];
    const renderer = failingRenderer({ code: 70, said: said.map((line) => `${JSON.stringify(line)}\n`).join('') });
    const { code, out, err } = await runCli(folder, ['build'], {}, renderer);
    expect([code, out]).toEqual([70, '']);
    expect(err).toBe('TypeError: no list\nThe site could not be built. dist is as it was.\n');
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
