import { rung } from '../../rubric/ladder.ts';
import type { Lens } from '../lens.ts';
import { JOURNEY_RULES } from './rules.ts';

/** The journey lens: the moments that decide what the whole journey is worth. */
export const journeyLens: Lens<'journey', typeof JOURNEY_RULES> = {
  id: 'journey',
  rules: JOURNEY_RULES,
  read: ({ touchpoints, rubric }, { rules }) => ({
    findings: touchpoints.flatMap(({ touchpoint, score }, at) => {
      const wanted = rules.number('journey/moment-of-truth', 'level');
      if (!touchpoint.moment_of_truth || score.level >= wanted) return [];
      const here = { touchpoint: touchpoint.id, path: ['touchpoints', at, 'moment_of_truth'] };
      return score.reach >= wanted
        ? rules.fire('journey/moment-of-truth', {
            ...here,
            form: 'not-shown',
            data: { next: rung(rubric.interaction, Math.min(Math.ceil(wanted), score.reach)).id },
          })
        : rules.fire('journey/moment-of-truth', { ...here, data: { level: rung(rubric.interaction, score.reach).id } });
    }),
  }),
};
