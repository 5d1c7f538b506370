import { describe, expect, it } from 'vitest';
import { astroErrorFor, errorsIn, saidIn } from '../../src/cli/astro-talk.ts';

const CWD = '/shop';
const INSIDE = '    at TransformContext.handler (file:///package/node_modules/@astrojs/mdx/dist/plugin.js:64:17)';

describe('What Astro’s logger says', () => {
  it.each([
    ['{"message":"Synced content","label":"content","level":"info"}', 'content'],
    ['{"message":"watching","label":null,"level":"info"}', null],
  ])('is read from %s', (line, label) => {
    expect(saidIn(line)).toMatchObject({ label, level: 'info' });
  });

  it.each(['Shortcuts', '{ half a line', '{"other":"program"}', ''])('is not in %j', (line) => {
    expect(saidIn(line)).toBeNull();
  });
});

describe('An error of Astro’s for a writer', () => {
  it('keeps what and where, and leaves out the way through the program', () => {
    const message = `6:1: Unexpected character\n  Stack trace:\n    at /shop/content/en/fresh.mdx:6:1\n${INSIDE}\n    [...] See full stack trace in the browser, or rerun with --verbose.`;
    expect(astroErrorFor(message, CWD)).toBe('6:1: Unexpected character\n    at content/en/fresh.mdx:6:1');
  });

  it('is not told before it is told with its place', () => {
    expect(astroErrorFor(`MDXError: 6:1: Unexpected character\n${INSIDE}`, CWD)).toBeNull();
  });

  it('is told when the program itself is at fault', () => {
    const message = 'TypeError: no list\n    at Page (/package/src/site/pages/index.astro:3:1)';
    expect(astroErrorFor(message, CWD)).toBe('TypeError: no list');
  });

  it('is without colours, and advice on Astro', () => {
    const said =
      '\u001b[31mCaught error rendering /guide/fresh/\u001b[39m\n  Hint:\n    This issue often occurs when your MDX component encounters runtime errors.\n  Error reference:\n    https://docs.astro.build/en/reference/errors/x/\n  Location:\n    /shop/content/en/fresh.mdx:3:0\n';
    expect(astroErrorFor(said, CWD)).toBe('Caught error rendering /guide/fresh/\n    content/en/fresh.mdx:3:0');
  });
});

describe('The errors of a build', () => {
  const line = (level: string, label: string, message: string) => JSON.stringify({ level, label, message });

  it('are told once each, without Vite’s word that it failed', () => {
    const said = [
      line('info', 'build', 'Collecting build info...'),
      line('error', 'vite', 'Build failed in 1s'),
      line('error', 'build', 'Error: no rule'),
      line('error', 'build', 'Caught error rendering /guide/: Error: no rule'),
    ];
    expect(errorsIn(said.join('\n'), CWD)).toBe('Caught error rendering /guide/: Error: no rule');
  });

  it('are all that was said beside the logger when it tells of none', () => {
    expect(errorsIn(`${line('info', 'build', 'ok')}\nSegmentation fault\n`, CWD)).toBe('Segmentation fault');
  });
});
