import type { Config } from '../model/config.ts';
import type { Problem } from '../model/diagnostic.ts';
import type { Rubric } from '../model/rubric.ts';
import { criteriaOf } from '../rubric/ladder.ts';
import { unknownAuditors } from './auditors.ts';
import { type AuditDraft, type Draft, wrong } from './draft.ts';
import { unlistedNames } from './listed-names.ts';
import { isNothingRated } from './not-applicable.ts';
import { sameOutcomes, sameSegments, twiceById } from './said-twice.ts';
import { touchpointProblems, unknownRatings } from './touchpoint-relations.ts';

/** What an audit's words are held against. `rubric`: `null` where it is not known, so that nothing is said about it. */
export interface Surroundings {
  rubric: Rubric | null;
  rules: readonly string[];
  /** The names that the config lists. */
  config?: Draft<Pick<Config, 'channels' | 'owners'>> | null;
}

/** Everything that one value of an audit can get wrong about another (format §2, “What else is an error”). */
export function relationProblems(audit: AuditDraft, { rubric, rules, config = null }: Surroundings): Problem[] {
  const touchpoints = audit.touchpoints ?? [];
  const known = touchpoints.flatMap((touchpoint) => touchpoint?.id ?? []);
  const entries = (['waivers', 'replies'] as const).flatMap((list) =>
    (audit[list] ?? []).flatMap((entry, at) =>
      entry?.touchpoint !== undefined && !known.includes(entry.touchpoint)
        ? [wrong('unknown-touchpoint', [list, at, 'touchpoint'], { value: entry.touchpoint, known })]
        : [],
    ),
  );
  const waived = (audit.waivers ?? []).flatMap((waiver, at) =>
    waiver?.rule !== undefined && !rules.includes(waiver.rule)
      ? [wrong('unknown-rule', ['waivers', at, 'rule'], { value: waiver.rule, known: rules })]
      : [],
  );
  return [
    ...twiceById(touchpoints, ['touchpoints']),
    ...touchpoints.flatMap((touchpoint, at) =>
      touchpoint ? touchpointProblems(touchpoint, ['touchpoints', at], audit, rubric) : [],
    ),
    ...waived,
    ...entries,
    ...relationshipProblems(audit, rubric),
    ...sameOutcomes(audit.outcomes ?? []),
    ...unlistedNames(audit, config),
  ];
}

function relationshipProblems({ relationship = [], auditors }: AuditDraft, rubric: Rubric | null): Problem[] {
  const rungs = rubric ? criteriaOf(rubric.relationship).map(({ id }) => id) : null;
  return [
    ...relationship.flatMap((segment, at) => {
      const path = ['relationship', at, 'ratings'];
      return [
        ...unknownRatings(segment?.ratings, path, rungs),
        ...unknownAuditors(segment?.ratings, path, auditors),
        ...(rungs && isNothingRated([segment?.ratings], rungs)
          ? [wrong('all-not-applicable', path, { whole: 'segment' }, { on: 'key' })]
          : []),
      ];
    }),
    ...sameSegments(relationship),
  ];
}
