import { criteriaOf } from '../../rubric/ladder.ts';
import { worthOf } from '../../scoring/answers.ts';
import { whatIf } from '../../scoring/score-audit.ts';
import type { Lens } from '../lens.ts';

/** What meeting one criterion alone would bring: Δ journey index and Δ touchpoint index, both ≥ 0. */
interface CriterionGain {
  gain: number;
  touchpoint_gain: number;
}

export interface WhatIfTouchpoint {
  /** Per criterion that applies and is not met: what meeting it alone would bring. */
  gains: Readonly<Record<string, CriterionGain>>;
}

/** The what-if lens: the gain of every single criterion. */
export const whatIfLens: Lens<'what-if', readonly [], unknown, WhatIfTouchpoint> = {
  id: 'what-if',
  rules: [],
  read: (scored) => ({
    touchpoints: scored.touchpoints.map(({ answers }, at) => {
      const open = criteriaOf(scored.rubric.interaction).filter(({ id }) => {
        const answer = answers.get(id);
        const worth = answer ? worthOf(answer.rating) : 0;
        return worth !== null && worth < 1;
      });
      const gains = open.map(({ id }) => {
        const { gain, touchpoint_gain } = whatIf(scored, at, [id]);
        return [id, { gain, touchpoint_gain }] as const;
      });
      return { gains: Object.fromEntries(gains) };
    }),
    findings: [],
  }),
};
