import { describe, expect, it } from 'vitest';
import { actionsLens } from '../../../src/lenses/actions/lens.ts';
import { whatIfLens } from '../../../src/lenses/what-if/lens.ts';
import { STANDARD } from '../../../src/rubric/standard.ts';
import { audit, look, standardAt, standingAt } from '../../support/build-audit.ts';

const gains = (...touchpoints: Parameters<typeof audit>[0]) =>
  look(whatIfLens, audit(touchpoints)).touchpoints.map(({ gains: all }) => all);

describe('the gain of a single criterion', () => {
  it('is that of an action which lifts it alone', () => {
    const action = { id: 'a', title: 'A', lifts: ['m-3'] };
    const of = audit([{ ratings: standingAt(1.2), actions: [action] }, { ratings: standingAt(1) }]);
    const [own] = look(actionsLens, of).touchpoints[0]?.actions ?? [];
    expect(look(whatIfLens, of).touchpoints[0]?.gains['m-3']).toEqual({
      gain: own?.gain,
      touchpoint_gain: own?.touchpoint_gain,
    });
  });

  it('is said of what is missed, partly met or not assessed, and of nothing else', () => {
    const ratings = { 'l-0': 'met', 'l-1': 'partly', 'l-2': 'missed', 'l-3': 'n/a' } as const;
    const [first] = gains({ ratings });
    expect(Object.keys(first ?? {})).toHaveLength(30 - 2);
    expect(first).toHaveProperty('l-1');
    expect(first).not.toHaveProperty('l-0');
    expect(first).not.toHaveProperty('l-3');
  });

  it('is nothing yet above a level that does not hold', () => {
    const [first] = gains({ ratings: standingAt(0.5) });
    expect(first?.['m-0']).toEqual({ gain: 0, touchpoint_gain: 0 });
    expect(first?.['l-9']?.touchpoint_gain).toBeCloseTo(0.1, 12);
  });
});

describe('an action that gains nothing yet', () => {
  const first = (lifts: string[], level: number) => {
    const actions = [{ id: 'a', title: 'A', lifts }];
    return look(actionsLens, audit([{ ratings: standardAt(level), actions }]), { rubric: STANDARD }).touchpoints[0]
      ?.actions[0]?.first;
  };

  it.each([
    ['names the level that must hold first, when all it lifts lies above', ['emotion-met'], 0, 'perfunctory'],
    ['names the next level, not the one it lifts', ['emotion-met', 'memorable'], 1, 'service'],
    ['names none when it lifts the next level too', ['emotion-met', 'prompt'], 1, null],
    ['names none when it lifts the next level', ['emotion-met'], 2, null],
    ['names none when it lifts nothing', [], 0, null],
    ['names none when what it lifts is met already', ['task-completed'], 1, null],
  ])('%s', (_, lifts, level, expected) => {
    expect(first(lifts, level)).toBe(expected);
  });
});
