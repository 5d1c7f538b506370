import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ladder, Rubric } from '../../src/model/rubric.ts';
import type { Rating } from '../../src/model/vocabulary.ts';
import { criteriaOf } from '../../src/rubric/ladder.ts';
import { scoreLadder } from '../../src/scoring/score-ladder.ts';
import { answers } from '../support/build-audit.ts';
import { runs } from '../support/thorough.ts';
import { randomLadder } from './random-audits.ts';

type Said = Record<string, Rating>;

const score = ({ interaction }: Rubric, said: Said) => scoreLadder(interaction, answers(said));
const BETTER: Partial<Record<Rating, Rating>> = { missed: 'partly', partly: 'met' };
const RUNS = { numRuns: runs(500) };
/** Sums of the same shares in another order may differ in their last bits. */
const BITS = 1e-12;

describe('the score of a ladder', () => {
  it('has its index in [level, level + 1) and in 0 … 3', () => {
    fc.assert(
      fc.property(randomLadder, ({ rubric, ratings }) => {
        const { level, index } = score(rubric, ratings);
        expect(index).toBeGreaterThanOrEqual(level);
        expect(index).toBeLessThan(level + 1);
        expect(index).toBeLessThanOrEqual(3);
        expect(level).toBeGreaterThanOrEqual(0);
      }),
      RUNS,
    );
  });

  it('never reaches less than its level, nor shows high below low', () => {
    fc.assert(
      fc.property(randomLadder, ({ rubric, ratings }) => {
        const { level, reach, scores } = score(rubric, ratings);
        expect(reach).toBeGreaterThanOrEqual(level);
        for (const { low, high } of scores) {
          expect(low === null).toBe(high === null);
          expect(high ?? 0).toBeGreaterThanOrEqual(low ?? 0);
        }
      }),
      RUNS,
    );
  });

  it('never falls in level, reach or index when any one rating is raised', () => {
    fc.assert(
      fc.property(randomLadder, ({ rubric, ratings }) => {
        const before = score(rubric, ratings);
        for (const [id, rating] of Object.entries(ratings)) {
          const better = BETTER[rating];
          if (better === undefined) continue;
          const after = score(rubric, { ...ratings, [id]: better });
          expect(after.level).toBeGreaterThanOrEqual(before.level);
          expect(after.reach).toBeGreaterThanOrEqual(before.reach);
          expect(after.index).toBeGreaterThanOrEqual(before.index - BITS);
        }
      }),
      RUNS,
    );
  });

  it('never falls in level or index when an unknown is answered, nor rises in reach', () => {
    fc.assert(
      fc.property(randomLadder, fc.constantFrom<Rating>('missed', 'partly', 'met'), ({ rubric, ratings }, answer) => {
        const before = score(rubric, ratings);
        for (const { id } of criteriaOf(rubric.interaction)) {
          if (id in ratings) continue;
          const after = score(rubric, { ...ratings, [id]: answer });
          expect(after.level).toBeGreaterThanOrEqual(before.level);
          expect(after.index).toBeGreaterThanOrEqual(before.index - BITS);
          expect(after.reach).toBeLessThanOrEqual(before.reach);
        }
      }),
      RUNS,
    );
  });

  it('never counts an unknown as missed: its reach is the level of the audit with every unknown met', () => {
    fc.assert(
      fc.property(randomLadder, ({ rubric, ratings }) => {
        const hopeful: Said = Object.fromEntries(criteriaOf(rubric.interaction).map(({ id }) => [id, 'met']));
        expect(score(rubric, ratings).reach).toBe(score(rubric, { ...hopeful, ...ratings }).level);
      }),
      RUNS,
    );
  });

  it('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(randomLadder, ({ rubric, ratings }) => {
        expect(score(rubric, Object.fromEntries(Object.entries(ratings).reverse()))).toEqual(score(rubric, ratings));
      }),
      RUNS,
    );
  });
});

describe('an n/a criterion', () => {
  const without = (ladder: Ladder, gone: (id: string) => boolean): Ladder => {
    const [first, second, third] = ladder.levels;
    const kept = (level: Ladder['levels'][number]) => ({
      ...level,
      criteria: level.criteria.filter(({ id }) => !gone(id)),
    });
    return { ...ladder, levels: [kept(first), kept(second), kept(third)] };
  };

  it('changes nothing but what is applicable compared with a rubric that lacks it', () => {
    fc.assert(
      fc.property(randomLadder, ({ rubric, ratings }) => {
        const lacking = without(rubric.interaction, (id) => ratings[id] === 'n/a');
        const { applicable: _, ...expected } = score(rubric, ratings);
        expect(score({ ...rubric, interaction: lacking }, ratings)).toMatchObject(expected);
      }),
      RUNS,
    );
  });
});

describe('blockers', () => {
  const lift = (said: Said, ids: readonly string[]): Said => ({
    ...said,
    ...Object.fromEntries(ids.map((id) => [id, 'met' as const])),
  });

  it('once all met, make the next level hold', () => {
    fc.assert(
      fc.property(randomLadder, ({ rubric, ratings }) => {
        const { level, blockers } = score(rubric, ratings);
        const applicable = rubric.interaction.levels[level]?.criteria.some(({ id }) => ratings[id] !== 'n/a') ?? false;
        expect(blockers.length > 0).toBe(applicable);
        if (applicable) expect(score(rubric, lift(ratings, blockers)).level).toBeGreaterThan(level);
      }),
      RUNS,
    );
  });

  it('each raise the index once met, alone', () => {
    fc.assert(
      fc.property(randomLadder, ({ rubric, ratings }) => {
        const { index, blockers } = score(rubric, ratings);
        for (const id of blockers) expect(score(rubric, lift(ratings, [id])).index).toBeGreaterThan(index);
      }),
      RUNS,
    );
  });

  it('are all needed: with any one left out the next level does not hold', () => {
    fc.assert(
      fc.property(randomLadder, ({ rubric, ratings }) => {
        const { level, blockers } = score(rubric, ratings);
        for (const spared of blockers) {
          const rest = blockers.filter((id) => id !== spared);
          expect(score(rubric, lift(ratings, rest)).level).toBe(level);
        }
      }),
      RUNS,
    );
  });

  it('are as few as can be: no smaller set of criteria does', () => {
    fc.assert(
      fc.property(randomLadder, ({ rubric, ratings }) => {
        const { level, blockers } = score(rubric, ratings);
        const next = rubric.interaction.levels[level]?.criteria ?? [];
        const open = next.map(({ id }) => id).filter((id) => ratings[id] !== 'met' && ratings[id] !== 'n/a');
        for (let mask = 0; mask < 2 ** open.length; mask++) {
          const chosen = open.filter((_, at) => mask & (2 ** at));
          if (chosen.length >= blockers.length) continue;
          expect(score(rubric, lift(ratings, chosen)).level).toBe(level);
        }
      }),
      { numRuns: runs(200) },
    );
  });

  it('are open criteria of the next level, musts first', () => {
    fc.assert(
      fc.property(randomLadder, ({ rubric, ratings }) => {
        const { level, blockers } = score(rubric, ratings);
        const next = rubric.interaction.levels[level]?.criteria ?? [];
        const musts = blockers.map((id) => next.find((one) => one.id === id)?.must);
        expect(musts).not.toContain(undefined);
        expect(musts.lastIndexOf(true)).toBeLessThan(musts.includes(false) ? musts.indexOf(false) : musts.length);
        for (const id of blockers) expect(['met', 'n/a']).not.toContain(ratings[id]);
      }),
      RUNS,
    );
  });
});
