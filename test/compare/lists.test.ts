import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StateOfAudits } from '../../src/compare/compare-states.ts';
import type { JourneyChange } from '../../src/compare/difference.ts';
import { type ChangeAt, isQuiet, type Lists, listsOf, moveOf } from '../../src/compare/lists.ts';
import { report } from '../report/reports.ts';
import { audit, standingAt, TENTHS } from '../support/build-audit.ts';
import { runs } from '../support/thorough.ts';
import { changes, saying, standing, stateOf } from './states.ts';

const listed = (before: StateOfAudits, after: StateOfAudits): Lists => listsOf(changes(before, after));
const places = (list: readonly ChangeAt[]) =>
  list.map(({ journey, touchpoint }) => (touchpoint ? `${journey.id}#${touchpoint.id}` : journey.id));

/** A journey that went from one index to another. */
function went(id: string, from: number, to: number, said: Partial<JourneyChange> = {}): JourneyChange {
  const [journey] = changes(standing({ [id]: { x: from } }), standing({ [id]: { x: to } }));
  if (!journey) throw new Error('one journey');
  return { ...journey, ...said };
}

describe('what moved', () => {
  it('has level and index before and after, of journeys and touchpoints', () => {
    const { journeys, touchpoints } = listed(
      standing({ salon: { cut: 1, pay: 1.5 }, stall: { bowl: 1 } }),
      standing({ salon: { cut: 2, pay: 1.5 }, stall: { bowl: 1 } }),
    );
    expect(places(journeys)).toEqual(['salon']);
    expect(places(touchpoints)).toEqual(['salon#cut']);
    expect(touchpoints.map(moveOf)).toMatchObject([
      { before: { level: 1, reach: 1, index: 1 }, after: { level: 2, reach: 2, index: 2 }, by: 1, rescored: false },
    ]);
  });

  it('comes falls first, the deepest on top, then rises, the highest on top; ties in the order of the journeys', () => {
    const { touchpoints } = listed(
      standing({ a: { up: 1, down: 2, same: 1, leap: 0, crash: 3 }, b: { up: 1, down: 2 } }),
      standing({ a: { up: 1.5, down: 1.5, same: 1, leap: 3, crash: 0 }, b: { up: 1.5, down: 1.5 } }),
    );
    expect(places(touchpoints)).toEqual(['a#crash', 'a#down', 'b#down', 'a#leap', 'a#up', 'b#up']);
  });

  it.each([
    ['less than 1e-9 is none', 9e-10, 0],
    ['more than 1e-9 is one', 2e-9, 1],
  ])('%s', (_, by, moves) => {
    expect(listsOf([went('a', 1, 1, { by })]).journeys).toHaveLength(moves);
    expect(listsOf([went('a', 1, 1, { by: -by })]).journeys).toHaveLength(moves);
  });

  it('by its rubric alone stands apart; what moved besides is with the others', () => {
    const { journeys, rescored } = listsOf([
      went('only', 1, 1.5, { rescored: true, effects: { rubric: 0.5 } }),
      went('both', 2, 1, { rescored: true, effects: { rubric: 0.25 } }),
      went('untold', 1, 2, { rescored: true }),
    ]);
    expect([places(journeys), places(rescored)]).toEqual([['both'], ['untold', 'only']]);
  });
});

describe('what is new and what is gone', () => {
  it('are journeys as a whole, and touchpoints of journeys that stay', () => {
    const { added, removed } = listed(
      standing({ old: { x: 1 }, stays: { gone: 2, kept: 1 } }),
      standing({ stays: { kept: 1, fresh: 3 }, young: { y: 0, z: 0 } }),
    );
    expect([places(added), places(removed)]).toEqual([
      ['young', 'stays#fresh'],
      ['old', 'stays#gone'],
    ]);
  });

  it('tell of a touchpoint in another journey as gone here and new there', () => {
    const { added, removed, touchpoints } = listed(
      standing({ a: { x: 1, walks: 2 }, b: { y: 1 } }),
      standing({ a: { x: 1 }, b: { y: 1, walks: 1 } }),
    );
    expect([places(removed), places(added), touchpoints]).toEqual([['a#walks'], ['b#walks'], []]);
  });
});

