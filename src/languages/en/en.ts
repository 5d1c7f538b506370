import { CRITERIA } from './criteria.ts';
import { FIELDS } from './fields.ts';
import { LEVELS } from './levels.ts';
import { RULES } from './rules.ts';
import { SITE } from './site.ts';
import { TERMS } from './terms.ts';

/** English: it gives every other language its shape, and stands in for what they leave out. */
export const EN = {
  name: 'English',
  site: SITE,
  terms: TERMS,
  levels: LEVELS,
  criteria: CRITERIA,
  rules: RULES,
  fields: FIELDS,
};
