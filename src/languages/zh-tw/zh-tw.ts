import type { Language } from '../language.ts';
import { CRITERIA } from './criteria.ts';
import { FIELDS } from './fields.ts';
import { LEVELS } from './levels.ts';
import { RULES } from './rules.ts';
import { SITE } from './site.ts';
import { TERMS } from './terms.ts';

export const ZH_TW: Language = {
  name: '繁體中文',
  site: SITE,
  terms: TERMS,
  levels: LEVELS,
  criteria: CRITERIA,
  rules: RULES,
  fields: FIELDS,
};
