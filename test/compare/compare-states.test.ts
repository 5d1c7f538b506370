import { describe, expect, it } from 'vitest';
import { rescoringRubrics } from '../../src/compare/moves.ts';
import { audit, standardAt, standingAt, TENTHS } from '../support/build-audit.ts';
import { changes, saying, stateOf } from './states.ts';

const HOUSE = { ...TENTHS, id: 'house', breadth: 0.5 };
const one = (index: number, said: object = {}) => audit([{ id: 'cut', ratings: standingAt(index) }], said);

describe('another yardstick', () => {
  it('marks every move that it measured, and is named even when nothing moved', () => {
    const moved = changes(stateOf([one(0)]), stateOf([one(2)], HOUSE));
    expect(moved).toMatchObject([{ by: 2, rescored: true, touchpoints: [{ by: 2, rescored: true }] }]);
    const still = changes(stateOf([one(0)]), stateOf([one(0)], HOUSE));
    expect(still).toMatchObject([{ by: 0, rescored: true }]);
    expect([moved, still].map(rescoringRubrics)).toEqual([['house'], ['house']]);
  });
});

describe('a journey', () => {
  it('that is new or gone has no move; what is found in it came with it, and of what is gone nothing is mended', () => {
    const till = saying({ ratings: standardAt(0) });
    expect(changes(stateOf([]), till)).toMatchObject([
      { state: 'added', before: null, by: null, touchpoints: [{ id: 'till', state: 'added' }] },
    ]);
    expect(changes(stateOf([]), till)[0]?.findings?.gained.length).toBeGreaterThan(0);
    expect(changes(till, stateOf([]))).toMatchObject([
      { state: 'removed', after: null, by: null, touchpoints: [], findings: { lost: [], gained: [] } },
    ]);
  });

  it('under another id is the same one when its brand and touchpoints are', () => {
    const moved = changes(stateOf([one(2, { id: 'a/b' })]), stateOf([one(1, { id: 'a/c' })]));
    expect(moved).toMatchObject([{ id: 'a/c', from: 'a/b', state: 'renamed', by: -1 }]);
  });

  it('that cannot be read in one of the states is neither new nor gone', () => {
    const broken = { ...stateOf([]), unreadable: [{ id: 'shop/visit', brand: null }] };
    expect(changes(stateOf([one(1)]), broken)).toEqual([]);
    expect(changes(broken, stateOf([one(1)]))).toEqual([]);
  });

  it('that could be read before is held against that, and is mended', () => {
    const was = stateOf([one(2)]);
    const earlier = { ...was, audits: was.audits.map((read) => ({ ...read, isEarlier: true })) };
    expect(changes(earlier, stateOf([one(1)]))).toMatchObject([{ state: 'mended', by: -1 }]);
  });
});
