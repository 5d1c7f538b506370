import type { StandardCriterion } from './criterion.ts';

/** Rung 1: the product solves the problem, steadily and at a fair price. */
export const TRANSACTION = {
  'product-solves': {
    must: true,
    name: { en: 'Problem solved', 'zh-CN': '解决问题', 'zh-TW': '解決問題' },
    asks: {
      en: 'Does the product solve the problem the customer bought it for?',
      'zh-CN': '客户买它是为了解决一个问题，解决了吗？',
      'zh-TW': '客戶買它是為了解決一個問題，解決了嗎？',
    },
    why: {
      en: 'People buy a way out of a problem; without it there is nothing to come back for.',
      'zh-CN': '客户买的是问题的解决，问题还在，就没有再来的理由。',
      'zh-TW': '客戶買的是問題的解決，問題還在，就沒有再來的理由。',
    },
    how: {
      en: 'Ask buyers after first use whether the problem is gone. Mend or take back what did not help.',
      'zh-CN': '客户用过之后问一问，问题解决了没有。没帮上忙的，修好或者退货。',
      'zh-TW': '客戶用過之後問一問，問題解決了沒有。沒幫上忙的，修好或退貨。',
    },
  },
  'quality-steady': {
    name: { en: 'Steady quality', 'zh-CN': '质量稳定', 'zh-TW': '品質穩定' },
    asks: {
      en: 'Is the quality the same from one purchase to the next?',
      'zh-CN': '每次买到的，质量都一样吗？',
      'zh-TW': '每次買到的，品質都一樣嗎？',
    },
    why: {
      en: 'Customers come back for what they know they will get.',
      'zh-CN': '知道会得到什么，客户才会放心再买。',
      'zh-TW': '知道會得到什麼，客戶才會放心再買。',
    },
    how: {
      en: 'Check every batch and every shift against one sample, and hold back whatever falls short.',
      'zh-CN': '每一批、每一班都对照同一个样板检查，不合格的不放行。',
      'zh-TW': '每一批、每一班都對照同一個樣本檢查，不合格的就不放行。',
    },
  },
  'worth-the-price': {
    name: { en: 'Worth the price', 'zh-CN': '物有所值', 'zh-TW': '物有所值' },
    asks: {
      en: 'Does the customer find it worth what they pay?',
      'zh-CN': '客户觉得值这个价吗？',
      'zh-TW': '客戶覺得值這個價錢嗎？',
    },
    why: {
      en: 'Whoever feels overcharged keeps looking for a cheaper offer.',
      'zh-CN': '觉得买贵了的人，会一直找更便宜的。',
      'zh-TW': '覺得買貴了的人，會一直找更便宜的。',
    },
    how: {
      en: 'Ask customers what they use and what they would miss. Drop the rest, or lower the price.',
      'zh-CN': '问客户用得上什么、少了什么会舍不得。其余的去掉，或者降价。',
      'zh-TW': '問客戶用得到什麼、少了什麼會捨不得。其餘的拿掉，或是降價。',
    },
  },
} satisfies Record<string, StandardCriterion>;

/** Rung 2: the customer is known as a person and cared for when it matters. */
export const PERSONAL = {
  'known-as-person': {
    must: true,
    name: { en: 'Known as a person', 'zh-CN': '记得这个人', 'zh-TW': '記得這個人' },
    asks: {
      en: 'Is the customer known as a person, not only as an account?',
      'zh-CN': '是把客户当作一个人来认识，而不只是一个账号吗？',
      'zh-TW': '是把客戶當成一個人來認識，而不只是一個帳號嗎？',
    },
    why: {
      en: 'People are loyal to people who know them.',
      'zh-CN': '人总是对懂自己的人忠诚。',
      'zh-TW': '人總是對懂自己的人忠誠。',
    },
    how: {
      en: 'Give each customer one contact who knows their story. Hand the story over when staff change.',
      'zh-CN': '给每位客户安排一个了解他的固定联系人。换人时，把了解的情况一并交接。',
      'zh-TW': '為每位客戶安排一位了解他的固定窗口。換人時，把了解的情況一併交接。',
    },
  },
  'more-for-loyal': {
    name: { en: 'More for the loyal', 'zh-CN': '厚待老客户', 'zh-TW': '厚待老客戶' },
    asks: {
      en: 'Are customers treated in proportion to the custom they bring?',
      'zh-CN': '客户光顾得越多，得到的对待也相应越好吗？',
      'zh-TW': '客戶光顧得越多，得到的對待也相對越好嗎？',
    },
    why: {
      en: 'Nothing hurts a loyal customer like a better deal for a stranger.',
      'zh-CN': '最让老客户寒心的，是生客反而更优惠。',
      'zh-TW': '最讓老客戶心寒的，是生客反而更優惠。',
    },
    how: {
      en: 'Open every offer for new customers to existing ones, and let the thanks grow with the years.',
      'zh-CN': '新客户有的优惠，老客户都有；相处越久，回馈越多。',
      'zh-TW': '新客戶有的優惠，老客戶都有；往來越久，回饋越多。',
    },
  },
  'cared-in-time': {
    name: { en: 'Cared for in time', 'zh-CN': '关怀及时', 'zh-TW': '關懷及時' },
    asks: {
      en: 'Does the customer find warmth here when it matters to them?',
      'zh-CN': '在客户最需要的时候，送上温暖了吗？',
      'zh-TW': '在客戶最需要的時候，送上溫暖了嗎？',
    },
    why: {
      en: 'A kindness in a hard hour is remembered longer than any discount.',
      'zh-CN': '难处里的一点关心，比任何折扣都记得久。',
      'zh-TW': '困難時的一點關心，比任何折扣都記得久。',
    },
    how: {
      en: 'When a customer is ill, in trouble or has cause for joy, let staff act the same day, unasked.',
      'zh-CN': '客户病了、遇到难处或有了喜事，让员工当天就能有所表示，不必请示。',
      'zh-TW': '客戶生病、遇到難處或有喜事，讓員工當天就能有所表示，不必請示。',
    },
  },
  'slips-forgiven': {
    name: { en: 'Slips forgiven', 'zh-CN': '失误获谅解', 'zh-TW': '失誤獲諒解' },
    asks: {
      en: 'After a mistake, did the customer forgive it and stay?',
      'zh-CN': '出过差错之后，客户谅解了、留下来了吗？',
      'zh-TW': '出過差錯之後，客戶諒解了、留下來了嗎？',
    },
    why: {
      en: 'People forgive those they trust, so a slip shows what the bond can bear.',
      'zh-CN': '信得过才肯原谅，一次失误最能看出交情深浅。',
      'zh-TW': '信得過才肯原諒，一次失誤最能看出交情深淺。',
    },
    how: {
      en: 'Own the slip at once and give a little more than is due. A month on, see whether they came back.',
      'zh-CN': '马上认错，补偿比该给的多一点。一个月后看看，客户回来了没有。',
      'zh-TW': '馬上認錯，補償比該給的多一點。一個月後看看，客戶回來了沒有。',
    },
  },
} satisfies Record<string, StandardCriterion>;

