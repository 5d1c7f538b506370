import { describe, expect, it } from 'vitest';
import { dropGate } from '../../src/compare/drop-gate.ts';
import { sayDiff } from '../../src/formats/diff/say-diff.ts';
import { diffWith, moved } from './diffs.ts';

describe('the gate on drops', () => {
  it.each<[string, Parameters<typeof moved>, number | null, number]>([
    ['fails what fell by more', ['a', 2, 1.5], 0.25, 1],
    ['passes what fell by just as much', ['a', 2, 1.75], 0.25, 0],
    ['passes what rose', ['a', 1, 2], 0, 0],
    ['fails any fall where none is allowed', ['a', 2, 1.99], 0, 1],
    ['passes what the rubric alone took', ['a', 2, 1, { rubric: -1 }], 0, 0],
    ['fails what fell although the rubric lifted it', ['a', 1, 2, { rubric: 1.5 }], 0.25, 1],
    ['passes what is new', ['a', 2, 1, {}, { before: null, by: null, effects: null }], 0, 0],
    ['passes everything when nobody asks', ['a', 3, 0], null, 0],
  ])('%s', (_, move, maxDrop, failures) => {
    expect(dropGate(diffWith([moved(...move)]), maxDrop).failed).toHaveLength(failures);
  });

  it('is told with figures that do not contradict each other, in every language', () => {
    const diff = diffWith([moved('a/c', 2, 1.7), moved('a/b', 2, 1.746)]);
    const said = (locale: 'en' | 'zh-CN' | 'zh-TW') => {
      const { drops, accept } = sayDiff({ diff, gate: dropGate(diff, 0.25), locale, commandFor: String });
      return [...drops.slice(1), ...accept];
    };
    expect(said('en')).toEqual([
      'a/b fell by 0.26, and at most 0.25 is allowed: audits/a/b.yaml',
      'Fix what got worse; or accept it with a higher gates.max_drop in config.yaml, or for this run with --fail-on-drop 0.3.',
    ]);
    expect(said('zh-CN')).toEqual([
      'a/b 的指数跌了 0.26，最多允许 0.25：audits/a/b.yaml',
      '请改进变差的地方；如果可以接受，就在 config.yaml 里调高 gates.max_drop，或只在这一次加上 --fail-on-drop 0.3。',
    ]);
    expect(said('zh-TW')).toEqual([
      'a/b 的指數跌了 0.26，最多允許 0.25：audits/a/b.yaml',
      '請改善退步的地方；如果可以接受，就在 config.yaml 調高 gates.max_drop，或只在這一次加上 --fail-on-drop 0.3。',
    ]);
  });
});
