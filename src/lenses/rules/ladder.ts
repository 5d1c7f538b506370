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
        en: '{touchpoint}: customers do not get what they came for; “{criterion}” is rated “{rating}”.',
        'zh-CN': '{touchpoint}：客户没有得到他来要的东西，“{criterion}”评定为“{rating}”。',
        'zh-TW': '{touchpoint}：客戶沒有得到他要的東西，「{criterion}」評定為「{rating}」。',
      },
      forms: {
        'nothing-applies': {
          en: '{touchpoint}: no criterion of {level} applies, so no level can hold. Answer at least one, or leave the touchpoint out.',
          'zh-CN':
            '{touchpoint}：“{level}”没有一条准则适用，因此哪个层级都无从达标。请至少回答一条，或者去掉这个触点。',
          'zh-TW':
            '{touchpoint}：「{level}」沒有一條準則適用，因此哪個層級都無法達標。請至少回答一條，或者拿掉這個接觸點。',
        },
      },
      means: {
        en:
          'The first level, perfunctory, cannot hold whatever the open answers turn out to be: a must was missed or met ' +
          'in part, too much falls short, or none of its criteria applies.',
        'zh-CN':
          '不管未评估的结果如何，第一层“应付客户”都达不了标：有必备准则未达到或只部分达到，不足太多，或者没有一条准则适用。',
        'zh-TW':
          '不管未評估的結果如何，第一層「應付客戶」都達不了標：有必備準則未達到或只部分達到，不足太多，或者沒有一條準則適用。',
      },
      why: {
        en:
          'Without the result, speed and warmth have nothing to stand on. ' +
          'Customers who leave empty-handed have little reason to come back.',
        'zh-CN': '没有结果，再快、再热情也没有立足之处。空手而归的客户，很难有理由再来。',
        'zh-TW': '沒有結果，再快、再熱情也沒有立足之地。空手而歸的客戶，很難有理由再來。',
      },
      mend: {
        en: 'Put right what was missed, beginning with the must criteria of the first level. Nothing above counts before.',
        'zh-CN': '先补救没有达到的，从第一层的必备准则开始。在此之前，上面的都不算数。',
        'zh-TW': '先補救沒有達到的，從第一層的必備準則開始。在此之前，上面的都不算數。',
      },
    },
  },
  {
    id: 'ladder/not-shown',
    severity: 'warning',
    numbers: {},
    words: {
      name: { en: 'Not shown yet', 'zh-CN': '尚无依据', 'zh-TW': '尚無依據' },
      says: {
        en: '{touchpoint}: nothing shows yet that customers get what they came for. Look first at “{criterion}”: not assessed.',
        'zh-CN': '{touchpoint}：还看不出客户是否得到了他来要的东西。先去看“{criterion}”：未评估。',
        'zh-TW': '{touchpoint}：還看不出客戶是否得到了他要的東西。先去看「{criterion}」：未評估。',
      },
      means: {
        en:
          'No level is shown, and nothing says that the first one fails: what it takes has not been assessed. ' +
          'Not assessed does not mean missed.',
        'zh-CN': '还没有哪个层级有依据，也没有什么说明第一层不达标：该看的还没有评估。“未评估”不等于“未达到”。',
        'zh-TW': '還沒有哪個層級有依據，也沒有什麼說明第一層不達標：該看的還沒有評估。「未評估」不等於「未達到」。',
      },
      why: {
        en: 'The touchpoint may be fine or may drive customers off. Until somebody looks, nobody can tell which.',
        'zh-CN': '这个触点可能很好，也可能正在赶走客户。没有人去看，就谁也说不准。',
        'zh-TW': '這個接觸點可能很好，也可能正在趕走客戶。沒有人去看，就誰也說不準。',
      },
      mend: {
        en:
          'Go and look, or ask customers, and answer the criteria of the first level, the musts first. ' +
          'There is nothing to put right before that.',
        'zh-CN': '到现场看一看，或者问问客户，回答第一层的准则，必备的在先。在此之前，没有什么要改的。',
        'zh-TW': '到現場看一看，或者問問客戶，回答第一層的準則，必備的在先。在此之前，沒有什麼要改的。',
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
    id: 'ladder/narrow',
    severity: 'warning',
    numbers: { share: 0.5 },
    words: {
      name: { en: 'Level on a narrow base', 'zh-CN': '层级依据偏窄', 'zh-TW': '層級依據偏窄' },
      says: {
        en: '{touchpoint}: {level} rests on {applies} of its weight; the rest is set aside as not applicable.',
        'zh-CN': '{touchpoint}：“{level}”只靠其权重的 {applies} 支撑，其余都作为“不适用”搁在一边。',
        'zh-TW': '{touchpoint}：「{level}」只靠其權重的 {applies} 支撐，其餘都當作「不適用」擱在一邊。',
      },
      means: {
        en: 'A level holds, and less than half of its weight applies: the other criteria are rated n/a.',
        'zh-CN': '某个层级达标，而其权重中适用的不到一半：其余准则都评定为 n/a。',
        'zh-TW': '某個層級達標，而其權重中適用的不到一半：其餘準則都評定為 n/a。',
      },
      why: {
        en: 'What is set aside cannot fail. A level that rests on two questions says less than one that rests on eight.',
        'zh-CN': '搁在一边的，不会不达标。靠两个问题得来的层级，说明的东西比靠八个问题得来的少。',
        'zh-TW': '擱在一邊的，不會不達標。靠兩個問題得來的層級，說明的東西比靠八個問題得來的少。',
      },
      mend: {
        en:
          'Write n/a only where a question cannot apply. Leave out the answer where nobody has looked yet, ' +
          'or change the rubric if the questions do not fit the business.',
        'zh-CN': '确实不可能适用的，才写 n/a；还没有人看过的，就空着。如果问题不合这门生意，就改评分表。',
        'zh-TW': '確實不可能適用的，才寫 n/a；還沒有人看過的，就空著。如果問題不合這門生意，就改評分表。',
      },
    },
  },
  {
    id: 'ladder/must-set-aside',
    severity: 'info',
    numbers: {},
    words: {
      name: { en: 'Must set aside', 'zh-CN': '必备准则被搁置', 'zh-TW': '必備準則被擱置' },
      says: {
        en: '{touchpoint}: “{criterion}” is a must and is set aside as not applicable; no note says why.',
        'zh-CN': '{touchpoint}：“{criterion}”是必备准则，却作为“不适用”搁置，没有备注说明原因。',
        'zh-TW': '{touchpoint}：「{criterion}」是必備準則，卻當作「不適用」擱置，沒有備註說明原因。',
      },
      means: {
        en: 'A must criterion is rated n/a, and the rating has no note.',
        'zh-CN': '一条必备准则评定为 n/a，而评定没有备注。',
        'zh-TW': '一條必備準則評定為 n/a，而評定沒有備註。',
      },
      why: {
        en: 'A must is what a level cannot do without. A reader will ask how this one could do without it.',
        'zh-CN': '必备准则，是一个层级缺不得的。读者会问：这里为什么缺得？',
        'zh-TW': '必備準則，是一個層級缺不得的。讀者會問：這裡為什麼缺得？',
      },
      mend: {
        en: 'Say in a note why the question cannot apply. If nobody has looked yet, take the answer out.',
        'zh-CN': '在备注（note）里说明这个问题为什么不可能适用。如果只是还没有人看过，就把答案去掉。',
        'zh-TW': '在備註（note）裡說明這個問題為什麼不可能適用。如果只是還沒有人看過，就把答案拿掉。',
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
      forms: {
        'not-assessed': {
          en: '{touchpoint}: only “{criterion}” is still to be looked at for {next}; it is not assessed.',
          'zh-CN': '{touchpoint}：只要再看“{criterion}”，就可能到“{next}”；它还未评估。',
          'zh-TW': '{touchpoint}：只要再看「{criterion}」，就可能到「{next}」；它還未評估。',
        },
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
