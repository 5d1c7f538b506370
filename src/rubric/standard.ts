import type { Criterion, Rubric } from '../model/rubric.ts';
import { criterion, ladder } from './ladder.ts';
import type { StandardCriterion } from './standard/criterion.ts';
import { EXPERIENCE } from './standard/experience.ts';
import { INTERACTION_LEVELS, RELATIONSHIP_LEVELS } from './standard/levels.ts';
import { PERFUNCTORY } from './standard/perfunctory.ts';
import { PARTNERSHIP, PERSONAL, TRANSACTION } from './standard/relationship.ts';
import { SERVICE } from './standard/service.ts';

const CRITERIA: Readonly<Record<string, Record<string, StandardCriterion>>> = {
  perfunctory: PERFUNCTORY,
  service: SERVICE,
  experience: EXPERIENCE,
  transaction: TRANSACTION,
  personal: PERSONAL,
  partnership: PARTNERSHIP,
};

function standardCriteria(level: string): Criterion[] {
  return Object.entries(CRITERIA[level] ?? {}).map(([id, entry]) => criterion(id, entry));
}

/** The rubric that ships. A change of any number here is a new version. */
export const STANDARD: Rubric = {
  id: 'standard',
  version: '1',
  breadth: 0.8,
  interaction: ladder(INTERACTION_LEVELS.floor, INTERACTION_LEVELS.levels, standardCriteria),
  relationship: ladder(RELATIONSHIP_LEVELS.floor, RELATIONSHIP_LEVELS.levels, standardCriteria),
  rules: {},
};
