import { DIMENSIONS, type Dimension } from '../../model/vocabulary.ts';
import { TOLERANCE } from '../../scoring/answers.ts';
import type { ScoredTouchpoint } from '../../scoring/score-audit.ts';
import type { Lens } from '../lens.ts';
import { CONSISTENCY_RULES } from './rules.ts';

export interface ConsistencyTouchpoint {
  /** Per dimension: the largest minus the smallest index over the touchpoint and its variants of it; `null` without any. */
  spread: Record<Dimension, number | null>;
}

/** The parity lens judges segments; here differing treatment is a lapse, there it may be meant. */
const MEANT_TO_BE_ALIKE = ['channel', 'location', 'period'] as const satisfies readonly Dimension[];

/** The consistency lens: whether a touchpoint is the same whoever, wherever and whenever. */
export const consistencyLens: Lens<'consistency', typeof CONSISTENCY_RULES, unknown, ConsistencyTouchpoint> = {
  id: 'consistency',
  rules: CONSISTENCY_RULES,
  read({ touchpoints }, { rules }) {
    const figures = touchpoints.map((touchpoint) => ({ spread: spreadOf(touchpoint) }));
    const findings = touchpoints.flatMap(({ touchpoint }, at) =>
      MEANT_TO_BE_ALIKE.flatMap((dimension) => {
        const spread = figures[at]?.spread[dimension] ?? null;
        if (spread === null || spread < rules.number('consistency/spread', 'spread') - TOLERANCE) return [];
        const first = touchpoint.variants?.findIndex((variant) => variant[dimension] !== undefined) ?? 0;
        const path = ['touchpoints', at, 'variants', first];
        return rules.fire('consistency/spread', { touchpoint: touchpoint.id, data: { dimension, spread }, path });
      }),
    );
    return { touchpoints: figures, findings };
  },
};

function spreadOf({ score, variants }: ScoredTouchpoint): ConsistencyTouchpoint['spread'] {
  const spreads = DIMENSIONS.map((dimension) => {
    const own = variants
      .filter(({ variant }) => variant[dimension] !== undefined)
      .map((variant) => variant.score.index);
    const indices = [score.index, ...own];
    return [dimension, own.length > 0 ? Math.max(...indices) - Math.min(...indices) : null] as const;
  });
  return Object.fromEntries(spreads) as ConsistencyTouchpoint['spread'];
}
