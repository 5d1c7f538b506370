import { describe, expect, it } from 'vitest';
import { loopLens } from '../../../src/lenses/loop/lens.ts';
import type { Touchpoint } from '../../../src/model/touchpoint.ts';
import type { Stage } from '../../../src/model/vocabulary.ts';
import { audit, fires, look, only, standingAt } from '../../support/build-audit.ts';

/** One touchpoint of a stage at an index of the tenths rubric. */
const at = (stage: Stage, index: number, weight?: number) => ({ stage, ratings: standingAt(index), weight });
const line = (...indices: number[]) => audit(indices.map((index) => at('renew', index)));
const figures = (...touchpoints: Partial<Touchpoint>[]) => look(loopLens, audit(touchpoints)).audit.loop;

describe('figures of the loop', () => {
  it('per stage: touchpoints, weight share, weighted mean index, level counts', () => {
    const { understand, convert, experience, renew } = figures(
      at('experience', 2, 3),
      at('experience', 1, 1),
      at('renew', 0.5, 4),
    );
    expect(understand).toEqual({ touchpoints: 0, share: 0, mean: null, levels: [0, 0, 0, 0] });
    expect(convert).toEqual({ touchpoints: 0, share: 0, mean: null, levels: [0, 0, 0, 0] });
    expect(experience).toEqual({ touchpoints: 2, share: 0.5, mean: 1.75, levels: [0, 1, 1, 0] });
    expect(renew).toMatchObject({ touchpoints: 1, share: 0.5, levels: [1, 0, 0, 0] });
    expect(renew.mean).toBeCloseTo(0.5, 12);
  });

  it('before is understand and convert, after is experience and renew, balance their difference', () => {
    const { before, after, balance } = figures(
      at('understand', 1),
      at('convert', 3, 3),
      at('experience', 0),
      at('renew', 2),
    );
    expect([before, after, balance]).toEqual([2.5, 1, -1.5]);
  });

  it.each([
    ['before the sale', [at('experience', 1)], { before: null, after: 1, balance: null }],
    ['after the sale', [at('convert', 1)], { before: 1, after: null, balance: null }],
  ])('is null, not 0, without a touchpoint %s', (_, touchpoints, expected) => {
    expect(figures(...touchpoints)).toMatchObject(expected);
  });

  it.each<[string, number[], { from: string; to: string; drop: number } | null]>([
    ['the largest fall between neighbours', [3, 2, 0, 3, 2], { from: 'step-2', to: 'step-3', drop: 2 }],
    ['the first of equal ones', [2, 1, 2, 1], { from: 'step-1', to: 'step-2', drop: 1 }],
    ['not a fall by way of others', [3, 2, 1], { from: 'step-1', to: 'step-2', drop: 1 }],
    ['null when nothing falls', [1, 1, 2], null],
    ['null with one touchpoint', [1], null],
  ])('cliff: %s', (_, indices, cliff) => {
    expect(look(loopLens, line(...indices)).audit.loop.cliff).toEqual(cliff);
  });

  it('before, after and falls read only what is assessed at half or more; a stage’s mean reads all', () => {
    const thin = { stage: 'convert' as const, ratings: { 'l-0': 'met' as const } };
    const half = { stage: 'convert' as const, ratings: Object.fromEntries(Object.entries(standingAt(2)).slice(0, 15)) };
    expect(figures(thin, at('renew', 1))).toMatchObject({ before: null, after: 1, balance: null });
    expect(figures(half, at('renew', 1)).before).toBeCloseTo(1.5, 12);
    expect(figures(at('convert', 2), thin).convert.mean).toBeCloseTo(1.05, 12);
    expect(figures(at('convert', 3), thin, at('renew', 1)).cliff).toBeNull();
  });

  it('reads the base touchpoints, not the variants', () => {
    const base = at('renew', 2);
    const varied = { ...base, variants: [{ channel: 'phone', ratings: standingAt(0) }] };
    expect(figures(varied)).toEqual(figures(base));
  });
});

describe('loop/stage-empty', () => {
  it('fires once for each stage without a touchpoint', () => {
    const { findings } = look(loopLens, audit([at('convert', 1), at('renew', 1)]));
    expect(only('loop/stage-empty', findings).map(({ data }) => data['stage'])).toEqual(['understand', 'experience']);
  });

  it('speaks of the stages the audit covers alone', () => {
    const of = audit([at('convert', 1)], { stages: ['convert', 'renew'] });
    expect(only('loop/stage-empty', look(loopLens, of).findings).map(({ data }) => data['stage'])).toEqual(['renew']);
  });

  it('does not fire when every stage has one', () => {
    const all = audit([at('understand', 1), at('convert', 1), at('experience', 1), at('renew', 1)]);
    expect(fires('loop/stage-empty', loopLens, all)).toBe(false);
  });
});

