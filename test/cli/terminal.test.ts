import { describe, expect, it } from 'vitest';
import { quieted, terminalOn } from '../../src/cli/terminal.ts';
import { watchRendering } from '../../src/cli/watch-rendering.ts';
import { collected } from '../support/collected.ts';
import { plainRenderer } from '../support/plain-renderer.ts';

/** A terminal on two streams, people's or not, and all that was written to each. */
function terminal({ isTTY, env = {} }: { isTTY?: boolean; env?: Record<string, string> } = {}) {
  const { said, ...streams } = collected({ isTTY });
  return { written: said, ...terminalOn({ ...streams, cwd: '/', env, renderer: plainRenderer() }) };
}

const WIPE = '\r\u001B[K';

describe('progress', () => {
  it('is shown on a terminal until something else is said, on whichever stream', () => {
    const { written, progress, out, note, err } = terminal({ isTTY: true });
    progress('Reading');
    progress('Rendering');
    note('A note.\n');
    err('An error.\n');
    progress('Indexing');
    out('result\n');
    out('more\n');
    progress('Tidying');
    progress('');
    expect(written).toEqual({
      out: 'result\nmore\n',
      err: `Reading …${WIPE}Rendering …${WIPE}A note.\nAn error.\nIndexing …${WIPE}Tidying …${WIPE}`,
    });
  });

  it.each([
    ['into a file or a pipe', {}],
    ['on a terminal that cannot take a line back', { isTTY: true, env: { TERM: 'dumb' } }],
  ])('is not shown %s; results, notes and errors are', (_, how) => {
    const { written, progress, out, note, err } = terminal(how);
    progress('Reading');
    note('A note.\n');
    err('An error.\n');
    out('result\n');
    expect(written).toEqual({ out: 'result\n', err: 'A note.\nAn error.\n' });
  });

  it('of a build counts its pages and tells when it turns to the search', () => {
    const { written, progress } = terminal({ isTTY: true });
    const hear = watchRendering({ progress });
    hear('12:00:00 [build] prerendering static routes\n');
    hear('12:00:00   ├─ /index.html (+3ms)\n12:00:00   ├─ /404.html (+1ms)\n');
    hear('12:00:00   └─ /search/index.html (+1ms)\n');
    hear('12:00:01 [search-index] writing the search index\n');
    expect(written.err.split(WIPE)).toEqual([
      'Rendering pages …',
      'Rendering pages: 2 …',
      'Rendering pages: 3 …',
      'Indexing for the search …',
    ]);
  });
});

it('with --quiet only results and errors are said', () => {
  const loud = terminal({ isTTY: true });
  const { progress, out, note, err } = quieted(loud);
  progress('Reading');
  note('A note.\n');
  err('An error.\n');
  out('result\n');
  expect(loud.written).toEqual({ out: 'result\n', err: 'An error.\n' });
});

describe('colours', () => {
  it.each([
    ['a terminal', { isTTY: true }, true],
    ['a terminal, with NO_COLOR empty, which says nothing', { isTTY: true, env: { NO_COLOR: '' } }, true],
    ['a terminal, with NO_COLOR', { isTTY: true, env: { NO_COLOR: '1' } }, false],
    ['a file or a pipe', {}, false],
  ])('on %s: both streams alike', (_, how, colours) => {
    expect(terminal(how)).toMatchObject({ colours, errColours: colours });
  });
});
