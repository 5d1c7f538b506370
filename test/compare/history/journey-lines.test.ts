import { describe, expect, it } from 'vitest';
import { journeyLines, lineChange } from '../../../src/compare/history/journey-lines.ts';
import { at, history, type Told } from './told-history.ts';

const added = { state: 'added' } as const;

function lines(...told: readonly Told[]) {
  return journeyLines(history(...told));
}

function idsThrough(line: ReturnType<typeof lines>[number] | undefined): string[] {
  return (line?.points ?? []).map(({ revision, at: { id, state } }) => `${revision.date.slice(5)} ${id} ${state}`);
}

describe('the line of a journey', () => {
  it('goes on through renamings, and is called as the journey is called last', () => {
    const all = lines(
      ['01-01', [at('perm', { cut: 1 }, added)]],
      ['01-02', [at('wave', { cut: 1 }, { state: 'renamed', from: 'perm' })]],
      ['01-03', [at('curl', { cut: 2 }, { state: 'renamed', from: 'wave', title: 'A curl' })]],
    );
    expect(all).toMatchObject([{ id: 'curl', title: 'A curl', now: 'here' }]);
    expect(idsThrough(all[0])).toEqual(['01-01 perm added', '01-02 wave renamed', '01-03 curl renamed']);
  });

  it('is not that of a new journey that takes the old name', () => {
    const all = lines(
      ['01-01', [at('perm', { cut: 1 }, added)]],
      ['01-02', [at('perm', { wash: 0 }, added), at('wave', { cut: 1 }, { state: 'renamed', from: 'perm' })]],
    );
    expect(all.map((line) => [line.id, idsThrough(line)])).toEqual([
      ['perm', ['01-02 perm added']],
      ['wave', ['01-01 perm added', '01-02 wave renamed']],
    ]);
  });

  it('keeps apart two journeys that swap their names', () => {
    const all = lines(
      ['01-01', [at('a', { x: 1 }, added), at('b', { y: 2 }, added)]],
      [
        '01-02',
        [at('a', { y: 2 }, { state: 'renamed', from: 'b' }), at('b', { x: 1 }, { state: 'renamed', from: 'a' })],
      ],
    );
    expect(all.map(({ id, points }) => [id, points[0]?.at.id])).toEqual([
      ['a', 'b'],
      ['b', 'a'],
    ]);
  });

  it.each([
    ['here', 'mended', [at('a', { x: 1 }, { state: 'mended' })]],
    ['broken', 'broken', [at('a', null, { state: 'broken' })]],
    ['gone', 'removed', [at('a', null, { state: 'removed' })]],
  ] as const)('says that a journey is %s after it was %s', (now, _, last) => {
    expect(lines(['01-01', [at('a', { x: 1 }, added)]], ['01-02', last])).toMatchObject([{ now }]);
  });
});

describe('the change of a journey', () => {
  it('is from its first figure to its last, with and without what rubrics did', () => {
    const [line] = lines(
      ['01-01', [at('a', { x: 1 }, added)]],
      ['01-02', [at('a', { x: 1.25 }, { state: 'rescored', rubric_effect: 0.25 })], { rubrics: ['standard'] }],
      ['01-03', [at('a', { x: 2 })]],
      ['01-04', [at('a', null, { state: 'broken' })]],
    );
    expect(line && lineChange(line)).toMatchObject({
      first: { index: 1 },
      last: { index: 2 },
      since: '2024-01-01',
      by: 1,
      rubric: 0.25,
      own: 0.75,
      levels: 1,
    });
  });

  it('is none of a file that never could be read', () => {
    const [line] = lines(['01-01', [at('a', null, { state: 'broken' })]]);
    expect(line && lineChange(line)).toBeNull();
  });
});
