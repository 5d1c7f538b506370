import type { Rule } from '../../model/rule.ts';

/** Rules of the relationship lens. */
export const RELATIONSHIP_RULES = [
  {
    id: 'relationship/fragile',
    severity: 'info',
    numbers: { level: 1 },
    words: {
      name: { en: 'Fragile relationship', 'zh-CN': '关系脆弱', 'zh-TW': '關係脆弱' },
      says: {
        en: '{segment}: the relationship is “{level}” at most, and easily lost.',
        'zh-CN': '{segment}：关系至多在“{level}”这一阶，容易失去。',
        'zh-TW': '{segment}：關係至多在「{level}」這一階，容易失去。',
      },
      means: {
        en:
          'The relationship with a customer segment cannot be above rung 1, transaction, ' +
          'whatever the open answers turn out to be.',
        'zh-CN': '不管未评估的结果如何，与某个客户群体的关系都不会高过第 1 阶“交易”。',
        'zh-TW': '不管未評估的結果如何，與某個客群的關係都不會高過第 1 階「交易」。',
      },
      why: {
        en:
          'On this rung, bad goods, late delivery, ' +
          'a rude clerk or a cheaper alternative each suffice to lose the segment.',
        'zh-CN': '在这一阶，货不好、送得晚、店员无礼、别家更便宜，哪一样都足以失去他们。',
        'zh-TW': '在這一階，東西不好、送得晚、店員無禮、別家更便宜，隨便一樣都足以失去他們。',
      },
      mend: {
        en:
          'Answer what is not assessed, then clear the blockers of the next rung. ' +
          'Beyond transaction, it begins with knowing the customer as a person.',
        'zh-CN': '先补上未评估的，再清除上一阶的卡点。要走出“交易”，从把客户当作一个具体的人来认识开始。',
        'zh-TW': '先補上未評估的，再排除上一階的卡點。要走出「交易」，從把客戶當成一個具體的人來認識開始。',
      },
    },
  },
  {
    id: 'relationship/no-renewal',
    severity: 'info',
    numbers: { days: 365 },
    words: {
      name: { en: 'Relationship not renewed', 'zh-CN': '关系久未更新', 'zh-TW': '關係久未經營' },
      says: {
        en: 'No action is recorded as done in the {days} days up to the as-of date.',
        'zh-CN': '截至基准日期的 {days} 天内，没有记录已完成的行动。',
        'zh-TW': '截至基準日期的 {days} 天內，沒有記錄已完成的行動。',
      },
      means: {
        en:
          'The audit states a relationship, ' +
          'but records no action as done within the 365 days up to the as-of date.',
        'zh-CN': '审计中写了客户关系，但截至基准日期的 365 天内，没有记录任何完成的行动。',
        'zh-TW': '稽核中寫了客戶關係，但截至基準日期的 365 天內，沒有記錄任何完成的行動。',
      },
      why: {
        en:
          'A relationship cools when nothing new happens. ' +
          'What was a delight a year ago is taken for granted today.',
        'zh-CN': '没有新意，关系就会变淡。一年前的惊喜，今天已经习以为常。',
        'zh-TW': '沒有新意，關係就會變淡。一年前的驚喜，今天已經習以為常。',
      },
      mend: {
        en: 'Complete one action that customers will notice. ' + 'If one was done already, record its day under done.',
        'zh-CN': '完成一项客户感受得到的行动。如果已经做过，请用 done 记下完成的日期。',
        'zh-TW': '完成一項客戶感受得到的行動。如果已經做過，請用 done 記下完成的日期。',
      },
    },
  },
] as const satisfies readonly Rule[];