/** Rung 3: both sides grow together and gain from each other. */
export const PARTNERSHIP = {
  'next-need-served': {
    must: true,
    name: { en: 'Next need served', 'zh-CN': '接住下个需求', 'zh-TW': '接住下個需求' },
    asks: {
      en: 'Is the next need of the customer served, beyond what they first bought?',
      'zh-CN': '除了当初买的，客户接下来的需求也有人满足吗？',
      'zh-TW': '除了當初買的，客戶接下來的需求也有人滿足嗎？',
    },
    why: {
      en: 'Needs move on, and customers move on with whoever serves the next one.',
      'zh-CN': '需求会变，谁满足下一个，客户就跟谁走。',
      'zh-TW': '需求會變，誰滿足下一個，客戶就跟誰走。',
    },
    how: {
      en: 'Ask every year what is changing for them. Build the answer, or find somebody who has it.',
      'zh-CN': '每年问一次：有什么要变了？自己做出来，或者替客户找到能做的人。',
      'zh-TW': '每年問一次：有什麼要變了？自己做出來，或是替客戶找到能做的人。',
    },
  },
  'grows-with-us': {
    name: { en: 'Grows with us', 'zh-CN': '共同成长', 'zh-TW': '一起成長' },
    asks: {
      en: 'Does the offer grow with the customer, and their custom with it?',
      'zh-CN': '提供的东西跟着客户一起成长，生意也越做越深吗？',
      'zh-TW': '提供的東西跟著客戶一起成長，往來也越來越深嗎？',
    },
    why: {
      en: 'A partner who stands still is soon outgrown.',
      'zh-CN': '伙伴停在原地，很快就跟不上客户了。',
      'zh-TW': '夥伴停在原地，很快就跟不上客戶了。',
    },
    how: {
      en: 'Look at goals together every year, and change the offer before the customer outgrows it.',
      'zh-CN': '每年一起看一次目标，赶在不够用之前调整方案。',
      'zh-TW': '每年一起檢視一次目標，趕在不夠用之前調整方案。',
    },
  },
  'shares-in': {
    name: { en: 'Shares in our growth', 'zh-CN': '共创共赢', 'zh-TW': '共創共好' },
    asks: {
      en: 'Does the customer work with us, refer, co-create or invest, to the gain of both sides?',
      'zh-CN': '客户是否与我们合作、介绍客户、参与共创或投资，而且双方都受益？',
      'zh-TW': '客戶是否與我們合作、介紹客戶、參與共創或投資，而且雙方都受益？',
    },
    why: {
      en: 'People stand by what they have helped to build.',
      'zh-CN': '自己出过力的，人最舍不得放下。',
      'zh-TW': '自己出過力的，人最捨不得放下。',
    },
    how: {
      en: 'Invite customers into trials, design and referrals. Share what comes of it, in plain figures.',
      'zh-CN': '邀请客户参与试用、设计和引荐。有了收获就分享，账目清清楚楚。',
      'zh-TW': '邀請客戶參與試用、設計和引薦。有了收穫就分享，帳目清清楚楚。',
    },
  },
} satisfies Record<string, StandardCriterion>;
