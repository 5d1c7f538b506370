import { counted } from '../../languages/counted.ts';
import type { InLanguages } from '../../model/text.ts';

/** The three languages group digits alike. */
const figure = (value: number) => new Intl.NumberFormat('en').format(value);
const count = (one: string, other: string) => counted('en', { one, other });

/** What `check` says of gates, and the headings of its documents. `by` is the setting or the option that asks. */
export interface CheckWords {
  severityGate: (found: number, severity: string, by: string) => string;
  indexGate: (audit: string, found: string, expected: string, by: string, weakest: string) => string;
  budgetGate: (rule: string, found: number, expected: number, by: string) => string;
  /** Closes a list of which not all is shown. */
  more: (count: number) => string;
  /** What to do about what nobody has looked at, beginning at a place. */
  look: (place: string) => string;
  waiveIn: (file: string) => string;
  waiveBelow: (file: string) => string;
  waiveInstead: (file: string) => string;
  lowerIn: (file: string) => string;
  lowerBy: (option: string) => string;
  waiverReason: string;
  waiverOwner: string;
  passed: string;
  failed: string;
  invalid: string;
  brokenFiles: string;
  /** The same of what is sound, beside files that are not. */
  passedBeside: string;
  failedBeside: string;
  /** The verdict, then what was looked at. */
  summary: (verdict: string, total: string) => string;
  /** Stands over the journeys that are told of. */
  lowest: (count: number, journeys: number) => string;
  /** Closes the findings of a rule of which not all are listed. */
  folded: (rule: string, more: number, journeys: number) => string;
  foldedOf: (more: number, findings: number) => string;
  /** What filters keep back. */
  keptBack: (count: number, findings: number) => string;
  /** What is more than a log of SARIF may hold. */
  cutResults: (left: number, all: number, most: number) => string;
  /** Stands over what is wrong with other files than those asked for. */
  elsewhere: string;
  gates: string;
  columns: { audit: string; level: string; index: string; errors: string; warnings: string; notes: string };
  problems: (count: number) => string;
  findings: (count: number) => string;
  waived: (until: string, reason: string) => string;
  gatesFailed: (count: number) => string;
  /** Why not every finding is seen as an annotation. */
  tenOfEach: (counts: string) => string;
  /** What a document leaves out so that it is not too long. */
  cutFindings: (audits: number) => string;
  cutAudits: (audits: number) => string;
}

