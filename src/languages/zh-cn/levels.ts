import type { Language } from '../language.ts';

export const LEVELS: Language['levels'] = {
  'not-shown': {
    name: '尚无依据',
    says: '客户得到了什么，看过的还不够，说不准。',
  },
  unmet: {
    name: '未达成',
    says: '客户没有得到他来要的东西。',
  },
  perfunctory: {
    name: '应付客户',
    says: '公司尽了本分，事情办成了。',
  },
  service: {
    name: '提供服务',
    says: '有完整的流程，办得又快又省力。',
  },
  experience: {
    name: '创造体验',
    says: '客户被打动了，还想再来。',
  },
  none: {
    name: '无',
    says: '还没有什么能让客户留下来。',
  },
  transaction: {
    name: '交易',
    says: '产品解决了问题，质量稳定，价钱也值。',
  },
  personal: {
    name: '交情',
    says: '记得客户这个人，要紧的时候有关怀。',
  },
  partnership: {
    name: '伙伴',
    says: '双方一起成长，彼此受益。',
  },
};
