import type { Language } from '../language.ts';

export const EXPLAIN: Language['explain'] = {
  level: '层级：',
  must: '必须达成',
  weight: '权重',
  facet: '信任：',
  cause: '未达成时：',
  area: '价值：',
  practice: '做法：',
  why: '为什么重要：',
  fix: '怎么做：',
  settings: '在 config.yaml 中：',
};

export const BADGE: Language['badge'] = {
  none: '没有旅程',
  median: (index) => `中位数 ${index}`,
  said: (what, level, index) => `${what}：层级为“${level}”，指数 ${index}，满分 3`,
  saidOfAll: (what, index, levels) => `${what}：指数中位数 ${index}，满分 3；${levels}`,
};
