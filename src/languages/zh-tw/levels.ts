import type { Language } from '../language.ts';

export const LEVELS: Language['levels'] = {
  'not-shown': {
    name: '尚無依據',
    says: '客戶得到了什麼，看過的還不夠，說不準。',
  },
  unmet: {
    name: '未達成',
    says: '客戶沒有得到他要的東西。',
  },
  perfunctory: {
    name: '應付客戶',
    says: '公司盡了本分，事情辦成了。',
  },
  service: {
    name: '提供服務',
    says: '有完整的流程，辦得又快又省力。',
  },
  experience: {
    name: '創造體驗',
    says: '客戶被打動了，還想再來。',
  },
  none: {
    name: '無',
    says: '還沒有什麼能讓客戶留下來。',
  },
  transaction: {
    name: '交易',
    says: '產品解決了問題，品質穩定，價錢也值得。',
  },
  personal: {
    name: '交情',
    says: '記得客戶這個人，要緊的時候有關懷。',
  },
  partnership: {
    name: '夥伴',
    says: '雙方一起成長，彼此受益。',
  },
};
