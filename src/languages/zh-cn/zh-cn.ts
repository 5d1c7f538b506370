import type { Language } from '../language.ts';
import { CRITERIA } from './criteria.ts';
import { LEVELS } from './levels.ts';
import { RULES } from './rules.ts';
import { TERMS } from './terms.ts';

export const ZH_CN: Language = {
  name: '简体中文',
  terms: TERMS,
  levels: LEVELS,
  criteria: CRITERIA,
  rules: RULES,
};
