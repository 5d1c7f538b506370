import type { Audit } from '../../model/audit.ts';
import { ownValue } from '../../model/own-value.ts';
import type { Criterion, Rubric } from '../../model/rubric.ts';
import { isNotShown } from '../../model/standing.ts';
import type { AuditReport } from '../report.ts';

/** A touchpoint that nothing is shown of yet, and what to look at there. */
export interface LookedFor {
  /** Its place in the journey, from 0. */
  at: number;
  isTruth: boolean;
  /** Not assessed criteria of the first level, musts first: at least one. */
  criteria: readonly Criterion[];
}

/** Where to look before anything else: moments of truth first, then in journey order. */
export function lookFirst(report: AuditReport, audit: Audit, rubric: Rubric): LookedFor[] {
  const [first] = rubric.interaction.levels;
  const mustsFirst = [...first.criteria].sort((a, b) => Number(b.must) - Number(a.must));
  return report.touchpoints
    .flatMap((touchpoint, at): LookedFor[] => {
      if (!isNotShown(touchpoint)) return [];
      const criteria = mustsFirst.filter(({ id }) => ownValue(touchpoint.ratings, id) === undefined);
      return [{ at, isTruth: audit.touchpoints[at]?.moment_of_truth ?? false, criteria }];
    })
    .sort((a, b) => Number(b.isTruth) - Number(a.isTruth));
}
