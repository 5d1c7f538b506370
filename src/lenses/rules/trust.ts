import type { Rule } from '../../model/rule.ts';

/** Rules of the trust lens. */
export const TRUST_RULES = [
  {
    id: 'trust/weak-facet',
    severity: 'warning',
    numbers: { below: 0.5 },
    words: {
      name: { en: 'Weak side of trust', 'zh-CN': '信任的薄弱面', 'zh-TW': '信任的弱項' },
      says: {
        en: 'Trust is weak in {facet}: {score}.',
        'zh-CN': '信任在“{facet}”上偏弱：{score}。',
        'zh-TW': '信任在「{facet}」上偏弱：{score}。',
      },
      means: {
        en:
          'The weighted mean of all known ratings that bear on this facet is below 0.5, ' +
          'where 1 means all met. What is not assessed is left out.',
        'zh-CN': '与这一面有关的所有已知评定，加权平均低于 0.5；全部达到为 1。未评估的不计。',
        'zh-TW': '與這一面有關的所有已知評定，加權平均低於 0.5；全部達到為 1。未評估的不計。',
      },
      why: {
        en: 'Trust is the product of reliability, competence and closeness. ' + 'One weak factor pulls the whole down.',
        'zh-CN': '信任是可靠、能力、亲近三者的乘积。一项偏弱，整体就被拉低。',
        'zh-TW': '信任是可靠、能力、親近三者的乘積。一項偏弱，整體就被拉低。',
      },
      mend: {
        en:
          'Take the criteria of this facet that are missed or partly met, ' +
          'at the weightiest touchpoints first, and plan an action for each.',
        'zh-CN': '找出这一面中未达到或部分达到的准则，从权重最大的触点开始，逐条安排行动。',
        'zh-TW': '找出這一面中未達到或部分達到的準則，從權重最大的接觸點開始，逐條安排行動。',
      },
    },
  },
] as const satisfies readonly Rule[];
