import { describe, expect, it } from 'vitest';
import { journeyMove } from '../../src/compare/journey-move.ts';
import type { StandingAt } from '../../src/compare/standing-at.ts';
import { standing } from './history/told-history.ts';

const named = (stands: StandingAt, id: string, name: string): StandingAt => ({
  ...stands,
  touchpoints: stands.touchpoints.map((one) => (one.id === id ? { ...one, name } : one)),
});

describe('the move of a journey', () => {
  it('is how it stood and stands, and by how much; each touchpoint with its own', () => {
    expect(journeyMove(standing({ x: 1, y: 2 }), standing({ x: 2, y: 2 }))).toMatchObject({
      before: { level: 1, reach: 1, index: 1.5 },
      after: { level: 2, reach: 2, index: 2 },
      by: 0.5,
      rescored: false,
      rubric: 'standard',
      touchpoints: [
        { id: 'x', state: 'same', by: 1 },
        { id: 'y', state: 'same', by: 0 },
      ],
    });
  });

  it('has touchpoints that are new or gone, these last; one under another id is the same one', () => {
    const is = named(standing({ new: 3, till: 0.5 }), 'till', 'The x');
    expect(journeyMove(standing({ gone: 2, x: 1 }), is).touchpoints).toMatchObject([
      { id: 'new', from: null, state: 'added', before: null, by: null },
      { id: 'till', from: 'x', state: 'renamed', by: -0.5 },
      { id: 'gone', name: 'The gone', state: 'removed', after: null, by: null },
    ]);
  });

  it('by another yardstick is rescored, with all that moved in it; what is new is not', () => {
    const { rescored, effects, touchpoints } = journeyMove(
      standing({ x: 1 }),
      standing({ x: 2, y: 1 }, 'standard 2'),
      { rubric: 0.25 },
      new Map([['x', { rubric: 0.5 }]]),
    );
    expect([rescored, effects]).toEqual([true, { rubric: 0.25 }]);
    expect(touchpoints).toMatchObject([
      { id: 'x', rescored: true, effects: { rubric: 0.5 } },
      { id: 'y', rescored: false, effects: null },
    ]);
  });

  it('is none of one that came or went, nor is it rescored', () => {
    expect(journeyMove(null, standing({ x: 1 }))).toMatchObject({ before: null, by: null, rescored: false });
    expect(journeyMove(standing({ x: 1 }), null)).toMatchObject({
      after: null,
      by: null,
      rescored: false,
      rubric: null,
      touchpoints: [],
    });
  });
});
