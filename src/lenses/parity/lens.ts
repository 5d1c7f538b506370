import { EXISTING_SEGMENTS, type Segment } from '../../model/vocabulary.ts';
import { TOLERANCE } from '../../scoring/answers.ts';
import type { ScoredTouchpoint, ScoredVariant } from '../../scoring/score-audit.ts';
import { isAssessedEnough } from '../assessed-enough.ts';
import type { Lens, Rulebook } from '../lens.ts';
import { mean } from '../mean.ts';
import { PARITY_RULES } from './rules.ts';

type Rules = Rulebook<typeof PARITY_RULES>;

export interface Parity {
  /** Dearest price of an existing standing / cheapest of a new one − 1; `null` when the new one pays nothing. */
  price_penalty: number | null;
  /** Whether a new standing pays nothing for what an existing one pays for. */
  new_pay_nothing: boolean;
  /** Mean index of existing standings − mean index of new ones. */
  existing_minus_new: number | null;
}

/**
 * What staying costs at a touchpoint beside coming anew, as a share on top; infinite where new customers pay nothing, and
 * `null` where prices are not compared.
 */
export function pricePenalty({ price_penalty, new_pay_nothing }: Parity): number | null {
  return new_pay_nothing ? Number.POSITIVE_INFINITY : price_penalty;
}

/** The parity lens: whether customers who stayed are treated as well as those still to be won. */
export const parityLens: Lens<'parity', typeof PARITY_RULES, unknown, { parity: Parity }> = {
  id: 'parity',
  rules: PARITY_RULES,
  read({ touchpoints }, { rules }) {
    const served = touchpoints.flatMap(({ touchpoint }) => touchpoint.serves ?? []);
    const unserved = served.length > 0 && !served.some((standing) => EXISTING_SEGMENTS.includes(standing));
    const statedAt = touchpoints.findIndex(({ touchpoint }) => touchpoint.serves !== undefined);
    return {
      touchpoints: touchpoints.map((touchpoint) => ({ parity: parityOf(touchpoint) })),
      findings: [
        ...touchpoints.flatMap((touchpoint, at) => [
          ...worseOff(touchpoint, at, rules),
          ...tooDear(touchpoint, at, rules),
        ]),
        ...(unserved ? rules.fire('parity/existing-unserved', { path: ['touchpoints', statedAt, 'serves'] }) : []),
      ],
    };
  },
};

function sides({ variants }: ScoredTouchpoint) {
  const bySegment = variants.filter(({ variant }) => variant.segment !== undefined);
  const isExisting = ({ variant }: ScoredVariant) => EXISTING_SEGMENTS.includes(variant.segment as Segment);
  return { existing: bySegment.filter(isExisting), fresh: bySegment.filter((variant) => !isExisting(variant)) };
}

function prices(variants: readonly ScoredVariant[]): number[] {
  return variants.flatMap(({ variant }) => variant.offer?.price ?? []);
}

function parityOf(touchpoint: ScoredTouchpoint): Parity {
  const { existing, fresh } = sides(touchpoint);
  const existingMean = mean(existing.map(({ score }) => score.index));
  const freshMean = mean(fresh.map(({ score }) => score.index));
  const markup = markupOf(touchpoint);
  return {
    price_penalty: Number.isFinite(markup) ? markup : null,
    new_pay_nothing: markup === Number.POSITIVE_INFINITY,
    existing_minus_new: existingMean !== null && freshMean !== null ? existingMean - freshMean : null,
  };
}

/** Dearest existing price over cheapest new one − 1; infinite when new customers pay nothing, NaN without two prices. */
function markupOf(touchpoint: ScoredTouchpoint): number {
  const { existing, fresh } = sides(touchpoint);
  const [old, young] = [prices(existing), prices(fresh)];
  return old.length > 0 && young.length > 0 ? Math.max(...old) / Math.min(...young) - 1 : Number.NaN;
}

function worseOff(scored: ScoredTouchpoint, at: number, rules: Rules) {
  const { existing, fresh } = sides(scored);
  const below = rules.number('parity/existing-worse-off', 'below');
  const pairs = existing.flatMap((old) =>
    fresh.map((other) => ({ old, other, lag: other.score.index - old.score.index })),
  );
  const unfair = pairs.filter(
    ({ old, other, lag }) =>
      old.score.reach < other.score.level ||
      (lag >= below - TOLERANCE && isAssessedEnough(old) && isAssessedEnough(other)),
  );
  const [worst] = unfair.toSorted((a, b) => b.lag - a.lag);
  if (!worst) return [];
  const { old, other } = worst;
  const data = {
    segment: old.variant.segment ?? '',
    index: old.score.index,
    other: other.variant.segment ?? '',
    other_index: other.score.index,
  };
  const path = ['touchpoints', at, 'variants', scored.variants.indexOf(old)];
  return rules.fire('parity/existing-worse-off', { touchpoint: scored.touchpoint.id, data, path });
}

function tooDear(scored: ScoredTouchpoint, at: number, rules: Rules) {
  const penalty = markupOf(scored);
  if (!(penalty > rules.number('parity/price-penalty', 'tolerance') + TOLERANCE)) return [];
  const { existing, fresh } = sides(scored);
  const dearest = Math.max(...prices(existing));
  const dear = existing.find(({ variant }) => variant.offer?.price === dearest);
  if (!dear) return [];
  const paid = { existing: dearest, unit: dear.variant.offer?.unit ?? '' };
  const path = ['touchpoints', at, 'variants', scored.variants.indexOf(dear), 'offer'];
  const fired = { touchpoint: scored.touchpoint.id, path };
  return penalty === Number.POSITIVE_INFINITY
    ? rules.fire('parity/price-penalty', { ...fired, form: 'free-for-new', data: paid })
    : rules.fire('parity/price-penalty', { ...fired, data: { ...paid, new: Math.min(...prices(fresh)), penalty } });
}
