import type { StandardCriterion } from './criterion.ts';

/** Level 3: the customer was moved and wants to come back. */
export const EXPERIENCE = {
  'emotion-met': {
    must: true,
    facet: 'closeness',
    name: { en: 'Emotion met', 'zh-CN': '接住情绪', 'zh-TW': '接住情緒' },
    asks: {
      en: 'Was the feeling the customer brought noticed and answered?',
      'zh-CN': '客户带来的情绪，有人察觉、有人回应吗？',
      'zh-TW': '客戶帶來的情緒，有人察覺、有人回應嗎？',
    },
    why: {
      en: 'Details fade; whether somebody saw how they felt does not.',
      'zh-CN': '细节会淡忘，有没有人懂自己当时的心情，却忘不了。',
      'zh-TW': '細節會淡忘，當時有沒有人懂自己的心情，卻忘不了。',
    },
    how: {
      en: 'Name the feeling and let it out before solving anything. Rehearse it with real complaints.',
      'zh-CN': '先说出客户的感受，让他把情绪放出来，再解决问题。拿真实的投诉来演练。',
      'zh-TW': '先說出客戶的感受，讓他把情緒發洩出來，再解決問題。拿真實的客訴來演練。',
    },
  },
  understood: {
    facet: 'closeness',
    name: { en: 'Understood', 'zh-CN': '懂这位客户', 'zh-TW': '懂這位客戶' },
    asks: {
      en: 'Was this customer treated as a particular person, with known history and tastes?',
      'zh-CN': '是否把他当作这一位客户来对待，知道他的过往和喜好？',
      'zh-TW': '是否把他當成這一位客戶來對待，知道他的過往和喜好？',
    },
    why: {
      en: 'Nobody likes to be a stranger in a place they have been to before.',
      'zh-CN': '来过的地方还被当成生人，谁都会失落。',
      'zh-TW': '來過的地方還被當成陌生人，誰都會失落。',
    },
    how: {
      en: 'Note history and tastes with consent, have them at hand at the next contact, and act on them.',
      'zh-CN': '征得同意后记下过往和喜好，下次接触时随手可查，并且真正用上。',
      'zh-TW': '徵得同意後記下過往和喜好，下次接觸時隨手可查，而且真的用上。',
    },
  },
  anticipated: {
    facet: 'competence',
    practice: 'foreseeing',
    name: { en: 'Anticipated', 'zh-CN': '先想一步', 'zh-TW': '先想一步' },
    asks: {
      en: 'Was a need met before the customer voiced it?',
      'zh-CN': '有没有哪个需求，客户还没开口就已经满足了？',
      'zh-TW': '有沒有哪個需求，客戶還沒開口就已經滿足了？',
    },
    why: {
      en: 'A need met unasked shows that somebody was thinking of them.',
      'zh-CN': '没开口就有人想到，说明有人把他放在心上。',
      'zh-TW': '還沒開口就有人想到，代表有人把他放在心上。',
    },
    how: {
      en: 'List what customers ask for next at this point. Offer the most frequent ones before they ask.',
      'zh-CN': '列出客户到这一步常会提的要求，从最常见的做起，抢在他开口之前。',
      'zh-TW': '列出客戶到這一步常會提出的要求，從最常見的做起，趕在他開口之前。',
    },
  },
  'beyond-script': {
    facet: 'closeness',
    name: { en: 'Beyond the script', 'zh-CN': '不止照章办事', 'zh-TW': '不只照規定辦' },
    asks: {
      en: 'Did people act out of care, past what the procedure asks?',
      'zh-CN': '员工是否出于关心，做了规定之外的事？',
      'zh-TW': '員工是否出於關心，做了規定以外的事？',
    },
    why: {
      en: 'Customers can tell what is done by rule from what is done for them.',
      'zh-CN': '是照章办事，还是真心为他，客户分得出来。',
      'zh-TW': '是照規定辦，還是真心為他，客戶分得出來。',
    },
    how: {
      en: 'Give staff time, leave and a small budget to act on their own. Tell their best stories to all.',
      'zh-CN': '给员工时间、权限和一小笔预算，放手让他们做主。好故事讲给所有人听。',
      'zh-TW': '給員工時間、權限和一小筆預算，放手讓他們作主。好故事說給所有人聽。',
    },
  },
  memorable: {
    facet: 'closeness',
    name: { en: 'Memorable', 'zh-CN': '难忘一刻', 'zh-TW': '難忘的一刻' },
    asks: {
      en: 'Is there a designed peak or ending that the customer will retell?',
      'zh-CN': '有没有精心设计的峰值时刻或结尾，让客户愿意讲给别人听？',
      'zh-TW': '有沒有精心設計的高峰或結尾，讓客戶願意說給別人聽？',
    },
    why: {
      en: 'What stays of a visit is its peak and its end.',
      'zh-CN': '一段经历能留在心里的，是峰值和结尾。',
      'zh-TW': '一段經歷會留在心裡的，是高峰和結尾。',
    },
    how: {
      en: 'Choose one moment to lift and one way to say goodbye. Design both and try them on customers.',
      'zh-CN': '选一个可以出彩的时刻和一种道别的方式，用心设计，再请客户试一试。',
      'zh-TW': '選一個可以加分的時刻和一種道別的方式，用心設計，再請客戶試試看。',
    },
  },
  mutual: {
    facet: 'closeness',
    practice: 'mutual',
    name: { en: 'Mutual', 'zh-CN': '有来有往', 'zh-TW': '有來有往' },
    asks: {
      en: 'Is the customer asked, free to choose, able to give as well as take, and at ease to say no?',
      'zh-CN': '有人征求客户的意见、由他选择吗？他能受惠也能出力，想拒绝或离开也自在吗？',
      'zh-TW': '有人詢問客戶的意見、由他選擇嗎？他能受惠也能出力，想拒絕或離開也自在嗎？',
    },
    why: {
      en: 'People stay gladly where they have a say and may leave with dignity.',
      'zh-CN': '说得上话、走得体面，人才愿意留下。',
      'zh-TW': '說得上話、走得有尊嚴，人才願意留下。',
    },
    how: {
      en: 'Ask before you act, offer real choices, use what customers suggest, and make leaving easy.',
      'zh-CN': '先问再做，给出真正的选择，采纳客户的建议，想走也方便。',
      'zh-TW': '先問再做，提供真正的選擇，採納客戶的建議，想離開也方便。',
    },
  },
  'drawn-back': {
    facet: 'closeness',
    name: { en: 'Drawn back', 'zh-CN': '还想再来', 'zh-TW': '還想再來' },
    asks: {
      en: 'Does the customer say, or show, that they will return or recommend?',
      'zh-CN': '客户是否说过，或用行动表示，会再来或推荐给别人？',
      'zh-TW': '客戶是否說過，或用行動表示，會再來或推薦給別人？',
    },
    why: {
      en: 'People return to what did them good; being satisfied is not reason enough.',
      'zh-CN': '真正让人惦记的，人才会回头；光是满意还不够。',
      'zh-TW': '真正讓人惦記的，人才會回頭；光是滿意還不夠。',
    },
    how: {
      en: 'Ask those who stayed away why, mend what they name most, and give a reason to come again.',
      'zh-CN': '问问没有再来的人为什么，先改他们提得最多的，再给一个回来的理由。',
      'zh-TW': '問問沒再來的人為什麼，先改他們最常提到的，再給一個回來的理由。',
    },
  },
} satisfies Record<string, StandardCriterion>;
