import type { StandardCriterion } from './criterion.ts';

/** Level 2: a complete process did it quickly and efficiently. */
export const SERVICE = {
  'process-complete': {
    must: true,
    facet: 'competence',
    area: 'standards',
    name: { en: 'Complete process', 'zh-CN': '流程完整', 'zh-TW': '流程完整' },
    asks: {
      en: 'Does a defined process carry the case from start to end, exceptions included?',
      'zh-CN': '是否有一套明确的流程，把事情从头管到尾，例外情况也不落下？',
      'zh-TW': '是否有一套明確的流程，把事情從頭帶到尾，例外狀況也顧得到？',
    },
    why: {
      en: 'Where the process has a gap, customers are left to find the way by themselves.',
      'zh-CN': '流程断在哪里，客户就被晾在哪里，只能自己想办法。',
      'zh-TW': '流程斷在哪裡，客戶就被晾在哪裡，只能自己想辦法。',
    },
    how: {
      en: 'Walk one real case to its end, exceptions too. Give every gap you find a step and an owner.',
      'zh-CN': '拿一个真实的案例从头走到尾，例外情况也走一遍。发现断点，就补上步骤和负责人。',
      'zh-TW': '拿一個真實案例從頭走到尾，例外狀況也走一遍。發現斷點，就補上步驟和負責人。',
    },
  },
  prompt: {
    must: true,
    facet: 'competence',
    cause: 'arrogance',
    area: 'efficiency',
    name: { en: 'Prompt', 'zh-CN': '办得及时', 'zh-TW': '處理即時' },
    asks: {
      en: 'Was it done within the time the customer was told or would expect?',
      'zh-CN': '是在说好的时间内，或者客户觉得合理的时间内办好的吗？',
      'zh-TW': '是在說好的時間內，或是客戶覺得合理的時間內辦好的嗎？',
    },
    why: {
      en: 'Lost time never comes back, and waiting without a word feels like being forgotten.',
      'zh-CN': '时间耽误了就回不来，干等着又没人说一声，就像被忘了一样。',
      'zh-TW': '時間耽誤了就回不來，一直等又沒人說一聲，就像被遺忘了一樣。',
    },
    how: {
      en: 'Say at the start how long it takes. Measure the waits, and cut the longest one first.',
      'zh-CN': '一开始就说清要多久。把每一段等待都量出来，先砍最长的那段。',
      'zh-TW': '一開始就說清楚要多久。把每一段等待都量出來，先縮短最長的那段。',
    },
  },
  effortless: {
    facet: 'competence',
    cause: 'arrogance',
    area: 'efficiency',
    name: { en: 'Effortless', 'zh-CN': '省心省力', 'zh-TW': '輕鬆省力' },
    asks: {
      en: 'Was the customer spared repeating, chasing, queueing twice and needless steps?',
      'zh-CN': '客户不用重复说明、来回催问、排两次队，也没有多余的步骤，是这样吗？',
      'zh-TW': '客戶不必重複說明、一再催問、排兩次隊，也沒有多餘的步驟，是這樣嗎？',
    },
    why: {
      en: 'Every needless step makes customers work for the comfort of the company.',
      'zh-CN': '每多一道手续，都是让客户受累、公司省事。',
      'zh-TW': '每多一道手續，都是讓客戶受累、公司省事。',
    },
    how: {
      en: 'Count every form, call, queue and repeated question. Drop or join them, and pass the notes on.',
      'zh-CN': '数一数要填的表、要打的电话、要排的队、要重复回答的问题。能删就删，能并就并，信息内部转交。',
      'zh-TW': '數一數要填的表、要打的電話、要排的隊、要重複回答的問題。能刪就刪，能併就併，資料由內部轉交。',
    },
  },
  courteous: {
    must: true,
    facet: 'closeness',
    cause: 'arrogance',
    name: { en: 'Courteous', 'zh-CN': '尊重有礼', 'zh-TW': '尊重有禮' },
    asks: {
      en: 'Was the customer treated with attention and respect, eyes on them and nothing else?',
      'zh-CN': '是否专心对待、尊重客户，眼里有他？',
      'zh-TW': '是否專心對待、尊重客戶，眼裡有他？',
    },
    why: {
      en: 'One slight outweighs many kindnesses: nobody returns to where they were made to feel small.',
      'zh-CN': '一次怠慢足以抹掉许多次周到，没人愿意再去让自己难堪的地方。',
      'zh-TW': '一次怠慢就足以抹掉許多次周到，沒人想再去一個讓自己難堪的地方。',
    },
    how: {
      en: 'Put other work down, look up, greet, and hear people out. Practise real scenes, managers first.',
      'zh-CN': '放下手上的事，抬头、问好，听客户把话说完。用真实场景演练，主管带头。',
      'zh-TW': '放下手邊的事，抬頭、問好，聽客戶把話說完。用真實情境演練，主管帶頭做。',
    },
  },
  accountable: {
    facet: 'reliability',
    cause: 'arrogance',
    practice: 'committed',
    name: { en: 'Accountable', 'zh-CN': '负责到底', 'zh-TW': '負責到底' },
    asks: {
      en: 'Does nobody pass the matter on, and is what goes wrong owned and put right?',
      'zh-CN': '是否没有人推来推去，出了错就认、就改？',
      'zh-TW': '是否沒有人推來推去，出了錯就承認、就改正？',
    },
    why: {
      en: 'A mistake can be forgiven; being sent from one desk to the next cannot.',
      'zh-CN': '犯错可以原谅，被踢皮球不能忍。',
      'zh-TW': '犯錯可以原諒，被踢皮球就很難忍。',
    },
    how: {
      en: 'Whoever takes the case keeps it to the end, with leave to put things right up to a set sum.',
      'zh-CN': '谁接手谁跟到底，并授权他在一定金额内当场解决。',
      'zh-TW': '誰接手就由誰跟到底，並授權他在一定金額內當場解決。',
    },
  },
  transparent: {
    facet: 'reliability',
    cause: 'promise',
    area: 'marketing',
    practice: 'transparent',
    name: { en: 'Transparent', 'zh-CN': '公开透明', 'zh-TW': '公開透明' },
    asks: {
      en: 'Can the customer see the standards, the progress and the reasons?',
      'zh-CN': '标准、进度和原因，客户都看得到吗？',
      'zh-TW': '標準、進度和原因，客戶都看得到嗎？',
    },
    why: {
      en: 'What customers cannot see, they fill in with doubt.',
      'zh-CN': '看不到的地方，客户难免往坏处想。',
      'zh-TW': '看不到的地方，客戶難免往壞處想。',
    },
    how: {
      en: 'Publish the standard, show progress at every step, and give the reason before anyone asks.',
      'zh-CN': '把标准公布出来，每一步都让客户看到进度，不等他问就说明原因。',
      'zh-TW': '把標準公布出來，每一步都讓客戶看到進度，不等他問就說明原因。',
    },
  },
  consistent: {
    facet: 'reliability',
    cause: 'promise',
    area: 'standards',
    practice: 'consistent',
    name: { en: 'Consistent', 'zh-CN': '始终如一', 'zh-TW': '始終如一' },
    asks: {
      en: 'Is the standard the same, whoever serves, wherever and whenever?',
      'zh-CN': '不管谁来接待、在哪里、什么时候，标准都一样吗？',
      'zh-TW': '不管由誰接待、在哪裡、什麼時候，標準都一樣嗎？',
    },
    why: {
      en: 'When a good visit is a matter of luck, nobody can count on the next one.',
      'zh-CN': '好不好全凭运气，客户就不敢指望下一次。',
      'zh-TW': '好不好全憑運氣，客戶就不敢期待下一次。',
    },
    how: {
      en: 'Put the standard on one page and train everyone on it. Compare people, places and hours.',
      'zh-CN': '把标准写成一页纸，人人照着练。再比较不同的人、不同的门店、不同的时段。',
      'zh-TW': '把標準寫成一頁，人人照著練。再比較不同的人、不同的據點、不同的時段。',
    },
  },
  'need-led': {
    facet: 'competence',
    area: 'standards',
    name: { en: 'Led by needs', 'zh-CN': '以需求为准', 'zh-TW': '以需求為準' },
    asks: {
      en: 'Does the standard come from what customers need, not from a score to be met?',
      'zh-CN': '标准是从客户的需要来的，而不是为了考核分数吗？',
      'zh-TW': '標準是從客戶的需要來的，而不是為了考核分數嗎？',
    },
    why: {
      en: 'Staff who serve a score stop seeing the person, and the person notices.',
      'zh-CN': '员工只盯着分数，就看不见人，而客户感觉得到。',
      'zh-TW': '員工只盯著分數，就看不見人，而客戶感覺得到。',
    },
    how: {
      en: 'Ask customers what they came for and rewrite the standard from that. Stop asking for top marks.',
      'zh-CN': '问清客户为什么而来，照着重写标准。别再求客户打高分。',
      'zh-TW': '問清楚客戶為什麼而來，照著重寫標準。別再拜託客戶給高分。',
    },
  },
} satisfies Record<string, StandardCriterion>;
