import type { Language } from '../language.ts';

const figure = (value: number) => new Intl.NumberFormat('zh-CN').format(value);

export const CHECK: Language['check'] = {
  total: (audits, touchpoints, findings, asOf) =>
    `${audits} 条旅程，${touchpoints} 个触点：${findings}（基准日期 ${asOf}）`,
  severities: {
    error: (errors) => `${errors} 个错误`,
    warning: (warnings) => `${warnings} 个警告`,
    info: (notes) => `${notes} 个提示`,
    waived: (waived) => `${waived} 个已豁免`,
  },
  waivedUntil: (day) => `[豁免至 ${day}]`,
  fails: '未通过：',
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
  goingPublic: {
    out: '公开的网站会略去：',
    nothing: '没有',
    shown: '会公开、但可能涉及个人的内容：',
    roles: '以职务名义出现的负责人和回应人',
    personal: '含有个人信息的文字（privacy/personal-data）',
    rest: '其余文字、评级和数据都会公开，public/ 里的文件也是。',
    kinds: {
      auditors: '审计员的姓名',
      owners: '配置里没有列出的负责人',
      notes: '内部备注',
      evidence: '内部证据',
      links: '内部链接',
      actions: '内部措施',
    },
  },
  cutResults: (left, all, most) =>
    `${figure(all)} 个结果中省略了最轻的 ${figure(left)} 个：代码扫描每次最多接收 ${figure(most)} 个。--format json 包含全部结果。`,
  elsewhere: '这些文件没有要求检查，但也不正确：',
  gates: '关卡',
  problems: (problems) => `${problems} 个问题`,
  findings: (findings) => `${findings} 个检查发现`,
  waived: (until, reason) => `豁免至 ${until}：${reason}`,
  gatesFailed: (gates) => `${gates} 个关卡`,
  tenOfEach: (counts) => `${counts}。GitHub 对每个步骤最多显示错误、警告、提示各十个；日志里有全部内容。`,
  cutFindings: (audits) => `为免过长，这里省略了 ${audits} 条旅程的检查发现。`,
  cutAudits: (audits) => `为免过长，这里省略了 ${audits} 条旅程。`,
};
