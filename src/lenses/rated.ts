import type { Criterion } from '../model/rubric.ts';
import { criteriaOf } from '../rubric/ladder.ts';
import { worthOf } from '../scoring/answers.ts';
import type { ScoredAudit } from '../scoring/score-audit.ts';
import { type Weighed, weightedMean } from './mean.ts';

/** One known rating of a base touchpoint: its criterion, value 0 … 1, and touchpoint weight × criterion weight. */
export interface Rated extends Weighed {
  criterion: Criterion;
}

/** Every known rating of the audit's base touchpoints; unknown and `n/a` ones are not in it. */
export function knownRatings({ touchpoints, rubric }: ScoredAudit): Rated[] {
  const criteria = criteriaOf(rubric.interaction);
  return touchpoints.flatMap(({ answers, weight }) =>
    criteria.flatMap((criterion) => {
      const answer = answers.get(criterion.id);
      const value = answer ? worthOf(answer.rating) : null;
      return value === null ? [] : [{ criterion, value, weight: weight * criterion.weight }];
    }),
  );
}

/** One weighted mean per bearing (a facet, a value area, a practice), over the ratings whose criterion bears it. */
export function meansBy<Bearing extends string>(
  ratings: readonly Rated[],
  bearings: readonly Bearing[],
  borneBy: (criterion: Criterion) => Bearing | null,
): Record<Bearing, number | null> {
  const means = bearings.map((bearing) => [
    bearing,
    weightedMean(ratings.filter((rated) => borneBy(rated.criterion) === bearing)),
  ]);
  return Object.fromEntries(means) as Record<Bearing, number | null>;
}
