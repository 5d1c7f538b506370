import { inEachLanguage } from '../languages/languages.ts';
import type { Criterion, Ladder, Rubric } from '../model/rubric.ts';
import { criterion, ladder } from './ladder.ts';
import type { StandardCriterion } from './standard/criterion.ts';
import { EXPERIENCE } from './standard/experience.ts';
import {
  INTERACTION_LEVELS,
  NOTHING_SHOWN,
  RELATIONSHIP_LEVELS,
  type Rung,
  type StandardLevels,
} from './standard/levels.ts';
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
  return Object.entries(CRITERIA[level] ?? {}).map(([id, entry]) => {
    const text = (part: 'name' | 'asks' | 'why' | 'how') => ({
      ...entry[part],
      ...inEachLanguage(({ criteria }) => criteria?.[id]?.[part]),
    });
    return criterion(id, { ...entry, name: text('name'), asks: text('asks'), why: text('why'), how: text('how') });
  });
}

function named<Head extends Rung>(head: Head): Head {
  const text = (part: 'name' | 'says') => ({
    ...head[part],
    ...inEachLanguage(({ levels }) => levels?.[head.id]?.[part]),
  });
  return { ...head, name: text('name'), says: text('says') };
}

function standardLadder({ floor, levels }: StandardLevels): Ladder {
  return ladder(named(floor), levels.map(named), standardCriteria);
}

/** The words of level 0 where more may still be shown, whatever the rubric. */
export const NOT_SHOWN = named(NOTHING_SHOWN);

/** The rubric that ships. A change of any number here is a new version. */
export const STANDARD: Rubric = {
  id: 'standard',
  version: '2',
  breadth: 0.8,
  interaction: standardLadder(INTERACTION_LEVELS),
  relationship: standardLadder(RELATIONSHIP_LEVELS),
  rules: {},
};
