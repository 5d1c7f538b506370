import { CAUSES, type Cause, FACETS, type Facet } from '../../model/vocabulary.ts';
import { TOLERANCE } from '../../scoring/answers.ts';
import type { Lens } from '../lens.ts';
import { applicableCriteria, isKnown, meansBy } from '../rated.ts';
import { TRUST_RULES } from './rules.ts';

export type TrustFigures = Record<Facet, number | null> & {
  /** Reliability · competence · closeness, 0 … 1; absent when any of them is. */
  trust: number | null;
  /** Shares of the missed weight by root cause, summing to 1; both absent when nothing with a cause is missed. */
  missed: Record<Cause, number | null>;
};

/** The trust lens: the three facets trust is the product of, and what broke it. */
export const trustLens: Lens<'trust', typeof TRUST_RULES, { trust: TrustFigures }> = {
  id: 'trust',
  rules: TRUST_RULES,
  read(scored, { rules }) {
    const applicable = applicableCriteria(scored);
    const facets = meansBy(applicable, FACETS, (criterion) => criterion.facet);
    const known = FACETS.flatMap((facet) => facets[facet] ?? []);
    const lost = CAUSES.map((cause) =>
      applicable
        .filter(isKnown)
        .filter(({ criterion }) => criterion.cause === cause)
        .reduce((sum, { value, weight }) => sum + weight * (1 - value), 0),
    );
    const total = lost.reduce((sum, weight) => sum + weight, 0);
    const missed = CAUSES.map((cause, at) => [cause, total > 0 ? (lost[at] ?? 0) / total : null]);
    const findings = FACETS.flatMap((facet) => {
      const score = facets[facet];
      if (score === null || score >= rules.number('trust/weak-facet', 'below') - TOLERANCE) return [];
      return rules.fire('trust/weak-facet', { data: { facet, score }, path: ['touchpoints'] });
    });
    return {
      audit: {
        trust: {
          ...facets,
          trust: known.length === FACETS.length ? known.reduce((product, facet) => product * facet, 1) : null,
          missed: Object.fromEntries(missed) as TrustFigures['missed'],
        },
      },
      findings,
    };
  },
};
