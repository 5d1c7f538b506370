import type { Rule } from '../../model/rule.ts';

/** Rules of the kpi lens. */
export const KPI_RULES = [
  {
    id: 'kpi/score-without-need',
    severity: 'warning',
    numbers: {},
    words: {
      name: { en: 'Score without a need', 'zh-CN': '有分数，没写需求', 'zh-TW': '有分數，沒寫需求' },
      says: {
        en: '{touchpoint}: “{metric}” is measured, but the customer need is not written down.',
        'zh-CN': '{touchpoint}：测量了“{metric}”，还没有写下客户的需求。',
        'zh-TW': '{touchpoint}：衡量了「{metric}」，還沒有寫下客戶的需求。',
      },
      means: {
        en: 'The touchpoint has a satisfaction measure (CSAT, NPS or CES), but nothing under need.',
        'zh-CN': '触点有满意度指标（CSAT、NPS 或 CES），但没有写 need（客户的需求）。',
        'zh-TW': '接觸點有滿意度指標（CSAT、NPS 或 CES），但沒有寫 need（客戶的需求）。',
      },
      why: {
        en:
          'A score says how satisfied, not with what. ' +
          'Without the need, a team can raise the score and still not help the customer.',
        'zh-CN': '分数只说有多满意，不说对什么满意。不知道需求，分数涨了，也未必帮到客户。',
        'zh-TW': '分數只說有多滿意，不說對什麼滿意。不知道需求，分數高了，也未必幫到客戶。',
      },
      mend: {
        en:
          'Write in one sentence, in the words of the customer, what they need here. ' +
          'Then check that the measure asks about it.',
        'zh-CN': '用客户的话写一句：他在这里需要什么。再看看这个指标问的是不是这件事。',
        'zh-TW': '用客戶的話寫一句：他在這裡需要什麼。再看看這個指標問的是不是這件事。',
      },
    },
  },
  {
    id: 'kpi/score-hides-level',
    severity: 'warning',
    numbers: { share: 0.8, nps: 50, level: 1 },
    words: {
      name: { en: 'High score, low level', 'zh-CN': '分数高，层级低', 'zh-TW': '分數高，層級低' },
      says: {
        en: '{touchpoint}: “{metric}” is high at {value}, yet the level is {level} at most.',
        'zh-CN': '{touchpoint}：“{metric}”高达 {value}，层级却至多是“{level}”。',
        'zh-TW': '{touchpoint}：「{metric}」高達 {value}，層級卻至多是「{level}」。',
      },
      forms: {
        journey: {
          en: '{touchpoint}: “{metric}” is high at {value}, yet the journey as a whole is {level} at most.',
          'zh-CN': '{touchpoint}：“{metric}”高达 {value}，整个旅程的层级却至多是“{level}”。',
          'zh-TW': '{touchpoint}：「{metric}」高達 {value}，整個旅程的層級卻至多是「{level}」。',
        },
      },
      means: {
        en:
          'Customers are satisfied (CSAT and CES at 80 % of their scale or more, NPS at 50 or more), while the ' +
          'touchpoint or the journey can be at level 1, perfunctory, at most.',
        'zh-CN': '客户满意（CSAT、CES 达到尺度的 80%，NPS 达到 50），而触点或旅程至多在第 1 层“应付客户”。',
        'zh-TW': '客戶滿意（CSAT、CES 達到尺度的 80%，NPS 達到 50），而接觸點或旅程至多在第 1 層「應付客戶」。',
      },
      why: {
        en: 'A good figure can hide how little customers get. It may come to light only when they leave.',
        'zh-CN': '数字好看，可能掩盖了客户得到的并不多。等到客户离开才看见，就晚了。',
        'zh-TW': '數字好看，可能掩蓋了客戶得到的並不多。等到客戶離開才看見，就晚了。',
      },
      mend: {
        en:
          'Answer what is not assessed, and find out when and how the figure was asked for. ' +
          'Then work on the blockers, not on the figure.',
        'zh-CN': '先补上未评估的，再弄清这个数字是何时、怎样问来的。改进要对着卡点，而不是对着数字。',
        'zh-TW': '先補上未評估的，再弄清楚這個數字是何時、怎麼問來的。改善要對著卡點，而不是對著數字。',
      },
    },
  },
  {
    id: 'kpi/satisfied-not-returning',
    severity: 'warning',
    numbers: { satisfied: 0.8, nps: 50, returning: 0.6 },
    words: {
      name: {
        en: 'Satisfied, but not returning',
        'zh-CN': '满意，却不打算再来',
        'zh-TW': '滿意，卻不打算再來',
      },
      says: {
        en: '{touchpoint}: satisfied (“{metric}” {value}), but the intent to return is low at {intent}.',
        'zh-CN': '{touchpoint}：客户满意（“{metric}”为 {value}），再来的意愿却偏低：{intent}。',
        'zh-TW': '{touchpoint}：客戶滿意（「{metric}」為 {value}），再來的意願卻偏低：{intent}。',
      },
      means: {
        en:
          'Customers are satisfied (CSAT and CES at 80 % of their scale or more, NPS at 50 or more), ' +
          'while the intent to return is below 60 % of its scale.',
        'zh-CN': '客户满意（CSAT、CES 达到尺度的 80%，NPS 达到 50），而再来的意愿低于其尺度的 60%。',
        'zh-TW': '客戶滿意（CSAT、CES 達到尺度的 80%，NPS 達到 50），而再來的意願低於其尺度的 60%。',
      },
      why: {
        en:
          'A reported 20 % of fully satisfied customers do not intend to return. ' +
          'A business lives on those who want to.',
        'zh-CN': '据报道，完全满意的客户中有 20% 并不打算再来。而生意靠的是想再来的人。',
        'zh-TW': '據報導，完全滿意的客戶中有 20% 並不打算再來。而生意靠的是想再來的人。',
      },
      mend: {
        en:
          'Ask satisfied customers what would bring them back. ' +
          'Look for a feeling or a next need that nobody has asked about yet.',
        'zh-CN': '问问满意的客户，怎样才会再来。留意还没有人问起过的感受，或者下一个需求。',
        'zh-TW': '問問滿意的客戶，怎樣才會再來。留意還沒有人問過的感受，或者下一個需求。',
      },
    },
  },
  {
    id: 'kpi/survey-only',
    severity: 'info',
    numbers: {},
    words: {
      name: { en: 'Surveys only', 'zh-CN': '只有问卷', 'zh-TW': '只有問卷' },
      says: {
        en: '{touchpoint}: all evidence comes from surveys.',
        'zh-CN': '{touchpoint}：证据全部来自问卷。',
        'zh-TW': '{touchpoint}：證據全部來自問卷。',
      },
      means: {
        en: 'Every piece of evidence at this touchpoint is of the kind survey.',
        'zh-CN': '这个触点的每一条证据都是问卷（survey）。',
        'zh-TW': '這個接觸點的每一項證據都是問卷（survey）。',
      },
      why: {
        en: 'A survey hears only those who answer, and it records what they say, not what happened.',
        'zh-CN': '问卷只听得到作答的人，记下的是他们怎么说，不是发生了什么。',
        'zh-TW': '問卷只聽得到作答的人，記下的是他們怎麼說，不是發生了什麼。',
      },
      mend: {
        en: 'Add a second kind: watch the touchpoint, send a mystery shopper, or read complaints or reviews.',
        'zh-CN': '再加一种证据：到现场观察，请神秘顾客走一遍，或者读一读投诉和评论。',
        'zh-TW': '再加一種證據：到現場觀察，請神秘客走一遍，或者讀一讀客訴和評論。',
      },
    },
  },
] as const satisfies readonly Rule[];
