import type { Rule } from '../../model/rule.ts';

/** Rules of the value lens. */
export const VALUE_RULES = [
  {
    id: 'value/deviation',
    severity: 'warning',
    numbers: { below: 0.5 },
    words: {
      name: { en: 'Value falls short', 'zh-CN': '价值打了折扣', 'zh-TW': '價值打了折扣' },
      says: {
        en: 'Value falls short in {area}: {score}.',
        'zh-CN': '“{area}”方面的价值打了折扣：{score}。',
        'zh-TW': '「{area}」方面的價值打了折扣：{score}。',
      },
      means: {
        en:
          'The weighted mean of all known ratings in this value area is below 0.5, ' +
          'where 1 means all met. What is not assessed is left out.',
        'zh-CN': '这一价值领域的所有已知评定，加权平均低于 0.5；全部达到为 1。未评估的不计。',
        'zh-TW': '這個價值領域的所有已知評定，加權平均低於 0.5；全部達到為 1。未評估的不計。',
      },
      why: {
        en:
          'Customers weigh what they give against all they get. ' +
          'Where one area falls short, good work in the others counts for less.',
        'zh-CN': '客户会把付出的和得到的放在一起掂量。一方面不足，别处做得好也会打折扣。',
        'zh-TW': '客戶會把付出的和得到的放在一起衡量。一方面不足，別處做得好也會打折扣。',
      },
      mend: {
        en:
          'Go through the criteria of this area that are missed or partly met. ' +
          'Begin with the one most customers feel.',
        'zh-CN': '逐条看这一领域中未达到或部分达到的准则，从最多客户有感受的那一条开始。',
        'zh-TW': '逐條看這個領域中未達到或部分達到的準則，從最多客戶有感的那一條開始。',
      },
    },
  },
] as const satisfies readonly Rule[];
