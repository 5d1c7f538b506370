import type { DiagnosticWords } from './diagnostic-words.ts';

export const ZH_CN: DiagnosticWords = {
  phrases: {
    didYouMean: '您是不是想写“{nearest}”？',
    knownAre: '这里可以写：{list}。',
    mend: '改法',
    types: {
      text: '一段文字',
      string: '一段文字',
      number: '一个数字',
      boolean: 'true 或 false',
      array: '一个列表',
      object: '一组键和值',
      record: '一组键和值',
      map: '一组键和值',
      list: '一个列表',
      tuple: '一个列表',
      nothing: '空白',
      int: '一个整数',
    },
  },
  codes: {
    'no-folder': {
      reason: '没有文件夹“{file}”。',
      mend: '请新建这个文件夹，并把一份审计存为 {file}/BRAND/JOURNEY.yaml（品牌/旅程）；也可以用 --audits 指定别的文件夹。',
    },
    'no-audits': {
      reason: '文件夹“{file}”里没有审计。',
      mend: '请把一份审计存为 {file}/BRAND/JOURNEY.yaml（品牌/旅程）；指南的“writing”页开头就有一份十几行的例子。',
    },
    unreadable: { reason: '文件无法读取（{reason}）。', mend: '请检查文件是否存在，以及您是否有权读取它。' },
    'wrong-extension': { reason: '文件名的结尾不是 ".yaml"。', mend: '请重命名文件，让它以 ".yaml" 结尾。' },
    'bad-path-name': {
      reason: '路径“{value}”不能用作 id。',
      mend: '文件夹名和文件名请只用小写字母 a–z、数字和单个连字符，例如“{suggestedId}”。',
    },
    'not-utf8': {
      reason: '文件的编码不是 UTF-8{guessed}。',
      mend: '请把文件存成 UTF-8 编码；多数编辑器可以在“另存为”里选择编码。',
    },
    'too-large': { reason: '文件有 {bytes} 字节；一份审计最多 {most} 字节。', mend: '请拆成几份审计。' },
    'empty-file': {
      reason: '文件是空的。',
      mend: '请从 "audit: 1"、标题、品牌、日期、审计人和触点写起，或者删除这个文件。',
    },
    'tab-indent': {
      reason: '这一行用 Tab 缩进；YAML 只接受空格。',
      mend: '请把行首的每个 Tab 换成两个空格（共 {lines} 行）。',
    },
    'full-width-colon': {
      reason: '“{key}”后面用了全角冒号（：）。',
      mend: '请用半角冒号，后面加一个空格："{key}: …"。',
    },
    'colon-without-space': { reason: '“{key}”的冒号后面少了空格。', mend: '请写成 "{key}: …"。' },
    'duplicate-key': {
      reason: '键“{key}”在这里重复了；它已经写在第 {first} 行。',
      mend: '两个只留一个，或者把它们合在一起。',
    },
    'several-documents': {
      reason: '只写着 "---" 的一行，表示另一份文档从这里开始。',
      mend: '请删除这一行，或者把后面的内容存成另一个文件。',
    },
    'unknown-alias': {
      reason: '以 * 开头的值会被当作对锚点的引用，而前面没有 "&{name}"。',
      mend: '请用半角引号把这段文字括起来，或者先定义这个锚点。',
    },
    'too-many-aliases': { reason: '别名（*name）展开了 {most} 次以上。', mend: '请直接写出这些值，不要引用。' },
    'unknown-tag': {
      reason: '以 ! 开头的值会被当作 YAML 标签，而这个标签无法识别。',
      mend: '请用半角引号把这段文字括起来。',
    },
    'bad-indent': {
      reason: '这一行的开头，没有和它同属一组的各行对齐。',
      mend: '同一组的键，或者同一个列表的短横线，前面的空格数要一样。',
    },
    unclosed: {
      reason: '前面有一个引号或括号，到这里还没有配对关上。',
      mend: '请在同一行里关上："…"、\'…\'、[…] 或 {…}。',
    },
    'colon-in-text': {
      reason: '文字里有半角冒号加空格，或者这一行缩进太多，所以被读成了另一个键。',
      mend: '请用半角引号把这段文字括起来，或者让这一行和上面的键对齐。',
    },
    'no-colon': {
      reason: '这一行既不是 "key: value"，也不是列表中的一项。',
      mend: '请写成 "key: value"，或者让这一行以 "- " 开头。',
    },
    'reserved-start': { reason: '文字不能以 @、` 或 % 开头。', mend: '请用半角引号把这段文字括起来。' },
    'too-deep': { reason: '列表和成组的键嵌套得太深了。', mend: '一份审计不会超过八层；请看看有没有忘了关上的括号。' },
    'yaml-syntax': {
      reason: '这里不符合 YAML 的写法：{said}。',
      mend: '请看看这一行或上一行是不是少了引号、括号或冒号；拿不准时，用半角引号把文字括起来。',
    },
    'wrong-format-number': { reason: '格式编号是 {value}；本程序读取的是格式 1。', mend: '请写 1。' },
    'unknown-key': { reason: '这里没有“{key}”这个键。', mend: '{suggestion}' },
    'missing-key': { reason: '缺少键“{key}”。', mend: '请加上 "{key}: …"。' },
    'wrong-type': { reason: '这里应该是：{expectedType}；现在却是：{gotType}。', mend: '请写成：{typeHint}。' },
    'unknown-value': { reason: '“{value}”不在可以写的值当中。', mend: '{suggestion}' },
    'bad-id': { reason: '“{value}”不能用作 id。', mend: '请只用小写字母 a–z、数字和单个连字符，例如“{suggestedId}”。' },
    'bad-date': { reason: '“{value}”不是日历上的一天。', mend: '请按“年-月-日”写，例如 {suggestedDate}。' },
    'bad-link': {
      reason: '“{value}”不是链接。',
      mend: '请以 https:// 或 http:// 开头，或者写文件夹 public/ 下的路径。',
    },
    'too-small': { reason: '{value} 太小了。', mend: '请写 {least} 或更大的数字。' },
    'too-big': { reason: '{value} 太大了。', mend: '请写 {most} 或更小的数字。' },
    'not-whole': { reason: '{value} 不是整数。', mend: '请不要带小数。' },
    'empty-text': { reason: '这段文字是空的。', mend: '请写上内容，或者删除这个键。' },
    'empty-list': { reason: '这里面什么都没有。', mend: '请至少加上一项。' },
    'wrong-length': { reason: '这个列表的项数不对。', mend: '请正好写 {wanted} 项。' },
    'one-of': { reason: '这些键里必须正好写一个：{keyList}。', mend: '请只留其中一个。' },
    'needs-keys': { reason: '写了“{key}”，就还需要这些键：{keyList}。', mend: '请补上它们，或者删除“{key}”。' },
    'bad-scale': { reason: '尺度要从最小值写到最大值。', mend: '请把小的数字写在前面，例如 [1, 5]。' },
    'locale-missing': { reason: '默认语言（"locale"）不在 "locales" 里。', mend: '请把它加进这个列表。' },
    'duplicate-id': { reason: 'id“{id}”重复使用了。', mend: '请换一个 id；链接和比较都靠 id 来辨认。' },
    'unknown-criterion': { reason: '评分表里没有准则“{id}”。', mend: '{suggestion}' },
    'unknown-rubric': { reason: '没有评分表“{value}”。', mend: '{suggestion}' },
    'unknown-rule': { reason: '没有规则“{value}”。', mend: '{suggestion}' },
    'unknown-touchpoint': { reason: '这份审计里没有触点“{value}”。', mend: '{suggestion}' },
    'phase-of-other-stage': {
      reason: '环节（phase）“{phase}”属于阶段（stage）“{belongs}”，不属于“{stage}”。',
      mend: '请改其中一个，或者不写环节。',
    },
    'all-not-applicable': {
      reason: '这个触点的准则全是 "n/a"，所以没有可以计分的内容。',
      mend: '请至少评定一条准则，或者去掉这个触点。',
    },
    'offer-units-differ': {
      reason: '这个报价的单位是“{value}”，同一触点另一个报价的单位是“{first}”。',
      mend: '同一个触点的所有报价，请用同一个单位。',
    },
    'measures-collide': { reason: '有两个指标都在评定准则“{criterion}”。', mend: '请去掉其中一个指标的 "rates"。' },
    'evidence-after-audit': {
      reason: '证据的日期是 {value}，晚于审计的日期 {date}。',
      mend: '请把审计的日期改成最后一次观察的那一天，或者改正证据的日期。',
    },
    'unknown-level': { reason: '这张评分表里没有层级“{id}”。', mend: '{suggestion}' },
    'criterion-without-level': {
      reason: '准则“{id}”是新的，但没有写明属于哪个层级。',
      mend: '请加上 "level: …"。{suggestion}',
    },
    'criterion-without-name': {
      reason: '准则“{id}”是新的，但没有名称。',
      mend: '请加上 "name: …"，网站的每种语言都要写。',
    },
    'extends-itself': {
      reason: '这张评分表直接或间接地以自己为基础（“{id}”）。',
      mend: '请让它以 "standard" 为基础，或者自己定义层级。',
    },
    'level-without-criteria': { reason: '层级“{id}”已经没有准则，所以永远不可能成立。', mend: '请给它至少一条准则。' },
    'reserved-name': {
      reason: '名称“{id}”是程序自带的评分表专用的。',
      mend: '请给文件另起一个名字，并在里面写 "extends: standard"。',
    },
  },
};
