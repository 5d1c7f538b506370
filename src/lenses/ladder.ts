import { TOLERANCE } from '../scoring/answers.ts';
import type { Lens } from './lens.ts';

/** The ladder lens: where single touchpoints fall short of a level, and what stands in the way. */
export const ladderLens: Lens<null> = ({ touchpoints, rubric }, { rules }) => ({
  figures: null,
  findings: touchpoints.flatMap(({ touchpoint, score }, at) => {
    const here = { touchpoint: touchpoint.id, path: ['touchpoints', at] };
    const next = rubric.interaction.levels[score.level];
    const [blocker] = score.blockers;
    const needed = rules.number('ladder/unassessed', 'assessed');
    return [
      ...(score.level === 0 ? rules.fire('ladder/unmet', { ...here, data: { missing: score.blockers.length } }) : []),
      ...(next && score.stranded.length > 0
        ? rules.fire('ladder/stranded', { ...here, data: { level: score.stranded.at(-1) ?? '', next: next.id } })
        : []),
      ...(score.assessed !== null && score.assessed < needed - TOLERANCE
        ? rules.fire('ladder/unassessed', { ...here, data: { assessed: score.assessed, needed } })
        : []),
      ...(next && blocker !== undefined && score.blockers.length === 1
        ? rules.fire('ladder/one-step-away', { ...here, data: { criterion: blocker, next: next.id } })
        : []),
    ];
  }),
});