export const CHECK_WORDS: InLanguages<CheckWords> = {
  en: {
    severityGate: (found, severity, by) =>
      `${count('finding is', 'findings are')(found)} of severity ${severity} or graver; none is allowed (${by}).`,
    indexGate: (audit, found, expected, by, weakest) =>
      `${audit} has index ${found}; at least ${expected} is asked for (${by}). Its weakest touchpoint: ${weakest}.`,
    budgetGate: (rule, found, expected, by) =>
      `${rule}: ${count('finding', 'findings')(found)}; at most ${expected} may be open (${by}).`,
    more: (more) => `and ${more} more`,
    look: (place) =>
      `Go and look: nobody knows yet whether there is anything to mend. Answer what you have seen, from ${place} on.`,
    waiveIn: (file) => `Mend it; or, to accept the first one for now, add at the end of ${file}:`,
    waiveBelow: (file) =>
      `Mend it; or, to accept the first one for now, add to the list of "waivers:" in ${file}, in line with what stands there:`,
    waiveInstead: (file) => `Mend it; or, to accept the first one for now, write in place of "waivers:" in ${file}:`,
    lowerIn: (file) => `Mend it; or, to ask for less, let "gates:" in ${file} say:`,
    lowerBy: (option) => `Mend it; or ask for less: ${option}`,
    waiverReason: 'Why this is accepted for now',
    waiverOwner: 'who sees to it',
    passed: 'The check passes',
    failed: 'The check fails',
    invalid: 'Files are not sound; nothing was scored',
    brokenFiles: 'Files are not sound; the others were judged',
    passedBeside: 'Files are not sound; the others pass',
    failedBeside: 'Files are not sound, and the others fail',
    summary: (verdict, total) => `${verdict}. ${total}`,
    lowest: (shown, journeys) => `The ${shown} lowest of ${count('journey', 'journeys')(journeys)}:`,
    folded: (rule, more, journeys) =>
      `… and ${figure(more)} more of ${rule}, in ${count('journey', 'journeys')(journeys)}`,
    foldedOf: (more, findings) =>
      `${figure(more)} of ${count('finding is', 'findings are')(findings)} folded. All of a rule: --rule RULE; all there are: --most ${findings}.`,
    keptBack: (kept, findings) =>
      `${figure(kept)} of ${count('finding is', 'findings are')(findings)} not listed here, as --show, --rule or --most asks.`,
    cutResults: (left, all, most) =>
      `${figure(left)} of ${count('result is', 'results are')(all)} left out, the mildest: code scanning takes ${figure(most)} of a run. --format json has all of them.`,
    elsewhere: 'Broken as well, though not asked for:',
    gates: 'Gates',
    columns: {
      audit: 'Journey',
      level: 'Level',
      index: 'Index',
      errors: 'Errors',
      warnings: 'Warnings',
      notes: 'Notes',
    },
    problems: count('problem', 'problems'),
    findings: count('finding', 'findings'),
    waived: (until, reason) => `waived until ${until}: ${reason}`,
    gatesFailed: count('gate', 'gates'),
    tenOfEach: (counts) =>
      `${counts}. GitHub shows ten errors, ten warnings and ten notices of a step at most; the log has all of them.`,
    cutFindings: (audits) =>
      `The findings of ${count('journey', 'journeys')(audits)} are left out here, because the text would be too long.`,
    cutAudits: (audits) =>
      `${count('journey is', 'journeys are')(audits)} left out here, because the text would be too long.`,
  },
  'zh-CN': {
    severityGate: (found, severity, by) => `有 ${found} 个检查发现达到或超过 ${severity} 级，一个也不允许（${by}）。`,
    indexGate: (audit, found, expected, by, weakest) =>
      `${audit} 的指数是 ${found}，要求至少 ${expected}（${by}）。最弱的触点：${weakest}。`,
    budgetGate: (rule, found, expected, by) => `${rule}：有 ${found} 个检查发现，最多允许 ${expected} 个（${by}）。`,
    more: (more) => `另有 ${more} 个`,
    look: (place) => `先去看：现在还不知道有没有要改的。看过之后，从 ${place} 起写下评定。`,
    waiveIn: (file) => `请改正；如果暂时接受第一个，请在 ${file} 的末尾加上：`,
    waiveBelow: (file) => `请改正；如果暂时接受第一个，请加进 ${file} 的 "waivers:" 列表，与已有的条目对齐：`,
    waiveInstead: (file) => `请改正；如果暂时接受第一个，请把 ${file} 中的 "waivers:" 换成：`,
    lowerIn: (file) => `请改正；如果要放宽要求，请把 ${file} 中的 "gates:" 写成：`,
    lowerBy: (option) => `请改正；或者放宽要求：${option}`,
    waiverReason: '为什么暂时接受',
    waiverOwner: '由谁负责',
    passed: '检查通过',
    failed: '检查未通过',
    invalid: '有文件不正确，没有计分',
    brokenFiles: '有文件不正确，其余的已判断',
    passedBeside: '有文件不正确；其余的通过',
    failedBeside: '有文件不正确；其余的也未通过',
    summary: (verdict, total) => `${verdict}。${total}`,
    lowest: (shown, journeys) => `${figure(journeys)} 条旅程中指数最低的 ${shown} 条：`,
    folded: (rule, more, journeys) => `…… ${rule} 另有 ${figure(more)} 个，分布在 ${figure(journeys)} 条旅程中`,
    foldedOf: (more, findings) =>
      `${figure(findings)} 个检查发现中折叠了 ${figure(more)} 个。查看一条规则的全部：--rule RULE；查看全部：--most ${findings}。`,
    keptBack: (kept, findings) =>
      `按 --show、--rule 或 --most 的要求，${figure(findings)} 个检查发现中有 ${figure(kept)} 个没有列出。`,
    cutResults: (left, all, most) =>
      `${figure(all)} 个结果中省略了最轻的 ${figure(left)} 个：代码扫描每次最多接收 ${figure(most)} 个。--format json 包含全部结果。`,
    elsewhere: '这些文件没有要求检查，但也不正确：',
    gates: '关卡',
    columns: { audit: '旅程', level: '层级', index: '指数', errors: '错误', warnings: '警告', notes: '提示' },
    problems: (problems) => `${problems} 个问题`,
    findings: (findings) => `${findings} 个检查发现`,
    waived: (until, reason) => `豁免至 ${until}：${reason}`,
    gatesFailed: (gates) => `${gates} 个关卡`,
    tenOfEach: (counts) => `${counts}。GitHub 对每个步骤最多显示错误、警告、提示各十个；日志里有全部内容。`,
    cutFindings: (audits) => `为免过长，这里省略了 ${audits} 条旅程的检查发现。`,
    cutAudits: (audits) => `为免过长，这里省略了 ${audits} 条旅程。`,
  },
  'zh-TW': {
    severityGate: (found, severity, by) => `有 ${found} 個檢查發現達到或超過 ${severity} 級，一個也不允許（${by}）。`,
    indexGate: (audit, found, expected, by, weakest) =>
      `${audit} 的指數是 ${found}，要求至少 ${expected}（${by}）。最弱的接觸點：${weakest}。`,
    budgetGate: (rule, found, expected, by) => `${rule}：有 ${found} 個檢查發現，最多允許 ${expected} 個（${by}）。`,
    more: (more) => `另有 ${more} 個`,
    look: (place) => `先去看：現在還不知道有沒有要改的。看過之後，從 ${place} 起寫下評定。`,
    waiveIn: (file) => `請改正；如果暫時接受第一個，請在 ${file} 的末尾加上：`,
    waiveBelow: (file) => `請改正；如果暫時接受第一個，請加進 ${file} 的 "waivers:" 清單，與已有的條目對齊：`,
    waiveInstead: (file) => `請改正；如果要暫時接受第一個，請把 ${file} 中的 "waivers:" 換成：`,
    lowerIn: (file) => `請改正；如果要放寬要求，請把 ${file} 中的 "gates:" 寫成：`,
    lowerBy: (option) => `請改正；或者放寬要求：${option}`,
    waiverReason: '為什麼暫時接受',
    waiverOwner: '由誰負責',
    passed: '檢查通過',
    failed: '檢查未通過',
    invalid: '有檔案不正確，沒有計分',
    brokenFiles: '有檔案不正確，其餘的已判斷',
    passedBeside: '有檔案不正確；其餘的通過',
    failedBeside: '有檔案不正確；其餘的也未通過',
    summary: (verdict, total) => `${verdict}。${total}`,
    lowest: (shown, journeys) => `${figure(journeys)} 段旅程中指數最低的 ${shown} 段：`,
    folded: (rule, more, journeys) => `…… ${rule} 另有 ${figure(more)} 個，分布在 ${figure(journeys)} 段旅程中`,
    foldedOf: (more, findings) =>
      `${figure(findings)} 個檢查發現中收合了 ${figure(more)} 個。檢視一條規則的全部：--rule RULE；檢視全部：--most ${findings}。`,
    keptBack: (kept, findings) =>
      `依 --show、--rule 或 --most 的要求，${figure(findings)} 個檢查發現中有 ${figure(kept)} 個沒有列出。`,
    cutResults: (left, all, most) =>
      `${figure(all)} 個結果中省略了最輕的 ${figure(left)} 個：程式碼掃描每次最多接收 ${figure(most)} 個。--format json 包含全部結果。`,
    elsewhere: '這些檔案沒有要求檢查，但也不正確：',
    gates: '關卡',
    columns: { audit: '旅程', level: '層級', index: '指數', errors: '錯誤', warnings: '警告', notes: '提示' },
    problems: (problems) => `${problems} 個問題`,
    findings: (findings) => `${findings} 個檢查發現`,
    waived: (until, reason) => `豁免至 ${until}：${reason}`,
    gatesFailed: (gates) => `${gates} 個關卡`,
    tenOfEach: (counts) => `${counts}。GitHub 對每個步驟最多顯示錯誤、警告、提示各十個；記錄檔裡有全部內容。`,
    cutFindings: (audits) => `為免過長，這裡省略了 ${audits} 段旅程的檢查發現。`,
    cutAudits: (audits) => `為免過長，這裡省略了 ${audits} 段旅程。`,
  },
};