describe('loop/half-the-work', () => {
  it.each([
    ['fires when after the sale is exactly 0.5 weaker', [at('convert', 1.5), at('renew', 1)], true],
    ['does not fire at 0.45', [at('convert', 1.45), at('renew', 1)], false],
    ['does not fire when it is stronger', [at('convert', 1), at('renew', 3)], false],
    ['fires when renew is empty while another is not', [at('convert', 1), at('experience', 3)], true],
    ['does not fire with renew alone', [at('renew', 0)], false],
  ])('%s', (_, touchpoints, expected) => {
    expect(fires('loop/half-the-work', loopLens, audit(touchpoints))).toBe(expected);
  });

  it.each<[string, Stage[], number, boolean]>([
    ['fires on an empty renew that is covered', ['convert', 'renew'], 1, true],
    ['does not fire when renew is not covered', ['convert', 'experience'], 1, false],
    ['does not fire when only one side is covered', ['understand', 'convert'], 1, false],
  ])('%s', (_, stages, index, expected) => {
    expect(fires('loop/half-the-work', loopLens, audit([at('convert', index)], { stages }))).toBe(expected);
  });

  it('fires once when both are so', () => {
    const { findings } = look(loopLens, audit([at('convert', 3), at('experience', 1)]));
    expect(only('loop/half-the-work', findings)).toHaveLength(1);
  });

  it('goes by the balance that is set', () => {
    const of = audit([at('convert', 1.5), at('renew', 1)]);
    expect(fires('loop/half-the-work', loopLens, of, { rules: { 'loop/half-the-work': { balance: -0.6 } } })).toBe(
      false,
    );
  });
});

describe('loop/cliff', () => {
  it.each([
    ['fires on a fall of exactly 1', [2, 1], 1],
    ['fires on a fall of 1 in tenths', [1.7, 0.7], 1],
    ['does not fire on 0.95', [1.95, 1], 0],
    ['does not fire on a rise', [1, 3], 0],
    ['fires for each of them', [3, 1, 3, 1], 2],
  ])('%s', (_, indices, expected) => {
    expect(only('loop/cliff', look(loopLens, line(...indices)).findings)).toHaveLength(expected);
  });

  it('stands at the touchpoint the index falls to', () => {
    const [finding] = only('loop/cliff', look(loopLens, line(3, 1)).findings);
    expect(finding).toMatchObject({
      touchpoint: 'step-2',
      data: { from: 'step-1', to: 'step-2', drop: 2 },
      path: ['touchpoints', 1],
    });
  });
});

describe('loop/weak-ending', () => {
  it.each([
    ['fires when the last is exactly 0.5 below the mean', [at('convert', 2), at('renew', 1)], true],
    ['does not fire at 0.45 below', [at('convert', 1.9), at('renew', 1)], false],
    ['does not fire when the weak one comes first', [at('convert', 0), at('renew', 2)], false],
    ['goes by the weighted mean: 0.75', [at('convert', 2, 3), at('renew', 1)], true],
    ['goes by the weighted mean: 0.25', [at('convert', 2), at('renew', 1, 3)], false],
    ['does not fire with one touchpoint', [at('renew', 0)], false],
  ])('%s', (_, touchpoints, expected) => {
    expect(fires('loop/weak-ending', loopLens, audit(touchpoints))).toBe(expected);
  });

  it('is silent while too little of the ending is assessed, and leaves the thin ones out of the mean', () => {
    const thin = { stage: 'renew' as const, ratings: { 'l-0': 'missed' as const } };
    expect(fires('loop/weak-ending', loopLens, audit([at('convert', 3), thin]))).toBe(false);
    expect(fires('loop/weak-ending', loopLens, audit([thin, at('convert', 2), at('renew', 1)]))).toBe(true);
  });

  it('names the ending, its index and the mean', () => {
    const { findings } = look(loopLens, audit([at('convert', 2), at('renew', 1)]));
    expect(only('loop/weak-ending', findings)[0]).toMatchObject({
      touchpoint: 'step-2',
      data: { index: 1, mean: 1.5 },
    });
  });
});
