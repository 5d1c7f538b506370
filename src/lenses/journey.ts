import { rung } from '../rubric/ladder.ts';
import type { Lens } from './lens.ts';

/** The journey lens: the moments that decide what the whole journey is worth. */
export const journeyLens: Lens<null> = ({ touchpoints, rubric }, { rules }) => ({
  figures: null,
  findings: touchpoints.flatMap(({ touchpoint, score }, at) => {
    const short = touchpoint.moment_of_truth && score.level < rules.number('journey/moment-of-truth', 'level');
    if (!short) return [];
    const { id } = rung(rubric.interaction, score.level);
    const path = ['touchpoints', at, 'moment_of_truth'];
    return rules.fire('journey/moment-of-truth', { touchpoint: touchpoint.id, data: { level: id }, path });
  }),
});
