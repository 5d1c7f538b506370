import type { Locale } from '../../model/text.ts';

/** Headings of what the command line writes for people. */
export interface Phrases {
  table: { touchpoint: string; level: string; reach: string; index: string };
  explain: Record<
    'level' | 'must' | 'weight' | 'facet' | 'cause' | 'area' | 'practice' | 'why' | 'mend' | 'settings',
    string
  >;
}

export const PHRASES: Readonly<Record<Locale, Phrases>> = {
  en: {
    table: { touchpoint: 'Touchpoint', level: 'Level', reach: 'Reach', index: 'Index' },
    explain: {
      level: 'Level:',
      must: 'must be met',
      weight: 'weight',
      facet: 'trust:',
      cause: 'when missed:',
      area: 'value:',
      practice: 'practice:',
      why: 'Why it matters:',
      mend: 'What to do:',
      settings: 'In config.yaml:',
    },
  },
  'zh-CN': {
    table: { touchpoint: '触点', level: '层级', reach: '可达层级', index: '指数' },
    explain: {
      level: '层级：',
      must: '必须达成',
      weight: '权重',
      facet: '信任：',
      cause: '未达成时：',
      area: '价值：',
      practice: '做法：',
      why: '为什么重要：',
      mend: '怎么做：',
      settings: '在 config.yaml 中：',
    },
  },
  'zh-TW': {
    table: { touchpoint: '接觸點', level: '層級', reach: '可達層級', index: '指數' },
    explain: {
      level: '層級：',
      must: '必須達成',
      weight: '權重',
      facet: '信任：',
      cause: '未達成時：',
      area: '價值：',
      practice: '做法：',
      why: '為什麼重要：',
      mend: '怎麼做：',
      settings: '在 config.yaml 中：',
    },
  },
};
