import type { Audit } from '../model/audit.ts';
import type { Measure, Ratings } from '../model/touchpoint.ts';
import { given, joined, variantKey } from './counterfactuals.ts';

interface Answering {
  ratings?: Ratings | undefined;
  measures?: Measure[] | undefined;
}

/**
 * An audit as it was, with what it says afterwards of criteria that are new in its rubric: nobody could answer them
 * before. Of measures that were there, those that rate a new criterion rate it, at the value they had.
 */
export function withNewAnswers(before: Audit, after: Audit, isNew: (criterion: string) => boolean): Audit {
  const answered = <T extends Answering>(was: T, is: Answering): T => {
    const ratings = Object.entries(is.ratings ?? {}).filter(([criterion]) => isNew(criterion));
    const measures = joined(
      was.measures,
      is.measures,
      ({ metric }) => metric,
      (then, { rates }) => (rates !== undefined && isNew(rates) ? { ...then, rates } : then),
    );
    return {
      ...was,
      ...(ratings.length > 0 && { ratings: { ...was.ratings, ...Object.fromEntries(ratings) } }),
      ...(measures && { measures }),
    };
  };
  const touchpoints = joined(
    before.touchpoints,
    after.touchpoints,
    ({ id }) => id,
    (was, is) => given(answered(was, is), { variants: joined(was.variants, is.variants, variantKey, answered) }),
  );
  const relationship = joined(before.relationship, after.relationship, ({ segment }) => segment, answered);
  return given(before, { touchpoints, relationship });
}
