import type { Config } from '../model/config.ts';
import type { Problem } from '../model/diagnostic.ts';
import type { Rubric } from '../model/rubric.ts';
import { criterionIds } from '../rubric/ladder.ts';
import { unknownAuditors } from './auditors.ts';
import { type AuditDraft, type Draft, ofEach, unlessKnown, wrong } from './draft.ts';
import { unlistedNames } from './listed-names.ts';
import { isNothingRated } from './not-applicable.ts';
import { sameOutcomes, twiceById, twiceNamed } from './said-twice.ts';
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
  const { touchpoints = [], waivers, outcomes = [] } = audit;
  const known = touchpoints.flatMap((touchpoint) => touchpoint?.id ?? []);
  return [
    ...twiceById(touchpoints, ['touchpoints']),
    ...ofEach(touchpoints, ['touchpoints'], (touchpoint, path) => touchpointProblems(touchpoint, path, audit, rubric)),
    ...ofEach(waivers, ['waivers'], ({ rule }, path) => unlessKnown('unknown-rule', rule, rules, [...path, 'rule'])),
    ...(['waivers', 'replies'] as const).flatMap((list) =>
      ofEach<{ touchpoint?: string }>(audit[list], [list], ({ touchpoint }, path) =>
        unlessKnown('unknown-touchpoint', touchpoint, known, [...path, 'touchpoint']),
      ),
    ),
    ...relationshipProblems(audit, rubric),
    ...sameOutcomes(outcomes),
    ...unlistedNames(audit, config),
  ];
}

function relationshipProblems({ relationship = [], auditors }: AuditDraft, rubric: Rubric | null): Problem[] {
  const rungs = rubric && criterionIds(rubric.relationship);
  return [
    ...ofEach(relationship, ['relationship'], ({ ratings }, segment) => {
      const path = [...segment, 'ratings'];
      return [
        ...unknownRatings(ratings, path, rungs),
        ...unknownAuditors(ratings, path, auditors),
        ...(rungs && isNothingRated([ratings], rungs)
          ? [wrong('all-not-applicable', path, { whole: 'segment' }, { on: 'key' })]
          : []),
      ];
    }),
    ...twiceNamed('segment-twice', relationship, ['relationship'], 'segment'),
  ];
}
