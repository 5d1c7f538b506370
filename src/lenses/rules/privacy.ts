import type { Rule } from '../../model/rule.ts';

/** Rules of the privacy lens. */
export const PRIVACY_RULES = [
  {
    id: 'privacy/personal-data',
    severity: 'warning',
    numbers: {},
    words: {
      name: { en: 'Personal data in a text', 'zh-CN': '文字中有个人信息', 'zh-TW': '文字中有個人資料' },
      says: {
        en: 'A text seems to hold personal data: {kind}.',
        'zh-CN': '有一处文字可能含有个人信息：{kind}。',
        'zh-TW': '有一處文字可能含有個人資料：{kind}。',
      },
      means: {
        en:
          'A text holds an e-mail address, a phone number, ' +
          'or a number with the length and checksum of a payment card or a Chinese resident id.',
        'zh-CN': '有一处文字含有电子邮箱、电话号码，或者位数和校验码符合银行卡号或居民身份证号的数字。',
        'zh-TW': '有一處文字含有電子郵件地址、電話號碼，或者位數和檢查碼符合支付卡號或中國居民身分證號的數字。',
      },
      why: {
        en:
          'Everybody who reads the report can see and search it. ' +
          'The person concerned did not ask for that, and the law may protect them.',
        'zh-CN': '看报告的人都能看到、搜到它。当事人未必同意，法律也可能保护这些信息。',
        'zh-TW': '看報告的人都能看到、搜尋到它。當事人未必同意，法律也可能保護這些資料。',
      },
      mend: {
        en:
          'Write a role instead, such as “a regular”, and mind that earlier versions keep the text. ' +
          'If it is no personal data, waive this with a reason.',
        'zh-CN': '改写成身份，例如“一位老客户”，并留意旧版本里仍有原文。如果不是个人信息，写明理由予以豁免。',
        'zh-TW': '改寫成身分，例如「一位老客戶」，並留意舊版本裡仍有原文。如果不是個人資料，寫明理由並豁免。',
      },
    },
  },
] as const satisfies readonly Rule[];
