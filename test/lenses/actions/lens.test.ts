import { describe, expect, it } from 'vitest';
import { actionsLens } from '../../../src/lenses/actions/lens.ts';
import type { Action, Ratings, Touchpoint } from '../../../src/model/touchpoint.ts';
import { ACTION_STATUSES } from '../../../src/model/vocabulary.ts';
import { audit, fires, look, only, standingAt } from '../../support/build-audit.ts';

const does = (id: string, said: Partial<Action> = {}): Action => ({ id, title: `Do ${id}`, ...said });
const of = (actions: Action[], said: Partial<Touchpoint> = {}) => audit([{ ratings: standingAt(1), actions, ...said }]);
const ranks = (...touchpoints: Partial<Touchpoint>[]) =>
  look(actionsLens, audit(touchpoints)).touchpoints.map(({ actions }) => actions.map(({ id, rank }) => [id, rank]));

describe('figures of an action', () => {
  it('are the gains of journey and touchpoint', () => {
    const { touchpoints } = look(
      actionsLens,
      audit([{ ratings: standingAt(1), actions: [does('a', { lifts: ['m-0', 'm-1'] })] }, { ratings: standingAt(1) }]),
    );
    expect(touchpoints[0]?.actions[0]?.touchpoint_gain).toBeCloseTo(0.2, 12);
    expect(touchpoints[0]?.actions[0]?.gain).toBeCloseTo(0.1, 12);
    expect(touchpoints[1]?.actions).toEqual([]);
  });

  it.each(['done', 'dropped'] as const)('are absent, not 0, once it is %s', (status) => {
    const { touchpoints } = look(
      actionsLens,
      of([does('a', { lifts: ['m-0'], status }), does('b', { lifts: ['m-0'] })]),
    );
    expect(touchpoints[0]?.actions[0]).toEqual({ id: 'a', gain: null, touchpoint_gain: null, rank: null, first: null });
    expect(touchpoints[0]?.actions[1]).toMatchObject({ id: 'b', rank: 1 });
  });

  it('are 0 for lifting what is n/a', () => {
    const ratings: Ratings = { ...standingAt(1), 'm-0': 'n/a' };
    const { touchpoints } = look(actionsLens, of([does('a', { lifts: ['m-0'] })], { ratings }));
    expect(touchpoints[0]?.actions[0]).toEqual({ id: 'a', gain: 0, touchpoint_gain: 0, rank: 1, first: null });
  });
});

describe('rank', () => {
  const one = { ratings: standingAt(1) };

  it.each<[string, Action[], [string, number | null][]]>([
    [
      'goes by gain',
      [does('a', { lifts: ['m-0'] }), does('b', { lifts: ['m-0', 'm-1'] })],
      [
        ['a', 2],
        ['b', 1],
      ],
    ],
    [
      'goes by gain per effort',
      [does('a', { lifts: ['m-0', 'm-1', 'm-2'], effort: 5 }), does('b', { lifts: ['m-0'], effort: 1 })],
      [
        ['a', 2],
        ['b', 1],
      ],
    ],
    [
      'takes an effort of 3 where none is said',
      [
        does('a', { lifts: ['m-0'] }),
        does('b', { lifts: ['m-0'], effort: 4 }),
        does('c', { lifts: ['m-0'], effort: 2 }),
      ],
      [
        ['a', 2],
        ['b', 3],
        ['c', 1],
      ],
    ],
    [
      'goes by order on a tie',
      [does('a', { lifts: ['m-1'] }), does('b', { lifts: ['m-0'] }), does('c', { lifts: ['m-2'], effort: 3 })],
      [
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ],
    ],
    [
      'takes 2 for effort 4 and 1 for effort 2 as a tie, whatever the last bits',
      [does('a', { lifts: ['m-0'], effort: 1 }), does('b', { lifts: ['m-0', 'm-1', 'm-2'], effort: 3 })],
      [
        ['a', 1],
        ['b', 2],
      ],
    ],
    [
      'leaves no gap for what is done or dropped',
      [does('a', { lifts: ['m-0'] }), does('b', { status: 'done' }), does('c', { status: 'dropped' }), does('d')],
      [
        ['a', 1],
        ['b', null],
        ['c', null],
        ['d', 2],
      ],
    ],
  ])('%s', (_, actions, expected) => {
    expect(ranks({ ...one, actions })).toEqual([expected]);
  });

  it('runs over the whole audit', () => {
    const few = { ...one, actions: [does('a', { lifts: ['m-0'] })] };
    const more = { ...one, actions: [does('b', { lifts: ['m-0', 'm-1'] })] };
    expect(ranks(few, more)).toEqual([[['a', 2]], [['b', 1]]]);
  });

  it('goes by the touchpoint’s gain where the journey gains nothing', () => {
    // The journey cannot rise above its moment of truth by what the other two do: its way is full already.
    const truth = { ratings: standingAt(1), moment_of_truth: true, weight: 0.01 };
    const high = (id: string, lifts: string[]) => ({
      ratings: standingAt(2),
      weight: 9,
      actions: [does(id, { lifts })],
    });
    expect(ranks(truth, high('a', ['h-0']), high('b', ['h-0', 'h-1']))).toEqual([[], [['a', 2]], [['b', 1]]]);
  });
});

