import { describe, expect, it } from 'vitest';
import { journeyLines } from '../../../src/compare/history/journey-lines.ts';
import { stretchesOf } from '../../../src/compare/history/stretches.ts';
import { at, history, type Told } from './told-history.ts';

const END = '2024-01-31';
const added = { state: 'added' } as const;

/** `from to index`, with a star where another yardstick begins. */
function stretches(...told: readonly Told[]): string[] {
  const [line] = journeyLines(history(...told));
  return (line ? stretchesOf(line, END) : []).map(
    ({ from, to, index, rescored }) => `${from.slice(5)} ${to.slice(5)} ${index}${rescored ? '*' : ''}`,
  );
}

describe('the stretches of a journey', () => {
  it('last from one change to the next, the newest up to the end', () => {
    expect(stretches(['01-01', [at('a', { x: 1 }, added)]], ['01-05', [at('a', { x: 2 })]])).toEqual([
      '01-01 01-05 1',
      '01-05 01-31 2',
    ]);
  });

  it('are one where nothing moved', () => {
    expect(stretches(['01-01', [at('a', { x: 1 }, added)]], ['01-05', [at('a', { x: 1 })]])).toEqual(['01-01 01-31 1']);
  });

  it('count a day as it was when it was over', () => {
    expect(
      stretches(['01-01', [at('a', { x: 1 }, added)]], ['01-01', [at('a', { x: 3 })]], ['01-01', [at('a', { x: 2 })]]),
    ).toEqual(['01-01 01-31 2']);
  });

  it('never run back where a commit bears an earlier day than the one before it', () => {
    expect(
      stretches(
        ['01-01', [at('a', { x: 2 }, added)]],
        ['01-10', [at('a', { x: 1 })]],
        ['01-09', [at('a', { x: 1.5 })]],
        ['01-10', [at('a', { x: 3 })]],
      ),
    ).toEqual(['01-01 01-10 2', '01-10 01-31 3']);
  });

  it('leave a gap where the file could not be read, and end where the journey does', () => {
    expect(
      stretches(
        ['01-01', [at('a', { x: 1 }, added)]],
        ['01-05', [at('a', null, { state: 'broken' })]],
        ['01-08', [at('a', { x: 1 }, added)]],
        ['01-12', [at('a', null, { state: 'removed' })]],
      ),
    ).toEqual(['01-01 01-05 1', '01-08 01-12 1']);
  });

  it('begin anew with another yardstick, even at the same index', () => {
    expect(
      stretches(
        ['01-01', [at('a', { x: 1 }, added)]],
        ['01-05', [at('a', { x: 1 }, { state: 'rescored', rubric_effect: 0 })]],
      ),
    ).toEqual(['01-01 01-05 1', '01-05 01-31 1*']);
  });

  it('are of one day where the end lies before the last change', () => {
    expect(stretches(['02-02', [at('a', { x: 1 }, added)]])).toEqual(['02-02 02-02 1']);
  });
});
