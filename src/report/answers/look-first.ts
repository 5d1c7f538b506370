import { ownValue } from '../../model/own-value.ts';
import type { Criterion } from '../../model/rubric.ts';
import { isNotShown } from '../../model/standing.ts';
import type { Journey, JourneyTouchpoint } from '../journey.ts';

/** A touchpoint that nothing is shown of yet, and what to look at there. */
export interface LookedFor {
  touchpoint: JourneyTouchpoint;
  isTruth: boolean;
  /** Not assessed criteria of the first level, musts first: at least one. */
  criteria: readonly Criterion[];
}

/** Where to look before anything else: moments of truth first, then in journey order. */
export function lookFirst({ touchpoints, rubric }: Journey): LookedFor[] {
  const [first] = rubric.interaction.levels;
  const mustsFirst = [...first.criteria].sort((a, b) => Number(b.must) - Number(a.must));
  return touchpoints
    .filter(({ scored }) => isNotShown(scored))
    .map((touchpoint) => ({
      touchpoint,
      isTruth: touchpoint.written.moment_of_truth ?? false,
      criteria: mustsFirst.filter(({ id }) => ownValue(touchpoint.scored.ratings, id) === undefined),
    }))
    .sort((a, b) => Number(b.isTruth) - Number(a.isTruth));
}
