import type { StandardCriterion } from './criterion.ts';

/** Level 1: the company did its duty and the task got done. */
export const PERFUNCTORY = {
  'task-completed': {
    must: true,
    facet: 'reliability',
    cause: 'promise',
    area: 'standards',
    name: { en: 'Task completed', 'zh-CN': '事情办成', 'zh-TW': '事情辦成' },
    asks: {
      en: 'Was what the customer came to do done?',
      'zh-CN': '客户要办的事办成了吗？',
      'zh-TW': '客戶要辦的事辦成了嗎？',
    },
    why: {
      en: 'It is what they came for, and nothing done around it makes up for it.',
      'zh-CN': '客户就是为这件事来的，事没办成，别的做得再好也弥补不了。',
      'zh-TW': '客戶就是為了這件事來的，事情沒辦成，其他做得再好也補不回來。',
    },
    how: {
      en: 'Finish the task before anything else. One named person confirms it with the customer.',
      'zh-CN': '先把事办完，再谈其他。指定一个人，当面向客户确认事情已经办妥。',
      'zh-TW': '先把事情辦完，再談其他。指定一個人，親自跟客戶確認事情已經辦妥。',
    },
  },
  'outcome-sound': {
    must: true,
    facet: 'reliability',
    cause: 'promise',
    area: 'standards',
    name: { en: 'Sound outcome', 'zh-CN': '结果过关', 'zh-TW': '成果沒問題' },
    asks: {
      en: 'Does what was delivered work as it should?',
      'zh-CN': '交付的东西或服务，质量过关、用着正常吗？',
      'zh-TW': '交到客戶手上的東西或服務，品質沒問題、用起來正常嗎？',
    },
    why: {
      en: 'A fault sends customers back and makes every other effort look like decoration.',
      'zh-CN': '出了毛病，客户就得再跑一趟，其他的用心也都成了摆设。',
      'zh-TW': '出了毛病，客戶就得再跑一趟，其他的用心也都成了裝飾。',
    },
    how: {
      en: 'Test the result before handing it over. When it fails, put it right first, then find the cause.',
      'zh-CN': '交付前先检验。没过关就先修好，再查清原因。',
      'zh-TW': '交出去之前先檢查。有問題就先修好，再查清楚原因。',
    },
  },
  'terms-honoured': {
    facet: 'reliability',
    cause: 'promise',
    area: 'marketing',
    practice: 'committed',
    name: { en: 'Terms honoured', 'zh-CN': '说到做到', 'zh-TW': '說到做到' },
    asks: {
      en: 'Were time, scope and conditions those that were promised?',
      'zh-CN': '时间、范围和条件，都和当初答应的一样吗？',
      'zh-TW': '時間、範圍和條件，都跟當初答應的一樣嗎？',
    },
    why: {
      en: 'Customers plan by what they were promised, and a broken word makes them doubt the next one.',
      'zh-CN': '客户是照着承诺来安排的，一次落空，下一句话他就不信了。',
      'zh-TW': '客戶是照著承諾安排的，一次落空，下一句話他就不信了。',
    },
    how: {
      en: 'Check open promises every day and call before one slips. Promise only what you always keep.',
      'zh-CN': '每天核对还没兑现的承诺，眼看要误就提前打电话说明。只承诺每次都做得到的。',
      'zh-TW': '每天核對還沒兌現的承諾，快來不及就先打電話說明。只承諾每次都做得到的。',
    },
  },
  'price-plain': {
    facet: 'reliability',
    cause: 'promise',
    area: 'price',
    practice: 'transparent',
    name: { en: 'Plain price', 'zh-CN': '价格明白', 'zh-TW': '價格清楚' },
    asks: {
      en: 'Can the customer tell what they pay and why, and do they pay what others pay?',
      'zh-CN': '客户清楚自己付多少钱、为什么付，而且和别人一个价吗？',
      'zh-TW': '客戶清楚自己付多少錢、為什麼付，而且跟別人同一個價嗎？',
    },
    why: {
      en: 'Whoever finds a hidden charge, or a better deal for others, feels cheated.',
      'zh-CN': '发现有隐藏收费，或者别人买得更便宜，谁都会觉得上当。',
      'zh-TW': '發現有隱藏費用，或是別人買得更便宜，誰都會覺得被騙。',
    },
    how: {
      en: 'Show the full price and what it is made of before the customer agrees, the same for everyone.',
      'zh-CN': '在客户点头之前，把总价和各项明细讲清楚，对谁都一个价。',
      'zh-TW': '在客戶點頭之前，把總價和各項明細講清楚，對誰都一樣。',
    },
  },
} satisfies Record<string, StandardCriterion>;
