import type { Rule } from '../../model/rule.ts';

/** Rules of the gap lens. */
export const GAP_RULES = [
  {
    id: 'gap/shortfall',
    severity: 'warning',
    numbers: { gap: -1 },
    words: {
      name: { en: 'Below expectation', 'zh-CN': '低于期望', 'zh-TW': '低於期望' },
      says: {
        en: '{touchpoint}: expected {expected}, perceived {perceived}, gap {gap}.',
        'zh-CN': '{touchpoint}：期望 {expected}，感受 {perceived}，差距 {gap}。',
        'zh-TW': '{touchpoint}：期望 {expected}，感受 {perceived}，差距 {gap}。',
      },
      means: {
        en: 'On a scale from 1 to 7, what customers perceived minus what they expected is −1 or lower.',
        'zh-CN': '在 1 到 7 的尺度上，客户的感受减去期望，为 −1 或更低。',
        'zh-TW': '在 1 到 7 的尺度上，客戶的感受減去期望，為 −1 或更低。',
      },
      why: {
        en: 'Customers judge by what they expected. A shortfall disappoints, even if the service is sound.',
        'zh-CN': '客户是拿期望来衡量的。只要不及期望，服务本身不差，也会让人失望。',
        'zh-TW': '客戶是拿期望來衡量的。只要不及期望，服務本身不差，也會讓人失望。',
      },
      mend: {
        en:
          'Ask customers what they expected and what made them expect it. ' +
          'Then raise what they get, or say beforehand what they can count on.',
        'zh-CN': '问问客户原来期望什么、因何而来。然后改善他们得到的，或者事先说清能做到什么。',
        'zh-TW': '問問客戶原本期望什麼、從何而來。然後改善他們得到的，或者事先說清楚能做到什麼。',
      },
    },
  },
  {
    id: 'gap/promise-broken',
    severity: 'error',
    numbers: {},
    words: {
      name: { en: 'Promise not kept', 'zh-CN': '承诺未兑现', 'zh-TW': '承諾未兌現' },
      says: {
        en: '{touchpoint}: promised {promised}, delivered {delivered} {unit} ({what}).',
        'zh-CN': '{touchpoint}：承诺 {promised}，实际 {delivered} {unit}（{what}）。',
        'zh-TW': '{touchpoint}：承諾 {promised}，實際 {delivered} {unit}（{what}）。',
      },
      means: {
        en:
          'What was delivered is worse than what was promised, by however little. ' +
          'The promise itself says whether lower or higher is better.',
        'zh-CN': '实际做到的不及承诺，差一点也算。越低越好还是越高越好，以承诺中所写为准。',
        'zh-TW': '實際做到的不及承諾，差一點也算。越低越好還是越高越好，以承諾中所寫為準。',
      },
      why: {
        en: 'Customers plan around a promise. When it falls through, they trust the next one less.',
        'zh-CN': '客户会按承诺来安排自己的事。承诺落空一次，下一次就更难让人相信。',
        'zh-TW': '客戶會依承諾安排自己的事。承諾落空一次，下一次就更難讓人相信。',
      },
      mend: {
        en:
          'Tell customers before they notice, and make good. ' +
          'Then change the process so that the promise can be kept, or promise less.',
        'zh-CN': '在客户发现之前主动说明，并予以补救。再调整流程，让承诺做得到，或者少承诺一些。',
        'zh-TW': '在客戶發現之前主動說明，並做好補救。再調整流程，讓承諾做得到，或者少承諾一些。',
      },
    },
  },
  {
    id: 'gap/promise-too-high',
    severity: 'info',
    numbers: {},
    words: {
      name: { en: 'Promise higher than needed', 'zh-CN': '承诺过高', 'zh-TW': '承諾過高' },
      says: {
        en: '{touchpoint}: promised {promised}, while competitors promise {benchmark} {unit} ({what}).',
        'zh-CN': '{touchpoint}：承诺 {promised}，而同行承诺 {benchmark} {unit}（{what}）。',
        'zh-TW': '{touchpoint}：承諾 {promised}，而同業承諾 {benchmark} {unit}（{what}）。',
      },
      means: {
        en: 'A promise that was not kept was stricter than its benchmark, which is what competitors promise.',
        'zh-CN': '一项没有兑现的承诺，比它的基准（同行的承诺）更严格。',
        'zh-TW': '一項沒有兌現的承諾，比它的基準（同業的承諾）更嚴格。',
      },
      why: {
        en: 'A smaller promise that is kept earns more trust than a larger one that is not.',
        'zh-CN': '承诺小一点但做到，比承诺大却落空更能赢得信任。',
        'zh-TW': '承諾小一點但做到，比承諾大卻落空更能贏得信任。',
      },
      mend: {
        en: 'Promise less and keep it: choose what you can hold every time, with the benchmark as a guide.',
        'zh-CN': '少承诺，做得到：以每次都能兑现为准，同行的承诺可作参照。',
        'zh-TW': '少承諾，做得到：以每次都能兌現為準，同業的承諾可作參考。',
      },
    },
  },
] as const satisfies readonly Rule[];
