import type { Language } from '../language.ts';

export const DIFF: Language['diff'] = {
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
  byRubric: '评分表的影响',
  why: '原因',
  gained: '新的检查发现',
  lost: '已消失的检查发现',
  waived: '新豁免的检查发现',
  unwaived: '不再豁免的检查发现',
  regraded: '严重程度变了的检查发现',
  waivedBefore: (until, reason) => `原豁免至 ${until}：${reason}`,
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
    instead: (place, reason, asOf) => `${place} 当时无法读取，改与最后一次能读取的版本比较，即 ${asOf}：${reason}`,
    base: (place, reason) => `${place} 当时无法读取，未作比较：${reason}`,
    head: (place, reason) => `${place} 无法读取，未作比较：${reason}`,
  },
  rubricUnreadable: '它的评分表无法读取。',
  movedFrom: (folders) => `有审计从 ${folders} 移到了这里，已与移动前的内容比较。`,
  linked: (folder) => `${folder} 是指向另一个文件夹的链接，其中的内容未作比较。`,
  ignored: (files) => `git 被设为忽略 ${files}，未作比较。`,
  submodule: (folder, command) =>
    `${folder} 是一个独立的仓库（子模块），其中的内容未作比较。要在其中比较，请运行：${command}`,
};
