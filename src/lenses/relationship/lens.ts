import { rung } from '../../rubric/ladder.ts';
import type { LadderScore } from '../../scoring/score-ladder.ts';
import type { Lens } from '../lens.ts';
import { daysBetween } from '../mean.ts';
import { RELATIONSHIP_RULES } from './rules.ts';

interface SegmentFigures extends Pick<LadderScore, 'level' | 'reach' | 'index' | 'blockers'> {
  segment: string;
  lifetime_value: number | null;
}

interface OfAudit {
  /** In file order. */
  relationship: readonly SegmentFigures[];
}

/** The relationship lens: how far each segment's relationship reaches, and what it is worth. */
export const relationshipLens: Lens<'relationship', typeof RELATIONSHIP_RULES, OfAudit> = {
  id: 'relationship',
  rules: RELATIONSHIP_RULES,
  read(scored, { rules, asOf }) {
    const stated = scored.audit.relationship ?? [];
    const figures = scored.relationship.map(({ segment, score }, at) => {
      const { level, reach, index, blockers } = score;
      return { segment, level, reach, index, blockers, lifetime_value: stated[at]?.lifetime_value ?? null };
    });
    const days = rules.number('relationship/no-renewal', 'days');
    const renewed = scored.touchpoints
      .flatMap(({ touchpoint }) => touchpoint.actions ?? [])
      .some(({ status, done }) => {
        const ago = status === 'done' && done !== undefined ? daysBetween(done, asOf) : null;
        return ago !== null && ago >= 0 && ago <= days;
      });
    return {
      audit: { relationship: figures },
      findings: [
        ...figures.flatMap(({ segment, reach }, at) => {
          if (reach > rules.number('relationship/fragile', 'level')) return [];
          const data = { segment, level: rung(scored.rubric.relationship, reach).id };
          return rules.fire('relationship/fragile', { data, path: ['relationship', at] });
        }),
        ...(figures.length > 0 && !renewed
          ? rules.fire('relationship/no-renewal', { data: { days }, path: ['relationship'] })
          : []),
      ],
    };
  },
};