describe('actions/overdue', () => {
  it.each<[string, Partial<Action>, boolean]>([
    ['fires the day after it was due', { due: '2024-06-29' }, true],
    ['does not fire on the day itself', { due: '2024-06-30' }, false],
    ['does not fire before', { due: '2024-07-01' }, false],
    ['does not fire without a day', {}, false],
    ['fires while it is being done', { due: '2024-06-29', status: 'doing' }, true],
    ['does not fire when done', { due: '2024-06-29', status: 'done' }, false],
    ['does not fire when dropped', { due: '2024-06-29', status: 'dropped' }, false],
  ])('%s', (_, said, expected) => {
    expect(fires('actions/overdue', actionsLens, of([does('a', said)]))).toBe(expected);
  });

  it('goes by the as-of date', () => {
    const due = of([does('a', { due: '2024-12-31' })]);
    expect(fires('actions/overdue', actionsLens, due, { asOf: '2025-01-01' })).toBe(true);
  });
});

describe('actions/no-owner', () => {
  it.each<[string, Partial<Action>, string | undefined, string | undefined, boolean]>([
    ['fires when nobody owns it', {}, undefined, undefined, true],
    ['does not fire when it has an owner', { owner: 'li' }, undefined, undefined, false],
    ['does not fire when its touchpoint has', {}, 'li', undefined, false],
    ['does not fire when the audit has', {}, undefined, 'li', false],
    ['does not fire when done', { status: 'done' }, undefined, undefined, false],
    ['does not fire when dropped', { status: 'dropped' }, undefined, undefined, false],
  ])('%s', (_, said, touchpointOwner, owner, expected) => {
    const audited = audit([{ actions: [does('a', said)], owner: touchpointOwner }], { owner });
    expect(fires('actions/no-owner', actionsLens, audited)).toBe(expected);
  });
});

describe('actions/lifts-nothing', () => {
  it.each<[string, Partial<Action>, boolean]>([
    ['fires when it lifts no criterion', {}, true],
    ['fires when it lifts what is met already', { lifts: ['l-0'] }, true],
    ['fires when it lifts only what is above the next level', { lifts: ['h-0'] }, true],
    ['does not fire when the touchpoint gains', { lifts: ['m-0'] }, false],
    ['does not fire when done', { status: 'done' }, false],
    ['does not fire when dropped', { status: 'dropped' }, false],
  ])('%s', (_, said, expected) => {
    expect(fires('actions/lifts-nothing', actionsLens, of([does('a', said)]))).toBe(expected);
  });
});

describe('actions/done-but-missed', () => {
  const ratings: Ratings = { 'l-0': 'met', 'l-1': 'partly', 'l-2': 'missed', 'l-3': 'n/a' };

  it.each<[string, string[], boolean]>([
    ['fires when what it lifts is missed', ['l-2'], true],
    ['fires when it is partly met', ['l-1'], true],
    ['fires when one of several is', ['l-0', 'l-3', 'l-1'], true],
    ['does not fire when all is met', ['l-0'], false],
    ['does not fire on n/a', ['l-3'], false],
    ['does not fire on what is not assessed', ['l-4'], false],
    ['does not fire when it lifts nothing', [], false],
  ])('%s', (_, lifts, expected) => {
    const audited = of([does('a', { status: 'done', lifts })], { ratings });
    expect(fires('actions/done-but-missed', actionsLens, audited)).toBe(expected);
  });

  it.each(ACTION_STATUSES.filter((status) => status !== 'done'))('does not fire on one that is %s', (status) => {
    const audited = of([does('a', { status, lifts: ['l-2'] })], { ratings });
    expect(fires('actions/done-but-missed', actionsLens, audited)).toBe(false);
  });

  it('names the action and the criterion', () => {
    const found = look(actionsLens, of([does('a'), does('b', { status: 'done', lifts: ['l-0', 'l-2'] })], { ratings }));
    expect(only('actions/done-but-missed', found.findings)[0]).toMatchObject({
      data: { action: 'Do b', criterion: 'l-2' },
      path: ['touchpoints', 0, 'actions', 1],
    });
  });
});
