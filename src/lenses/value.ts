import { PRACTICES, type Practice, VALUE_AREAS, type ValueArea } from '../model/vocabulary.ts';
import { TOLERANCE } from '../scoring/answers.ts';
import type { Lens } from './lens.ts';
import { applicableCriteria, meansBy } from './rated.ts';

export interface ValueFigures {
  areas: Record<ValueArea, number | null>;
  practices: Record<Practice, number | null>;
}

/** The value lens: where value is created or lost, and which practices carry it. */
export const valueLens: Lens<ValueFigures> = (scored, { rules }) => {
  const applicable = applicableCriteria(scored);
  const areas = meansBy(applicable, VALUE_AREAS, (criterion) => criterion.area);
  const findings = VALUE_AREAS.flatMap((area) => {
    const score = areas[area];
    if (score === null || score >= rules.number('value/deviation', 'below') - TOLERANCE) return [];
    return rules.fire('value/deviation', { data: { area, score }, path: ['touchpoints'] });
  });
  return { figures: { areas, practices: meansBy(applicable, PRACTICES, (criterion) => criterion.practice) }, findings };
};
