import type { Rule } from '../../model/rule.ts';

/** Rules of the loop lens. */
export const LOOP_RULES = [
  {
    id: 'loop/stage-empty',
    severity: 'warning',
    numbers: {},
    words: {
      name: { en: 'Stage without touchpoints', 'zh-CN': '阶段空缺', 'zh-TW': '階段空缺' },
      says: {
        en: 'No touchpoint belongs to the stage “{stage}”.',
        'zh-CN': '“{stage}”阶段没有触点。',
        'zh-TW': '「{stage}」階段沒有接觸點。',
      },
      means: {
        en:
          'The audit has no touchpoint in one of the four stages of the loyalty loop: understand, ' +
          'convert, experience, renew.',
        'zh-CN': '忠诚环有四个阶段：理解客户、促成转化、使用体验、留存推荐。这份审计在其中一个阶段没有触点。',
        'zh-TW': '忠誠環有四個階段：理解客戶、促成轉換、使用體驗、留存推薦。這份稽核在其中一個階段沒有接觸點。',
      },
      why: {
        en:
          'Where nobody looks, customers can slip away unseen. ' +
          'A loop with a gap does not lead on to the next purchase.',
        'zh-CN': '没有人看的地方，客户可能悄悄流失。循环断了一段，就接不上下一次购买。',
        'zh-TW': '沒有人看的地方，客戶可能悄悄流失。循環斷了一段，就接不上下一次購買。',
      },
      mend: {
        en:
          'Add the touchpoints customers already meet in this stage, or design one. ' +
          'If the stage is left out on purpose, waive this with a reason.',
        'zh-CN': '把这一阶段客户已经遇到的触点补进来，没有就设计一个。如果是有意不看，请写明理由，予以豁免。',
        'zh-TW': '把這個階段客戶已經遇到的接觸點補進來，沒有就設計一個。如果是刻意不看，請寫明理由並豁免。',
      },
    },
  },
  {
    id: 'loop/half-the-work',
    severity: 'warning',
    numbers: { balance: -0.5 },
    words: {
      name: { en: 'Half the work', 'zh-CN': '只做了一半', 'zh-TW': '只做了一半' },
      says: {
        en: 'Weaker after the sale: mean index {before} before it, {after} after it.',
        'zh-CN': '成交后偏弱：平均指数成交前 {before}，成交后 {after}。',
        'zh-TW': '成交後偏弱：平均指數成交前 {before}，成交後 {after}。',
      },
      forms: {
        'nothing-renews': {
          en: 'No touchpoint renews: nothing reminds customers, brings them back or is retold.',
          'zh-CN': '没有留存推荐的触点：没有提醒，没有再来，也没有口碑。',
          'zh-TW': '沒有留存推薦的接觸點：沒有提醒，沒有再來，也沒有口碑。',
        },
      },
      means: {
        en:
          'The mean index after the sale (experience, renew) is at least 0.5 below the mean before it ' +
          '(understand, convert), or renew has no touchpoint.',
        'zh-CN':
          '成交后（使用体验、留存推荐）的平均指数，比成交前（理解客户、促成转化）低 0.5 或更多；或者留存推荐阶段没有触点。',
        'zh-TW':
          '成交後（使用體驗、留存推薦）的平均指數，比成交前（理解客戶、促成轉換）低 0.5 或更多；或者留存推薦階段沒有接觸點。',
      },
      why: {
        en:
          'Winning a new customer is reported to cost about five times as much as keeping one. ' +
          'Whether customers stay is decided after the sale.',
        'zh-CN': '据报道，赢得一个新客户的花费约为留住一个老客户的五倍。客户留不留下，要看成交之后。',
        'zh-TW': '據報導，贏得一位新客戶的花費約為留住一位既有客戶的五倍。客戶留不留得住，要看成交之後。',
      },
      mend: {
        en:
          'After the sale, look at what is not assessed and lift the weakest touchpoint. ' +
          'Plan one occasion that invites customers back.',
        'zh-CN': '成交之后的触点，未评估的先去看，再提升其中最弱的。另外安排一个请客户回来的契机。',
        'zh-TW': '成交之後的接觸點，未評估的先去看，再提升其中最弱的。另外安排一個邀請客戶回來的機會。',
      },
    },
  },
  {
    id: 'loop/cliff',
    severity: 'warning',
    numbers: { drop: 1 },
    words: {
      name: { en: 'Sudden drop', 'zh-CN': '指数骤降', 'zh-TW': '指數驟降' },
      says: {
        en: 'From “{from}” to “{to}” the index falls by {drop}.',
        'zh-CN': '从“{from}”到“{to}”，指数下降 {drop}。',
        'zh-TW': '從「{from}」到「{to}」，指數下降 {drop}。',
      },
      means: {
        en: 'The index of a touchpoint is at least 1 lower than that of the touchpoint just before it.',
        'zh-CN': '一个触点的指数，比紧邻的前一个触点低 1 或更多。',
        'zh-TW': '一個接觸點的指數，比緊鄰的前一個接觸點低 1 或更多。',
      },
      why: {
        en:
          'Every step sets the expectation for the next. ' + 'After a good one, a weaker one disappoints all the more.',
        'zh-CN': '每一步都会定下对下一步的期望。前一步越好，落差就越明显。',
        'zh-TW': '每一步都會定下對下一步的期望。前一步越好，落差就越明顯。',
      },
      mend: {
        en:
          'Look at what is not assessed at the lower touchpoint. ' +
          'Then tend the handover: what is passed on, and who receives the customer.',
        'zh-CN': '先看较低的触点还有哪些未评估，再理顺交接：交代什么，由谁接待客户。',
        'zh-TW': '先看較低的接觸點還有哪些未評估，再理順交接：交代什麼，由誰接待客戶。',
      },
    },
  },
  {
    id: 'loop/weak-ending',
    severity: 'warning',
    numbers: { below: 0.5 },
    words: {
      name: { en: 'Weak ending', 'zh-CN': '结尾偏弱', 'zh-TW': '結尾偏弱' },
      says: {
        en: 'The journey ends at “{touchpoint}” with index {index}; the mean is {mean}.',
        'zh-CN': '旅程以“{touchpoint}”结尾，指数 {index}，而平均是 {mean}。',
        'zh-TW': '旅程以「{touchpoint}」結尾，指數 {index}，而平均是 {mean}。',
      },
      means: {
        en: 'The index of the last touchpoint is at least 0.5 below the weighted mean of all touchpoints.',
        'zh-CN': '最后一个触点的指数，比全部触点的加权平均低 0.5 或更多。',
        'zh-TW': '最後一個接觸點的指數，比全部接觸點的加權平均低 0.5 或更多。',
      },
      why: {
        en: 'People remember the peak and the end. A weak ending fades what was good before it.',
        'zh-CN': '人们记住的是峰值和结尾。结尾弱了，前面的好也会褪色。',
        'zh-TW': '人們記住的是高峰和結尾。結尾弱了，前面的好也會褪色。',
      },
      mend: {
        en:
          'Answer what is not assessed there. ' +
          'Then design the farewell: a thank-you, a word on what comes next, a reason to return.',
        'zh-CN': '先补上那里未评估的，再把告别设计好：一声感谢、一句后续的交代、一个再来的理由。',
        'zh-TW': '先補上那裡未評估的，再把道別設計好：一聲感謝、一句後續的交代、一個再來的理由。',
      },
    },
  },
] as const satisfies readonly Rule[];
