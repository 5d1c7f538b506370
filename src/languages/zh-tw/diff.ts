import type { Language } from '../language.ts';

export const DIFF: Language['diff'] = {
  workingTree: '工作目錄',
  dirty: '含尚未提交的變更',
  journeys: {
    worse: (n) => `${n} 段旅程退步`,
    better: (n) => `${n} 段旅程進步`,
    rescored: (n) => `${n} 段旅程只因評分表而變動`,
    added: (n) => `新增 ${n} 段旅程`,
    removed: (n) => `移除 ${n} 段旅程`,
    renamed: (n) => `${n} 段旅程改了名稱`,
  },
  errors: (n) => `新出現 ${n} 個錯誤`,
  newFindings: (n) => `新出現 ${n} 個檢查發現`,
  otherFindings: (n) => `另有 ${n} 個新的檢查發現`,
  lostFindings: (n) => `${n} 個檢查發現已消失`,
  waivedFindings: (n) => `新豁免 ${n} 個檢查發現`,
  unwaivedFindings: (n) => `${n} 個檢查發現不再豁免`,
  amongThem: (errors) => `其中 ${errors} 個錯誤`,
  regradedFindings: (n) => `${n} 個檢查發現的嚴重程度變了`,
  rescoredFindings: (n) => `${n} 個檢查發現只因評分表而增減`,
  notCompared: (files) => `${files} 個檔案未列入比較`,
  nothing: '沒有變化：每段旅程都還在原來的位置。',
  withoutEffect: (files) => `改了 ${files} 個檔案，每段旅程都還在原來的位置。`,
  gatePasses: (allowed) => (allowed === null ? '沒有旅程下跌。' : `沒有旅程的跌幅超過 ${allowed}。`),
  gateFails: (journeys, allowed) =>
    allowed === null ? `未通過：${journeys} 段旅程下跌。` : `未通過：${journeys} 段旅程的跌幅超過 ${allowed}。`,
  drop: ({ audit, file, drop, allowed }) => `${audit} 的指數跌了 ${drop}，最多允許 ${allowed}：${file}`,
  accept: (enough) =>
    `請改善退步的地方；如果可以接受，就在 config.yaml 調高 gates.max_drop，或只在這一次加上 --fail-on-drop ${enough}。`,
  byRubric: '評分表的影響',
  why: '原因',
  gained: '新的檢查發現',
  lost: '已消失的檢查發現',
  waived: '新豁免的檢查發現',
  unwaived: '不再豁免的檢查發現',
  regraded: '嚴重程度變了的檢查發現',
  waivedBefore: (until, reason) => `原豁免至 ${until}：${reason}`,
  scope: '新增、移除與改名',
  touchpoints: '逐一看接觸點',
  touched: '改了但沒有影響',
  touchpointsMoved: (n) => `${n} 個接觸點有變動`,
  state: { added: '新增', removed: '已移除' },
  renamed: (from) => `原為 ${from}`,
  more: (left) => `還有 ${left} 項`,
  causesTitle: '各種原因的意思',
  causes: {
    rubric: '評分表',
    time: '時間',
    scope: '範圍',
    evidence: '證據',
    actions: '行動',
    judgement: '評定',
  },
  causesMean: {
    rubric: '量尺不同了，無從判斷進步或退步',
    time: '只是日子過去了：證據過期，行動或豁免到了期限',
    scope: '接觸點或同一接觸點的其他情形有新增、移除或改名',
    evidence: '證據、指標、期望、承諾或報價有變動',
    actions: '行動、負責人、豁免或回應有變動',
    judgement: '評定、權重或關鍵時刻有變動，或對接觸點的其他描述有變動',
  },
  rubricChanged: (id, before, after) => {
    if (before === null) return `現在用上了評分表 ${id}（版本 ${after}）。`;
    if (after === null) return `評分表 ${id} 不再使用。`;
    return before === after
      ? `評分表 ${id} 改了，版本號仍是 ${after}。`
      : `評分表 ${id} 改了：版本 ${before} → ${after}。`;
  },
  rubricApart: '前後兩個版本都依現在的評分表評過；評分表變更帶來的變動分開列出，不算進步，也不算退步。',
  rules: 'config.yaml 裡的規則設定變了；前後都依新的設定判斷。',
  gates: 'config.yaml 裡的關卡設定變了。',
  unreadable: {
    instead: (place, reason, asOf) => `${place} 當時無法讀取，改與最後一次能讀取的版本比較，即 ${asOf}：${reason}`,
    base: (place, reason) => `${place} 當時無法讀取，未列入比較：${reason}`,
    head: (place, reason) => `${place} 無法讀取，未列入比較：${reason}`,
  },
  rubricUnreadable: '它的評分表無法讀取。',
  movedFrom: (folders) => `有稽核從 ${folders} 移到了這裡，已與移動前的內容比較。`,
  linked: (folder) => `${folder} 是指向另一個資料夾的連結，其中的內容未列入比較。`,
  ignored: (files) => `git 已設定忽略 ${files}，未列入比較。`,
  submodule: (folder, command) =>
    `${folder} 是一個獨立的儲存庫（子模組），其中的內容未列入比較。要在其中比較，請執行：${command}`,
};
