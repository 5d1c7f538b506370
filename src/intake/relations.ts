import type { Audit } from '../model/audit.ts';
import type { DiagnosticCode, DiagnosticData, Problem } from '../model/diagnostic.ts';
import type { Path } from '../model/finding.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Text } from '../model/text.ts';
import type { Touchpoint, Variant } from '../model/touchpoint.ts';
import { STAGE_OF_PHASE } from '../model/vocabulary.ts';
import { criteriaOf } from '../rubric/ladder.ts';
import { namingInvisible } from './validate.ts';

/** Something of which anything may be missing: what is left after everything wrong was taken out. */
export type Draft<T> = T extends readonly (infer Item)[]
  ? (Draft<Item> | undefined)[]
  : T extends object
    ? { [Key in keyof T]?: Draft<T[Key]> }
    : T;
export type AuditDraft = Draft<Audit>;

/** What an audit's words are held against. `null`: not known, so nothing is said about it. */
export interface Surroundings {
  rubric: Rubric | null;
  rules: readonly string[];
}

/** Everything that one value of an audit can get wrong about another (format §2, *Errors*). */
export function relationProblems(audit: AuditDraft, { rubric, rules }: Surroundings): Problem[] {
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
  const rungs = rubric ? criteriaOf(rubric.relationship).map(({ id }) => id) : null;
  return [
    ...twice(touchpoints, ['touchpoints']),
    ...touchpoints.flatMap((touchpoint, at) =>
      touchpoint ? ofTouchpoint(touchpoint, ['touchpoints', at], audit, rubric) : [],
    ),
    ...waived,
    ...entries,
    ...(audit.relationship ?? []).flatMap((segment, at) =>
      unknownRatings(segment?.ratings, ['relationship', at, 'ratings'], rungs),
    ),
  ];
}

function wrong(code: DiagnosticCode, path: Path, data: DiagnosticData, on: Problem['on'] = 'value'): Problem {
  return namingInvisible({ code, path, on, data });
}

function ofTouchpoint(touchpoint: Draft<Touchpoint>, path: Path, audit: AuditDraft, rubric: Rubric | null): Problem[] {
  const criteria = rubric ? criteriaOf(rubric.interaction).map(({ id }) => id) : null;
  const { stage, phase } = touchpoint;
  const actions = touchpoint.actions ?? [];
  return [
    ...(stage && phase && STAGE_OF_PHASE[phase] !== stage
      ? [wrong('phase-of-other-stage', [...path, 'phase'], { phase, stage, belongs: STAGE_OF_PHASE[phase] })]
      : []),
    ...(stage && audit.stages?.every((covered) => covered !== undefined && covered !== stage)
      ? [wrong('stage-not-covered', [...path, 'stage'], { value: stage, known: audit.stages.map(String) })]
      : []),
    ...answersProblems(touchpoint, path, criteria),
    ...(touchpoint.variants ?? []).flatMap((variant, at) =>
      variant ? answersProblems(variant, [...path, 'variants', at], criteria) : [],
    ),
    ...(criteria && isAllNotApplicable(touchpoint, criteria)
      ? [wrong('all-not-applicable', [...path, 'ratings'], {}, 'key')]
      : []),
    ...offerProblems(touchpoint, path),
    ...(touchpoint.evidence ?? []).flatMap((evidence, at) =>
      evidence?.date !== undefined && audit.date !== undefined && evidence.date > audit.date
        ? [wrong('evidence-after-audit', [...path, 'evidence', at, 'date'], { value: evidence.date, date: audit.date })]
        : [],
    ),
    ...twice(actions, [...path, 'actions']),
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
): Problem[] {
  const rating = measures.map((measure) => measure?.rates);
  return [
    ...unknownRatings(ratings, [...path, 'ratings'], criteria),
    ...rating.flatMap((id, at) => {
      if (id === undefined) return [];
      const here = [...path, 'measures', at, 'rates'];
      const earlier = rating.indexOf(id) < at ? [wrong('measures-collide', here, { criterion: id })] : [];
      return [...unknownCriterion(id, here, criteria, 'value'), ...earlier];
    }),
  ];
}

function unknownRatings(ratings: Draft<Touchpoint>['ratings'], path: Path, criteria: string[] | null): Problem[] {
  return Object.keys(ratings ?? {}).flatMap((id) => unknownCriterion(id, [...path, id], criteria, 'key'));
}

function unknownCriterion(id: string | undefined, path: Path, criteria: string[] | null, on: Problem['on']): Problem[] {
  if (id === undefined || !criteria || criteria.includes(id)) return [];
  return [wrong('unknown-criterion', path, { id, known: criteria }, on)];
}

function isAllNotApplicable({ ratings = {} }: Draft<Touchpoint>, criteria: string[]): boolean {
  return criteria.every((id) => {
    const judgement = Object.hasOwn(ratings, id) ? ratings[id] : undefined;
    if (judgement === undefined) return false;
    if (typeof judgement === 'string') return judgement === 'n/a';
    const said = judgement.rating !== undefined ? [judgement.rating] : Object.values(judgement.by ?? {});
    return said.length > 0 && said.every((rating) => rating === 'n/a');
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

function twice(items: readonly ({ id?: string } | undefined)[], path: Path): Problem[] {
  const ids = items.map((item) => item?.id);
  return ids.flatMap((id, at) =>
    id !== undefined && ids.indexOf(id) < at ? [wrong('duplicate-id', [...path, at, 'id'], { id })] : [],
  );
}
