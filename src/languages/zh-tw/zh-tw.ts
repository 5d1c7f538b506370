import type { Language } from '../language.ts';
import { RULES } from './rules.ts';

export const ZH_TW: Language = {
  name: '繁體中文',
  rules: RULES,
};
