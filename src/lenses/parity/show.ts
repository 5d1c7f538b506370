import type { RuleId } from '../../model/rule.ts';
import { TOLERANCE } from '../../scoring/answers.ts';
import { lowest } from '../mean.ts';
import type { Placed, ShownLens } from '../show.ts';
import { decimal, index, percent, say, signed, term, type Value } from '../value.ts';
import { type Parity, parityLens, pricePenalty } from './lens.ts';
import { type ParityJourney, type WorstPlace, worstDifference, worstPenalty } from './worst-place.ts';

/** The rules that compare what two standings get, what is plainest to a reader first. */
const UNFAIR: readonly RuleId[] = ['parity/price-penalty', 'parity/existing-worse-off'];

/** How the parity lens is shown. */
export const shownParity: ShownLens<typeof parityLens> = {
  ...parityLens,
  show: {
    address: 'fairness',
    means({ touchpoints }) {
      const penalties = touchpoints.flatMap(({ scored: { parity } }) => pricePenalty(parity) ?? []);
      const penalty = Math.max(...penalties, 0);
      const difference = lowest(touchpoints.map(({ scored: { parity } }) => parity.existing_minus_new));
      const dear = Number.isFinite(penalty) ? say('price', { penalty: percent(penalty) }) : say('free');
      // Who pays more is not alike, however alike they stand.
      const standing =
        difference === null || (difference === 0 && penalty > 0)
          ? []
          : [
              say(difference < 0 ? 'worse' : difference > 0 ? 'better' : 'even', {
                difference: index(Math.abs(difference)),
              }),
            ];
      if (penalties.length === 0 && difference === null) return [say('none')];
      return penalty > 0 ? [dear, ...standing] : standing;
    },
    panel({ touchpoints }) {
      const rows = touchpoints
        .filter(({ scored: { parity } }) => isCompared(parity))
        .map(({ id, scored: { parity } }) => ({ touchpoint: id, figures: figuresOf(parity) }));
      return rows.length > 0 ? [{ rows }] : [];
    },
    answer(journeys) {
      const compared = journeys.filter(({ touchpoints }) =>
        touchpoints.some(({ scored }) => isCompared(scored.parity)),
      );
      const worse = journeys.filter(({ scored }) =>
        scored.findings.some(({ rule, waived }) => waived === null && isUnfair(rule)),
      ).length;
      if (compared.length === 0) return null;
      return worse > 0 ? say('worseIn', { count: decimal(worse) }) : say('sound');
    },
    table: {
      columns: [
        { header: say('difference'), cell: (journey) => placed(worstDifference(journey), signed) },
        {
          header: say('pricePenalty'),
          cell: (journey) =>
            placed(worstPenalty(journey), (value) =>
              value === Number.POSITIVE_INFINITY ? say('newPayNothing') : percent(value),
            ),
        },
      ],
      judge({ touchpoints }) {
        const penalties = touchpoints.flatMap(({ scored: { parity } }) => pricePenalty(parity) ?? []);
        const difference = lowest(touchpoints.map(({ scored: { parity } }) => parity.existing_minus_new));
        // Who pays less for staying is no worse off than who pays the same.
        return penalties.length === 0 && difference === null ? [null] : [-Math.max(0, ...penalties), difference];
      },
      folds: true,
    },
    headline: {
      anchor: 'treated-worse',
      title: say('headline'),
      findings: { rules: UNFAIR, who: ({ data }) => term('segment', String(data['segment'] ?? 'existing')) },
      says(journeys) {
        const count = journeys.reduce((sum, journey) => sum + unequalIn(journey), 0);
        return { as: 'nothing', value: count === 0 ? say('noneWorse') : say('unequal', { count: decimal(count) }) };
      },
    },
  },
};

function isUnfair(rule: string): boolean {
  return UNFAIR.some((one) => one === rule);
}

function isCompared(parity: Parity): boolean {
  return pricePenalty(parity) !== null || parity.existing_minus_new !== null;
}

function figuresOf({ existing_minus_new: difference, new_pay_nothing: isFree, price_penalty: penalty }: Parity) {
  return [
    ...(difference === null ? [] : [{ label: say('difference'), value: signed(difference) }]),
    ...(isFree ? [{ label: say('newPayNothing') }] : []),
    ...(penalty === null ? [] : [{ label: say('pricePenalty'), value: percent(penalty) }]),
  ];
}

function placed<Key extends string>(
  worst: WorstPlace | null,
  written: (value: number | null) => Value<Key>,
): Placed<Key> {
  const value = written(worst?.value ?? null);
  if (!worst) return { value, place: null };
  const { touchpoint, existing, fresh } = worst;
  return { value, place: { touchpoint, between: [term('segment', existing), term('segment', fresh)] } };
}

/** Touchpoints whose figures, or a finding, waived or not, say that who stayed is treated worse. */
function unequalIn({ touchpoints, scored }: ParityJourney): number {
  const found = new Set(scored.findings.filter(({ rule }) => isUnfair(rule)).map(({ touchpoint }) => touchpoint));
  return touchpoints.filter(
    ({ id, scored: { parity } }) =>
      found.has(id) || (pricePenalty(parity) ?? 0) > TOLERANCE || (parity.existing_minus_new ?? 0) < -TOLERANCE,
  ).length;
}
