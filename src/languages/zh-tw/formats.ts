import type { Language } from '../language.ts';

export const EXPLAIN: Language['explain'] = {
  level: '層級：',
  must: '必須達成',
  weight: '權重',
  facet: '信任：',
  cause: '未達成時：',
  area: '價值：',
  practice: '做法：',
  why: '為什麼重要：',
  fix: '怎麼做：',
  settings: '在 config.yaml 中：',
};

export const BADGE: Language['badge'] = {
  none: '沒有旅程',
  median: (index) => `中位數 ${index}`,
  said: (what, level, index) => `${what}：層級為「${level}」，指數 ${index}，滿分 3`,
  saidOfAll: (what, index, levels) => `${what}：指數中位數 ${index}，滿分 3；${levels}`,
};
