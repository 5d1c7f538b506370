import type { Language } from '../language.ts';
import { RULES } from './rules.ts';

export const ZH_CN: Language = {
  name: '简体中文',
  rules: RULES,
};
