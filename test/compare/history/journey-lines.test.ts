import { describe, expect, it } from 'vitest';
import { byFall, journeyLines, lineChange } from '../../../src/compare/history/journey-lines.ts';
import { at, history, standing, type Told } from './told-history.ts';

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

  it('remembers across a broken file how the journey stood, but not across its absence', () => {
    const [broken, gone] = (['broken', 'removed'] as const).map((state) =>
      lines(
        ['01-01', [at('a', { x: 1 }, added)]],
        ['01-02', [at('a', null, { state })]],
        ['01-03', [at('a', { x: 2 }, added)]],
      )[0]?.points.at(-1),
    );
    expect(broken).toMatchObject({ before: standing({ x: 1 }) });
    expect(gone).toMatchObject({ before: null });
  });

  it.each([
    ['its own effect, where it is told', { rubric_effect: 0.25 }, 'standard 2', 0.25],
    ['all of the step, where it is not', {}, 'standard 2', 0.5],
    ['all of the step, where the journey went to another rubric', {}, 'house 1', 0.5],
    ['nothing by the same yardstick', {}, 'standard 1', null],
  ] as const)('lays at the door of a rubric %s', (_, said, yardstick, part) => {
    const [line] = lines(
      ['01-01', [at('a', { x: 1 }, added)]],
      ['01-02', [at('a', null, { standing: standing({ x: 1.5 }, yardstick), ...said })]],
    );
    expect(line?.points.map(({ rubric }) => rubric)).toEqual([null, part]);
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

  it('comes deepest fall first, then highest rise, then those that stand still', () => {
    expect([0, 0.5, -0.1, 1, -2].sort(byFall)).toEqual([-2, -0.1, 1, 0.5, 0]);
  });
});
