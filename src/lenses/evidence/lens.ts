import type { Audit } from '../../model/audit.ts';
import { ownValue } from '../../model/own-value.ts';
import type { Evidence } from '../../model/touchpoint.ts';
import { CUSTOMER_EVIDENCE } from '../../model/vocabulary.ts';
import { measured, settle, TOLERANCE, worthOf } from '../../scoring/answers.ts';
import type { ScoredTouchpoint } from '../../scoring/score-audit.ts';
import type { Lens, LensContext } from '../lens.ts';
import { daysBetween } from '../mean.ts';
import { ordinalAlpha, ratedUnits, rawAgreement } from './agreement.ts';
import { EVIDENCE_RULES } from './rules.ts';

type Context = LensContext<typeof EVIDENCE_RULES>;

export type Confidence = 'low' | 'medium' | 'high';

interface OfAudit {
  /** Krippendorff's alpha between auditors, ordinal. */
  agreement: number | null;
}

/** How much must be assessed for anything but low confidence, and for high (model §5). */
const ASSESSED = { some: 0.6, most: 0.9 };

/** The evidence lens: how much a score can be relied on. */
export const evidenceLens: Lens<'evidence', typeof EVIDENCE_RULES, OfAudit, { confidence: Confidence }> = {
  id: 'evidence',
  rules: EVIDENCE_RULES,
  read(scored, context) {
    const units = ratedUnits(scored);
    const agreement = ordinalAlpha(units);
    return {
      audit: { agreement },
      touchpoints: scored.touchpoints.map((touchpoint) => ({ confidence: confidence(touchpoint, context) })),
      findings: [
        ...scored.touchpoints.flatMap((touchpoint, at) => [
          ...support(touchpoint, at, context),
          ...contradictions(touchpoint, at, context),
        ]),
        ...disagreement(agreement, units, context),
        ...datedAhead(scored.audit, context),
      ],
    };
  },
};

function disagreement(alpha: number | null, units: readonly number[][], { rules }: Context) {
  const least = (name: 'alpha' | 'units' | 'raw') => rules.number('evidence/low-agreement', name);
  const raw = rawAgreement(units);
  if (alpha === null || raw === null || units.length < least('units')) return [];
  if (alpha >= least('alpha') - TOLERANCE || raw >= least('raw') - TOLERANCE) return [];
  return rules.fire('evidence/low-agreement', { data: { alpha, needed: least('alpha'), raw }, path: ['auditors'] });
}

function datedAhead({ date }: Audit, { reportDay, rules }: Context) {
  const days = reportDay === null ? 0 : daysBetween(reportDay, date);
  if (reportDay === null || days <= rules.number('evidence/dated-ahead', 'days')) return [];
  return rules.fire('evidence/dated-ahead', { data: { date, days, day: reportDay }, path: ['date'] });
}

/** What a touchpoint rests on. An assumption is a guess: neither a kind of evidence nor news. */
function grounds({ touchpoint }: ScoredTouchpoint): Evidence[] {
  return (touchpoint.evidence ?? []).filter(({ kind }) => kind !== 'assumption');
}

function newest(scored: ScoredTouchpoint): string | null {
  const days = grounds(scored).map(({ date }) => date);
  return days.toSorted().at(-1) ?? null;
}

function isStale(day: string, { asOf, rules }: Context): boolean {
  return daysBetween(day, asOf) > rules.number('evidence/stale', 'days');
}

function confidence(scored: ScoredTouchpoint, context: Context): Confidence {
  const kinds = new Set(grounds(scored).map(({ kind }) => kind));
  const assessed = scored.score.assessed ?? 0;
  const latest = newest(scored);
  if (latest === null || assessed < ASSESSED.some - TOLERANCE) return 'low';
  const fromCustomers = CUSTOMER_EVIDENCE.some((kind) => kinds.has(kind));
  const sound = assessed >= ASSESSED.most - TOLERANCE && kinds.size >= 2 && fromCustomers && !isStale(latest, context);
  return sound ? 'high' : 'medium';
}

function support(scored: ScoredTouchpoint, at: number, context: Context) {
  const { touchpoint, answers } = scored;
  const { rules } = context;
  const evidence = touchpoint.evidence ?? [];
  const latest = newest(scored);
  const path = ['touchpoints', at, 'evidence'];
  if (evidence.length === 0) {
    const rated = [...answers.values()].some(({ rating }) => worthOf(rating) !== null);
    return rated ? rules.fire('evidence/missing', { touchpoint: touchpoint.id, path: ['touchpoints', at] }) : [];
  }
  if (latest === null) return rules.fire('evidence/assumed', { touchpoint: touchpoint.id, path });
  if (!isStale(latest, context)) return [];
  const stale = evidence.findIndex(({ kind, date }) => kind !== 'assumption' && date === latest);
  return rules.fire('evidence/stale', {
    touchpoint: touchpoint.id,
    data: { date: latest, days: daysBetween(latest, context.asOf) },
    path: [...path, stale],
  });
}

/** Where a written rating differs from what a measure beside it gives, in the base and in each variant. */
function contradictions({ touchpoint }: ScoredTouchpoint, at: number, { rules }: Context) {
  const places = [
    { own: touchpoint, path: ['touchpoints', at] },
    ...(touchpoint.variants ?? []).map((own, position) => ({ own, path: ['touchpoints', at, 'variants', position] })),
  ];
  return places.flatMap(({ own, path }) =>
    (own.measures ?? []).flatMap((measure, position) => {
      const written = measure.rates === undefined ? undefined : ownValue(own.ratings ?? {}, measure.rates);
      const given = measured(measure);
      if (written === undefined || measure.rates === undefined || given === null) return [];
      const { rating } = settle(written);
      if (rating === given) return [];
      return rules.fire('evidence/measure-contradicts', {
        touchpoint: touchpoint.id,
        data: { criterion: measure.rates, rating, measured: given, metric: measure.metric },
        path: [...path, 'measures', position],
      });
    }),
  );
}
