import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criteriaOf } from '../../src/rubric/ladder.ts';
import { type ScoredAudit, scoreAudit, whatIf } from '../../src/scoring/score-audit.ts';
import type { LadderScore } from '../../src/scoring/score-ladder.ts';
import { type ReferenceScore, reference } from '../support/reference-model.ts';
import { randomAudit } from './random-audits.ts';

const RUNS = { numRuns: 1000 };

function same(ours: number | null | undefined, theirs: number | null | undefined) {
  if (typeof ours === 'number' && typeof theirs === 'number') expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(1e-9);
  else expect(ours).toBe(theirs);
}

function sameLadder(ours: LadderScore | undefined, theirs: ReferenceScore | undefined) {
  const { level, reach, blockers, stranded } = theirs ?? {};
  expect(ours).toMatchObject({ level, reach, blockers, stranded });
  same(ours?.index, theirs?.index);
  same(ours?.assessed, theirs?.assessed);
  for (const at of [0, 1, 2]) {
    same(ours?.scores[at]?.low, theirs?.scores[at]?.low);
    same(ours?.scores[at]?.high, theirs?.scores[at]?.high);
  }
}

describe('against a second implementation of the model', () => {
  it('every touchpoint and variant gets the same numbers', () => {
    fc.assert(
      fc.property(randomAudit, ({ audit, rubric }) => {
        const ours: ScoredAudit = scoreAudit(audit, rubric);
        const theirs = reference(audit, rubric);
        for (const [at, { score, variants }] of ours.touchpoints.entries()) {
          sameLadder(score, theirs.touchpoints[at]);
          expect(variants).toHaveLength(theirs.variants[at]?.length ?? 0);
          for (const [position, variant] of variants.entries())
            sameLadder(variant.score, theirs.variants[at]?.[position]);
        }
      }),
      RUNS,
    );
  });

  it('every journey gets the same numbers', () => {
    fc.assert(
      fc.property(randomAudit, ({ audit, rubric }) => {
        const ours = scoreAudit(audit, rubric).journey;
        const theirs = reference(audit, rubric).journey;
        expect(ours).toMatchObject({ level: theirs.level, reach: theirs.reach });
        same(ours.index, theirs.index);
      }),
      RUNS,
    );
  });

  it('every what-if gains the same', () => {
    const lifting = randomAudit.chain(({ audit, rubric }) =>
      fc.record({
        audit: fc.constant(audit),
        rubric: fc.constant(rubric),
        at: fc.nat({ max: audit.touchpoints.length - 1 }),
        criteria: fc.subarray(criteriaOf(rubric.interaction).map(({ id }) => id)),
      }),
    );
    fc.assert(
      fc.property(lifting, ({ audit, rubric, at, criteria }) => {
        const ours = whatIf(scoreAudit(audit, rubric), at, criteria);
        const before = reference(audit, rubric);
        const after = reference(audit, rubric, { at, criteria });
        same(ours.gain, after.journey.index - before.journey.index);
        same(ours.touchpoint_gain, (after.touchpoints[at]?.index ?? 0) - (before.touchpoints[at]?.index ?? 0));
        expect(ours.level).toBe(after.touchpoints[at]?.level);
      }),
      RUNS,
    );
  });
});
