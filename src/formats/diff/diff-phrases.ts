import type { CauseOfChange } from '../../compare/causes.ts';
import type { DiffCounts } from '../../compare/summarise-diff.ts';
import { counted } from '../../languages/counted.ts';
import type { InLanguages } from '../../model/text.ts';

const count = (one: string, other: string) => counted('en', { one, other });

/** What `diff` writes for people. */
export interface DiffPhrases {
  /** Between parts of a sentence, and what begins an explanation. */
  comma: string;
  colon: string;
  brackets: (inside: string) => string;
  workingTree: string;
  dirty: string;
  /** What became of journeys, by how many. */
  journeys: Readonly<Record<keyof DiffCounts, (count: number) => string>>;
  errors: (count: number) => string;
  /** Without errors among them; and beside errors. */
  newFindings: (count: number) => string;
  otherFindings: (count: number) => string;
  lostFindings: (count: number) => string;
  waivedFindings: (count: number) => string;
  unwaivedFindings: (count: number) => string;
  /** In brackets after these. */
  amongThem: (errors: number) => string;
  regradedFindings: (count: number) => string;
  rescoredFindings: (count: number) => string;
  notCompared: (files: number) => string;
  nothing: string;
  withoutEffect: (files: number) => string;
  /** `null`: not at all. */
  gatePasses: (allowed: string | null) => string;
  gateFails: (journeys: number, allowed: string | null) => string;
  /** What was found, what is allowed, and where. */
  drop: (fell: { audit: string; file: string; drop: string; allowed: string }) => string;
  /** How to go on; `enough` is what would let all of them pass. */
  accept: (enough: string) => string;
  columns: Readonly<Record<'journey' | 'touchpoint' | 'level' | 'index' | 'rubric' | 'why', string>>;
  gained: string;
  lost: string;
  waived: string;
  unwaived: string;
  regraded: string;
  /** Until when and why a finding is waived, or was. */
  waiver: Readonly<Record<'now' | 'before', (waiver: { reason: string; until: string }) => string>>;
  scope: string;
  touchpoints: string;
  touched: string;
  touchpointsMoved: (count: number) => string;
  state: Readonly<Record<'added' | 'removed', string>>;
  renamed: (from: string) => string;
  more: (count: number) => string;
  causesTitle: string;
  causes: Readonly<Record<CauseOfChange, string>>;
  causesMean: Readonly<Record<CauseOfChange, string>>;
  /** A rubric by its id; versions, `null` where it was not in use. */
  rubricChanged: (id: string, before: string | null, after: string | null) => string;
  rubricApart: string;
  rules: string;
  gates: string;
  unreadable: Readonly<Record<'base' | 'head', (place: string, reason: string) => string>>;
  rubricUnreadable: string;
  /** Folders of the repository. */
  movedFrom: (folders: string) => string;
  submodule: (folder: string, command: string) => string;
}

