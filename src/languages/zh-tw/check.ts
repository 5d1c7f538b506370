import type { Language } from '../language.ts';

const figure = (value: number) => new Intl.NumberFormat('zh-TW').format(value);

export const CHECK: Language['check'] = {
  total: (audits, touchpoints, findings, asOf) =>
    `${audits} 段旅程，${touchpoints} 個接觸點：${findings}（基準日期 ${asOf}）`,
  severities: {
    error: (errors) => `${errors} 個錯誤`,
    warning: (warnings) => `${warnings} 個警告`,
    info: (notes) => `${notes} 個提示`,
    waived: (waived) => `${waived} 個已豁免`,
  },
  waivedUntil: (day) => `[豁免至 ${day}]`,
  fails: '未通過：',
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
  goingPublic: {
    out: '公開的網站會略去：',
    nothing: '沒有',
    shown: '會公開、但可能涉及個人的內容：',
    roles: '以職務名義出現的負責人和回應人',
    personal: '含有個人資料的文字（privacy/personal-data）',
    rest: '其餘文字、評級和數據都會公開，public/ 裡的檔案也是。',
    kinds: {
      auditors: '稽核員的姓名',
      owners: '設定裡沒有列出的負責人',
      notes: '內部備註',
      evidence: '內部證據',
      links: '內部連結',
      actions: '內部措施',
    },
  },
  cutResults: (left, all, most) =>
    `${figure(all)} 個結果中省略了最輕的 ${figure(left)} 個：程式碼掃描每次最多接收 ${figure(most)} 個。--format json 包含全部結果。`,
  elsewhere: '這些檔案沒有要求檢查，但也不正確：',
  gates: '關卡',
  problems: (problems) => `${problems} 個問題`,
  findings: (findings) => `${findings} 個檢查發現`,
  waived: (until, reason) => `豁免至 ${until}：${reason}`,
  gatesFailed: (gates) => `${gates} 個關卡`,
  tenOfEach: (counts) => `${counts}。GitHub 對每個步驟最多顯示錯誤、警告、提示各十個；記錄檔裡有全部內容。`,
  cutFindings: (audits) => `為免過長，這裡省略了 ${audits} 段旅程的檢查發現。`,
  cutAudits: (audits) => `為免過長，這裡省略了 ${audits} 段旅程。`,
};
