import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Audit } from '../../src/model/audit.ts';
import type { Ratings } from '../../src/model/touchpoint.ts';
import type { Rating } from '../../src/model/vocabulary.ts';
import { criteriaOf } from '../../src/rubric/ladder.ts';
import { scoreAudit, whatIf } from '../../src/scoring/score-audit.ts';
import { runs } from '../support/thorough.ts';
import { randomAudit } from './random-audits.ts';

const RUNS = { numRuns: runs(300) };
/** Sums of the same shares in another order may differ in their last bits. */
const BITS = 1e-12;
const BETTER: Partial<Record<Rating, Rating>> = { missed: 'partly', partly: 'met' };

/** Every audit that has one plain rating of `of` raised by a step. */
function raised(of: Audit): Audit[] {
  return of.touchpoints.flatMap((touchpoint, at) =>
    Object.entries(touchpoint.ratings ?? {}).flatMap(([id, said]) => {
      const better = typeof said === 'string' ? BETTER[said] : undefined;
      if (better === undefined) return [];
      const ratings: Ratings = { ...touchpoint.ratings, [id]: better };
      return [{ ...of, touchpoints: of.touchpoints.with(at, { ...touchpoint, ratings }) }];
    }),
  );
}

describe('the journey', () => {
  it('is bounded: index in [level, level + 1) and 0 … 3, reach not below level', () => {
    fc.assert(
      fc.property(randomAudit, ({ audit, rubric }) => {
        const { level, reach, index } = scoreAudit(audit, rubric).journey;
        expect(index).toBeGreaterThanOrEqual(level);
        expect(index).toBeLessThan(level + 1);
        expect(index).toBeLessThanOrEqual(3);
        expect(reach).toBeGreaterThanOrEqual(level);
      }),
      RUNS,
    );
  });

  it('stands between its touchpoints: not above the best level, not below the worst', () => {
    fc.assert(
      fc.property(randomAudit, ({ audit, rubric }) => {
        const { journey, touchpoints } = scoreAudit(audit, rubric);
        const levels = touchpoints.map(({ score }) => score.level);
        expect(journey.level).toBeLessThanOrEqual(Math.max(...levels));
        expect(journey.level).toBeGreaterThanOrEqual(Math.min(...levels));
      }),
      RUNS,
    );
  });

  it('never falls in level, reach or index when any one rating of a touchpoint is raised', () => {
    fc.assert(
      fc.property(randomAudit, ({ audit, rubric }) => {
        const before = scoreAudit(audit, rubric).journey;
        for (const better of raised(audit)) {
          const after = scoreAudit(better, rubric).journey;
          expect(after.level).toBeGreaterThanOrEqual(before.level);
          expect(after.reach).toBeGreaterThanOrEqual(before.reach);
          expect(after.index).toBeGreaterThanOrEqual(before.index - BITS);
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it('has the same level, reach and index in whatever order its touchpoints come', () => {
    const shuffled = randomAudit.chain(({ audit, rubric }) =>
      fc
        .shuffledSubarray(audit.touchpoints, { minLength: audit.touchpoints.length })
        .map((touchpoints) => ({ audit, rubric, other: { ...audit, touchpoints } })),
    );
    fc.assert(
      fc.property(shuffled, ({ audit, rubric, other }) => {
        const before = scoreAudit(audit, rubric).journey;
        const after = scoreAudit(other, rubric).journey;
        expect(after).toMatchObject({ level: before.level, reach: before.reach });
        expect(Math.abs(after.index - before.index)).toBeLessThanOrEqual(BITS);
      }),
      RUNS,
    );
  });

  it('does not change when every weight is doubled', () => {
    fc.assert(
      fc.property(randomAudit, ({ audit, rubric }) => {
        const touchpoints = audit.touchpoints.map((one) => ({ ...one, weight: 2 * (one.weight ?? 1) }));
        expect(scoreAudit({ ...audit, touchpoints }, rubric).journey).toEqual(scoreAudit(audit, rubric).journey);
      }),
      RUNS,
    );
  });
});

describe('what-if', () => {
  it('never loses anything, and equals scoring the audit with those ratings written', () => {
    const lifting = randomAudit.chain(({ audit, rubric }) =>
      fc.record({
        audit: fc.constant(audit),
        rubric: fc.constant(rubric),
        at: fc.nat({ max: audit.touchpoints.length - 1 }),
        lifts: fc.subarray(criteriaOf(rubric.interaction).map(({ id }) => id)),
      }),
    );
    fc.assert(
      fc.property(lifting, ({ audit, rubric, at, lifts }) => {
        const scored = scoreAudit(audit, rubric);
        const { gain, touchpoint_gain } = whatIf(scored, at, lifts);
        const effective = lifts.filter((id) => scored.touchpoints[at]?.answers.get(id)?.rating !== 'n/a');
        const touchpoints = audit.touchpoints.map((one, position) =>
          position === at
            ? {
                ...one,
                ratings: { ...one.ratings, ...Object.fromEntries(effective.map((id) => [id, 'met' as const])) },
              }
            : one,
        );
        const after = scoreAudit({ ...audit, touchpoints }, rubric);
        expect(gain).toBeGreaterThanOrEqual(-BITS);
        expect(touchpoint_gain).toBeGreaterThanOrEqual(-BITS);
        expect(gain).toBeCloseTo(after.journey.index - scored.journey.index, 12);
        expect(touchpoint_gain).toBeCloseTo(
          (after.touchpoints[at]?.score.index ?? 0) - (scored.touchpoints[at]?.score.index ?? 0),
          12,
        );
      }),
      RUNS,
    );
  });
});
