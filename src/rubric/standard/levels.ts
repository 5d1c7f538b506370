import type { Words } from '../../model/text.ts';

/** A rung's id and its words. */
export interface Rung {
  id: string;
  name: Words;
  says: Words;
}
type Threshold = { threshold: number };

/** A ladder without its criteria: the floor, and the three levels above it, lowest first. */
export interface StandardLevels {
  floor: Rung;
  levels: [Rung & Threshold, Rung & Threshold, Rung & Threshold];
}

/** What one touchpoint gave the customer. */
export const INTERACTION_LEVELS = {
  floor: {
    id: 'unmet',
    name: { en: 'Unmet', 'zh-CN': '未达成', 'zh-TW': '未達成' },
    says: {
      en: 'The customer did not get what they came for.',
      'zh-CN': '客户没有得到他来要的东西。',
      'zh-TW': '客戶沒有得到他要的東西。',
    },
  },
  levels: [
    {
      id: 'perfunctory',
      name: { en: 'Perfunctory', 'zh-CN': '应付客户', 'zh-TW': '應付客戶' },
      says: {
        en: 'The company did its duty and the task got done.',
        'zh-CN': '公司尽了本分，事情办成了。',
        'zh-TW': '公司盡了本分，事情辦成了。',
      },
      threshold: 0.75,
    },
    {
      id: 'service',
      name: { en: 'Service', 'zh-CN': '提供服务', 'zh-TW': '提供服務' },
      says: {
        en: 'A complete process did it quickly and efficiently.',
        'zh-CN': '有完整的流程，办得又快又省力。',
        'zh-TW': '有完整的流程，辦得又快又省力。',
      },
      threshold: 0.75,
    },
    {
      id: 'experience',
      name: { en: 'Experience', 'zh-CN': '创造体验', 'zh-TW': '創造體驗' },
      says: {
        en: 'The customer was moved and wants to come back.',
        'zh-CN': '客户被打动了，还想再来。',
        'zh-TW': '客戶被打動了，還想再來。',
      },
      threshold: 0.6,
    },
  ],
} satisfies StandardLevels;

/** What ties a customer segment to the company. */
export const RELATIONSHIP_LEVELS = {
  floor: {
    id: 'none',
    name: { en: 'None', 'zh-CN': '无', 'zh-TW': '無' },
    says: {
      en: 'Nothing ties the customer to the company yet.',
      'zh-CN': '还没有什么能让客户留下来。',
      'zh-TW': '還沒有什麼能讓客戶留下來。',
    },
  },
  levels: [
    {
      id: 'transaction',
      name: { en: 'Transaction', 'zh-CN': '交易', 'zh-TW': '交易' },
      says: {
        en: 'The product solves the problem, steadily and at a fair price.',
        'zh-CN': '产品解决了问题，质量稳定，价钱也值。',
        'zh-TW': '產品解決了問題，品質穩定，價錢也值得。',
      },
      threshold: 0.75,
    },
    {
      id: 'personal',
      name: { en: 'Personal', 'zh-CN': '交情', 'zh-TW': '交情' },
      says: {
        en: 'The customer is known as a person and cared for when it matters.',
        'zh-CN': '记得客户这个人，要紧的时候有关怀。',
        'zh-TW': '記得客戶這個人，要緊的時候有關懷。',
      },
      threshold: 0.75,
    },
    {
      id: 'partnership',
      name: { en: 'Partnership', 'zh-CN': '伙伴', 'zh-TW': '夥伴' },
      says: {
        en: 'Both sides grow together and gain from each other.',
        'zh-CN': '双方一起成长，彼此受益。',
        'zh-TW': '雙方一起成長，彼此受益。',
      },
      threshold: 0.6,
    },
  ],
} satisfies StandardLevels;

/** What stands at level 0 and may still be shown to be higher: no rung, and no failure. */
export const NOTHING_SHOWN = {
  id: 'not-shown',
  name: { en: 'Not shown yet', 'zh-CN': '尚无依据', 'zh-TW': '尚無依據' },
  says: {
    en: 'What customers get has not been looked at enough to tell.',
    'zh-CN': '客户得到了什么，看过的还不够，说不准。',
    'zh-TW': '客戶得到了什麼，看過的還不夠，說不準。',
  },
} as const satisfies Rung;
