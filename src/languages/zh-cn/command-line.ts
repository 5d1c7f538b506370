import type { Language } from '../language.ts';

const ADVICE = {
  site: '请指定一个单独的文件夹：--out dist。',
  page: '请用 --out 指定别处的文件。',
  schema: '请指定一个单独的文件夹：--out schema。',
};

export const COMMAND_LINE: Language['commandLine'] = {
  didYouMean: (word) => `您是不是想写“${word}”？`,
  gap: '',
  possible: (words) => `可以写：${words.join('、')}。`,

  help: {
    says: 'experience-audit：用 YAML 记录触点，按三个层级评分，发布成网站。',
    usage: '用法：',
    more: '更多说明：experience-audit COMMAND --help。',
    exits: '退出码：0 正常 · 1 有检查发现或关卡未通过 · 2 用法错误或输入无效 · 70 本程序的缺陷。',
    language:
      '给人看的内容用 --lang 指定的语言，否则依次看 LC_ALL、LC_MESSAGES、LANG 和配置；给程序读的内容（JSON、CSV、SARIF 等）和网站用 --lang 指定的语言，否则用配置的语言。',
    ofPlaceholder: (help, choices) => `${help}：${choices.join('、')}`,
  },

  commands: {
    init: '写出一个审计文件夹成为网站所需的文件：设置、第一份审计、脚本、CI。从不覆盖。',
    new: '写出一份待填写的审计，评分表的准则逐行列出。从不覆盖。',
    build: '生成整个网站，或把其中一页存成可以发送的文件；只要有错误，原来的网站就保持不变。',
    dev: '边写边看网站：审计文件一保存就重新评分，错误直接显示在页面里。',
    preview: '在本机打开已生成的网站。',
    check:
      '校验审计文件，报告各个视角的检查发现。给出 PATH 时，检查发现和关卡只针对这些审计。其他文件有错误也会说明，退出码为 2。',
    score: '输出各项数值：层级、指数和每个视角。',
    diff: '比较 git 的两个修订：哪里变了，发现了什么，为什么。',
    history: '只凭 git，列出每个改动过审计的提交中各份审计的状况。',
    explain: '说明一条规则或一个准则的含义、为什么重要、该怎么做。',
    badge: '输出一条旅程或全部旅程的徽章：一张图片，或供 shields.io 绘制的数据。',
    schema: '输出 JSON Schema，让编辑器在写审计、评分表和配置时自动补全、解释并标出错误。不写名称就输出全部三份。',
    doctor: '说明这台机器和这个项目缺什么，什么会发布给谁看。不写入任何文件。',
    migrate: '把较早格式的文件改写成现在的格式；注释、顺序和引号不变。要由人来决定的，会逐一说明。',
    redact:
      '找出一段文字（例如一个姓名）在项目里的所有位置：审计、指南、生成的网站、存档版、缓存和 git 历史。加上 --write 才会写入。',
    version: '显示本程序的版本。',
    help: '说明一个命令做什么、接受什么。',
  },

  options: {
    audits: '审计文件所在的文件夹（默认：audits）',
    content: '指南页面所在的文件夹（默认：content）',
    lang: '输出使用的语言；不写则依环境变量，再依配置',
    quiet: '除了错误，不在 stderr 输出任何内容；结果照常输出',
    help: '显示本帮助',
    asOf: '判断过时和逾期所依据的日期（默认：提交的日期，否则为最新审计的日期）',
    port: '端口（默认：4321）',
    out: '网站或单个文件的输出位置（默认：dist）',
    site: '网站将来的网址，用于规范链接',
    base: '该网址下的路径（默认：/）',
    audience: '给谁看；public 会略去标为内部的内容',
    keepGoing: '只用没有错误的文件生成网站；退出码仍会反映其他文件的错误',
    edition: '同时用这个名称把网站现在的样子存档，放在网站的 editions/NAME/ 里',
    singleFile: (overview) => `把该审计（或“${overview}”）的页面写成一个完整独立的 HTML 文件，可以用邮件发送`,
    pdf: '通过本机安装的 Chrome 把同一页写成 PDF',
    pageLocale: '该文件的语言（默认：网站的语言）',
    force: '允许覆盖另一页的文件或不是 experience-audit 写的文件，也允许替换存档版',
    builtSite: '已生成的网站（默认：dist）',
    builtBase: '生成时使用的路径（默认：/）',
    failOn: '从这个严重程度起以 1 退出',
    preset: '用一个词设定关卡，取代配置中的所有关卡设置',
    minIndex: '指数低于此值（0 到 3）时以 1 退出；配置中的例外仍然有效',
    budget: '某条规则的待处理检查发现超过 N 个时以 1 退出；多条用逗号分隔，或重复此选项',
    checkAudience: '写 public：列出公开的网站会显示和略去什么',
    checkFormat: '输出格式（默认：pretty）',
    show: '只列出从这个严重程度起的检查发现；这是筛选，不影响计数、关卡和退出码',
    rule: '只列出这条规则的检查发现，逐个列出；多条用逗号分隔，或重复此选项',
    most: '最多列出这么多个检查发现，最严重的在前，不折叠',
    scoreFormat: '输出格式（默认：table）',
    failOnDrop: '旅程的指数下降超过 X 时以 1 退出（不写 X：用 gates.max_drop，没有则任何下降都算）',
    all: '没有改动的也读取，看看单凭时间推移带来了什么变化',
    historyFormat: '输出格式（默认：csv）',
    since: '从这一天或之后的第一个提交开始',
    schemaOut: '放置 audit.json、config.json 和 rubric.json 的文件夹；不写就输出到 stdout',
    redactWrite: '在人写的文件里替换掉它，并清除缓存',
    redactWith: '换成什么（默认：网站语言的“已删除”）',
    badgeFormat: '输出格式（默认：svg）',
    badgeLocale: '徽章的语言（默认：--lang 的语言，否则为网站的语言）',
    siteTitle: '网站的名称',
    siteLocales: '网站提供的语言，您书写用的放在最前；多种用逗号分隔',
    publish: '发布到哪里，并写出所需的 CI 文件',
    yes: '什么都不问',
    example: '带上示例，代替您自己的第一份审计',
    title: '报告的标题',
    brand: '这是谁家的旅程',
    date: '最后一次观察的日期（默认：今天）',
    auditor: '谁做的观察；多位用逗号分隔，或重复此选项',
    stages: '涵盖的阶段，用逗号分隔（默认：全部四个）',
    rubric: '用哪张评分表（默认：standard）',
    doctorFormat: '输出格式（默认：pretty）',
    dryRun: '只显示会怎么改，不写入任何文件',
    migrateCheck: '同上；如果有要改的，退出码为 1',
    from: '沿用那份审计的触点；当时观察到的内容留空',
  },

  migrated: {
    done: (files) => (files === 0 ? '没有要改写的文件。' : `改写了 ${files} 个文件。提交之前请先看一遍。`),
    would: (files) => (files === 0 ? '没有要改写的文件。' : `有 ${files} 个文件要改写。这次没有写入。`),
    left: '还有 {problems} 个问题要由您来改，涉及 {files} 个文件。',
    uncommitted: (files) => `以下文件原先就有未提交的改动，"git diff" 会把两者一起显示：${files.join('、')}。`,
  },

  progress: {
    starting: '正在启动',
    looking: '正在查看',
    searching: '正在搜索文件和历史',
    reading: '正在读取审计并评分',
    rendering: '正在生成页面',
    rendered: (pages) => `正在生成页面：${pages}`,
    indexing: '正在建立搜索索引',
    printing: '正在打印',
  },

  said: {
    stopped: '已停止。',
    nothingWritten: '没有写入任何内容。',
    isInternal: (folder) =>
      `${folder} 仅供团队内部使用：其中有标为内部的内容和审计员的姓名。要给外部的人看，请加 --audience public 生成；check --audience public 列出哪些内容会公开。`,
    asItWas: (folder) => `${folder} 保持不变。`,
    written: (what, said, asOf) => `${what}：${said}，基准日期 ${asOf}`,
    coverage: (audits, touchpoints) => `${audits} 份审计，${touchpoints} 个触点`,
    printed: (what, asOf) => `${what}：基准日期 ${asOf}`,
    useSchema: (file) => `支持 YAML 的编辑器需要知道这些，例如 VS Code 写在 ${file} 里：`,
    frozen: (folder) => `${folder}：已存档`,
    frozenDirty: (name) => `“${name}”存档时含有尚未提交的改动。`,
    keptUnlisted: (folder, about) => `“${folder}”会保留，但不列出：其中没有可读取的 ${about}。`,
    keptElsewhere: (folder, was, base) =>
      `“${folder}”会保留，但它是为路径 ${was} 存档的：其中的链接在 ${base} 下无法使用。`,
    guideMistake: '指南中有一页无法读取，位置见上文。',
    notBuilt: '网站未能生成。',
    notServed: '网站未能启动。',
    summaryFull: '步骤摘要已没有空间。',
    summaryUnwritten: (code) => `步骤摘要无法写入（${code}）。`,
    resultUnwritten: (code) => `结果无法写入（${code}）。`,
    defect: '这是 experience-audit 的缺陷，不是您的文件有问题。',
    shallow: [
      '这是浅克隆：缺少较早的提交，这里的第一个提交代表了它们全部。',
      '用 "git fetch --unshallow" 取回；在 CI 中检出时请设置 fetch-depth: 0。',
    ],
    submodule: (folder) => `${folder} 是子模块：其中的文件不计入，它的历史在它自己的仓库里。`,
    moved: (folders, commit, date) =>
      `在 ${date} 的 ${commit} 之前，审计位于 ${folders.join('、')}；它们的历史在这里延续。`,
    brokenCommits: '有些提交留下了无法读取的文件；在之后的提交改正之前，它们没有数值：',
    brokenSince: (file, commit, date) => `${file}，从 ${date} 的 ${commit} 起`,
    brokenFirst: (file) => `${file}，从一开始`,
    noneSince: (since, newest) => `${since} 或之后没有提交改动过审计；最近一次是 ${newest}。`,
  },

  output: {
    ring: (shown, kind) => ({ reason: `“${shown}”是一个绕回自身的链接。`, fix: `请删除它。${ADVICE[kind]}` }),
    refused: (shown, why, kind) => ({
      reason: `${{ site: '网站', page: '页面', schema: 'schema ' }[kind]}不能放到“${shown}”：${why}。`,
      fix: ADVICE[kind],
    }),
    whyNot: {
      holdsProject: '它会取代项目本身',
      holds: (folder) => `它会取代“${folder}”`,
      liesIn: (folder) => `它在“${folder}”里面`,
      inGit: '它在 git 自己的文件夹里面',
      edition: (name) => `“${name}”是存档版`,
    },
    isFile: (shown, usual) => ({ reason: `“${shown}”是一个文件。`, fix: `请指定一个文件夹：--out ${usual}。` }),
    isOther: (shown) => ({
      reason: `文件夹“${shown}”里的内容不是生成的网站。`,
      fix: '请指定别的文件夹，或者自己清空这个文件夹。',
    }),
    noRoom: (folder, reason) => ({
      reason: `“${folder}”里不能写入（${reason}）。`,
      fix: adviceOn(reason),
    }),
    notOurs: (folder, reason) => ({
      reason: `“${folder}”里的网站不能替换（${reason}）：它是别人生成的。`,
      fix: '请让生成它的人删除它（在容器里生成的，由 root 删除），或者用 --out 指定别的文件夹。',
    }),
    tooMuch: (folder, needed, free) => ({
      reason: `原样发布的文件共 ${needed}，而“${folder}”只剩 ${free}。`,
      fix: `${adviceOn('ENOSPC')}不需要发布的内容可以移出 public/ 和存档版本。`,
    }),
    busy: (shown) => ({ reason: `另一次生成正在把网站放到“${shown}”。`, fix: '请再运行一次。' }),
    noName: (shown) => ({
      reason: `${JSON.stringify(shown)} 不能作为文件夹或文件的名称。`,
      fix: '请写一个有字、没有换行的名称：--out dist。',
    }),
    refusedBySystem: (path, reason) =>
      path === null ? `系统拒绝继续（${reason}）。` : `“${path}”无法读取或写入（${reason}）。`,
    otherTemp: (advice) => `${advice}临时文件放在 TMPDIR（Windows 上是 TEMP）所指的位置。`,
    advice: (reason) => adviceOn(reason),
    oldIsBack: (shown) => `有一次生成在把网站放到“${shown}”时被强行结束：之前的网站已经恢复。`,
    newIsWhole: (shown) => `有一次生成在把网站放到“${shown}”时被强行结束：现在已经补全。`,
    inTheWay: (file) => ({
      reason: `“${file}”不是生成网站时写入的，而新网站里有同名的内容。`,
      fix: '请把它移到别处或者删除；每次都要随网站发布的文件请放进 public/。',
    }),
    notReplaced: (shown, reason) => ({
      reason: `“${shown}”不能替换（${reason}）。`,
      fix: adviceOn(reason),
    }),
    notAFile: (shown) => ({ reason: `“${shown}”既不是文件，也不是文件夹。`, fix: '请用 --out 指定别的文件。' }),
    unreadable: (shown, reason) => ({
      reason: `“${shown}”已经存在，但无法读取（${reason}）。`,
      fix: '请用 --out 指定别的文件，或者加上 --force 替换它。',
    }),
    stays: (shown, files) =>
      `“${shown}”是旧版本生成的，没有记录它写了哪些文件。不属于网站页面的内容都留在原处：${files.join('、')}。不想发布的请自行删除。`,
  },

  redact: {
    usual: '已删除',
    nowhere: (text) => `这个项目里哪里都没有“${text}”。`,
    found: (text) => `“${text}”出现在：`,
    replaced: (text, files) => `已在 ${files} 个文件里替换“${text}”。`,
    left: '还留在：',
    times: (count) => (count === 1 ? '' : `${count} 处`),
    inName: '在文件名里',
    kinds: { written: '', site: '生成的网站', edition: '存档版', cache: '缓存', foreign: '' },
    unsearched: (files, more) =>
      `没有搜索这些文件，它们不是文本或无法读取：${files.join('、')}${more > 0 ? `，另有 ${more} 个` : ''}。`,
    history: (commits) => `在 git 历史里，${commits} 次提交：`,
    ofCommit: '作者或提交说明',
    noHistory: '没有搜索历史：',
    more: (count) => `……另有 ${count} 个`,
    todo: '接下来：',
    steps: {
      written: (call) => `在文件里替换：${call}`,
      foreign: '其他文件请自己查看。',
      site: '重新生成网站并发布：npx experience-audit build',
      edition: '存档版保持冻结时的样子：请删除它，或用 --force 重新冻结。',
      cache: (call) => `清除缓存：${call}`,
      history: '过去的内容仍在 git、每份克隆和合并请求里。怎样改写，见指南“有人要求删除个人信息时”。',
    },
    breaks: (by) => `换成“${by}”后，上面的审计就不能通过检查了。请用 --with 换一个写法。`,
  },

  usage: {
    textTooShort: (text) => ({
      reason: `“${text}”太短，没法查找。`,
      fix: '请写出完整的姓名或文字，并加上引号：redact "王小明"。',
    }),
    noCommand: (name, suggestion) => ({ reason: `没有命令“${name}”。`, fix: suggestion }),
    noOption: (name, suggestion) => ({ reason: `没有选项 ${name}。`, fix: suggestion }),
    didYouMean: (word) => `您是不是想写 ${word}？`,
    possibleHere: (words, help) => `可以写：${words.join('、')}。详见 ${help}。`,
    needsValue: (option, value) => ({ reason: `选项 ${option} 需要一个值。`, fix: `请写 ${option} ${value}。` }),
    takesNone: (option) => ({ reason: `选项 ${option} 不带值。`, fix: `请只写 ${option}。` }),
    notPossible: (value, option, suggestion) => ({ reason: `${option} 不能是“${value}”。`, fix: suggestion }),
    needsWords: (command, usage) => ({
      reason: `${command} 后面还缺内容。`,
      fix: `用法：experience-audit ${command} ${usage}`,
    }),
    wordTooMany: (word, command, usage) => ({
      reason: `多写了“${word}”。`,
      fix: `用法：experience-audit ${command} ${usage}`.trimEnd(),
    }),
    noDay: (value, option) => ({
      reason: `“${value}”不是日历上的日期。`,
      fix: `请写 --${option} YYYY-MM-DD，例如 --${option} 2026-06-30。`,
    }),
    needsOptions: (command, options) => ({
      reason: `这里无法向您提问，${command} 还缺 ${options.join('、')}。`,
      fix: `请写 ${command} … ${options.map((option) => `${option} …`).join(' ')}，或者在终端里运行。`,
    }),
    noBrandFolder: (name, suggestion) => ({
      reason: `“${name}”不是 BRAND/JOURNEY 的形式。`,
      fix: `请写品牌的文件夹名和其中旅程的名称，例如 new ${suggestion}。`,
    }),
    folderTaken: (folder) => ({ reason: `审计文件夹里的“${folder}/”不放审计。`, fix: '请给品牌换一个文件夹名。' }),
    isThere: (file, other) => ({
      reason: `“${file}”已经有了，不会覆盖。`,
      fix: `请打开它继续写，或者换一个名称，例如 new ${other}。`,
    }),
    notWritten: (path, code) => ({
      reason: `“${path}”无法写入（${code}）。`,
      fix: '请看看那里有什么、谁有权写入，或者指定别的文件夹。之前写入的会保留；请再运行一次。',
    }),
    packageUnread: (place, why) => ({
      reason: `${place} 不是 npm 能读取的内容：应为 JSON，其中 scripts 和 devDependencies 是文字的映射${why && `（${why}）`}。`,
      fix: '请改正后再运行 init。没有写入任何内容。',
    }),
    exampleHasTitle: { reason: '--example 自带标题。', fix: '请去掉 --title；标题写在 audits/config.yaml 里。' },
    blank: (option) => ({ reason: `选项 ${option} 没有内容。`, fix: `请写 ${option} 和文字。` }),
    noPort: (value) => ({ reason: `“${value}”不是端口。`, fix: '请写 --port 和一个 1 到 65535 的数。' }),
    noNumber: (value, option) => ({
      reason: `“${value}”不是个数。`,
      fix: `请写 --${option} 和一个整数，例如 --${option} 20。`,
    }),
    noIndex: (value) => ({
      reason: `“${value}”不是指数。`,
      fix: '请写 --min-index 和一个 0 到 3 的数，例如 1.5。',
    }),
    noBudget: (value) => ({
      reason: `“${value}”不是限额。`,
      fix: '请写 --budget RULE=N，例如 --budget gap/shortfall=3。',
    }),
    noRule: (rule, suggestion) => ({ reason: `没有规则“${rule}”。`, fix: suggestion }),
    noSchema: (kind, suggestion) => ({ reason: `没有“${kind}”的 schema。`, fix: suggestion }),
    schemaNotOurs: (shown) => ({
      reason: `“${shown}”不是 experience-audit schema 写的。`,
      fix: '请用 --out 指定别的文件夹，或先把它移到别处。',
    }),
    noRuleOrCriterion: (id, suggestion) => ({ reason: `没有规则或准则“${id}”。`, fix: suggestion }),
    explainLists: '运行 "npx experience-audit explain"（不带 ID）可以列出全部。',
    noDrop: (value) => ({
      reason: `--fail-on-drop 不能是“${value}”。`,
      fix: '请写一个 0 到 3 的数，例如 --fail-on-drop 0.1；如果 BASE 本身是数字，请写在这个选项前面。',
    }),
    noAudit: (path, near, folder) => ({
      reason: `没有审计“${path}”。`,
      fix: `${near ? `您是不是想写“${near}”？` : ''}请写 ${folder}/ 下的文件或文件夹，或审计的 id。`,
    }),
    notOneAudit: (name, count, ids) => ({
      reason: `“${name}”对应的不是一份审计，而是 ${count} 份。`,
      fix: ids.length > 0 ? `请写其中一份，例如 ${ids.join('、')}；不写名称就是全部旅程的徽章。` : '请写一份审计。',
    }),
    notOnePage: (name, count, ids, overview) => ({
      reason: `“${name}”对应的不是一份审计，而是 ${count} 份。`,
      fix:
        ids.length > 0
          ? `请写其中一份，例如 ${ids.join('、')}；总览页请写“${overview}”。`
          : `请写一份审计，或写“${overview}”。`,
    }),
    notWrittenIn: (locale, locales) => ({
      reason: `网站没有 ${locale} 版本。`,
      fix: `请选择 ${locales.join(' 或 ')}，或在 config.yaml 的 "locales" 中加上 ${locale}。`,
    }),
    noFolder: (folder) => ({ reason: `没有文件夹“${folder}”。`, fix: '请写明审计所在的文件夹：--audits DIR。' }),
    noContent: (folder) => ({
      reason: `没有文件夹“${folder}”。`,
      fix: '请写明指南页面所在的文件夹，或不写 --content。',
    }),
    noBuiltSite: (folder) => ({
      reason: `“${folder}”中没有已生成的网站。`,
      fix: '请先生成：npx experience-audit build。',
    }),
    oddWord: (shown) => ({ reason: `“${shown}”含有换行或其他控制字符。`, fix: '请去掉它；它多半是复制时带进来的。' }),
    audienceFormat: { reason: '--audience 只能输出文字或 JSON。', fix: '请去掉 --format，或者写 --format json。' },
    siteWithName: {
      reason: '--site 的地址里含有用户名或密码，而每个页面都会显示这个地址。',
      fix: '请删除 @ 和它前面的用户名、密码。',
    },
    noAddress: (value) => ({ reason: `“${value}”不是网址。`, fix: '请写 --site https://example.com。' }),
    noBase: (value) => ({ reason: `“${value}”不是网址中的路径。`, fix: '请以斜杠开头：--base /reports/。' }),
    twoFiles: {
      reason: '--single-file 和 --pdf 各写一个文件。',
      fix: '请只写其中一个，然后用另一个再运行一次。',
    },
    goesWith: (option, others, overview) => ({
      reason: `选项 --${option} 要和 ${others.slice(0, -1).join('、')} 或 ${others.at(-1)} 一起用。`,
      fix: `请去掉它，或指定一页：--single-file ${overview}。`,
    }),
    editionOrPage: (page) => ({
      reason: `--edition 把整个网站存档，而 --${page} 只写其中一页。`,
      fix: '请只写其中一个，然后用另一个再运行一次。',
    }),
    editionSound: {
      reason: '只有全部文件都没有错误时才能存档。',
      fix: '请去掉 --keep-going，并改正报告的错误。',
    },
    noEditionName: (name) => ({
      reason: `“${name}”不能作为存档版的名称。`,
      fix: '请用字母、数字、“.”、“_”和“-”，最多 100 个，以字母或数字开头：--edition 2026-Q3。',
    }),
    editionPublished: (name, folder) => ({
      reason: `“${name}”已存档在 ${folder} 中。`,
      fix: '请换一个名称，或先移走那个文件夹。',
    }),
    editionFrozen: (name) => ({ reason: `“${name}”已经存档。`, fix: '请换一个名称，或加上 --force 替换它。' }),
    editionAlike: (name) => ({ reason: `“${name}”已经存档。`, fix: '请换一个不只是大小写不同的名称。' }),
    editionInternal: (folder) => `“${folder}”是为内部读者存档的，而这个网站是公开的。`,
    editionUnknown: (folder) => `无从得知“${folder}”是给谁看的，而这个网站是公开的。`,
    moveEdition: (folder) => `请把它移出 ${folder}，或用 --audience public 存档。`,
    publicElsewhere: '请用 --out 把公开的网站生成到单独的文件夹，或先把那个存档版移到别处。',
    isFolder: (shown, file) => ({ reason: `“${shown}”是文件夹。`, fix: `请写文件名：--out ${file}。` }),
    wrongEnding: (shown, kind, usual) => ({
      reason: `“${shown}”不是 ${kind === 'pdf' ? 'PDF' : 'HTML'} 文件的名称。`,
      fix: `请以 .${kind} 结尾：--out ${usual}。`,
    }),
    holdsAnother: (shown, held) => ({
      reason: `“${shown}”中是另一页：${held}。`,
      fix: '请用 --out 另写一个文件名，或用 --force 替换它。',
    }),
    notOurs: (shown) => ({
      reason: `“${shown}”不是 experience-audit 写的文件。`,
      fix: '请用 --out 另写一个文件名，或用 --force 替换它。',
    }),
    unwritable: (shown, code) => ({ reason: `“${shown}”无法写入（${code}）。`, fix: adviceOn(code) }),
    chromePath: (named) => ({
      reason: `CHROME_PATH 是“${named}”，那里没有可以运行的程序。`,
      fix: '请把它设为 Chrome、Chromium 或 Edge 的程序文件，或取消这个变量。',
    }),
    noChrome: {
      reason: 'PDF 由 Chrome、Chromium 或 Edge 打印，而本机没有找到任何一个。',
      fix: '请安装一个或设置 CHROME_PATH；也可以用 --single-file 写出文件，再用任意浏览器打开并打印。',
    },
    chromeFailed: (chrome, late, said) => ({
      reason: `“${chrome}”${late === null ? '没有打印出页面' : `未能在 ${late} 秒内完成`}${said === '' ? '。' : `，输出如下：\n${said}`}`,
      fix: '请把 CHROME_PATH 设为另一个 Chrome、Chromium 或 Edge；也可以用 --single-file 写出文件，再用浏览器打印。',
    }),
  },

  git: {
    noGit: { reason: '没有安装 git，或它不在 PATH 中。', fix: '请安装：https://git-scm.com/downloads。' },
    noRepository: (folder) => ({
      reason: `${folder}/ 不在 git 仓库里，所以 git 不知道它的任何修订。`,
      fix: '请在仓库的克隆中运行；或新建一个仓库：git init、git add、git commit。',
    }),
    notTrusted: (folder) => ({
      reason: `git 不信任 ${folder}/ 所在的仓库：它属于本机的另一个用户。`,
      fix: '请声明它是安全的：git config --global --add safe.directory "$PWD"。',
    }),
    failed: (folder, said) => ({
      reason: `git 读不出 ${folder}/ 的内容：${said}`,
      fix: '如果是部分克隆，请取回其余内容：git fetch --refetch。否则用 "git fsck" 查出损坏之处。',
    }),
    noCommits: (folder) => ({
      reason: `还没有任何提交，所以 git 不知道 ${folder}/ 的任何修订。`,
      fix: `请做第一次提交：git add ${folder}、git commit。`,
    }),
    nothingCommitted: (folder) => ({
      reason: `没有任何提交含有“${folder}”的 YAML 文件。`,
      fix: `请提交审计（git add ${folder}、git commit），或写明它们所在的文件夹：--audits DIR。`,
    }),
    notACommit: (name) => ({
      reason: `“${name}”在 git 中指的不是提交。`,
      fix: '请写一个分支、标签或提交，例如：diff HEAD~1。',
    }),
    ambiguous: (name, candidates) => ({
      reason: `“${name}”对应不止一个提交。`,
      fix: `请写明是哪一个：${candidates.join(' 或 ')}。`,
    }),
    nothingInCommon: (names, shallow) => ({
      reason: `${names.join(' 和 ')} 没有共同的提交${shallow ? '（这是浅克隆）' : ''}。`,
      fix: `请按现状比较：diff ${names.join('..')}。`,
    }),
    rangeAndHead: (range, head) => ({
      reason: `“${range}”已经是一个范围，所以多写了“${head}”。`,
      fix: '请写 diff BASE HEAD、diff BASE..HEAD 或 diff BASE...HEAD。',
    }),
    emptyName: { reason: '修订的名称是空的；可能有变量没有设置。', fix: '请写一个分支、标签或提交。' },
    isPath: (name) => ({
      reason: `“${name}”是文件或文件夹，而 diff 比较的是全部审计的两个修订。`,
      fix: '请写一个分支、标签或提交，例如：diff main。',
    }),
    noRevision: (name, shallow) => `没有修订“${name}”${shallow ? '（这是浅克隆）' : ''}。`,
    wholeHistory:
      '请取回完整的历史：git fetch --unshallow（在 GitHub Actions 中：actions/checkout 设置 fetch-depth: 0）。',
    fetchNew: (remote) => `如果它是远程新增的，请取回：git fetch ${remote}。`,
    fetchElsewhere: '如果它是在别处提交的，请取回：git fetch。',
    nameOne: '请写一个分支、标签或提交；git branch --all 可以列出分支。',
  },
};

/** What to do about what a system refuses, by the code it gives. */
function adviceOn(code: string): string {
  return REFUSALS[code] ?? '请看看那里有什么，或者另选位置。';
}

const FULL = '请腾出那块磁盘的空间，或者另选一块磁盘上的位置。';
const RIGHTS = '请看看谁有权读写那里，或者另选一个您自己的位置。';
const REFUSALS: Readonly<Record<string, string>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EACCES: RIGHTS,
  EPERM: RIGHTS,
  EROFS: '那块磁盘不能写入：请另选一块磁盘上的位置。',
  ENAMETOOLONG: '请换一个短一些的名称。',
  ENOTDIR: '这个路径中有一段是文件：请另选位置。',
  EMFILE: '请关闭别的程序，或者允许打开更多文件（ulimit -n）。',
  ENFILE: '请关闭别的程序，或者允许打开更多文件（ulimit -n）。',
};
