import type { Rule } from '../../model/rule.ts';

/** Rules of the parity lens. */
export const PARITY_RULES = [
  {
    id: 'parity/existing-worse-off',
    severity: 'error',
    numbers: { below: 0.5 },
    words: {
      name: { en: 'Existing customers worse off', 'zh-CN': '老客户待遇更低', 'zh-TW': '既有客戶待遇較差' },
      says: {
        en: '{touchpoint}: index {index} for {segment}, {other_index} for {other}; ' + 'existing customers get less.',
        'zh-CN': '{touchpoint}：“{segment}”的指数是 {index}，“{other}”是 {other_index}，老客户得到的更少。',
        'zh-TW': '{touchpoint}：「{segment}」的指數是 {index}，「{other}」是 {other_index}，既有客戶得到的比較少。',
      },
      means: {
        en:
          'At one touchpoint, a group of existing customers has a lower level than a group of new ' +
          'ones, or an index at least 0.5 lower.',
        'zh-CN': '在同一触点，某类老客户的层级低于某类新客户，或者指数低 0.5 或更多。',
        'zh-TW': '在同一個接觸點，某類既有客戶的層級低於某類新客戶，或者指數低 0.5 或更多。',
      },
      why: {
        en:
          'Whoever is treated worse for staying learns to leave. ' +
          'Existing customers compare, and they tell others.',
        'zh-CN': '留下来反而待遇更低，等于在教客户离开。老客户会比较，也会说给别人听。',
        'zh-TW': '留下來反而待遇較差，等於在教客戶離開。既有客戶會比較，也會說給別人聽。',
      },
      mend: {
        en:
          'Give existing customers what new ones get here, or something they value as much. ' +
          'Tell them before they have to ask.',
        'zh-CN': '新客户在这里得到的，也给老客户，或者给他们同样看重的东西。不等他们问，主动告知。',
        'zh-TW': '新客戶在這裡得到的，也給既有客戶，或者給他們同樣看重的東西。不等他們問，主動告知。',
      },
    },
  },
  {
    id: 'parity/price-penalty',
    severity: 'error',
    numbers: { tolerance: 0 },
    words: {
      name: { en: 'Staying costs more', 'zh-CN': '留下来反而更贵', 'zh-TW': '留下來反而比較貴' },
      says: {
        en: '{touchpoint}: existing customers pay {existing}, new ones {new} {unit}; that is {penalty} more.',
        'zh-CN': '{touchpoint}：老客户付 {existing}，新客户付 {new} {unit}，老客户多付 {penalty}。',
        'zh-TW': '{touchpoint}：既有客戶付 {existing}，新客戶付 {new} {unit}，既有客戶多付 {penalty}。',
      },
      forms: {
        'free-for-new': {
          en: '{touchpoint}: existing customers pay {existing} {unit} where new ones pay nothing.',
          'zh-CN': '{touchpoint}：老客户付 {existing} {unit}，新客户一分不付。',
          'zh-TW': '{touchpoint}：既有客戶付 {existing} {unit}，新客戶一毛不付。',
        },
      },
      means: {
        en:
          'For the same offer, the dearest price of existing customers is above the cheapest of new ' +
          'ones. The tolerance is 0 %.',
        'zh-CN': '同样的产品或服务，老客户的最高价高于新客户的最低价。容许的差距是 0%。',
        'zh-TW': '同樣的產品或服務，既有客戶的最高價高於新客戶的最低價。容許的差距是 0%。',
      },
      why: {
        en:
          'Those who stayed pay for the discounts of those who come. ' +
          'Once they find out, the price is their reason to leave.',
        'zh-CN': '新客户的优惠，由留下来的人买单。他们一旦发现，价格就成了离开的理由。',
        'zh-TW': '新客戶的優惠，由留下來的人買單。他們一旦發現，價格就成了離開的理由。',
      },
      mend: {
        en:
          'Open the offer to existing customers, at the next renewal at the latest. ' +
          'Until then, say so and give them something of equal worth.',
        'zh-CN': '最迟在下次续约时，让老客户也能享受这一优惠。在此之前，主动说明，并给他们同等价值的回馈。',
        'zh-TW': '最晚在下次續約時，讓既有客戶也能適用這個優惠。在那之前，主動說明，並給他們同等價值的回饋。',
      },
    },
  },
  {
    id: 'parity/existing-unserved',
    severity: 'warning',
    numbers: {},
    words: {
      name: {
        en: 'Nothing for existing customers',
        'zh-CN': '没有面向老客户的触点',
        'zh-TW': '沒有為既有客戶而設的接觸點',
      },
      says: {
        en: 'No touchpoint states that it serves repeat customers, loyal customers or advocates.',
        'zh-CN': '没有一个触点写明面向回头客、忠诚客户或推荐者。',
        'zh-TW': '沒有一個接觸點寫明是為了回頭客、忠誠客戶或推薦者。',
      },
      means: {
        en:
          'The audit states under serves whom its touchpoints are for, and repeat, ' +
          'loyal and advocate are not among them.',
        'zh-CN': '审计在 serves 中写明了触点面向谁，其中没有 repeat、loyal 或 advocate。',
        'zh-TW': '稽核在 serves 中寫明了接觸點是為了誰，其中沒有 repeat、loyal 或 advocate。',
      },
      why: {
        en:
          'Some 60 % of new customers are reported to come by recommendation, ' +
          'and it is existing customers who recommend.',
        'zh-CN': '据报道，约 60% 的新客户来自推荐，而推荐的正是老客户。',
        'zh-TW': '據報導，約 60% 的新客戶來自推薦，而推薦的正是既有客戶。',
      },
      mend: {
        en:
          'Add the touchpoints where existing customers are met, or name them under serves. ' +
          'If there are none, create one.',
        'zh-CN': '把接触老客户的触点补进来，或者在 serves 中写上他们。如果确实没有，就设一个。',
        'zh-TW': '把接觸既有客戶的接觸點補進來，或者在 serves 中寫上他們。如果真的沒有，就設一個。',
      },
    },
  },
] as const satisfies readonly Rule[];
