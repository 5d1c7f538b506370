import { TOLERANCE } from '../scoring/answers.ts';
import type { LadderScore } from '../scoring/score-ladder.ts';

/** Half of what applies: below it an index tells of what was looked at, not of what customers got (model §5). */
const ENOUGH = 0.5;

/** Whether enough of a touchpoint or a variant is assessed to hold its index against another. */
export function isAssessedEnough({ score }: { score: LadderScore }): boolean {
  return (score.assessed ?? 0) >= ENOUGH - TOLERANCE;
}
