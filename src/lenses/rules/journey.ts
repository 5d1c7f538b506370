import type { Rule } from '../../model/rule.ts';

/** Rules of the journey lens. */
export const JOURNEY_RULES = [
  {
    id: 'journey/moment-of-truth',
    severity: 'warning',
    numbers: { level: 2 },
    words: {
      name: { en: 'Weak moment of truth', 'zh-CN': '关键时刻偏弱', 'zh-TW': '關鍵時刻偏弱' },
      says: {
        en: '{touchpoint} is a moment of truth, and stands at {level} at most.',
        'zh-CN': '{touchpoint}：这是关键时刻，层级至多是“{level}”。',
        'zh-TW': '{touchpoint}：這是關鍵時刻，層級至多是「{level}」。',
      },
      forms: {
        'not-shown': {
          en: '{touchpoint} is a moment of truth, and {next} is not shown there yet.',
          'zh-CN': '{touchpoint}：这是关键时刻，“{next}”在这里尚无依据。',
          'zh-TW': '{touchpoint}：這是關鍵時刻，「{next}」在這裡尚無依據。',
        },
      },
      means: {
        en: 'A touchpoint marked as a moment of truth is below level 2, service, or that level is not shown there yet.',
        'zh-CN': '标为关键时刻的触点，低于第 2 层“提供服务”，或者这一层尚无依据。',
        'zh-TW': '標為關鍵時刻的接觸點，低於第 2 層「提供服務」，或者這一層尚無依據。',
      },
      why: {
        en:
          'Here customers make up their minds about the whole brand. ' +
          'A journey never stands higher than its weakest moment of truth.',
        'zh-CN': '客户往往就在这一刻给整个品牌下判断。旅程的层级，不会高过最弱的关键时刻。',
        'zh-TW': '客戶往往就在這一刻對整個品牌下判斷。旅程的層級，不會高過最弱的關鍵時刻。',
      },
      mend: {
        en:
          'Take its blockers before those of other touchpoints: look at what is not assessed, ' +
          'then mend what falls short.',
        'zh-CN': '它的卡点优先于其他触点：未评估的先去看，尚有不足的再改进。',
        'zh-TW': '它的卡點優先於其他接觸點：未評估的先去看，還有不足的再改善。',
      },
    },
  },
] as const satisfies readonly Rule[];
