import { counted } from '../../languages/counted.ts';
import type { InLanguages } from '../../model/text.ts';
import type { Severity } from '../../model/vocabulary.ts';

const count = (one: string, other: string) => counted('en', { one, other });

/** Headings of what the command line writes for people. */
export interface Phrases {
  table: { touchpoint: string; level: string; reach: string; index: string };
  explain: Record<
    'level' | 'must' | 'weight' | 'facet' | 'cause' | 'area' | 'practice' | 'why' | 'mend' | 'settings',
    string
  >;
  badge: {
    comma: string;
    colon: string;
    none: string;
    median: (index: string) => string;
    /** Read out: where one journey stands, and where all of them do. */
    said: (what: string, level: string, index: string) => string;
    saidOfAll: (what: string, index: string, levels: string) => string;
  };
  check: {
    /** What was looked at, and how many findings there are by severity. */
    total: (audits: number, touchpoints: number, findings: string, asOf: string) => string;
    severities: Record<Severity | 'waived', (count: number) => string>;
    waivedUntil: (day: string) => string;
    fails: string;
  };
}

export const PHRASES: InLanguages<Phrases> = {
  en: {
    table: { touchpoint: 'Touchpoint', level: 'Level', reach: 'Reach', index: 'Index' },
    badge: {
      comma: ', ',
      colon: ': ',
      none: 'no journeys',
      median: (index) => `median ${index}`,
      said: (what, level, index) => `${what}: level ${level}, index ${index} of 3`,
      saidOfAll: (what, index, levels) => `${what}: median index ${index} of 3; ${levels}`,
    },
    check: {
      total: (audits, touchpoints, findings, asOf) =>
        `${count('journey', 'journeys')(audits)}, ${count('touchpoint', 'touchpoints')(touchpoints)}: ${findings} (as of ${asOf})`,
      severities: {
        error: count('error', 'errors'),
        warning: count('warning', 'warnings'),
        info: count('note', 'notes'),
        waived: (waived) => `${waived} waived`,
      },
      waivedUntil: (day) => `[waived until ${day}]`,
      fails: 'Fails: ',
    },
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
    badge: {
      comma: '，',
      colon: '：',
      none: '没有旅程',
      median: (index) => `中位数 ${index}`,
      said: (what, level, index) => `${what}：层级为“${level}”，指数 ${index}，满分 3`,
      saidOfAll: (what, index, levels) => `${what}：指数中位数 ${index}，满分 3；${levels}`,
    },
    check: {
      total: (audits, touchpoints, findings, asOf) =>
        `${audits} 条旅程，${touchpoints} 个触点：${findings}（基准日期 ${asOf}）`,
      severities: {
        error: (errors) => `${errors} 个错误`,
        warning: (warnings) => `${warnings} 个警告`,
        info: (notes) => `${notes} 个提示`,
        waived: (waived) => `${waived} 个已豁免`,
      },
      waivedUntil: (day) => `[豁免至 ${day}]`,
      fails: '未通过：',
    },
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
    badge: {
      comma: '，',
      colon: '：',
      none: '沒有旅程',
      median: (index) => `中位數 ${index}`,
      said: (what, level, index) => `${what}：層級為「${level}」，指數 ${index}，滿分 3`,
      saidOfAll: (what, index, levels) => `${what}：指數中位數 ${index}，滿分 3；${levels}`,
    },
    check: {
      total: (audits, touchpoints, findings, asOf) =>
        `${audits} 段旅程，${touchpoints} 個接觸點：${findings}（基準日期 ${asOf}）`,
      severities: {
        error: (errors) => `${errors} 個錯誤`,
        warning: (warnings) => `${warnings} 個警告`,
        info: (notes) => `${notes} 個提示`,
        waived: (waived) => `${waived} 個已豁免`,
      },
      waivedUntil: (day) => `[豁免至 ${day}]`,
      fails: '未通過：',
    },
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
