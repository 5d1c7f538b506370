import type { Rule } from '../../model/rule.ts';

/** Rules of the waivers. */
export const WAIVER_RULES = [
  {
    id: 'waiver/expired',
    severity: 'warning',
    numbers: {},
    words: {
      name: { en: 'Waiver expired', 'zh-CN': '豁免已到期', 'zh-TW': '豁免已到期' },
      says: {
        en: 'The waiver of “{rule}” ran until {until} and no longer waives anything.',
        'zh-CN': '对“{rule}”的豁免到 {until} 为止，已不再有效。',
        'zh-TW': '對「{rule}」的豁免到 {until} 為止，已不再有效。',
      },
      means: {
        en: 'The last day of the waiver lies before the as-of date. What it covered counts in gates again.',
        'zh-CN': '豁免的最后一天早于基准日期。它原来涵盖的发现，重新计入关卡。',
        'zh-TW': '豁免的最後一天早於基準日期。它原本涵蓋的發現，重新計入關卡。',
      },
      why: {
        en: 'What was accepted for a time should not quietly become the way things are.',
        'zh-CN': '暂时接受的事，不该不知不觉变成常态。',
        'zh-TW': '暫時接受的事，不該不知不覺變成常態。',
      },
      mend: {
        en:
          'If the cause is mended, remove the waiver. ' +
          'If it needs more time, set a new date with a reason that still holds.',
        'zh-CN': '如果原因已经消除，就删去豁免。如果还需要时间，写上新的日期和依然成立的理由。',
        'zh-TW': '如果原因已經消除，就刪除豁免。如果還需要時間，寫上新的日期和依然成立的理由。',
      },
    },
  },
  {
    id: 'waiver/unused',
    severity: 'info',
    numbers: {},
    words: {
      name: { en: 'Waiver not needed', 'zh-CN': '豁免没有用上', 'zh-TW': '豁免沒有用到' },
      says: {
        en: 'The waiver of “{rule}” until {until} waives nothing.',
        'zh-CN': '对“{rule}”的豁免（到 {until}）没有豁免任何发现。',
        'zh-TW': '對「{rule}」的豁免（到 {until}）沒有豁免任何發現。',
      },
      means: {
        en: 'The waiver is still in force, but no finding of the audit matches its rule and touchpoint.',
        'zh-CN': '豁免仍然有效，但审计中没有一条发现与它的规则和触点相符。',
        'zh-TW': '豁免仍然有效，但稽核中沒有一項發現與它的規則和接觸點相符。',
      },
      why: {
        en: 'A waiver left behind would let a new finding of the same kind pass the gates.',
        'zh-CN': '留着不用的豁免，会让以后同类的新发现直接通过关卡。',
        'zh-TW': '留著不用的豁免，會讓以後同類的新發現直接通過關卡。',
      },
      mend: {
        en: 'Check its rule and touchpoint for a slip. If the matter is mended, remove the waiver.',
        'zh-CN': '看看规则和触点有没有写错。如果问题已经解决，就删去豁免。',
        'zh-TW': '看看規則和接觸點有沒有寫錯。如果問題已經解決，就刪除豁免。',
      },
    },
  },
] as const satisfies readonly Rule[];
