import type { Rule } from '../../model/rule.ts';

/** Rules of the evidence lens. */
export const EVIDENCE_RULES = [
  {
    id: 'evidence/missing',
    severity: 'warning',
    numbers: {},
    words: {
      name: { en: 'No evidence', 'zh-CN': '缺少证据', 'zh-TW': '缺少證據' },
      says: {
        en: '{touchpoint} is rated, but no evidence is given.',
        'zh-CN': '{touchpoint}：有评定，但没有证据。',
        'zh-TW': '{touchpoint}：有評定，但沒有證據。',
      },
      means: {
        en: 'At least one criterion is answered with met, partly or missed, ' + 'and the touchpoint lists no evidence.',
        'zh-CN': '至少有一条准则的答案是 met、partly 或 missed，而触点没有列出任何证据。',
        'zh-TW': '至少有一條準則的答案是 met、partly 或 missed，而接觸點沒有列出任何證據。',
      },
      why: {
        en:
          'A rating that nobody can check is an opinion. ' + 'Those who run the touchpoint will ask what it rests on.',
        'zh-CN': '无从查证的评定，只是一种看法。负责这个触点的人会问：依据是什么？',
        'zh-TW': '無從查證的評定，只是一種看法。負責這個接觸點的人會問：依據是什麼？',
      },
      mend: {
        en:
          'Add what the ratings rest on, with its date: a visit, a complaint, a figure. ' +
          'If it was a guess, say assumption.',
        'zh-CN': '补上评定的依据和日期：一次走访、一条投诉、一个数字。如果是推测，就写 assumption。',
        'zh-TW': '補上評定的依據和日期：一次訪查、一件客訴、一個數字。如果是推測，就寫 assumption。',
      },
    },
  },
  {
    id: 'evidence/assumed',
    severity: 'warning',
    numbers: {},
    words: {
      name: { en: 'Assumptions only', 'zh-CN': '只有假设', 'zh-TW': '只有假設' },
      says: {
        en: '{touchpoint}: the only evidence is assumption.',
        'zh-CN': '{touchpoint}：证据只有假设。',
        'zh-TW': '{touchpoint}：證據只有假設。',
      },
      means: {
        en:
          'Every piece of evidence at this touchpoint is of the kind assumption. ' + 'Its confidence is therefore low.',
        'zh-CN': '这个触点的每一条证据都是假设（assumption），所以可信度为低。',
        'zh-TW': '這個接觸點的每一項證據都是假設（assumption），所以可信度為低。',
      },
      why: {
        en:
          'Seen from inside, a touchpoint often looks different than to customers. ' +
          'Acting on a guess may mend the wrong thing.',
        'zh-CN': '从内部看到的，常常和客户看到的不一样。照推测去改，可能改错了地方。',
        'zh-TW': '從內部看到的，常常和客戶看到的不一樣。照推測去改，可能改錯了地方。',
      },
      mend: {
        en: 'Check the assumption that matters most: watch one visit, or ask five customers.',
        'zh-CN': '先验证最要紧的那条假设：看一次现场，或者问五位客户。',
        'zh-TW': '先驗證最要緊的那項假設：看一次現場，或者問五位客戶。',
      },
    },
  },
  {
    id: 'evidence/stale',
    severity: 'warning',
    numbers: { days: 365 },
    words: {
      name: { en: 'Stale evidence', 'zh-CN': '证据已过期', 'zh-TW': '證據已過期' },
      says: {
        en: '{touchpoint}: the newest evidence is from {date}, {days} days before the as-of date.',
        'zh-CN': '{touchpoint}：最新的证据是 {date} 的，距基准日期 {days} 天。',
        'zh-TW': '{touchpoint}：最新的證據是 {date} 的，距基準日期 {days} 天。',
      },
      means: {
        en: 'At the as-of date, the newest evidence of the touchpoint, assumptions aside, is more than 365 days old.',
        'zh-CN': '到基准日期为止，触点最新的证据（假设不算）已超过 365 天。',
        'zh-TW': '到基準日期為止，接觸點最新的證據（假設不算）已超過 365 天。',
      },
      why: {
        en: 'People, prices and habits change. An old score may describe a touchpoint that no longer exists.',
        'zh-CN': '人在变，价格在变，习惯也在变。旧的得分，说的可能是一个已经不存在的触点。',
        'zh-TW': '人會變，價格會變，習慣也會變。舊的得分，說的可能是一個已經不存在的接觸點。',
      },
      mend: {
        en: 'Go and look again, add the new evidence with its date, and review the ratings in its light.',
        'zh-CN': '再去看一次，补上新的证据和日期，并据此复核评定。',
        'zh-TW': '再去看一次，補上新的證據和日期，並據此重新檢視評定。',
      },
    },
  },
  {
    id: 'evidence/dated-ahead',
    severity: 'warning',
    numbers: { days: 31 },
    words: {
      name: { en: 'Dated ahead', 'zh-CN': '日期超前', 'zh-TW': '日期超前' },
      says: {
        en: 'The audit is dated {date}, {days} days after {day}, the day the report is of.',
        'zh-CN': '审计的日期是 {date}，比报告所依据的 {day} 晚 {days} 天。',
        'zh-TW': '稽核的日期是 {date}，比報告所依據的 {day} 晚 {days} 天。',
      },
      means: {
        en: 'The date of the audit lies more than 31 days after the as-of date that was given, or else after the commit.',
        'zh-CN': '审计的日期，比指定的基准日期（没有指定时，比提交的日期）晚了 31 天以上。',
        'zh-TW': '稽核的日期，比指定的基準日期（沒有指定時，比提交的日期）晚了 31 天以上。',
      },
      why: {
        en: 'Nobody can have observed what is still to come. A slip in the year makes old evidence look new.',
        'zh-CN': '还没到的日子，没有人能观察到。年份写错一位，旧证据就会显得是新的。',
        'zh-TW': '還沒到的日子，沒有人能觀察到。年份寫錯一位，舊證據就會顯得是新的。',
      },
      mend: {
        en: 'Check the year and the month: date is the day of the last observation, not of the next audit.',
        'zh-CN': '核对年份和月份：date 是最后一次观察的日子，不是下一次审计的日子。',
        'zh-TW': '核對年份和月份：date 是最後一次觀察的日子，不是下一次稽核的日子。',
      },
    },
  },
  {
    id: 'evidence/low-agreement',
    severity: 'warning',
    numbers: { alpha: 0.667, units: 10, raw: 0.8 },
    words: {
      name: { en: 'Auditors see it differently', 'zh-CN': '审计人看法不一', 'zh-TW': '稽核人看法不一' },
      says: {
        en: 'The auditors see things differently: alpha {alpha}, at least {needed} needed.',
        'zh-CN': '审计人的看法不够一致：alpha {alpha}，至少需要 {needed}。',
        'zh-TW': '稽核人的看法不夠一致：alpha {alpha}，至少需要 {needed}。',
      },
      means: {
        en:
          'The agreement between auditors (Krippendorff alpha, where 1 is full agreement and 0 is chance) is below ' +
          '0.667 over ten criteria or more, and less than 80 % of their pairs of ratings are the same.',
        'zh-CN':
          '在十条或更多准则上，审计人之间的一致程度（Krippendorff alpha，1 是完全一致，0 等于碰巧）低于 0.667，' +
          '而且成对的评定中相同的不到 80%。',
        'zh-TW':
          '在十條或更多準則上，稽核人之間的一致程度（Krippendorff alpha，1 是完全一致，0 等於碰巧）低於 0.667，' +
          '而且成對的評定中相同的不到 80%。',
      },
      why: {
        en:
          'When auditors disagree, a score depends on who came that day. ' +
          'Often a criterion is simply read in two ways.',
        'zh-CN': '看法不一时，得分就取决于那天是谁去的。原因往往只是同一条准则有两种理解。',
        'zh-TW': '看法不一時，得分就取決於那天是誰去的。原因往往只是同一條準則有兩種理解。',
      },
      mend: {
        en:
          'Go through the criteria rated differently together. ' +
          'Agree on what met looks like, then look again where needed.',
        'zh-CN': '把评定不同的准则一起过一遍，说定怎样算 met，有必要的再去看一次。',
        'zh-TW': '把評定不同的準則一起看一遍，說好怎樣算 met，有必要的再去看一次。',
      },
    },
  },
  {
    id: 'evidence/measure-contradicts',
    severity: 'warning',
    numbers: {},
    words: {
      name: { en: 'Rating and measure differ', 'zh-CN': '评定与指标不符', 'zh-TW': '評定與指標不符' },
      says: {
        en: '{touchpoint}: “{criterion}” is rated “{rating}”, while “{metric}” gives “{measured}”.',
        'zh-CN': '{touchpoint}：“{criterion}”评定为“{rating}”，而按“{metric}”是“{measured}”。',
        'zh-TW': '{touchpoint}：「{criterion}」評定為「{rating}」，而依「{metric}」是「{measured}」。',
      },
      means: {
        en:
          'A written rating differs from what the measure of the same criterion gives. ' + 'The written rating counts.',
        'zh-CN': '写下的评定，与同一准则的指标得出的结果不同。以写下的评定为准。',
        'zh-TW': '寫下的評定，與同一條準則的指標得出的結果不同。以寫下的評定為準。',
      },
      why: {
        en: 'Readers find two answers to one question. The doubt spreads to the rest of the score.',
        'zh-CN': '一个问题有两个答案，读者会连其他得分也一起怀疑。',
        'zh-TW': '一個問題有兩個答案，讀者會連其他得分也一起懷疑。',
      },
      mend: {
        en:
          'Check the figure, its target and the rating. ' +
          'Correct the one that is off, or say in a note why the rating stands.',
        'zh-CN': '核对数字、目标和评定。不对的改正过来；如果评定有道理，在备注（note）里说明原因。',
        'zh-TW': '核對數字、目標和評定。不對的改正過來；如果評定有道理，在備註（note）裡說明原因。',
      },
    },
  },
] as const satisfies readonly Rule[];
