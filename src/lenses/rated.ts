import type { Criterion } from '../model/rubric.ts';
import { criteriaOf } from '../rubric/ladder.ts';
import { TOLERANCE, worthOf } from '../scoring/answers.ts';
import type { ScoredAudit } from '../scoring/score-audit.ts';
import { type Weighed, weightedMean, weightOf } from './mean.ts';

/** A criterion that applies to a base touchpoint; `weight` is touchpoint weight × criterion weight. */
interface Applicable {
  criterion: Criterion;
  weight: number;
  /** The known rating's worth, 0 … 1; `null` while nobody has answered. */
  value: number | null;
}

/** One known rating of a base touchpoint. */
export type Rated = Applicable & Weighed;

/** Every criterion that applies, touchpoint by touchpoint; what is `n/a` is not in it. */
export function applicableCriteria({ touchpoints, rubric }: ScoredAudit): Applicable[] {
  const criteria = criteriaOf(rubric.interaction);
  return touchpoints.flatMap(({ answers, weight }) =>
    criteria.flatMap((criterion) => {
      const answer = answers.get(criterion.id);
      const value = answer ? worthOf(answer.rating) : null;
      return answer && value === null ? [] : [{ criterion, value, weight: weight * criterion.weight }];
    }),
  );
}

export function isKnown(applicable: Applicable): applicable is Rated {
  return applicable.value !== null;
}

/** How much of the applicable weight must be answered for a mean to speak of it (model §5). */
const ANSWERED = 0.5;

/**
 * One weighted mean per bearing (a facet, a value area, a practice) over the known ratings whose criterion bears it;
 * absent where less than half of the weight bearing it is answered.
 */
export function meansBy<Bearing extends string>(
  applicable: readonly Applicable[],
  bearings: readonly Bearing[],
  borneBy: (criterion: Criterion) => Bearing | null,
): Record<Bearing, number | null> {
  const means = bearings.map((bearing) => {
    const bearers = applicable.filter(({ criterion }) => borneBy(criterion) === bearing);
    const known = bearers.filter(isKnown);
    const isTold = weightOf(known) >= ANSWERED * weightOf(bearers) - TOLERANCE;
    return [bearing, isTold ? weightedMean(known) : null];
  });
  return Object.fromEntries(means) as Record<Bearing, number | null>;
}
