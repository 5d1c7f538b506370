import type { Problem } from '../model/diagnostic.ts';
import type { Path } from '../model/finding.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Text } from '../model/text.ts';
import type { Touchpoint, Variant } from '../model/touchpoint.ts';
import { STAGE_OF_PHASE } from '../model/vocabulary.ts';
import { criteriaOf } from '../rubric/ladder.ts';
import { evidenceByOthers, unknownAuditors } from './auditors.ts';
import { type AuditDraft, type Draft, wrong } from './draft.ts';
import { isNothingRated } from './not-applicable.ts';
import { sameVariants, twiceById } from './said-twice.ts';
import { outOfScale } from './scales.ts';

/** Everything that a touchpoint gets wrong about its audit and its rubric. */
export function touchpointProblems(
  touchpoint: Draft<Touchpoint>,
  path: Path,
  audit: AuditDraft,
  rubric: Rubric | null,
): Problem[] {
  const criteria = rubric ? criteriaOf(rubric.interaction).map(({ id }) => id) : null;
  const { stage, phase } = touchpoint;
  const { actions = [], variants = [] } = touchpoint;
  return [
    ...(stage && phase && STAGE_OF_PHASE[phase] !== stage
      ? [wrong('phase-of-other-stage', [...path, 'phase'], { phase, stage, belongs: STAGE_OF_PHASE[phase] })]
      : []),
    ...(stage && audit.stages?.length && audit.stages.every((covered) => covered !== undefined && covered !== stage)
      ? [wrong('stage-not-covered', [...path, 'stage'], { value: stage, known: audit.stages.map(String) })]
      : []),
    ...answersProblems(touchpoint, path, criteria, audit.auditors),
    ...variants.flatMap((variant, at) =>
      variant ? answersProblems(variant, [...path, 'variants', at], criteria, audit.auditors) : [],
    ),
    ...sameVariants(variants, [...path, 'variants']),
    ...notApplicable(touchpoint, path, criteria),
    ...offerProblems(touchpoint, path),
    ...(touchpoint.evidence ?? []).flatMap((evidence, at) =>
      evidence?.date !== undefined && audit.date !== undefined && evidence.date > audit.date
        ? [wrong('evidence-after-audit', [...path, 'evidence', at, 'date'], { value: evidence.date, date: audit.date })]
        : [],
    ),
    ...evidenceByOthers(touchpoint.evidence, [...path, 'evidence'], audit.auditors),
    ...twiceById(actions, [...path, 'actions']),
    ...actions.flatMap((action, at) =>
      (action?.lifts ?? []).flatMap((id, position) =>
        unknownCriterion(id, [...path, 'actions', at, 'lifts', position], criteria, 'value'),
      ),
    ),
  ];
}

/** Ratings and measures of a touchpoint or a variant: criteria that do not exist, and two measures for one. */
function answersProblems(
  { ratings, measures = [] }: Draft<Touchpoint> | Draft<Variant>,
  path: Path,
  criteria: string[] | null,
  auditors: AuditDraft['auditors'],
): Problem[] {
  const rating = measures.map((measure) => measure?.rates);
  return [
    ...unknownRatings(ratings, [...path, 'ratings'], criteria),
    ...unknownAuditors(ratings, [...path, 'ratings'], auditors),
    ...outOfScale(measures, [...path, 'measures']),
    ...rating.flatMap((id, at) => {
      if (id === undefined) return [];
      const here = [...path, 'measures', at, 'rates'];
      const earlier = rating.indexOf(id) < at ? [wrong('measures-collide', here, { criterion: id })] : [];
      return [...unknownCriterion(id, here, criteria, 'value'), ...earlier];
    }),
  ];
}

/** Criteria rated that the rubric does not have. */
export function unknownRatings(
  ratings: Draft<Touchpoint>['ratings'],
  path: Path,
  criteria: string[] | null,
): Problem[] {
  return Object.keys(ratings ?? {}).flatMap((id) => unknownCriterion(id, [...path, id], criteria, 'key'));
}

function unknownCriterion(id: string | undefined, path: Path, criteria: string[] | null, on: Problem['on']): Problem[] {
  if (id === undefined || !criteria || criteria.includes(id)) return [];
  return [wrong('unknown-criterion', path, { id, known: criteria }, { on })];
}

/** A touchpoint, or a variant as it lies over it, that leaves nothing to score. */
function notApplicable(touchpoint: Draft<Touchpoint>, path: Path, criteria: string[] | null): Problem[] {
  if (!criteria) return [];
  const base = [touchpoint.ratings];
  if (isNothingRated(base, criteria))
    return [wrong('all-not-applicable', [...path, 'ratings'], { whole: 'touchpoint' }, { on: 'key' })];
  return (touchpoint.variants ?? []).flatMap((variant, at) => {
    const measured = (variant?.measures ?? []).flatMap((measure) => measure?.rates ?? []);
    return isNothingRated([variant?.ratings, ...base], criteria, measured)
      ? [wrong('all-not-applicable', [...path, 'variants', at, 'ratings'], { whole: 'variant' }, { on: 'key' })]
      : [];
  });
}

function offerProblems({ variants = [] }: Draft<Touchpoint>, path: Path): Problem[] {
  const offers = variants.flatMap((variant, at) =>
    variant?.offer?.unit !== undefined ? [{ at, unit: written(variant.offer.unit) }] : [],
  );
  const first = offers[0];
  return offers
    .filter(({ unit }) => unit !== first?.unit)
    .map(({ at, unit }) =>
      wrong('offer-units-differ', [...path, 'variants', at, 'offer', 'unit'], {
        value: unit,
        other: first?.unit ?? '',
      }),
    );
}

function written(unit: Draft<Text>): string {
  return typeof unit === 'string' ? unit : Object.values(unit).join(' / ');
}
