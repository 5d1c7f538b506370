import type { Language } from '../language.ts';

export const DIAGNOSTICS: Language['diagnostics'] = {
  phrases: {
    didYouMean: '您是不是想寫「{nearest}」？',
    knownAre: '這裡可以寫：{list}。',
    someAre: '最接近的是：{list}；另外還有 {count} 個。',
    someAreExplained: '最接近的是：{list}；另外還有 {count} 個，用 "npx experience-audit explain" 可以全部列出。',
    noneLeft: '請刪除它：這裡不能再寫別的了。',
    oneOf: '{list} 當中的一個',
    quoted: '"{value}"（帶半形引號）',
    unquoted: '{value}（不帶引號）',
    guess: '（可能是 {guess}）',
    separator: '、',
    orMigrate: '也可以執行 "npx experience-audit migrate"。',
    fix: '改法',
    folded: '{code} 另有 {more} 個：check --format json 會全部列出。',
    total: '共 {problems} 個問題，涉及 {files} 個檔案。沒有計分。',
    partly: '共 {problems} 個問題，涉及 {files} 個檔案。這些檔案沒有計入。',
    notRead: '沒有讀取（稽核檔以 ".yaml" 結尾）：{list}。與稽核無關的檔案最好放到別處。',
    linkedFolder: '「{folder}」是指向另一個資料夾的連結：裡面的稽核，歷史在別處，這裡沒有計入。',
    weakAccent: {
      light:
        'theme.accent：{asked} 在淺色底上的對比度是 {contrast} : 1，而文字需要 {enough} : 1。頁面改用同色相裡最接近又看得清的顏色 {used}。',
      dark: 'theme.accent：{asked} 在深色底上的對比度是 {contrast} : 1，而文字需要 {enough} : 1。頁面改用同色相裡最接近又看得清的顏色 {used}。',
    },
    formats: {
      workbook: '一份試算表',
      table: '一份逗號分隔之類的表格（CSV）',
      document: '一份文書處理文件',
      archive: '一個壓縮檔（ZIP），試算表（.xlsx、.ods）就是這樣的檔案',
      pdf: '一份 PDF',
      picture: '一張圖片',
      page: '一個網頁或 XML',
    },
    wholes: { touchpoint: '接觸點', variant: '情形（variants）', segment: '客群' },
    types: {
      text: '一段文字',
      number: '一個數字',
      boolean: 'true 或 false',
      map: '一組鍵和值',
      list: '一份清單',
      nothing: '空白',
      int: '一個整數',
      function: '一個函式',
    },
    refused: {
      unexpected: '這裡不能有「{mark}」',
      outside: '內容到「{mark}」之前就已經結束',
      twice: '「{mark}」多寫了一個',
      'twice-in-map': '大括號裡多寫了一個「{mark}」',
      'twice-in-list': '方括號裡多寫了一個「{mark}」',
      MULTIPLE_ANCHORS: '一處只能有一個錨點（&）',
      MULTIPLE_TAGS: '一處只能有一個標籤（!）',
      ALIAS_PROPS: '引用（*）前面不能有錨點（&）或標籤（!）',
      BAD_PROP_ORDER: '錨點（&）和標籤（!）要寫在「{mark}」後面',
      KEY_OVER_1024_CHARS: '鍵太長，冒號與鍵的開頭相距不能超過 1024 個字元',
      unknown: '無法讀取（{refused}）',
    },
    hints: {
      list: '每項單獨一行，以 "- " 開頭',
      map: '一行一個 "key: value"',
      unit: '{number}；單位另有一個鍵："{key}: {unit}"',
      firstSeen: '；它已經寫在第 {first} 行',
      readable: '請檢查它是否存在，以及您是否有權限讀取。',
      ENAMETOOLONG: '請縮短資料夾的名稱：整條路徑超過系統允許的長度。',
      EILSEQ: '它的名稱不是 UTF-8 編碼，請重新命名。',
      inLine: '第 {first} 行的',
      entries: '每項單獨一行："{entry}"',
      entry: '{entry}',
      withoutDashes: '不用短橫線或 [ ]，直接寫 {entry}',
      below: '另起一行，例如 "{entry}"',
      orNewLine: '，或者另起一行寫 "{key}: …"',
      orDelete: '請在這裡寫：{hint}；或者刪除鍵「{key}」。',
      write: '請在這裡寫：{hint}。',
      percent: '{number}，單位另寫一個鍵：unit: "%"',
      percentOfScale: '{number}，並在旁邊寫明尺度：scale: [0, 100]',
    },
  },
  codes: {
    'no-folder': {
      reason: '沒有資料夾「{file}」。',
      fix: '請新增這個資料夾，並把一份稽核存成 {file}/BRAND/JOURNEY.yaml（品牌/旅程）；也可以用 --audits 指定別的資料夾。',
    },
    'no-audits': {
      reason: '資料夾「{file}」裡沒有稽核。',
      fix: '請把一份稽核存成 {file}/BRAND/JOURNEY.yaml（品牌/旅程）；指南的「writing」頁開頭就有一份十幾行的例子。',
    },
    unreadable: {
      reason: '這個檔案或資料夾無法讀取（{reason}）。',
      fix: '{readHint}',
    },
    'not-a-file': {
      reason: '這既不是檔案，也不是資料夾。',
      fix: '請刪除它：管線、通訊端和裝置不會被讀取。',
    },
    'not-a-folder': {
      reason: '這是一個檔案，而這裡應該是資料夾。',
      fix: '請把它移到別處，再新增一個同名的資料夾。',
    },
    'is-a-folder': {
      reason: '這是一個資料夾，但它的名稱是檔案的名稱。',
      fix: '請幫它改名，或者把檔案本身放到這裡。',
    },
    'link-nowhere': {
      reason: '這個連結已經失效，指向的位置什麼也沒有。',
      fix: '請刪除它，或者讓它指向專案裡的檔案或資料夾。',
    },
    'link-in-a-ring': {
      reason: '這個連結指向它自己所在的資料夾。',
      fix: '請刪除它，或者讓它指向別的資料夾。',
    },
    'link-to-link': {
      reason: '這個連結還要經過另一個連結，而連結只跟隨一次。',
      fix: '請讓它直接指向要用的檔案或資料夾。',
    },
    'link-outside': {
      reason: '這個連結指向專案之外。',
      fix: '請把要用的內容放進專案，或者刪除這個連結。',
    },
    'link-into-other': {
      reason: '這個連結指向「{folder}」，那裡放的是別的內容。',
      fix: '請把檔案本身放到這裡，或者刪除這個連結。',
    },
    'link-hidden': {
      reason: '這個連結指向隱藏的內容（名稱以點開頭），或者指向 node_modules。',
      fix: '請把要用的內容放到不隱藏的位置，或者刪除這個連結。',
    },
    spreadsheet: {
      reason: '這是試算表，裡面的內容不會被讀取。',
      fix: '請把每段旅程各寫成一個檔案 BRAND/JOURNEY.yaml（品牌/旅程），並把試算表移出這個資料夾。',
    },
    'config-not-read': {
      reason: '設定只從 "config.yaml" 這一個檔案讀取，不讀這個檔案。',
      fix: '請把裡面的設定併入 config.yaml，然後刪除這個檔案。',
    },
    'name-taken': {
      reason: '網站自己也有同名的內容，會被這個檔案取代。',
      fix: '請幫它改名，或者把它移出這個資料夾。',
    },
    'page-not-shown': {
      reason: '這個頁面不會顯示：指南的頁面以 ".mdx" 結尾，並放在語言資料夾裡（{list}）。',
      fix: '請照此改名，或者把它移出頁面資料夾。',
    },
    'page-name': {
      reason: '名稱「{value}」不能放進網址。',
      fix: '請只用文字、數字和連字號。',
    },
    'wrong-extension': { reason: '檔名的結尾不是 ".yaml"。', fix: '請重新命名檔案，讓它以 ".yaml" 結尾。' },
    'bad-path-name': {
      reason: '路徑「{value}」不能當作 id。',
      fix: '資料夾名稱和檔名請只用小寫字母 a–z、數字和單個連字號，例如「{suggestedId}」。',
    },
    'not-utf8': {
      reason: '檔案的編碼不是 UTF-8{guessed}。',
      fix: '請把檔案存成 UTF-8 編碼；多數編輯器可以在「另存新檔」裡選擇編碼。',
    },
    'control-character': {
      reason: '這裡有一個看不見的控制字元（{code}）。',
      fix: '請刪除它；它多半是從別的軟體裡複製過來的。',
    },
    'too-large': { reason: '檔案有 {bytes} 位元組；一份稽核最多 {most} 位元組。', fix: '請拆成幾份稽核。' },
    'empty-file': {
      reason: '檔案是空的，或者只有註解。',
      fix: '請寫上內容，或者刪除這個檔案：稽核以 "audit: 1" 開頭，評分表以 "rubric: 1" 開頭。',
    },
    'no-head': {
      reason: '這一頁沒有頁首。',
      fix: '請讓檔案以這四行開頭："---"、"title: …"、"description: …" 和 "---"，正文寫在它們下面。',
    },
    'table-for-audit': {
      reason: '這是{format}，不是稽核的文字。',
      fix: '請把它移到別的資料夾，再把稽核寫成 YAML 文字：第一行是 "audit: 1"，表格的每一列是一個接觸點；指南的「writing」頁開頭就有一份十幾行的例子。',
    },
    'not-yaml': {
      reason: '這是{format}，不是 YAML 文字。',
      fix: '請把它移到別的資料夾，在這裡用純文字寫稽核；指南的「writing」頁開頭就有一份十幾行的例子。',
    },
    'merge-conflict': {
      reason: '「{mark}」是 Git 合併還沒有完成的標記：有些行的兩個版本都還在檔案裡。',
      fix: '請留下對的那些行，並刪除所有帶有 <<<<<<<、=======、>>>>>>> 或 ||||||| 的行。',
    },
    'yaml-directive': {
      reason: '「{line}」這一行會讓整個檔案按別的規則來讀。',
      fix: '請刪除這一行；沒有它，檔案就按 YAML 1.2 來讀。',
    },
    'markdown-fence': { reason: '這一行是 Markdown 的寫法，不屬於稽核。', fix: '請刪除這一行。' },
    'tab-indent': {
      reason: '這一行用 Tab 縮排；YAML 只接受空格。',
      fix: '請把這一行開頭的 Tab 換成 {spaces} 個空格（有 Tab 的共 {lines} 行）。',
    },
    'wide-space': { reason: '「{key}」旁邊的空格是全形空格或不換行空格。', fix: '請用普通的半形空格。' },
    'dash-without-space': { reason: '短橫線後面少了空格。', fix: '請寫成 "- {key}: …"。' },
    'full-width-colon': { reason: '「{key}」後面用了全形冒號（：）。', fix: '請用半形冒號，後面空一格："{key}: …"。' },
    'colon-without-space': { reason: '「{key}」的冒號後面少了空格。', fix: '請寫成 "{key}: …"。' },
    'full-width-comma': {
      reason: '全形逗號或頓號（，、）會被當成文字，不能用來分隔各項。',
      fix: '請用半形逗號，後面空一格：{plain}',
    },
    'missing-comma': { reason: '{…} 裡的兩項之間少了逗號。', fix: '請在「{key}」前面加一個半形逗號。' },
    'full-width-dash': { reason: '這條短橫線不是半形的，而是 {mark}。', fix: '請寫成 "{item}"。' },
    'full-width-braces': { reason: '這裡用了全形大括號（｛ ｝）。', fix: '請用半形大括號：{ … }。' },
    'comma-in-number': { reason: '數字裡不能有逗號，千分位也不行。', fix: '請寫 {plain}。' },
    'comma-in-text': { reason: '在 {…} 裡，文字到逗號為止。', fix: '含逗號的文字請用半形引號括起來：{key}: "…"。' },
    'duplicate-key': {
      reason: '鍵「{key}」在這裡重複了；它已經寫在第 {first} 行。',
      fix: '兩個只留一個，或者把它們合在一起。',
    },
    'missing-dash': {
      reason: '從「{key}」開始是清單的另一項，前面卻沒有短橫線。',
      fix: '請讓這一行以 "- {key}: …" 開頭，短橫線與第 {first} 行的上下對齊。',
    },
    'extra-dash': {
      reason: '短橫線表示清單的另一項從這裡開始，而「{key}」接著上面的各個鍵。',
      fix: '請拿掉短橫線，寫成 "{key}: …"，與上面的鍵對齊。',
    },
    'several-documents': {
      reason: '只寫著 "{mark}" 的一行，表示另一份文件從這裡開始。',
      fix: '請刪除這一行，或者把後面的內容存成另一個檔案。',
    },
    'unknown-alias': {
      reason: '以 * 開頭的值會被當成對錨點的參照，而前面沒有 "&{name}"。',
      fix: '請用半形引號把這段文字括起來，或者先定義這個錨點。',
    },
    'too-many-aliases': { reason: '別名（*name）展開了 {most} 次以上。', fix: '請直接寫出這些值，不要用參照。' },
    'unknown-tag': {
      reason: '以 ! 開頭的值會被當成 YAML 標籤，而這個標籤無法辨識。',
      fix: '請用半形引號把這段文字括起來。',
    },
    'wrong-tag': {
      reason: '標籤 {tag} 和後面的值對不上。',
      fix: '請刪除這個標籤，或者寫一個符合它的值。',
    },
    'bad-indent': {
      reason: '這一行的開頭，沒有和它同屬一組的各行對齊。',
      fix: '同一組的鍵，或者同一份清單的短橫線，前面的空格數要一樣。',
    },
    outdented: {
      reason: '「{key}」的開頭比前後各行靠左；那些行屬於第 {first} 行的「{above}」。',
      fix: '如果它也屬於那裡，請在這一行的開頭空 {spaces} 個空格。',
    },
    'below-a-value': {
      reason: '第 {first} 行的「{above}」已經有值，所以下面不能再放「{key}」。',
      fix: '請讓這一行與「{above}」對齊，或者把它放到該放的地方。',
    },
    'text-not-indented': {
      reason: '這一行不屬於任何鍵。如果它接著第 {first} 行「{key}」的文字，那麼它的開頭太靠左了。',
      fix: '請在開頭空 {spaces} 個空格，這段文字後面的每一行也一樣。',
    },
    unclosed: { reason: '這個引號或括號沒有成對關上。', fix: '請在同一行裡關上："…"、\'…\'、[…] 或 {…}。' },
    'unused-anchor': { reason: '文字不能以 & 開頭，它表示錨點。', fix: '請用半形引號把這段文字括起來。' },
    'comment-for-value': {
      reason: '# 表示註解從這裡開始，所以這裡沒有值。',
      fix: '請在它前面寫上值，或者用半形引號把文字括起來。',
    },
    'colour-as-comment': {
      reason: '沒有引號時，# 表示註解從這裡開始，所以這裡沒有顏色。',
      fix: '請替顏色加上引號：{plain}。',
    },
    'comment-cuts-text': {
      reason: '空格加 # 表示註解從這裡開始，所以文字到它前面為止。',
      fix: '如果它屬於這段文字，請用半形引號把整段文字括起來：{plain}。如果它是註解，請在 # 後面空一格再寫。',
    },
    'comment-mark': { reason: '{mark} 在這裡不表示註解。', fix: '註解請以 "# " 開頭。' },
    'full-width-closing-quote': { reason: '後引號是全形的。', fix: '請寫半形引號：{plain}' },
    unopened: { reason: '這個括號前面沒有與它成對的括號。', fix: '請刪除它，或者用半形引號把整段文字括起來。' },
    'text-after-close': {
      reason: '引號或括號關上之後，後面還有文字。',
      fix: '請用文字裡沒有的那種半形引號，把整段文字括起來："…" 或 \'…\'。',
    },
    'bad-escape': {
      reason: '在半形雙引號裡，反斜線表示一個代碼，而 "{mark}" 不是代碼。',
      fix: "請改用半形單引號：'…'。",
    },
    'colon-in-text': {
      reason: '文字裡有半形冒號加空格，所以被讀成了另一個鍵。',
      fix: '請用半形引號把這段文字括起來{orNewLine}。',
    },
    'no-colon': {
      reason: '這一行既不是 "key: value"，也不是清單中的一項。',
      fix: '請寫成 "key: value"，或者讓這一行以 "- " 開頭。',
    },
    'reserved-start': { reason: '文字不能以 {mark} 開頭。', fix: '請用半形引號把這段文字括起來。' },
    'too-deep': {
      reason: '清單和成組的鍵，一層套一層，套得太深了。',
      fix: '一份稽核不會超過八層；請看看有沒有忘了關上的括號。',
    },
    'too-many-problems': {
      reason: '這個檔案裡的問題太多，無法逐一說明。',
      fix: '請看看每個清單開頭的幾行：很可能每一項都有同一個錯誤。也可以用「experience-audit new」重新開始。',
    },
    'yaml-syntax': {
      reason: '這裡不符合 YAML 的寫法：{said}。',
      fix: '請看看這一行或上一行是不是少了引號、括號或冒號；拿不準時，用半形引號把文字括起來。',
    },
    'wrong-format-number': { reason: '格式編號是 {value}；本程式讀取的是格式 {known}。', fix: '請寫 {known}。' },
    'newer-format': {
      reason: '這個檔案是為更新版本的 experience-audit 寫的：它的格式是 {value}，本程式讀取的是 {known}。',
      fix: '請更新程式：npm install --save-dev experience-audit@latest',
    },
    'renamed-key': { reason: '鍵「{key}」現在叫「{plain}」。', fix: '請寫「{plain}」。' },
    'unknown-key': { reason: '這裡沒有「{key}」這個鍵。', fix: '{suggestion}' },
    'belongs-under': {
      reason: '鍵「{key}」不屬於這裡，而屬於{inLine}「{parent}」。',
      fix: '請把它放到那裡，開頭比「{parent}」更靠右。',
    },
    'belongs-beside': {
      reason: '鍵「{key}」不屬於「{parent}」，而是與它並列。',
      fix: '請讓這一行與「{parent}」對齊。',
    },
    'nested-ratings': {
      reason: '準則直接寫在 "ratings" 下面，不寫在「{key}」下面。',
      fix: '請刪除「{key}:」這一行，並讓各條準則與它原來的位置對齊。',
    },
    'note-in-rating': {
      reason: '評定只寫一個詞；要多說的，和它一起寫在大括號裡。',
      fix: '請寫成 { rating: {rating}, {key}: {note} }。',
    },
    'missing-key': { reason: '缺少鍵「{key}」。', fix: '請加上 "{keyLine}"。' },
    'missing-value': { reason: '這裡什麼也沒寫。', fix: '{toWrite}' },
    'wrong-type': { reason: '這裡應該是：{expectedType}；現在卻是：{gotType}。', fix: '請寫成：{typeHint}。' },
    'unknown-value': { reason: '「{value}」不在可以寫的值當中。', fix: '{suggestion}' },
    'full-width-quotes': {
      reason: '全形引號會被當成文字的一部分：{value}。',
      fix: '請不寫引號，或者用半形引號：{plain} 或 "{plain}"。',
    },
    'invisible-character': { reason: '這個詞裡有一個看不見的字元：{code}。', fix: '請重新輸入這個詞：{plain}。' },
    'bad-id': {
      reason: '「{value}」不能當作 id。',
      fix: '請只用小寫字母 a–z、數字和單個連字號，例如「{suggestedId}」。',
    },
    'bad-date': { reason: '「{value}」不是日曆上的一天。', fix: '請依「年-月-日」寫，例如 {suggestedDate}。' },
    'date-without-year': { reason: '「{value}」沒有寫年份。', fix: '請依「年-月-日」寫，例如 {suggestedDate}。' },
    'bad-link': {
      reason: '「{value}」不是連結。',
      fix: '請以 https:// 或 http:// 開頭，或者寫資料夾 public/ 下的路徑。',
    },
    'bad-address': { reason: '「{value}」不是網址。', fix: '請以 https:// 或 http:// 開頭。' },
    'too-small': { reason: '{value} 太小了。', fix: '請寫 {least} 或更大的數字。' },
    'not-above': { reason: '{value} 太小了。', fix: '請寫大於 {least} 的數字。' },
    'too-big': { reason: '{value} 太大了。', fix: '請寫 {most} 或更小的數字。' },
    'not-whole': { reason: '{value} 不是整數。', fix: '請不要帶小數。' },
    'address-with-name': {
      reason: '網址裡含有使用者名稱或密碼，而每個頁面都會顯示這個網址。',
      fix: '請刪除 @ 和它前面的使用者名稱、密碼。寫進過檔案的密碼或權杖，請更換。',
    },
    'beyond-reckoning': {
      reason: '{value} 無法用來計算。',
      fix: '請寫大小在 1e-100 到 1e100 之間的數字；也可以換一個單位。',
    },
    'empty-text': { reason: '這段文字是空的。', fix: '請寫上內容，或者刪除這個鍵。' },
    'empty-list': { reason: '這裡面什麼都沒有。', fix: '請至少加上一項。' },
    'wrong-length': { reason: '這份清單的項數不對。', fix: '請剛好寫 {wanted} 項。' },
    'one-of': { reason: '這些鍵裡必須剛好寫一個：{keyList}。', fix: '請只留其中一個。' },
    'none-of': { reason: '這些鍵裡需要寫一個：{keyList}。', fix: '請加上其中一個。' },
    'needs-keys': { reason: '寫了「{key}」，就還需要這些鍵：{keyList}。', fix: '請補上它們，或者刪除「{key}」。' },
    'bad-scale': { reason: '尺度要從最小值寫到最大值。', fix: '請把小的數字寫在前面，例如 {scale}。' },
    'out-of-scale': {
      reason: '{value} 超出了尺度；這裡的尺度是從 {least} 到 {most}。',
      fix: '請寫 {least} 到 {most} 之間的數字，或者寫明測量所用的尺度："scale: [最小值, 最大值]"。',
    },
    'locale-missing': { reason: '預設語言（"locale"）不在 "locales" 裡。', fix: '請把它加進這份清單。' },
    'duplicate-id': { reason: 'id「{id}」重複使用了{firstSeen}。', fix: '請換一個 id；連結和比較都靠 id 來辨認。' },
    'said-twice': { reason: '「{value}」在這份清單裡重複了。', fix: '請在這裡刪除它。' },
    'variant-twice': {
      reason: '"variants" 裡的 {dimension}「{value}」重複了；它已經寫在第 {first} 行。',
      fix: '請把兩個合在一起，或者給其中一個換個名稱。',
    },
    'segment-twice': {
      reason: '客群「{value}」的關係在這裡重複了；它已經寫在第 {first} 行。',
      fix: '請把兩個合在一起，或者寫另一個客群。',
    },
    'outcome-twice': {
      reason: '{date} 的「{value}」在這裡重複了；它已經寫在第 {first} 行。',
      fix: '同一天只留一個數值；換了單位的數值，請另取名稱。',
    },
    'unknown-criterion': { reason: '評分表裡沒有準則「{id}」。', fix: '{suggestion}' },
    'unknown-rubric': { reason: '沒有評分表「{value}」。', fix: '{suggestion}' },
    'unknown-rule': { reason: '沒有規則「{value}」。', fix: '{suggestion}' },
    'unknown-touchpoint': { reason: '這份稽核裡沒有接觸點「{value}」。', fix: '{suggestion}' },
    'unknown-auditor': {
      reason: '「{value}」不是這份稽核的稽核人。',
      fix: '{suggestion}如果漏了稽核人，請加到開頭的 "auditors" 裡。',
    },
    'unlisted-channel': {
      reason: 'config.yaml 裡沒有通路「{value}」，但是有「{nearest}」。',
      fix: '請寫「{nearest}」，或者在 config.yaml 的 "channels" 裡加上「{value}」。',
    },
    'unlisted-owner': {
      reason: 'config.yaml 裡沒有負責人「{value}」，但是有「{nearest}」。',
      fix: '請寫「{nearest}」，或者在 config.yaml 的 "owners" 裡加上「{value}」。',
    },
    'phase-of-other-stage': {
      reason: '環節（phase）「{phase}」屬於階段（stage）「{belongs}」，不屬於「{stage}」。',
      fix: '請改其中一個，或者不寫環節。',
    },
    'stage-not-covered': {
      reason: '階段（stage）「{value}」不在這份稽核涵蓋的階段之內。',
      fix: '請把它寫進稽核的 "stages"，或者把接觸點放到已涵蓋的階段。',
    },
    'all-not-applicable': {
      reason: '這個{whole}的準則全是 "n/a"，所以沒有可以計分的內容。',
      fix: '請至少評定一條準則，或者拿掉這個{whole}。',
    },
    'offer-units-differ': {
      reason: '這個報價的單位是「{value}」，同一個接觸點另一個報價的單位是「{other}」。',
      fix: '同一個接觸點的所有報價，請用同一個單位。',
    },
    'measures-collide': { reason: '有兩個指標都在評定準則「{criterion}」。', fix: '請拿掉其中一個指標的 "rates"。' },
    'evidence-after-audit': {
      reason: '證據的日期是 {value}，晚於稽核的日期 {date}。',
      fix: '請把稽核的日期改成最後一次觀察的那一天，或者改正證據的日期。',
    },
    'unknown-audit': { reason: '沒有稽核「{value}」。', fix: '{suggestion}' },
    'unknown-brand': { reason: '沒有一份稽核的品牌是「{value}」。', fix: '{suggestion}' },
    'unknown-label': { reason: '沒有一份稽核帶有標籤「{value}」。', fix: '{suggestion}' },
    'no-such-level': {
      reason: '沒有哪張評分表有層級「{id}」。',
      fix: '{suggestion}',
    },
    'bad-colour': {
      reason: '「{value}」不是 "#rrggbb" 或 "#rgb" 形式的顏色。',
      fix: '請加引號寫成："{suggestedColour}"。',
    },
    'file-from-elsewhere': {
      reason: '「{value}」在別處。報告要能離線使用，不從外面載入任何東西。',
      fix: '請把檔案放進發布資料夾，例如 public/ours{kind}，再寫 "/ours{kind}"。',
    },
    'wrong-kind-of-file': {
      reason: '「{value}」這種檔案不能用作「{plain}」。',
      fix: '請另存為別的類型。{possible}',
    },
    'no-published-file': {
      reason: '原樣發布的檔案裡沒有「{value}」{guessed}。',
      fix: '請寫從該資料夾起算的路徑：public/ours{kind} 寫作 "/ours{kind}"。',
    },
    'unknown-level': { reason: '這張評分表裡沒有層級「{id}」。', fix: '{suggestion}' },
    'criterion-without-level': {
      reason: '準則「{id}」是新的，但沒有寫明屬於哪個層級。',
      fix: '請加上 "level: …"。{possible}',
    },
    'criterion-without-name': {
      reason: '準則「{id}」是新的，但沒有名稱。',
      fix: '請加上 "name: …"，網站的每種語言都要寫。',
    },
    'extends-itself': {
      reason: '這張評分表直接或間接地以自己為基礎（「{id}」）。',
      fix: '請讓它以 "standard" 為基礎，或者自己定義層級。',
    },
    'level-without-criteria': {
      reason: '層級「{id}」已經沒有準則，所以永遠不可能達標。',
      fix: '請給它至少一條準則。',
    },
    'reserved-name': {
      reason: '名稱「{id}」是程式內建的評分表專用的。',
      fix: '請幫檔案另取一個名稱，並在裡面寫 "extends: standard"。',
    },
  },
};