export const DIFF_PHRASES: InLanguages<DiffPhrases> = {
  en: {
    comma: ', ',
    colon: ': ',
    brackets: (inside) => ` (${inside})`,
    workingTree: 'the working tree',
    dirty: 'with uncommitted changes',
    journeys: {
      worse: count('journey got worse', 'journeys got worse'),
      better: count('journey got better', 'journeys got better'),
      rescored: count('journey moved by the rubric alone', 'journeys moved by the rubric alone'),
      added: count('journey is new', 'journeys are new'),
      removed: count('journey is gone', 'journeys are gone'),
      renamed: count('journey was renamed', 'journeys were renamed'),
    },
    errors: count('new error', 'new errors'),
    newFindings: count('new finding', 'new findings'),
    otherFindings: count('other new finding', 'other new findings'),
    lostFindings: count('finding is gone', 'findings are gone'),
    waivedFindings: count('finding is now waived', 'findings are now waived'),
    unwaivedFindings: count('finding is no longer waived', 'findings are no longer waived'),
    amongThem: count('error', 'errors'),
    regradedFindings: count('finding has another severity', 'findings have another severity'),
    rescoredFindings: count('finding came or went by the rubric alone', 'findings came or went by the rubric alone'),
    notCompared: count('file is not compared', 'files are not compared'),
    nothing: 'Nothing changed: every journey stands where it stood.',
    withoutEffect: (files) =>
      `${count('file was changed', 'files were changed')(files)}, and every journey stands where it stood.`,
    gatePasses: (allowed) => (allowed === null ? 'No journey fell.' : `No journey fell by more than ${allowed}.`),
    gateFails: (journeys, allowed) =>
      `Fails: ${count('journey', 'journeys')(journeys)} fell${allowed === null ? '' : ` by more than ${allowed}`}.`,
    drop: ({ audit, file, drop, allowed }) => `${audit} fell by ${drop}, and at most ${allowed} is allowed: ${file}`,
    accept: (enough) =>
      `Mend what got worse; or accept it with a higher gates.max_drop in config.yaml, or for this run with --fail-on-drop ${enough}.`,
    columns: {
      journey: 'Journey',
      touchpoint: 'Touchpoint',
      level: 'Level',
      index: 'Index',
      rubric: 'By the rubric',
      why: 'Why',
    },
    gained: 'New findings',
    lost: 'No longer found',
    waived: 'Now waived',
    unwaived: 'No longer waived',
    regraded: 'Another severity',
    waiver: {
      now: ({ until, reason }) => `waived until ${until}: ${reason}`,
      before: ({ until, reason }) => `was waived until ${until}: ${reason}`,
    },
    scope: 'New, gone and renamed',
    touchpoints: 'Touchpoint by touchpoint',
    touched: 'Changed without effect',
    touchpointsMoved: count('touchpoint moved', 'touchpoints moved'),
    state: { added: 'new', removed: 'gone' },
    renamed: (from) => `was ${from}`,
    more: (left) => `and ${left} more`,
    causesTitle: 'What the causes mean',
    causes: {
      rubric: 'rubric',
      time: 'time',
      scope: 'scope',
      evidence: 'evidence',
      actions: 'actions',
      judgement: 'judgement',
    },
    causesMean: {
      rubric: 'the yardstick changed; that is no better and no worse',
      time: 'only days went by: evidence grew old, a due date or a waiver ran out',
      scope: 'touchpoints or their variants were added, removed or renamed',
      evidence: 'evidence, measures, expectations, promises or offers changed',
      actions: 'actions, owners, waivers or replies changed',
      judgement: 'ratings, weights or moments of truth changed, or what else people say of a touchpoint',
    },
    rubricChanged: (id, before, after) => {
      if (before === null) return `The rubric ${id} is now in use (version ${after}).`;
      if (after === null) return `The rubric ${id} is no longer in use.`;
      return before === after
        ? `The rubric ${id} changed, and its version is still ${after}.`
        : `The rubric ${id} changed: version ${before} → ${after}.`;
    },
    rubricApart:
      'Both states are scored with the rubrics in use now; what a change of rubric did stands apart and is neither better nor worse.',
    rules: 'config.yaml sets rules otherwise than before; both states are judged by the new settings.',
    gates: 'config.yaml sets gates otherwise than before.',
    unreadable: {
      base: (place, reason) => `${place} could not be read as it was then, and is not compared: ${reason}`,
      head: (place, reason) => `${place} cannot be read, and is not compared: ${reason}`,
    },
    rubricUnreadable: 'its rubric cannot be read.',
    movedFrom: (folders) => `Audits were moved here from ${folders}; each is compared with what it was there.`,
    submodule: (folder, command) =>
      `${folder} is a repository of its own (a submodule): what it holds is not compared. To compare within it: ${command}`,
  },
  'zh-CN': {
    comma: '，',
    colon: '：',
    brackets: (inside) => `（${inside}）`,
    workingTree: '工作区',
    dirty: '含未提交的改动',
    journeys: {
      worse: (n) => `${n} 条旅程变差了`,
      better: (n) => `${n} 条旅程变好了`,
      rescored: (n) => `${n} 条旅程只因评分表而变动`,
      added: (n) => `新增 ${n} 条旅程`,
      removed: (n) => `移除 ${n} 条旅程`,
      renamed: (n) => `${n} 条旅程改了名`,
    },
    errors: (n) => `新出现 ${n} 个错误`,
    newFindings: (n) => `新出现 ${n} 个检查发现`,
    otherFindings: (n) => `另有 ${n} 个新的检查发现`,
    lostFindings: (n) => `${n} 个检查发现已消失`,
    waivedFindings: (n) => `新豁免 ${n} 个检查发现`,
    unwaivedFindings: (n) => `${n} 个检查发现不再豁免`,
    amongThem: (errors) => `其中 ${errors} 个错误`,
    regradedFindings: (n) => `${n} 个检查发现的严重程度变了`,
    rescoredFindings: (n) => `${n} 个检查发现只因评分表而增减`,
    notCompared: (files) => `${files} 个文件未作比较`,
    nothing: '没有变化：每条旅程都还在原来的位置。',
    withoutEffect: (files) => `改了 ${files} 个文件，每条旅程都还在原来的位置。`,
    gatePasses: (allowed) => (allowed === null ? '没有旅程下跌。' : `没有旅程的跌幅超过 ${allowed}。`),
    gateFails: (journeys, allowed) =>
      allowed === null ? `未通过：${journeys} 条旅程下跌。` : `未通过：${journeys} 条旅程的跌幅超过 ${allowed}。`,
    drop: ({ audit, file, drop, allowed }) => `${audit} 的指数跌了 ${drop}，最多允许 ${allowed}：${file}`,
    accept: (enough) =>
      `请改进变差的地方；如果可以接受，就在 config.yaml 里调高 gates.max_drop，或只在这一次加上 --fail-on-drop ${enough}。`,
    columns: { journey: '旅程', touchpoint: '触点', level: '层级', index: '指数', rubric: '评分表的影响', why: '原因' },
    gained: '新的检查发现',
    lost: '已消失的检查发现',
    waived: '新豁免的检查发现',
    unwaived: '不再豁免的检查发现',
    regraded: '严重程度变了的检查发现',
    waiver: {
      now: ({ until, reason }) => `豁免至 ${until}：${reason}`,
      before: ({ until, reason }) => `原豁免至 ${until}：${reason}`,
    },
    scope: '新增、移除和改名',
    touchpoints: '逐个触点',
    touched: '改了但没有影响',
    touchpointsMoved: (n) => `${n} 个触点有变动`,
    state: { added: '新增', removed: '已移除' },
    renamed: (from) => `原为 ${from}`,
    more: (left) => `还有 ${left} 项`,
    causesTitle: '各种原因的含义',
    causes: {
      rubric: '评分表',
      time: '时间',
      scope: '范围',
      evidence: '证据',
      actions: '行动',
      judgement: '评定',
    },
    causesMean: {
      rubric: '尺子变了，说明不了变好还是变差',
      time: '只是日子过去了：证据过了期，行动或豁免到了期限',
      scope: '触点或同一触点的其他情形有新增、移除或改名',
      evidence: '证据、指标、期望、承诺或报价变了',
      actions: '行动、负责人、豁免或回应变了',
      judgement: '评定、权重或关键时刻变了，或对触点的其他描述变了',
    },
    rubricChanged: (id, before, after) => {
      if (before === null) return `现在用上了评分表 ${id}（版本 ${after}）。`;
      if (after === null) return `评分表 ${id} 不再使用。`;
      return before === after
        ? `评分表 ${id} 改了，版本号仍是 ${after}。`
        : `评分表 ${id} 改了：版本 ${before} → ${after}。`;
    },
    rubricApart: '前后两个版本都按现在的评分表评过；评分表变更带来的变动单独列出，不算变好，也不算变差。',
    rules: 'config.yaml 里的规则设置变了；前后都按新的设置判断。',
    gates: 'config.yaml 里的关卡设置变了。',
    unreadable: {
      base: (place, reason) => `${place} 当时无法读取，未作比较：${reason}`,
      head: (place, reason) => `${place} 无法读取，未作比较：${reason}`,
    },
    rubricUnreadable: '它的评分表无法读取。',
    movedFrom: (folders) => `有审计从 ${folders} 移到了这里，已与移动前的内容比较。`,
    submodule: (folder, command) =>
      `${folder} 是一个独立的仓库（子模块），其中的内容未作比较。要在其中比较，请运行：${command}`,
  },
  'zh-TW': {
    comma: '，',
    colon: '：',
    brackets: (inside) => `（${inside}）`,
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
    columns: {
      journey: '旅程',
      touchpoint: '接觸點',
      level: '層級',
      index: '指數',
      rubric: '評分表的影響',
      why: '原因',
    },
    gained: '新的檢查發現',
    lost: '已消失的檢查發現',
    waived: '新豁免的檢查發現',
    unwaived: '不再豁免的檢查發現',
    regraded: '嚴重程度變了的檢查發現',
    waiver: {
      now: ({ until, reason }) => `豁免至 ${until}：${reason}`,
      before: ({ until, reason }) => `原豁免至 ${until}：${reason}`,
    },
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
      base: (place, reason) => `${place} 當時無法讀取，未列入比較：${reason}`,
      head: (place, reason) => `${place} 無法讀取，未列入比較：${reason}`,
    },
    rubricUnreadable: '它的評分表無法讀取。',
    movedFrom: (folders) => `有稽核從 ${folders} 移到了這裡，已與移動前的內容比較。`,
    submodule: (folder, command) =>
      `${folder} 是一個獨立的儲存庫（子模組），其中的內容未列入比較。要在其中比較，請執行：${command}`,
  },
};
