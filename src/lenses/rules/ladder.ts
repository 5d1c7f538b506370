import type { Rule } from '../../model/rule.ts';

/** Rules of the ladder lens. */
export const LADDER_RULES = [
  {
    id: 'ladder/unmet',
    severity: 'error',
    numbers: {},
    words: {
      name: { en: 'Below the floor', 'zh-CN': '底线之下', 'zh-TW': '底線之下' },
      says: {
        en: '{touchpoint}: nothing shows that customers get what they came for (open criteria: {missing}).',
        'zh-CN': '{touchpoint}：还看不出客户得到了他来要的东西（待达到的准则：{missing} 条）。',
        'zh-TW': '{touchpoint}：還看不出客戶得到了他要的東西（待達到的準則：{missing} 條）。',
      },
      means: {
        en:
          'The touchpoint is at level 0: the first level, perfunctory, does not hold. ' +
          'Its criteria fall short, are not assessed, or do not apply.',
        'zh-CN': '触点在第 0 层：第一层“应付客户”未达标。原因可能是准则尚有不足、未评估，或者都不适用。',
        'zh-TW': '接觸點在第 0 層：第一層「應付客戶」未達標。原因可能是準則還有不足、未評估，或者都不適用。',
      },
      why: {
        en:
          'Without the result, speed and warmth have nothing to stand on. ' +
          'Customers who leave empty-handed have little reason to come back.',
        'zh-CN': '没有结果，再快、再热情也没有立足之处。空手而归的客户，很难有理由再来。',
        'zh-TW': '沒有結果，再快、再熱情也沒有立足之地。空手而歸的客戶，很難有理由再來。',
      },
      mend: {
        en:
          'Look first at what is not assessed. ' +
          'Then clear what blocks the first level, beginning with the must criteria.',
        'zh-CN': '先去看未评估的准则，再清除第一层的卡点，从必备准则开始。',
        'zh-TW': '先去看未評估的準則，再排除第一層的卡點，從必備準則開始。',
      },
    },
  },
  {
    id: 'ladder/stranded',
    severity: 'warning',
    numbers: {},
    words: {
      name: { en: 'Stranded strength', 'zh-CN': '悬空的长处', 'zh-TW': '懸空的長處' },
      says: {
        en: '{touchpoint}: strong at {level}, but {next} has to hold first.',
        'zh-CN': '{touchpoint}：“{level}”上已有长处，但要“{next}”先达标才算数。',
        'zh-TW': '{touchpoint}：「{level}」上已有長處，但要「{next}」先達標才算數。',
      },
      means: {
        en:
          'A level two or more steps above the one that holds reaches its threshold. ' +
          'It cannot count until every level below it holds.',
        'zh-CN': '比已达标的层级高出两层或更多的某一层级，得分达到了门槛。要等下面各层都达标，它才能计入。',
        'zh-TW': '比已達標的層級高出兩層或更多的某個層級，得分達到了門檻。要等底下各層都達標，它才能計入。',
      },
      why: {
        en:
          'The effort is real, but it does not carry yet. ' +
          'Flowers do not comfort a customer whose car is still not repaired.',
        'zh-CN': '功夫下了，却还撑不起来。车没修好，再美的花也安慰不了客户。',
        'zh-TW': '功夫下了，卻還撐不起來。車沒修好，再美的花也安慰不了客戶。',
      },
      mend: {
        en:
          'Keep the strength, and clear the blockers of the next level first; ' +
          'go and look at those that are not assessed.',
        'zh-CN': '长处请保持，先清除上一层级的卡点；其中未评估的，先去看一看。',
        'zh-TW': '長處請保持，先排除上一層級的卡點；其中未評估的，先去看一看。',
      },
    },
  },
  {
    id: 'ladder/unassessed',
    severity: 'warning',
    numbers: { assessed: 2 / 3 },
    words: {
      name: { en: 'Too little assessed', 'zh-CN': '评估不足', 'zh-TW': '評估不足' },
      says: {
        en: '{touchpoint}: {assessed} assessed, at least {needed} needed.',
        'zh-CN': '{touchpoint}：已评估 {assessed}，至少需要 {needed}。',
        'zh-TW': '{touchpoint}：已評估 {assessed}，至少需要 {needed}。',
      },
      means: {
        en:
          'Less than two thirds of the weight that applies, over all three levels, is assessed. ' +
          'Not assessed does not mean missed.',
        'zh-CN': '三个层级合计，已评估的不到适用权重的三分之二。“未评估”不等于“未达到”。',
        'zh-TW': '三個層級合計，已評估的不到適用權重的三分之二。「未評估」不等於「未達到」。',
      },
      why: {
        en:
          'A level counts only what has been shown. ' +
          'While much is open, the touchpoint may be better than it looks.',
        'zh-CN': '层级只算已经证明的。未知的还多时，触点可能比看上去更好。',
        'zh-TW': '層級只算已經證明的。未知的還多時，接觸點可能比看起來更好。',
      },
      mend: {
        en:
          'Go and look, or ask customers, and answer the open criteria. ' +
          'Write n/a only where a question cannot apply.',
        'zh-CN': '去现场看一看，或者问问客户，把还没回答的准则补上。确实不可能适用的，才写 n/a。',
        'zh-TW': '到現場看一看，或者問問客戶，把還沒回答的準則補上。確實不可能適用的，才寫 n/a。',
      },
    },
  },
  {
    id: 'ladder/one-step-away',
    severity: 'info',
    numbers: {},
    words: {
      name: { en: 'One step away', 'zh-CN': '只差一步', 'zh-TW': '只差一步' },
      says: {
        en: '{touchpoint}: only “{criterion}” is still needed for {next}.',
        'zh-CN': '{touchpoint}：只差“{criterion}”，就到“{next}”。',
        'zh-TW': '{touchpoint}：只差「{criterion}」，就到「{next}」。',
      },
      means: {
        en:
          'Meeting one more criterion is enough for the next level to hold. ' +
          'It may fall short now, or not be assessed yet.',
        'zh-CN': '只要再达到一条准则，上一层级就达标。这一条可能尚有不足，也可能是未评估。',
        'zh-TW': '只要再達到一條準則，上一層級就達標。這一條可能還有不足，也可能是未評估。',
      },
      why: {
        en: 'This is often the cheapest way up: one thing done, and a whole level counts.',
        'zh-CN': '这往往是最划算的一步：一件事做到，整个层级就算数。',
        'zh-TW': '這往往是最划算的一步：一件事做到，整個層級就算數。',
      },
      mend: {
        en:
          'If it is not assessed, go and look. ' +
          'If it falls short, plan one action for it, with an owner and a date.',
        'zh-CN': '如果是未评估，先去看一看。如果尚有不足，就为它安排一项行动，写明负责人和期限。',
        'zh-TW': '如果是未評估，先去看一看。如果還有不足，就為它安排一項行動，寫明負責人和期限。',
      },
    },
  },
] as const satisfies readonly Rule[];
