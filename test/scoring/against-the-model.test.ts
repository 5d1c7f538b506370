import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criteriaOf } from '../../src/rubric/ladder.ts';
import { scoreAudit, whatIf } from '../../src/scoring/score-audit.ts';
import type { LadderScore } from '../../src/scoring/score-ladder.ts';
import { journeyOf, liftedAt, stopsOf } from '../support/reference-journey.ts';
import type { LadderFigures } from '../support/reference-ladder.ts';
import { versionsOf } from '../support/reference-parity.ts';
import { runs } from '../support/thorough.ts';
import { randomAudit } from './random-audits.ts';

const RUNS = { numRuns: runs(1000) };

function same(ours: number | null | undefined, theirs: number | null | undefined) {
  if (typeof ours === 'number' && typeof theirs === 'number') expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(1e-9);
  else expect(ours).toBe(theirs);
}

function sameLadder(ours: LadderScore | undefined, theirs: LadderFigures | undefined) {
  const { level, reach, blockers, stranded } = theirs ?? {};
  expect(ours).toMatchObject({ level, reach, blockers, stranded });
  same(ours?.index, theirs?.index);
  same(ours?.assessed, theirs?.assessed);
  same(ours?.applicable, theirs?.applicable);
  const scores = Object.values(theirs?.scores ?? {});
  for (const at of [0, 1, 2]) {
    same(ours?.scores[at]?.low, scores[at]?.low);
    same(ours?.scores[at]?.high, scores[at]?.high);
  }
}

describe('against a second implementation of the model', () => {
  it('every touchpoint and variant gets the same numbers', () => {
    fc.assert(
      fc.property(randomAudit, ({ audit, rubric }) => {
        const theirs = stopsOf(audit, rubric);
        for (const [at, { score, variants }] of scoreAudit(audit, rubric).touchpoints.entries()) {
          const stop = theirs[at];
          const versions = stop ? versionsOf(stop, rubric) : [];
          sameLadder(score, stop?.figures);
          expect(variants).toHaveLength(versions.length);
          for (const [position, variant] of variants.entries()) sameLadder(variant.score, versions[position]?.figures);
        }
      }),
      RUNS,
    );
  });

  it('every journey gets the same numbers', () => {
    fc.assert(
      fc.property(randomAudit, ({ audit, rubric }) => {
        const ours = scoreAudit(audit, rubric).journey;
        const theirs = journeyOf(stopsOf(audit, rubric), rubric);
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
        const before = stopsOf(audit, rubric);
        const after = liftedAt(before, at, criteria, rubric);
        same(ours.gain, journeyOf(after, rubric).index - journeyOf(before, rubric).index);
        same(ours.touchpoint_gain, (after[at]?.figures.index ?? 0) - (before[at]?.figures.index ?? 0));
        expect(ours.level).toBe(after[at]?.figures.level);
      }),
      RUNS,
    );
  });
});
