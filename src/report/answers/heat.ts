import { isNotShown, type Standing } from '../../model/standing.ts';
import { STAGES, type Stage } from '../../model/vocabulary.ts';
import { TOLERANCE } from '../../scoring/answers.ts';
import type { AuditReport } from '../report.ts';

/**
 * One journey's mean index per stage of the loop, `null` for a stage without touchpoints; and the standing it is coloured
 * by: the rung of the mean, or not shown where that is the floor and every touchpoint on it may still be higher.
 */
export function heatOf({ loop, touchpoints }: AuditReport): readonly {
  stage: Stage;
  mean: number | null;
  standing: Standing;
}[] {
  return STAGES.map((stage) => {
    const { mean } = loop[stage];
    const level = rungOf(mean ?? 0);
    const low = touchpoints.filter((touchpoint) => touchpoint.stage === stage && touchpoint.level === 0);
    const isOpen = mean !== null && level === 0 && low.every(isNotShown);
    return { stage, mean, standing: { level, reach: isOpen ? 3 : level } };
  });
}

/** The rung an index, or a mean of indices, stands on: its whole part, since an index is a level and a way to the next. */
export function rungOf(index: number): number {
  return Math.floor(index + TOLERANCE);
}
