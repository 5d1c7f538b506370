import type { Problem } from '../model/diagnostic.ts';
import type { Path } from '../model/finding.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Evidence, Touchpoint, Variant } from '../model/touchpoint.ts';
import { DIMENSIONS, STAGE_OF_PHASE } from '../model/vocabulary.ts';
import { criterionIds } from '../rubric/ladder.ts';
import { evidenceByOther, unknownAuditors } from './auditors.ts';
import { type AuditDraft, type Draft, ofEach, wordings, wrong } from './draft.ts';
import { isOneOf } from './is-one-of.ts';
import { isNothingRated } from './not-applicable.ts';
import { firstsOf, twiceById, twiceNamed } from './said-twice.ts';
import { outOfScale } from './scales.ts';

/** Everything that a touchpoint gets wrong about its audit and its rubric. */
export function touchpointProblems(
  touchpoint: Draft<Touchpoint>,
  path: Path,
  audit: AuditDraft,
  rubric: Rubric | null,
): Problem[] {
  const criteria = rubric && criterionIds(rubric.interaction);
  const { stage, phase, evidence, actions = [], variants = [] } = touchpoint;
  const inVariants = [...path, 'variants'];
  return [
    ...(stage && phase && STAGE_OF_PHASE[phase] !== stage
      ? [wrong('phase-of-other-stage', [...path, 'phase'], { phase, stage, belongs: STAGE_OF_PHASE[phase] })]
      : []),
    ...(stage && audit.stages?.length && audit.stages.every((covered) => covered !== undefined && covered !== stage)
      ? [wrong('stage-not-covered', [...path, 'stage'], { value: stage, known: audit.stages.map(String) })]
      : []),
    ...answersProblems(touchpoint, path, criteria, audit.auditors),
    ...ofEach(variants, inVariants, (variant, here) => answersProblems(variant, here, criteria, audit.auditors)),
    ...DIMENSIONS.flatMap((dimension) => twiceNamed('variant-twice', variants, inVariants, dimension, { dimension })),
    ...notApplicable(touchpoint, path, criteria),
    ...offerProblems(variants, inVariants),
    ...ofEach(evidence, [...path, 'evidence'], (piece, here) => evidenceProblems(piece, here, audit)),
    ...twiceById(actions, [...path, 'actions']),
    ...ofEach(actions, [...path, 'actions'], ({ lifts }, here) =>
      ofEach(lifts, [...here, 'lifts'], (id, at) => unknownCriterion(id, at, criteria, 'value')),
    ),
  ];
}

/** Ratings and measures of a touchpoint or a variant: criteria that do not exist, and two measures for one. */
function answersProblems(
  { ratings, measures = [] }: Draft<Touchpoint> | Draft<Variant>,
  path: Path,
  criteria: readonly string[] | null,
  auditors: AuditDraft['auditors'],
): Problem[] {
  const rating = measures.map((measure) => measure?.rates);
  const firsts = firstsOf(rating);
  return [
    ...unknownRatings(ratings, [...path, 'ratings'], criteria),
    ...unknownAuditors(ratings, [...path, 'ratings'], auditors),
    ...ofEach(measures, [...path, 'measures'], outOfScale),
    ...rating.flatMap((id, at) => {
      if (id === undefined) return [];
      const here = [...path, 'measures', at, 'rates'];
      const earlier = firsts.get(id) !== at ? [wrong('measures-collide', here, { criterion: id })] : [];
      return [...unknownCriterion(id, here, criteria, 'value'), ...earlier];
    }),
  ];
}

/** Criteria rated that the rubric does not have. */
export function unknownRatings(
  ratings: Draft<Touchpoint>['ratings'],
  path: Path,
  criteria: readonly string[] | null,
): Problem[] {
  return Object.keys(ratings ?? {}).flatMap((id) => unknownCriterion(id, [...path, id], criteria, 'key'));
}

function unknownCriterion(id: string, path: Path, criteria: readonly string[] | null, on: Problem['on']): Problem[] {
  if (!criteria || isOneOf(criteria, id)) return [];
  return [wrong('unknown-criterion', path, { id, known: criteria }, { on })];
}

/** A touchpoint, or a variant as it lies over it, that leaves nothing to score. */
function notApplicable(
  { ratings, variants }: Draft<Touchpoint>,
  path: Path,
  criteria: readonly string[] | null,
): Problem[] {
  if (!criteria) return [];
  const without = (whole: string, here: Path) => [
    wrong('all-not-applicable', [...here, 'ratings'], { whole }, { on: 'key' }),
  ];
  if (isNothingRated([ratings], criteria)) return without('touchpoint', path);
  return ofEach(variants, [...path, 'variants'], (variant, here) => {
    const measured = (variant.measures ?? []).flatMap((measure) => measure?.rates ?? []);
    return isNothingRated([variant.ratings, ratings], criteria, measured) ? without('variant', here) : [];
  });
}

/** Offers in another unit than the first. */
function offerProblems(variants: NonNullable<Draft<Touchpoint>['variants']>, path: Path): Problem[] {
  const units = variants.map((variant) => variant?.offer?.unit && wordings(variant.offer.unit).join(' / '));
  const other = units.find((unit) => unit !== undefined) ?? '';
  return ofEach(units, path, (value, here) =>
    value === other ? [] : [wrong('offer-units-differ', [...here, 'offer', 'unit'], { value, other })],
  );
}

function evidenceProblems(evidence: Draft<Evidence>, path: Path, { date, auditors }: AuditDraft): Problem[] {
  return [
    ...(evidence.date !== undefined && date !== undefined && evidence.date > date
      ? [wrong('evidence-after-audit', [...path, 'date'], { value: evidence.date, date })]
      : []),
    ...evidenceByOther(evidence, path, auditors),
  ];
}
