import { PRACTICES, type Practice, VALUE_AREAS, type ValueArea } from '../../model/vocabulary.ts';
import { TOLERANCE } from '../../scoring/answers.ts';
import type { Lens } from '../lens.ts';
import { applicableCriteria, meansBy } from '../rated.ts';
import { VALUE_RULES } from './rules.ts';

export interface ValueAudit {
  value: Record<ValueArea, number | null>;
  practice: Record<Practice, number | null>;
}

/** The value lens: where value is created or lost, and which practices carry it. */
export const valueLens: Lens<'value', typeof VALUE_RULES, ValueAudit> = {
  id: 'value',
  rules: VALUE_RULES,
  read(scored, { rules }) {
    const applicable = applicableCriteria(scored);
    const value = meansBy(applicable, VALUE_AREAS, (criterion) => criterion.area);
    const findings = VALUE_AREAS.flatMap((area) => {
      const score = value[area];
      if (score === null || score >= rules.number('value/deviation', 'below') - TOLERANCE) return [];
      return rules.fire('value/deviation', { data: { area, score }, path: ['touchpoints'] });
    });
    return { audit: { value, practice: meansBy(applicable, PRACTICES, (criterion) => criterion.practice) }, findings };
  },
};
