import type { Language } from '../language.ts';

export const DIAGNOSTICS: Language['diagnostics'] = {
  phrases: {
    didYouMean: '您是不是想写“{nearest}”？',
    knownAre: '这里可以写：{list}。',
    someAre: '最接近的是：{list}；另外还有 {count} 个。',
    someAreExplained: '最接近的是：{list}；另外还有 {count} 个，用 "npx experience-audit explain" 可以全部列出。',
    noneLeft: '请删除它：这里不能再写别的了。',
    oneOf: '{list} 当中的一个',
    quoted: '"{value}"（带半角引号）',
    unquoted: '{value}（不带引号）',
    guess: '（可能是 {guess}）',
    separator: '、',
    orMigrate: '也可以运行 "npx experience-audit migrate"。',
    fix: '改法',
    folded: '{code} 另有 {more} 个：check --format json 会全部列出。',
    total: '共 {problems} 个问题，涉及 {files} 个文件。没有计分。',
    partly: '共 {problems} 个问题，涉及 {files} 个文件。这些文件没有计入。',
    notRead: '没有读取（审计文件以 ".yaml" 结尾）：{list}。与审计无关的文件最好放到别处。',
    linkedFolder: '“{folder}”是指向另一个文件夹的链接：里面的审计，历史在别处，这里没有计入。',
    weakAccent: {
      light:
        'theme.accent：{asked} 在浅色底上的对比度是 {contrast} : 1，而文字需要 {enough} : 1。页面改用同色相里最接近又看得清的颜色 {used}。',
      dark: 'theme.accent：{asked} 在深色底上的对比度是 {contrast} : 1，而文字需要 {enough} : 1。页面改用同色相里最接近又看得清的颜色 {used}。',
    },
    formats: {
      workbook: '一个电子表格',
      table: '一个逗号分隔之类的表格（CSV）',
      document: '一个文字处理文档',
      archive: '一个压缩文件（ZIP），电子表格（.xlsx、.ods）就是这样的文件',
      pdf: '一个 PDF',
      picture: '一张图片',
      page: '一个网页或 XML',
    },
    wholes: { touchpoint: '触点', variant: '情形（variants）', segment: '客群' },
    types: {
      text: '一段文字',
      number: '一个数字',
      boolean: 'true 或 false',
      map: '一组键和值',
      list: '一个列表',
      nothing: '空白',
      int: '一个整数',
      function: '一个函数',
    },
    refused: {
      unexpected: '这里不能有“{mark}”',
      outside: '内容到“{mark}”之前就已经结束',
      twice: '“{mark}”多写了一个',
      'twice-in-map': '花括号里多写了一个“{mark}”',
      'twice-in-list': '方括号里多写了一个“{mark}”',
      MULTIPLE_ANCHORS: '一处只能有一个锚点（&）',
      MULTIPLE_TAGS: '一处只能有一个标签（!）',
      ALIAS_PROPS: '引用（*）前面不能有锚点（&）或标签（!）',
      BAD_PROP_ORDER: '锚点（&）和标签（!）要写在“{mark}”后面',
      KEY_OVER_1024_CHARS: '键太长，冒号与键的开头相距不能超过 1024 个字符',
      unknown: '无法读取（{refused}）',
    },
    hints: {
      list: '每项单独一行，以 "- " 开头',
      map: '一行一个 "key: value"',
      unit: '{number}；单位另有一个键："{key}: {unit}"',
      firstSeen: '；它已经写在第 {first} 行',
      readable: '请检查它是否存在，以及您是否有权读取它。',
      ENAMETOOLONG: '请缩短文件夹的名称：整条路径超出了系统允许的长度。',
      EILSEQ: '它的名称不是 UTF-8 编码，请重命名。',
      inLine: '第 {first} 行的',
      entries: '每项单独一行："{entry}"',
      entry: '{entry}',
      withoutDashes: '不用短横线或 [ ]，直接写 {entry}',
      below: '另起一行，例如 "{entry}"',
      orNewLine: '，或者另起一行写 "{key}: …"',
      orDelete: '请在这里写：{hint}；或者删除键“{key}”。',
      write: '请在这里写：{hint}。',
      percent: '{number}，单位另写一个键：unit: "%"',
      percentOfScale: '{number}，并在旁边写明尺度：scale: [0, 100]',
    },
  },
  codes: {
    'no-folder': {
      reason: '没有文件夹“{file}”。',
      fix: '请新建这个文件夹，并把一份审计存为 {file}/BRAND/JOURNEY.yaml（品牌/旅程）；也可以用 --audits 指定别的文件夹。',
    },
    'no-audits': {
      reason: '文件夹“{file}”里没有审计。',
      fix: '请把一份审计存为 {file}/BRAND/JOURNEY.yaml（品牌/旅程）；指南的“writing”页开头就有一份十几行的例子。',
    },
    unreadable: {
      reason: '这个文件或文件夹无法读取（{reason}）。',
      fix: '{readHint}',
    },
    'not-a-file': {
      reason: '这既不是文件，也不是文件夹。',
      fix: '请删除它：管道、套接字和设备不会被读取。',
    },
    'not-a-folder': {
      reason: '这是一个文件，而这里应该是文件夹。',
      fix: '请把它移到别处，再新建一个同名的文件夹。',
    },
    'is-a-folder': {
      reason: '这是一个文件夹，但它的名称是文件的名称。',
      fix: '请给它改名，或者把文件本身放到这里。',
    },
    'link-nowhere': {
      reason: '这个链接已经失效，指向的位置什么也没有。',
      fix: '请删除它，或者让它指向项目里的文件或文件夹。',
    },
    'link-in-a-ring': {
      reason: '这个链接指向它自己所在的文件夹。',
      fix: '请删除它，或者让它指向别的文件夹。',
    },
    'link-to-link': {
      reason: '这个链接还要经过另一个链接，而链接只跟随一次。',
      fix: '请让它直接指向要用的文件或文件夹。',
    },
    'link-outside': {
      reason: '这个链接指向项目之外。',
      fix: '请把要用的内容放进项目，或者删除这个链接。',
    },
    'link-into-other': {
      reason: '这个链接指向“{folder}”，那里放的是别的内容。',
      fix: '请把文件本身放到这里，或者删除这个链接。',
    },
    'link-hidden': {
      reason: '这个链接指向隐藏的内容（名称以点开头），或者指向 node_modules。',
      fix: '请把要用的内容放到不隐藏的位置，或者删除这个链接。',
    },
    spreadsheet: {
      reason: '这是电子表格，里面的内容不会被读取。',
      fix: '请把每段旅程各写成一个文件 BRAND/JOURNEY.yaml（品牌/旅程），并把表格移出这个文件夹。',
    },
    'config-not-read': {
      reason: '设置只从 "config.yaml" 这一个文件读取，不读这个文件。',
      fix: '请把里面的设置并入 config.yaml，然后删除这个文件。',
    },
    'name-taken': {
      reason: '网站自己也有同名的内容，会被这个文件取代。',
      fix: '请给它改名，或者把它移出这个文件夹。',
    },
    'page-not-shown': {
      reason: '这个页面不会显示：指南的页面以 ".mdx" 结尾，并放在语言文件夹里（{list}）。',
      fix: '请照此改名，或者把它移出页面文件夹。',
    },
    'page-name': {
      reason: '名称“{value}”不能放进网址。',
      fix: '请只用文字、数字和连字符。',
    },
    'wrong-extension': { reason: '文件名的结尾不是 ".yaml"。', fix: '请重命名文件，让它以 ".yaml" 结尾。' },
    'bad-path-name': {
      reason: '路径“{value}”不能用作 id。',
      fix: '文件夹名和文件名请只用小写字母 a–z、数字和单个连字符，例如“{suggestedId}”。',
    },
    'not-utf8': {
      reason: '文件的编码不是 UTF-8{guessed}。',
      fix: '请把文件存成 UTF-8 编码；多数编辑器可以在“另存为”里选择编码。',
    },
    'control-character': {
      reason: '这里有一个看不见的控制字符（{code}）。',
      fix: '请删除它；它多半是从别的软件里复制过来的。',
    },
    'too-large': { reason: '文件有 {bytes} 字节；一份审计最多 {most} 字节。', fix: '请拆成几份审计。' },
    'empty-file': {
      reason: '文件是空的，或者只有注释。',
      fix: '请写上内容，或者删除这个文件：审计以 "audit: 1" 开头，评分表以 "rubric: 1" 开头。',
    },
    'no-head': {
      reason: '这一页没有页头。',
      fix: '请让文件以这四行开头："---"、"title: …"、"description: …" 和 "---"，正文写在它们下面。',
    },
    'table-for-audit': {
      reason: '这是{format}，不是审计的文字。',
      fix: '请把它移到别的文件夹，再把审计写成 YAML 文字：第一行是 "audit: 1"，表格的每一行是一个触点；指南的“writing”页开头就有一份十几行的例子。',
    },
    'not-yaml': {
      reason: '这是{format}，不是 YAML 文字。',
      fix: '请把它移到别的文件夹，在这里用纯文本写审计；指南的“writing”页开头就有一份十几行的例子。',
    },
    'merge-conflict': {
      reason: '“{mark}”是 Git 合并还没有完成的标记：有些行的两个版本都还在文件里。',
      fix: '请留下对的那些行，并删除所有带有 <<<<<<<、=======、>>>>>>> 或 ||||||| 的行。',
    },
    'yaml-directive': {
      reason: '“{line}”这一行会让整个文件按别的规则来读。',
      fix: '请删除这一行；没有它，文件就按 YAML 1.2 来读。',
    },
    'markdown-fence': { reason: '这一行是 Markdown 的写法，不属于审计。', fix: '请删除这一行。' },
    'tab-indent': {
      reason: '这一行用 Tab 缩进；YAML 只接受空格。',
      fix: '请把这一行开头的 Tab 换成 {spaces} 个空格（有 Tab 的共 {lines} 行）。',
    },
    'wide-space': { reason: '“{key}”旁边的空格是全角空格或不换行空格。', fix: '请用普通的半角空格。' },
    'dash-without-space': { reason: '短横线后面少了空格。', fix: '请写成 "- {key}: …"。' },
    'full-width-colon': {
      reason: '“{key}”后面用了全角冒号（：）。',
      fix: '请用半角冒号，后面加一个空格："{key}: …"。',
    },
    'colon-without-space': { reason: '“{key}”的冒号后面少了空格。', fix: '请写成 "{key}: …"。' },
    'full-width-comma': {
      reason: '全角逗号或顿号（，、）会被当作文字，不能用来分隔各项。',
      fix: '请用半角逗号，后面加一个空格：{plain}',
    },
    'missing-comma': { reason: '{…} 里的两项之间少了逗号。', fix: '请在“{key}”前面加一个半角逗号。' },
    'full-width-dash': { reason: '这条短横线不是半角的，而是 {mark}。', fix: '请写成 "{item}"。' },
    'full-width-braces': { reason: '这里用了全角花括号（｛ ｝）。', fix: '请用半角花括号：{ … }。' },
    'comma-in-number': { reason: '数字里不能有逗号，千位分隔也不行。', fix: '请写 {plain}。' },
    'comma-in-text': { reason: '在 {…} 里，文字到逗号为止。', fix: '含逗号的文字请用半角引号括起来：{key}: "…"。' },
    'duplicate-key': {
      reason: '键“{key}”在这里重复了；它已经写在第 {first} 行。',
      fix: '两个只留一个，或者把它们合在一起。',
    },
    'missing-dash': {
      reason: '从“{key}”开始是列表的另一项，前面却没有短横线。',
      fix: '请让这一行以 "- {key}: …" 开头，短横线与第 {first} 行的上下对齐。',
    },
    'extra-dash': {
      reason: '短横线表示列表的另一项从这里开始，而“{key}”接着上面的各个键。',
      fix: '请去掉短横线，写成 "{key}: …"，与上面的键对齐。',
    },
    'several-documents': {
      reason: '只写着 "{mark}" 的一行，表示另一份文档从这里开始。',
      fix: '请删除这一行，或者把后面的内容存成另一个文件。',
    },
    'unknown-alias': {
      reason: '以 * 开头的值会被当作对锚点的引用，而前面没有 "&{name}"。',
      fix: '请用半角引号把这段文字括起来，或者先定义这个锚点。',
    },
    'too-many-aliases': { reason: '别名（*name）展开了 {most} 次以上。', fix: '请直接写出这些值，不要引用。' },
    'unknown-tag': {
      reason: '以 ! 开头的值会被当作 YAML 标签，而这个标签无法识别。',
      fix: '请用半角引号把这段文字括起来。',
    },
    'wrong-tag': {
      reason: '标签 {tag} 和后面的值对不上。',
      fix: '请删除这个标签，或者写一个符合它的值。',
    },
    'bad-indent': {
      reason: '这一行的开头，没有和它同属一组的各行对齐。',
      fix: '同一组的键，或者同一个列表的短横线，前面的空格数要一样。',
    },
    outdented: {
      reason: '“{key}”的开头比前后各行靠左；那些行属于第 {first} 行的“{above}”。',
      fix: '如果它也属于那里，请在这一行的开头空 {spaces} 个空格。',
    },
    'below-a-value': {
      reason: '第 {first} 行的“{above}”已经有值，所以下面不能再放“{key}”。',
      fix: '请让这一行与“{above}”对齐，或者把它放到该放的地方。',
    },
    'text-not-indented': {
      reason: '这一行不属于任何键。如果它接着第 {first} 行“{key}”的文字，那么它的开头太靠左了。',
      fix: '请在开头空 {spaces} 个空格，这段文字后面的每一行也一样。',
    },
    unclosed: { reason: '这个引号或括号没有配对关上。', fix: '请在同一行里关上："…"、\'…\'、[…] 或 {…}。' },
    'unused-anchor': { reason: '文字不能以 & 开头，它表示锚点。', fix: '请用半角引号把这段文字括起来。' },
    'comment-for-value': {
      reason: '# 表示注释从这里开始，所以这里没有值。',
      fix: '请在它前面写上值，或者用半角引号把文字括起来。',
    },
    'colour-as-comment': {
      reason: '没有引号时，# 表示注释从这里开始，所以这里没有颜色。',
      fix: '请给颜色加上引号：{plain}。',
    },
    'comment-cuts-text': {
      reason: '空格加 # 表示注释从这里开始，所以文字到它前面为止。',
      fix: '如果它属于这段文字，请用半角引号把整段文字括起来：{plain}。如果它是注释，请在 # 后面空一格再写。',
    },
    'comment-mark': { reason: '{mark} 在这里不表示注释。', fix: '注释请以 "# " 开头。' },
    'full-width-closing-quote': { reason: '后引号是全角的。', fix: '请写半角引号：{plain}' },
    unopened: { reason: '这个括号前面没有与它配对的括号。', fix: '请删除它，或者用半角引号把整段文字括起来。' },
    'text-after-close': {
      reason: '引号或括号关上之后，后面还有文字。',
      fix: '请用文字里没有的那种半角引号，把整段文字括起来："…" 或 \'…\'。',
    },
    'bad-escape': {
      reason: '在半角双引号里，反斜杠表示一个代码，而 "{mark}" 不是代码。',
      fix: "请改用半角单引号：'…'。",
    },
    'colon-in-text': {
      reason: '文字里有半角冒号加空格，所以被读成了另一个键。',
      fix: '请用半角引号把这段文字括起来{orNewLine}。',
    },
    'no-colon': {
      reason: '这一行既不是 "key: value"，也不是列表中的一项。',
      fix: '请写成 "key: value"，或者让这一行以 "- " 开头。',
    },
    'reserved-start': { reason: '文字不能以 {mark} 开头。', fix: '请用半角引号把这段文字括起来。' },
    'too-deep': { reason: '列表和成组的键嵌套得太深了。', fix: '一份审计不会超过八层；请看看有没有忘了关上的括号。' },
    'too-many-problems': {
      reason: '这个文件里的问题太多，无法逐一说明。',
      fix: '请看看每个列表开头的几行：很可能每一项都有同一个错误。也可以用“experience-audit new”重新开始。',
    },
    'yaml-syntax': {
      reason: '这里不符合 YAML 的写法：{said}。',
      fix: '请看看这一行或上一行是不是少了引号、括号或冒号；拿不准时，用半角引号把文字括起来。',
    },
    'wrong-format-number': { reason: '格式编号是 {value}；本程序读取的是格式 {known}。', fix: '请写 {known}。' },
    'newer-format': {
      reason: '这个文件是为更新版本的 experience-audit 写的：它的格式是 {value}，本程序读取的是 {known}。',
      fix: '请更新程序：npm install --save-dev experience-audit@latest',
    },
    'renamed-key': { reason: '键“{key}”现在叫“{plain}”。', fix: '请写“{plain}”。' },
    'unknown-key': { reason: '这里没有“{key}”这个键。', fix: '{suggestion}' },
    'belongs-under': {
      reason: '键“{key}”不属于这里，而属于{inLine}“{parent}”。',
      fix: '请把它放到那里，开头比“{parent}”更靠右。',
    },
    'belongs-beside': { reason: '键“{key}”不属于“{parent}”，而是与它并列。', fix: '请让这一行与“{parent}”对齐。' },
    'nested-ratings': {
      reason: '准则直接写在 "ratings" 下面，不写在“{key}”下面。',
      fix: '请删除“{key}:”这一行，并让各条准则与它原来的位置对齐。',
    },
    'note-in-rating': {
      reason: '评定只写一个词；要多说的，和它一起写在花括号里。',
      fix: '请写成 { rating: {rating}, {key}: {note} }。',
    },
    'missing-key': { reason: '缺少键“{key}”。', fix: '请加上 "{keyLine}"。' },
    'missing-value': { reason: '这里什么也没写。', fix: '{toWrite}' },
    'wrong-type': { reason: '这里应该是：{expectedType}；现在却是：{gotType}。', fix: '请写成：{typeHint}。' },
    'unknown-value': { reason: '“{value}”不在可以写的值当中。', fix: '{suggestion}' },
    'full-width-quotes': {
      reason: '全角引号会被当作文字的一部分：{value}。',
      fix: '请不写引号，或者用半角引号：{plain} 或 "{plain}"。',
    },
    'invisible-character': { reason: '这个词里有一个看不见的字符：{code}。', fix: '请重新输入这个词：{plain}。' },
    'bad-id': { reason: '“{value}”不能用作 id。', fix: '请只用小写字母 a–z、数字和单个连字符，例如“{suggestedId}”。' },
    'bad-date': { reason: '“{value}”不是日历上的一天。', fix: '请按“年-月-日”写，例如 {suggestedDate}。' },
    'date-without-year': { reason: '“{value}”没有写年份。', fix: '请按“年-月-日”写，例如 {suggestedDate}。' },
    'bad-link': {
      reason: '“{value}”不是链接。',
      fix: '请以 https:// 或 http:// 开头，或者写文件夹 public/ 下的路径。',
    },
    'bad-address': { reason: '“{value}”不是网址。', fix: '请以 https:// 或 http:// 开头。' },
    'too-small': { reason: '{value} 太小了。', fix: '请写 {least} 或更大的数字。' },
    'not-above': { reason: '{value} 太小了。', fix: '请写大于 {least} 的数字。' },
    'too-big': { reason: '{value} 太大了。', fix: '请写 {most} 或更小的数字。' },
    'not-whole': { reason: '{value} 不是整数。', fix: '请不要带小数。' },
    'address-with-name': {
      reason: '地址里含有用户名或密码，而每个页面都会显示这个地址。',
      fix: '请删除 @ 和它前面的用户名、密码。写进过文件的密码或令牌，请更换。',
    },
    'beyond-reckoning': {
      reason: '{value} 无法用来计算。',
      fix: '请写大小在 1e-100 到 1e100 之间的数字；也可以换一个单位。',
    },
    'empty-text': { reason: '这段文字是空的。', fix: '请写上内容，或者删除这个键。' },
    'empty-list': { reason: '这里面什么都没有。', fix: '请至少加上一项。' },
    'wrong-length': { reason: '这个列表的项数不对。', fix: '请正好写 {wanted} 项。' },
    'one-of': { reason: '这些键里必须正好写一个：{keyList}。', fix: '请只留其中一个。' },
    'none-of': { reason: '这些键里需要写一个：{keyList}。', fix: '请加上其中一个。' },
    'needs-keys': { reason: '写了“{key}”，就还需要这些键：{keyList}。', fix: '请补上它们，或者删除“{key}”。' },
    'bad-scale': { reason: '尺度要从最小值写到最大值。', fix: '请把小的数字写在前面，例如 {scale}。' },
    'out-of-scale': {
      reason: '{value} 超出了尺度；这里的尺度是从 {least} 到 {most}。',
      fix: '请写 {least} 到 {most} 之间的数字，或者写明测量所用的尺度："scale: [最小值, 最大值]"。',
    },
    'locale-missing': { reason: '默认语言（"locale"）不在 "locales" 里。', fix: '请把它加进这个列表。' },
    'duplicate-id': { reason: 'id“{id}”重复使用了{firstSeen}。', fix: '请换一个 id；链接和比较都靠 id 来辨认。' },
    'said-twice': { reason: '“{value}”在这个列表里重复了。', fix: '请在这里删除它。' },
    'variant-twice': {
      reason: '"variants" 里的 {dimension}“{value}”重复了；它已经写在第 {first} 行。',
      fix: '请把两个合在一起，或者给其中一个换个名称。',
    },
    'segment-twice': {
      reason: '客群“{value}”的关系在这里重复了；它已经写在第 {first} 行。',
      fix: '请把两个合在一起，或者写另一个客群。',
    },
    'outcome-twice': {
      reason: '{date} 的“{value}”在这里重复了；它已经写在第 {first} 行。',
      fix: '同一天只留一个数值；换了单位的数值，请另起名称。',
    },
    'unknown-criterion': { reason: '评分表里没有准则“{id}”。', fix: '{suggestion}' },
    'unknown-rubric': { reason: '没有评分表“{value}”。', fix: '{suggestion}' },
    'unknown-rule': { reason: '没有规则“{value}”。', fix: '{suggestion}' },
    'unknown-touchpoint': { reason: '这份审计里没有触点“{value}”。', fix: '{suggestion}' },
    'unknown-auditor': {
      reason: '“{value}”不是这份审计的审计人。',
      fix: '{suggestion}如果漏了审计人，请加到开头的 "auditors" 里。',
    },
    'unlisted-channel': {
      reason: 'config.yaml 里没有渠道“{value}”，但是有“{nearest}”。',
      fix: '请写“{nearest}”，或者在 config.yaml 的 "channels" 里加上“{value}”。',
    },
    'unlisted-owner': {
      reason: 'config.yaml 里没有负责人“{value}”，但是有“{nearest}”。',
      fix: '请写“{nearest}”，或者在 config.yaml 的 "owners" 里加上“{value}”。',
    },
    'phase-of-other-stage': {
      reason: '环节（phase）“{phase}”属于阶段（stage）“{belongs}”，不属于“{stage}”。',
      fix: '请改其中一个，或者不写环节。',
    },
    'stage-not-covered': {
      reason: '阶段（stage）“{value}”不在这份审计涵盖的阶段之内。',
      fix: '请把它写进审计的 "stages"，或者把触点放到已涵盖的阶段。',
    },
    'all-not-applicable': {
      reason: '这个{whole}的准则全是 "n/a"，所以没有可以计分的内容。',
      fix: '请至少评定一条准则，或者去掉这个{whole}。',
    },
    'offer-units-differ': {
      reason: '这个报价的单位是“{value}”，同一触点另一个报价的单位是“{other}”。',
      fix: '同一个触点的所有报价，请用同一个单位。',
    },
    'measures-collide': { reason: '有两个指标都在评定准则“{criterion}”。', fix: '请去掉其中一个指标的 "rates"。' },
    'evidence-after-audit': {
      reason: '证据的日期是 {value}，晚于审计的日期 {date}。',
      fix: '请把审计的日期改成最后一次观察的那一天，或者改正证据的日期。',
    },
    'unknown-audit': { reason: '没有审计“{value}”。', fix: '{suggestion}' },
    'unknown-brand': { reason: '没有一份审计的品牌是“{value}”。', fix: '{suggestion}' },
    'unknown-label': { reason: '没有一份审计带有标签“{value}”。', fix: '{suggestion}' },
    'no-such-level': {
      reason: '没有哪张评分表有层级“{id}”。',
      fix: '{suggestion}',
    },
    'bad-colour': {
      reason: '“{value}”不是 "#rrggbb" 或 "#rgb" 形式的颜色。',
      fix: '请加引号写成："{suggestedColour}"。',
    },
    'file-from-elsewhere': {
      reason: '“{value}”在别处。报告要能离线使用，不从外面加载任何东西。',
      fix: '请把文件放进发布文件夹，例如 public/ours{kind}，再写 "/ours{kind}"。',
    },
    'wrong-kind-of-file': {
      reason: '“{value}”这种文件不能用作“{plain}”。',
      fix: '请另存为别的类型。{possible}',
    },
    'no-published-file': {
      reason: '原样发布的文件里没有“{value}”{guessed}。',
      fix: '请写从该文件夹起算的路径：public/ours{kind} 写作 "/ours{kind}"。',
    },
    'unknown-level': { reason: '这张评分表里没有层级“{id}”。', fix: '{suggestion}' },
    'criterion-without-level': {
      reason: '准则“{id}”是新的，但没有写明属于哪个层级。',
      fix: '请加上 "level: …"。{possible}',
    },
    'criterion-without-name': {
      reason: '准则“{id}”是新的，但没有名称。',
      fix: '请加上 "name: …"，网站的每种语言都要写。',
    },
    'extends-itself': {
      reason: '这张评分表直接或间接地以自己为基础（“{id}”）。',
      fix: '请让它以 "standard" 为基础，或者自己定义层级。',
    },
    'level-without-criteria': { reason: '层级“{id}”已经没有准则，所以永远不可能达标。', fix: '请给它至少一条准则。' },
    'reserved-name': {
      reason: '名称“{id}”是程序自带的评分表专用的。',
      fix: '请给文件另起一个名字，并在里面写 "extends: standard"。',
    },
  },
};
