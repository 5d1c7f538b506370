import type { Rule } from '../../model/rule.ts';

/** Rules of the consistency lens. */
export const CONSISTENCY_RULES = [
  {
    id: 'consistency/spread',
    severity: 'warning',
    numbers: { spread: 1 },
    words: {
      name: { en: 'Uneven touchpoint', 'zh-CN': '表现不一致', 'zh-TW': '表現不一致' },
      says: {
        en: '{touchpoint}: the index differs by {spread} ({dimension}).',
        'zh-CN': '{touchpoint}：指数相差 {spread}（{dimension}）。',
        'zh-TW': '{touchpoint}：指數相差 {spread}（{dimension}）。',
      },
      means: {
        en:
          'Between a touchpoint and its variants by channel, by location or by period, ' +
          'the highest and lowest index are at least 1 apart.',
        'zh-CN': '触点与它按渠道、按地点或按时期的变体相比，最高与最低的指数相差 1 或更多。',
        'zh-TW': '接觸點與它依通路、依地點或依時期的變體相比，最高與最低的指數相差 1 或更多。',
      },
      why: {
        en: 'To customers it is one brand. ' + 'What they got in one place or at one time, they look for in the next.',
        'zh-CN': '在客户眼里，品牌只有一个。在一处、一时得到过的，换个地方、换个时候也会期待。',
        'zh-TW': '在客戶眼裡，品牌只有一個。在一處、一時得到過的，換個地方、換個時候也會抱著同樣的期望。',
      },
      mend: {
        en:
          'See how the best one does it, and make that the standard for all. ' +
          'If the difference is meant, such as before and after a change, waive it.',
        'zh-CN': '看看做得最好的是怎么做的，定为共同的标准。如果差别是有意为之，例如改造前后，可予以豁免。',
        'zh-TW': '看看做得最好的是怎麼做的，訂為共同的標準。如果差異是刻意的，例如改造前後，可以豁免。',
      },
    },
  },
] as const satisfies readonly Rule[];