describe('findings', () => {
  const rulesOf = ({ gained, lost }: Lists) => ({
    gained: gained.map(({ finding }) => `${finding.rule} ${finding.severity}`),
    lost: lost.map(({ finding }) => `${finding.rule} ${finding.severity}`),
  });
  const promise = (delivered: number) => ({
    what: `In ${delivered}`,
    promised: 1,
    delivered,
    better: 'lower' as const,
  });

  it('are gained and lost by rule and place', () => {
    const broken = saying({ promises: [promise(2)] });
    const kept = saying({ promises: [promise(1)] });
    expect(rulesOf(listed(kept, broken))).toEqual({ gained: ['gap/promise-broken error'], lost: [] });
    expect(rulesOf(listed(broken, kept))).toEqual({ gained: [], lost: ['gap/promise-broken error'] });
  });

  it('of one rule at one place are as many as there are more, the ones that were not there before', () => {
    const one = saying({ promises: [promise(2)] });
    const three = saying({ promises: [promise(3), promise(2), promise(4)] });
    const { gained } = listed(one, three);
    expect(gained.map(({ finding }) => finding.data['what'])).toEqual(['In 3', 'In 4']);
    expect(listed(three, one).lost).toHaveLength(2);
  });

  it('with other data are the same finding', () => {
    expect(rulesOf(listed(saying({ promises: [promise(2)] }), saying({ promises: [promise(5)] })))).toEqual({
      gained: [],
      lost: [],
    });
  });

  it('with another severity are the same finding', () => {
    const house = { ...TENTHS, rules: { 'gap/promise-broken': 'info' } };
    const broken = [audit([{ id: 'till', ratings: standingAt(1), promises: [promise(2)] }])];
    expect(report(broken, { rubric: house }).audits[0]?.findings.map(({ rule }) => rule)).toContain(
      'gap/promise-broken',
    );
    expect(rulesOf(listed(stateOf(broken), stateOf(broken, house)))).toEqual({ gained: [], lost: [] });
  });

  it('that were waived are not mended, and those no longer waived are not new', () => {
    const waivers = [{ rule: 'gap/promise-broken', reason: 'Known', until: '2030-01-01' }];
    const open = saying({ promises: [promise(2)] });
    const waived = saying({ promises: [promise(2)] }, { waivers });
    expect(rulesOf(listed(open, waived))).toEqual({ gained: [], lost: [] });
    expect(rulesOf(listed(waived, open))).toEqual({ gained: [], lost: [] });
    const kept = saying({ promises: [promise(1)] });
    expect(rulesOf(listed(kept, waived)).gained).toEqual([]);
  });

  it('of places that came or went count for nothing', () => {
    const at = (...ids: string[]) =>
      stateOf([audit(ids.map((id) => ({ id, ratings: standingAt(1), promises: [promise(2)] })))]);
    expect(rulesOf(listed(at('a'), at('a', 'b'))).gained).not.toContain('gap/promise-broken error');
    expect(rulesOf(listed(at('a', 'b'), at('a'))).lost).not.toContain('gap/promise-broken error');
  });
});

const index = fc.integer({ min: 0, max: 60 }).map((steps) => steps / 20);
const levels = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'd'),
  fc.dictionary(fc.constantFrom('p', 'q', 'r', 's'), index, { minKeys: 1 }),
);

describe('for any two states', () => {
  it('a state has not changed from itself', () => {
    fc.assert(
      fc.property(levels, (one) => {
        expect(isQuiet(listed(standing(one), standing(one)))).toBe(true);
      }),
      { seed: 1, numRuns: runs(20) },
    );
  });

  it('the way back is the way there with its signs turned', () => {
    fc.assert(
      fc.property(levels, levels, (one, other) => {
        const there = listed(standing(one), standing(other));
        const back = listed(standing(other), standing(one));
        expect(places(back.added).sort()).toEqual(places(there.removed).sort());
        expect(back.gained.length).toBe(there.lost.length);
        const signed = (moves: readonly ChangeAt[], sign: number) =>
          moves.map((place) => `${places([place])[0]} ${(sign * (moveOf(place).by ?? 0)).toFixed(9)}`).sort();
        expect(signed(back.journeys, -1)).toEqual(signed(there.journeys, 1));
        expect(signed(back.touchpoints, -1)).toEqual(signed(there.touchpoints, 1));
      }),
      { seed: 1, numRuns: runs(40) },
    );
  });

  it('every place is told of at most once, and a fall never after a rise or a deeper fall', () => {
    fc.assert(
      fc.property(levels, levels, (one, other) => {
        const { journeys, touchpoints, added, removed } = listed(standing(one), standing(other));
        const told = places([...journeys, ...touchpoints, ...added, ...removed]);
        expect(new Set(told).size).toBe(told.length);
        for (const moves of [journeys, touchpoints]) {
          const ranks = moves.map((place) => moveOf(place).by ?? 0).map((by) => (by < 0 ? by - 10 : 10 - by));
          expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        }
      }),
      { seed: 1, numRuns: runs(40) },
    );
  });
});
