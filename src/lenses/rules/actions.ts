import type { Rule } from '../../model/rule.ts';

/** Rules of the actions lens. */
export const ACTIONS_RULES = [
  {
    id: 'actions/overdue',
    severity: 'warning',
    numbers: {},
    words: {
      name: { en: 'Action overdue', 'zh-CN': '行动逾期', 'zh-TW': '行動逾期' },
      says: {
        en: '{touchpoint}: “{action}” was due on {due} and is not finished yet.',
        'zh-CN': '{touchpoint}：“{action}”的期限是 {due}，还没有完成。',
        'zh-TW': '{touchpoint}：「{action}」的期限是 {due}，還沒有完成。',
      },
      means: {
        en: 'The due date lies before the as-of date, and the action is neither done nor dropped.',
        'zh-CN': '期限早于基准日期，而行动既没有完成，也没有放弃。',
        'zh-TW': '期限早於基準日期，而行動既沒有完成，也沒有放棄。',
      },
      why: {
        en: 'Until it is done, customers meet the touchpoint as it was. ' + 'A plan is believed when its dates hold.',
        'zh-CN': '在完成之前，客户遇到的还是原来的样子。期限说到做到，计划才有人信。',
        'zh-TW': '在完成之前，客戶遇到的還是原來的樣子。期限說到做到，計畫才有人信。',
      },
      mend: {
        en: 'Ask what stands in the way, and help. Then finish it, set a date that can be kept, or drop it.',
        'zh-CN': '问问卡在哪里，帮一把。然后完成它，改一个守得住的期限，或者放弃它。',
        'zh-TW': '問問卡在哪裡，幫一把。然後完成它，改一個守得住的期限，或者放棄它。',
      },
    },
  },
  {
    id: 'actions/no-owner',
    severity: 'info',
    numbers: {},
    words: {
      name: { en: 'Action without an owner', 'zh-CN': '行动没有负责人', 'zh-TW': '行動沒有負責人' },
      says: {
        en: '{touchpoint}: “{action}” has no owner yet.',
        'zh-CN': '{touchpoint}：“{action}”还没有负责人。',
        'zh-TW': '{touchpoint}：「{action}」還沒有負責人。',
      },
      means: {
        en: 'An open action names no owner, and neither its touchpoint nor the audit has one to stand in.',
        'zh-CN': '一项尚未完成的行动没有负责人，触点和审计也都没有写负责人可以顶上。',
        'zh-TW': '一項尚未完成的行動沒有負責人，接觸點和稽核也都沒有寫負責人可以遞補。',
      },
      why: {
        en: 'What belongs to everybody is easily left waiting for somebody.',
        'zh-CN': '人人都有份的事，往往人人都在等。',
        'zh-TW': '人人都有份的事，往往人人都在等。',
      },
      mend: {
        en: 'Name one person or role under owner, at the action, the touchpoint or the audit.',
        'zh-CN': '在行动、触点或审计的 owner 里，写上一个人或一个岗位。',
        'zh-TW': '在行動、接觸點或稽核的 owner 裡，寫上一個人或一個職務。',
      },
    },
  },
  {
    id: 'actions/lifts-nothing',
    severity: 'info',
    numbers: {},
    words: {
      name: { en: 'Action that lifts nothing', 'zh-CN': '行动不带来提升', 'zh-TW': '行動不帶來提升' },
      says: {
        en: '{touchpoint}: “{action}” would leave the index as it is.',
        'zh-CN': '{touchpoint}：完成“{action}”，指数也不会变。',
        'zh-TW': '{touchpoint}：完成「{action}」，指數也不會變。',
      },
      means: {
        en: 'If every criterion that the open action lifts were met, ' + 'the index of its touchpoint would not rise.',
        'zh-CN': '即使这项尚未完成的行动所改善的准则都达到了，触点的指数也不会上升。',
        'zh-TW': '即使這項尚未完成的行動所改善的準則都達到了，接觸點的指數也不會上升。',
      },
      why: {
        en: 'Time and goodwill are limited. They are best spent where customers gain from them now.',
        'zh-CN': '时间和热情都有限，最好用在客户眼下就能受益的地方。',
        'zh-TW': '時間和熱情都有限，最好用在客戶眼前就能受益的地方。',
      },
      mend: {
        en:
          'Name under lifts the criteria it will improve, and aim it at a blocker of the next level. ' +
          'If it serves another end, keep it as it is.',
        'zh-CN': '在 lifts 中写明它会改善哪些准则，并对准上一层级的卡点。如果另有用意，保留即可。',
        'zh-TW': '在 lifts 中寫明它會改善哪些準則，並對準上一層級的卡點。如果另有用意，保留即可。',
      },
    },
  },
  {
    id: 'actions/done-but-missed',
    severity: 'warning',
    numbers: {},
    words: {
      name: { en: 'Done, but not met yet', 'zh-CN': '做完了，还没达到', 'zh-TW': '做完了，還沒達到' },
      says: {
        en: '{touchpoint}: “{action}” is done, but “{criterion}” is not met yet.',
        'zh-CN': '{touchpoint}：“{action}”已完成，但“{criterion}”还没有达到。',
        'zh-TW': '{touchpoint}：「{action}」已完成，但「{criterion}」還沒有達到。',
      },
      means: {
        en:
          'A criterion that a done action lifts is rated partly or missed. ' +
          'One that is not assessed does not raise this finding.',
        'zh-CN': '已完成的行动要改善的准则，评定是 partly 或 missed。未评估的准则不会引出这条发现。',
        'zh-TW': '已完成的行動要改善的準則，評定是 partly 或 missed。未評估的準則不會引出這項發現。',
      },
      why: {
        en: 'The work is done, but customers do not feel it yet. Once ticked off, it drops out of sight.',
        'zh-CN': '事情做了，客户却还没有感受到。打了勾，就容易没有人再管。',
        'zh-TW': '事情做了，客戶卻還沒有感受到。打了勾，就容易沒有人再管。',
      },
      mend: {
        en:
          'If the rating is older than the action, go and look again. ' +
          'If it still holds, ask what is missing and plan the next step.',
        'zh-CN': '如果评定早于行动，再去看一次。如果情况依旧，找出还差什么，安排下一步。',
        'zh-TW': '如果評定早於行動，再去看一次。如果情況依舊，找出還差什麼，安排下一步。',
      },
    },
  },
] as const satisfies readonly Rule[];
