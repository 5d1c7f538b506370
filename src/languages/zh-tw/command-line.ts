import type { Language } from '../language.ts';

const ADVICE = {
  site: '請指定一個單獨的資料夾：--out dist。',
  page: '請用 --out 指定別處的檔案。',
  schema: '請指定一個單獨的資料夾：--out schema。',
};

export const COMMAND_LINE: Language['commandLine'] = {
  didYouMean: (word) => `您是不是想寫「${word}」？`,
  gap: '',
  possible: (words) => `可以寫：${words.join('、')}。`,

  help: {
    says: 'experience-audit：用 YAML 記錄接觸點，按三個層級評分，發布成網站。',
    usage: '用法：',
    more: '更多說明：experience-audit COMMAND --help。',
    exits: '結束代碼：0 正常 · 1 有檢查發現或關卡未通過 · 2 用法錯誤或輸入無效 · 70 本程式的缺陷。',
    language:
      '給人看的內容用 --lang 指定的語言，否則依序看 LC_ALL、LC_MESSAGES、LANG 和設定檔；給程式讀的內容（JSON、CSV、SARIF 等）和網站用 --lang 指定的語言，否則用設定檔的語言。',
    ofPlaceholder: (help, choices) => `${help}：${choices.join('、')}`,
  },

  commands: {
    init: '寫出一個稽核資料夾成為網站所需的檔案：設定、第一份稽核、指令碼、CI。從不覆蓋。',
    new: '寫出一份待填寫的稽核，評分表的準則逐行列出。從不覆蓋。',
    build: '產生整個網站，或把其中一頁存成可以寄送的檔案；只要有錯誤，原來的網站就保持不變。',
    dev: '邊寫邊看網站：稽核檔案一儲存就重新評分，錯誤直接顯示在頁面裡。',
    preview: '在本機開啟已產生的網站。',
    check:
      '驗證稽核檔案，報告各個視角的檢查發現。給出 PATH 時，檢查發現和關卡只針對這些稽核。其他檔案有錯誤也會說明，結束代碼為 2。',
    score: '輸出各項數值：層級、指數和每個視角。',
    diff: '比較 git 的兩個修訂：哪裡變了，發現了什麼，為什麼。',
    history: '只憑 git，列出每個更動過稽核的提交中各份稽核的狀況。',
    explain: '說明一條規則或一個準則的含義、為什麼重要、該怎麼做。',
    badge: '輸出一段旅程或全部旅程的徽章：一張圖片，或供 shields.io 繪製的資料。',
    schema: '輸出 JSON Schema，讓編輯器在寫稽核、評分表和設定時自動補全、解釋並標出錯誤。不寫名稱就輸出全部三份。',
    doctor: '說明本機和這個專案缺什麼，什麼會發布給誰看。不寫入任何檔案。',
    migrate: '把較早格式的檔案改寫成現在的格式；註解、順序和引號不變。要由人來決定的，會逐一說明。',
    redact:
      '找出一段文字（例如一個姓名）在專案裡的所有位置：稽核、指南、產生的網站、封存版、快取和 git 歷史。加上 --write 才會寫入。',
    version: '顯示本程式的版本。',
    help: '說明一個指令做什麼、接受什麼。',
  },

  options: {
    audits: '稽核檔案所在的資料夾（預設：audits）',
    content: '指南頁面所在的資料夾（預設：content）',
    lang: '輸出使用的語言；不寫則依環境變數，再依設定檔',
    quiet: '除了錯誤，不在 stderr 輸出任何內容；結果照常輸出',
    help: '顯示這份說明',
    asOf: '判斷過時和逾期所依據的日期（預設：提交的日期，否則為最新稽核的日期）',
    port: '連接埠（預設：4321）',
    out: '網站或單一檔案的輸出位置（預設：dist）',
    site: '網站將來的網址，用於規範連結',
    base: '該網址下的路徑（預設：/）',
    audience: '給誰看；public 會略去標為內部的內容',
    keepGoing: '只用沒有錯誤的檔案產生網站；結束代碼仍會反映其他檔案的錯誤',
    edition: '同時用這個名稱把網站現在的樣子封存，放在網站的 editions/NAME/ 裡',
    singleFile: (overview) => `把該稽核（或「${overview}」）的頁面寫成一個完整獨立的 HTML 檔案，可以用電子郵件寄送`,
    pdf: '透過本機安裝的 Chrome 把同一頁寫成 PDF',
    pageLocale: '該檔案的語言（預設：網站的語言）',
    force: '允許覆蓋另一頁的檔案或不是 experience-audit 寫的檔案，也允許替換封存版',
    builtSite: '已產生的網站（預設：dist）',
    builtBase: '產生時使用的路徑（預設：/）',
    failOn: '從這個嚴重程度起以 1 結束',
    preset: '用一個詞設定關卡，取代設定檔中的所有關卡',
    minIndex: '指數低於此值（0 到 3）時以 1 結束；設定中的例外仍然有效',
    budget: '某條規則的待處理檢查發現超過 N 個時以 1 結束；多條請用逗號分隔，或重複此選項',
    checkAudience: '寫 public：列出公開的網站會顯示和略去什麼',
    checkFormat: '輸出格式（預設：pretty）',
    show: '只列出從這個嚴重程度起的檢查發現；這是篩選，不影響計數、關卡和結束代碼',
    rule: '只列出這條規則的檢查發現，逐個列出；多條請用逗號分隔，或重複此選項',
    most: '最多列出這麼多個檢查發現，最嚴重的在前，不收合',
    scoreFormat: '輸出格式（預設：table）',
    failOnDrop: '旅程的指數下降超過 X 時以 1 結束（不寫 X：用 gates.max_drop，沒有則任何下降都算）',
    all: '沒有變更的也讀取，看看單憑時間推移帶來了什麼變化',
    historyFormat: '輸出格式（預設：csv）',
    since: '從這一天或之後的第一個提交開始',
    schemaOut: '放置 audit.json、config.json 和 rubric.json 的資料夾；不寫就輸出到 stdout',
    redactWrite: '在人寫的檔案裡替換掉它，並清除快取',
    redactWith: '換成什麼（預設：網站語言的「已刪除」）',
    badgeFormat: '輸出格式（預設：svg）',
    badgeLocale: '徽章的語言（預設：--lang 的語言，否則為網站的語言）',
    siteTitle: '網站的名稱',
    siteLocales: '網站提供的語言，您書寫用的放在最前；多種請用逗號分隔',
    publish: '發布到哪裡，並寫出所需的 CI 檔案',
    yes: '什麼都不問',
    example: '帶上範例，取代您自己的第一份稽核',
    title: '報告的標題',
    brand: '這是誰家的旅程',
    date: '最後一次觀察的日期（預設：今天）',
    auditor: '誰做的觀察；多位請用逗號分隔，或重複此選項',
    stages: '涵蓋的階段，用逗號分隔（預設：全部四個）',
    rubric: '用哪張評分表（預設：standard）',
    doctorFormat: '輸出格式（預設：pretty）',
    dryRun: '只顯示會怎麼改，不寫入任何檔案',
    migrateCheck: '同上；如果有要改的，結束代碼為 1',
    from: '沿用那份稽核的接觸點；當時觀察到的內容留空',
  },

  migrated: {
    done: (files) => (files === 0 ? '沒有要改寫的檔案。' : `改寫了 ${files} 個檔案。提交之前請先看一遍。`),
    would: (files) => (files === 0 ? '沒有要改寫的檔案。' : `有 ${files} 個檔案要改寫。這次沒有寫入。`),
    left: '還有 {problems} 個問題要由您來改，涉及 {files} 個檔案。',
    uncommitted: (files) => `以下檔案原先就有未提交的變更，"git diff" 會把兩者一起顯示：${files.join('、')}。`,
  },

  progress: {
    starting: '正在啟動',
    looking: '正在查看',
    searching: '正在搜尋檔案和歷史',
    reading: '正在讀取稽核並評分',
    rendering: '正在產生頁面',
    rendered: (pages) => `正在產生頁面：${pages}`,
    indexing: '正在建立搜尋索引',
    printing: '正在列印',
  },

  said: {
    stopped: '已停止。',
    nothingWritten: '沒有寫入任何內容。',
    isInternal: (folder) =>
      `${folder} 僅供團隊內部使用：其中有標為內部的內容和稽核員的姓名。要給外部的人看，請加 --audience public 產生；check --audience public 列出哪些內容會公開。`,
    asItWas: (folder) => `${folder} 保持不變。`,
    written: (what, said, asOf) => `${what}：${said}，基準日期 ${asOf}`,
    coverage: (audits, touchpoints) => `${audits} 份稽核，${touchpoints} 個接觸點`,
    printed: (what, asOf) => `${what}：基準日期 ${asOf}`,
    useSchema: (file) => `支援 YAML 的編輯器需要知道這些，例如 VS Code 寫在 ${file} 裡：`,
    frozen: (folder) => `${folder}：已封存`,
    frozenDirty: (name) => `「${name}」封存時含有尚未提交的變更。`,
    keptUnlisted: (folder, about) => `「${folder}」會保留，但不列出：其中沒有可讀取的 ${about}。`,
    keptElsewhere: (folder, was, base) =>
      `「${folder}」會保留，但它是為路徑 ${was} 封存的：其中的連結在 ${base} 下無法使用。`,
    guideMistake: '指南中有一頁無法讀取，位置見上文。',
    notBuilt: '網站未能產生。',
    notServed: '網站未能啟動。',
    summaryFull: '步驟摘要已沒有空間。',
    summaryUnwritten: (code) => `步驟摘要無法寫入（${code}）。`,
    resultUnwritten: (code) => `結果無法寫入（${code}）。`,
    defect: '這是 experience-audit 的缺陷，不是您的檔案有問題。',
    shallow: [
      '這是淺層複本（shallow clone）：缺少較早的提交，這裡的第一個提交代表了它們全部。',
      '用 "git fetch --unshallow" 取回；在 CI 中取出（checkout）時請設定 fetch-depth: 0。',
    ],
    submodule: (folder) => `${folder} 是子模組：其中的檔案不計入，它的歷史在它自己的儲存庫裡。`,
    moved: (folders, commit, date) =>
      `在 ${date} 的 ${commit} 之前，稽核位於 ${folders.join('、')}；它們的歷史在這裡延續。`,
    brokenCommits: '有些提交留下了無法讀取的檔案；在之後的提交改正之前，它們沒有數值：',
    brokenSince: (file, commit, date) => `${file}，從 ${date} 的 ${commit} 起`,
    brokenFirst: (file) => `${file}，從一開始`,
    noneSince: (since, newest) => `${since} 或之後沒有提交更動過稽核；最近一次是 ${newest}。`,
  },

  output: {
    ring: (shown, kind) => ({ reason: `「${shown}」是一個繞回自身的連結。`, fix: `請刪除它。${ADVICE[kind]}` }),
    refused: (shown, why, kind) => ({
      reason: `${{ site: '網站', page: '頁面', schema: 'schema ' }[kind]}不能放到「${shown}」：${why}。`,
      fix: ADVICE[kind],
    }),
    whyNot: {
      holdsProject: '它會取代專案本身',
      holds: (folder) => `它會取代「${folder}」`,
      liesIn: (folder) => `它在「${folder}」裡面`,
      inGit: '它在 git 自己的資料夾裡面',
      edition: (name) => `「${name}」是封存版`,
    },
    isFile: (shown, usual) => ({ reason: `「${shown}」是一個檔案。`, fix: `請指定一個資料夾：--out ${usual}。` }),
    isOther: (shown) => ({
      reason: `資料夾「${shown}」裡的內容不是產生的網站。`,
      fix: '請指定別的資料夾，或者自己清空這個資料夾。',
    }),
    noRoom: (folder, reason) => ({
      reason: `「${folder}」裡不能寫入（${reason}）。`,
      fix: adviceOn(reason),
    }),
    notOurs: (folder, reason) => ({
      reason: `「${folder}」裡的網站無法取代（${reason}）：它是別人產生的。`,
      fix: '請讓產生它的人刪除它（在容器裡產生的，由 root 刪除），或者用 --out 指定別的資料夾。',
    }),
    tooMuch: (folder, needed, free) => ({
      reason: `原樣發布的檔案共 ${needed}，而「${folder}」只剩 ${free}。`,
      fix: `${adviceOn('ENOSPC')}不需要發布的內容可以移出 public/ 和封存版本。`,
    }),
    busy: (shown) => ({ reason: `另一次產生正在把網站放到「${shown}」。`, fix: '請再執行一次。' }),
    noName: (shown) => ({
      reason: `${JSON.stringify(shown)} 不能作為資料夾或檔案的名稱。`,
      fix: '請寫一個有字、沒有換行的名稱：--out dist。',
    }),
    refusedBySystem: (path, reason) =>
      path === null ? `系統拒絕繼續（${reason}）。` : `「${path}」無法讀取或寫入（${reason}）。`,
    otherTemp: (advice) => `${advice}暫存檔放在 TMPDIR（Windows 上是 TEMP）所指的位置。`,
    advice: (reason) => adviceOn(reason),
    oldIsBack: (shown) => `有一次產生在把網站放到「${shown}」時被強制結束：之前的網站已經恢復。`,
    newIsWhole: (shown) => `有一次產生在把網站放到「${shown}」時被強制結束：現在已經補全。`,
    inTheWay: (file) => ({
      reason: `「${file}」不是產生網站時寫入的，而新網站裡有同名的內容。`,
      fix: '請把它移到別處或者刪除；每次都要隨網站發布的檔案請放進 public/。',
    }),
    notReplaced: (shown, reason) => ({
      reason: `「${shown}」無法取代（${reason}）。`,
      fix: adviceOn(reason),
    }),
    notAFile: (shown) => ({ reason: `「${shown}」既不是檔案，也不是資料夾。`, fix: '請用 --out 指定別的檔案。' }),
    unreadable: (shown, reason) => ({
      reason: `「${shown}」已經存在，但無法讀取（${reason}）。`,
      fix: '請用 --out 指定別的檔案，或者加上 --force 取代它。',
    }),
    stays: (shown, files) =>
      `「${shown}」是舊版本產生的，沒有記錄它寫了哪些檔案。不屬於網站頁面的內容都留在原處：${files.join('、')}。不想發布的請自行刪除。`,
  },

  redact: {
    usual: '已刪除',
    nowhere: (text) => `這個專案裡哪裡都沒有「${text}」。`,
    found: (text) => `「${text}」出現在：`,
    replaced: (text, files) => `已在 ${files} 個檔案裡替換「${text}」。`,
    left: '還留在：',
    times: (count) => (count === 1 ? '' : `${count} 處`),
    inName: '在檔名裡',
    kinds: { written: '', site: '產生的網站', edition: '封存版', cache: '快取', foreign: '' },
    unsearched: (files, more) =>
      `沒有搜尋這些檔案，它們不是文字或無法讀取：${files.join('、')}${more > 0 ? `，另有 ${more} 個` : ''}。`,
    history: (commits) => `在 git 歷史裡，${commits} 次提交：`,
    ofCommit: '作者或提交說明',
    noHistory: '沒有搜尋歷史：',
    more: (count) => `……另有 ${count} 個`,
    todo: '接下來：',
    steps: {
      written: (call) => `在檔案裡替換：${call}`,
      foreign: '其他檔案請自己查看。',
      site: '重新產生網站並發布：npx experience-audit build',
      edition: '封存版保持凍結時的樣子：請刪除它，或用 --force 重新凍結。',
      cache: (call) => `清除快取：${call}`,
      history: '過去的內容仍在 git、每份複本和合併請求裡。怎麼改寫，見指南「有人要求刪除個人資料時」。',
    },
    breaks: (by) => `換成「${by}」後，上面的稽核就不能通過檢查了。請用 --with 換一個寫法。`,
  },

  usage: {
    textTooShort: (text) => ({
      reason: `「${text}」太短，沒法尋找。`,
      fix: '請寫出完整的姓名或文字，並加上引號：redact "王小明"。',
    }),
    noCommand: (name, suggestion) => ({ reason: `沒有指令「${name}」。`, fix: suggestion }),
    noOption: (name, suggestion) => ({ reason: `沒有選項 ${name}。`, fix: suggestion }),
    didYouMean: (word) => `您是不是想寫 ${word}？`,
    possibleHere: (words, help) => `可以寫：${words.join('、')}。詳見 ${help}。`,
    needsValue: (option, value) => ({ reason: `選項 ${option} 需要一個值。`, fix: `請寫 ${option} ${value}。` }),
    takesNone: (option) => ({ reason: `選項 ${option} 不帶值。`, fix: `請只寫 ${option}。` }),
    notPossible: (value, option, suggestion) => ({ reason: `${option} 不能是「${value}」。`, fix: suggestion }),
    needsWords: (command, usage) => ({
      reason: `${command} 後面還缺內容。`,
      fix: `用法：experience-audit ${command} ${usage}`,
    }),
    wordTooMany: (word, command, usage) => ({
      reason: `多寫了「${word}」。`,
      fix: `用法：experience-audit ${command} ${usage}`.trimEnd(),
    }),
    noDay: (value, option) => ({
      reason: `「${value}」不是日曆上的日期。`,
      fix: `請寫 --${option} YYYY-MM-DD，例如 --${option} 2026-06-30。`,
    }),
    needsOptions: (command, options) => ({
      reason: `這裡無法向您提問，${command} 還缺 ${options.join('、')}。`,
      fix: `請寫 ${command} … ${options.map((option) => `${option} …`).join(' ')}，或者在終端機裡執行。`,
    }),
    noBrandFolder: (name, suggestion) => ({
      reason: `「${name}」不是 BRAND/JOURNEY 的形式。`,
      fix: `請寫品牌的資料夾名稱和其中旅程的名稱，例如 new ${suggestion}。`,
    }),
    folderTaken: (folder) => ({ reason: `稽核資料夾裡的「${folder}/」不放稽核。`, fix: '請給品牌換一個資料夾名稱。' }),
    isThere: (file, other) => ({
      reason: `「${file}」已經有了，不會覆蓋。`,
      fix: `請打開它繼續寫，或者換一個名稱，例如 new ${other}。`,
    }),
    notWritten: (path, code) => ({
      reason: `「${path}」無法寫入（${code}）。`,
      fix: '請看看那裡有什麼、誰有權寫入，或者指定別的資料夾。之前寫入的會保留；請再執行一次。',
    }),
    packageUnread: (place, why) => ({
      reason: `${place} 不是 npm 能讀取的內容：應為 JSON，其中 scripts 和 devDependencies 是文字的對應表${why && `（${why}）`}。`,
      fix: '請改正後再執行 init。沒有寫入任何內容。',
    }),
    exampleHasTitle: { reason: '--example 自帶標題。', fix: '請去掉 --title；標題寫在 audits/config.yaml 裡。' },
    blank: (option) => ({ reason: `選項 ${option} 沒有內容。`, fix: `請寫 ${option} 和文字。` }),
    noPort: (value) => ({ reason: `「${value}」不是連接埠。`, fix: '請寫 --port 和一個 1 到 65535 的數。' }),
    noNumber: (value, option) => ({
      reason: `「${value}」不是個數。`,
      fix: `請寫 --${option} 和一個整數，例如 --${option} 20。`,
    }),
    noIndex: (value) => ({
      reason: `「${value}」不是指數。`,
      fix: '請寫 --min-index 和一個 0 到 3 的數，例如 1.5。',
    }),
    noBudget: (value) => ({
      reason: `「${value}」不是限額。`,
      fix: '請寫 --budget RULE=N，例如 --budget gap/shortfall=3。',
    }),
    noRule: (rule, suggestion) => ({ reason: `沒有規則「${rule}」。`, fix: suggestion }),
    noSchema: (kind, suggestion) => ({ reason: `沒有「${kind}」的 schema。`, fix: suggestion }),
    schemaNotOurs: (shown) => ({
      reason: `「${shown}」不是 experience-audit schema 寫的。`,
      fix: '請用 --out 指定別的資料夾，或先把它移到別處。',
    }),
    noRuleOrCriterion: (id, suggestion) => ({ reason: `沒有規則或準則「${id}」。`, fix: suggestion }),
    explainLists: '執行 "npx experience-audit explain"（不帶 ID）可以列出全部。',
    noDrop: (value) => ({
      reason: `--fail-on-drop 不能是「${value}」。`,
      fix: '請寫一個 0 到 3 的數，例如 --fail-on-drop 0.1；如果 BASE 本身是數字，請寫在這個選項前面。',
    }),
    noAudit: (path, near, folder) => ({
      reason: `沒有稽核「${path}」。`,
      fix: `${near ? `您是不是想寫「${near}」？` : ''}請寫 ${folder}/ 下的檔案或資料夾，或稽核的 id。`,
    }),
    notOneAudit: (name, count, ids) => ({
      reason: `「${name}」對應的不是一份稽核，而是 ${count} 份。`,
      fix: ids.length > 0 ? `請寫其中一份，例如 ${ids.join('、')}；不寫名稱就是全部旅程的徽章。` : '請寫一份稽核。',
    }),
    notOnePage: (name, count, ids, overview) => ({
      reason: `「${name}」對應的不是一份稽核，而是 ${count} 份。`,
      fix:
        ids.length > 0
          ? `請寫其中一份，例如 ${ids.join('、')}；總覽頁請寫「${overview}」。`
          : `請寫一份稽核，或寫「${overview}」。`,
    }),
    notWrittenIn: (locale, locales) => ({
      reason: `網站沒有 ${locale} 版本。`,
      fix: `請選擇 ${locales.join(' 或 ')}，或在 config.yaml 的 "locales" 中加上 ${locale}。`,
    }),
    noFolder: (folder) => ({ reason: `沒有資料夾「${folder}」。`, fix: '請寫明稽核所在的資料夾：--audits DIR。' }),
    noContent: (folder) => ({
      reason: `沒有資料夾「${folder}」。`,
      fix: '請寫明指南頁面所在的資料夾，或不寫 --content。',
    }),
    noBuiltSite: (folder) => ({
      reason: `「${folder}」中沒有已產生的網站。`,
      fix: '請先產生：npx experience-audit build。',
    }),
    oddWord: (shown) => ({ reason: `「${shown}」含有換行或其他控制字元。`, fix: '請去掉它；它多半是複製時帶進來的。' }),
    audienceFormat: { reason: '--audience 只能輸出文字或 JSON。', fix: '請去掉 --format，或者寫 --format json。' },
    siteWithName: {
      reason: '--site 的網址裡含有使用者名稱或密碼，而每個頁面都會顯示這個網址。',
      fix: '請刪除 @ 和它前面的使用者名稱、密碼。',
    },
    noAddress: (value) => ({ reason: `「${value}」不是網址。`, fix: '請寫 --site https://example.com。' }),
    noBase: (value) => ({ reason: `「${value}」不是網址中的路徑。`, fix: '請以斜線開頭：--base /reports/。' }),
    twoFiles: {
      reason: '--single-file 和 --pdf 各寫一個檔案。',
      fix: '請只寫其中一個，然後用另一個再執行一次。',
    },
    goesWith: (option, others, overview) => ({
      reason: `選項 --${option} 要和 ${others.slice(0, -1).join('、')} 或 ${others.at(-1)} 一起用。`,
      fix: `請去掉它，或指定一頁：--single-file ${overview}。`,
    }),
    editionOrPage: (page) => ({
      reason: `--edition 把整個網站封存，而 --${page} 只寫其中一頁。`,
      fix: '請只寫其中一個，然後用另一個再執行一次。',
    }),
    editionSound: {
      reason: '只有全部檔案都沒有錯誤時才能封存。',
      fix: '請去掉 --keep-going，並改正報告的錯誤。',
    },
    noEditionName: (name) => ({
      reason: `「${name}」不能作為封存版的名稱。`,
      fix: '請用字母、數字、「.」、「_」和「-」，最多 100 個，以字母或數字開頭：--edition 2026-Q3。',
    }),
    editionPublished: (name, folder) => ({
      reason: `「${name}」已封存在 ${folder} 中。`,
      fix: '請換一個名稱，或先移走那個資料夾。',
    }),
    editionFrozen: (name) => ({ reason: `「${name}」已經封存。`, fix: '請換一個名稱，或加上 --force 替換它。' }),
    editionAlike: (name) => ({ reason: `「${name}」已經封存。`, fix: '請換一個不只是大小寫不同的名稱。' }),
    editionInternal: (folder) => `「${folder}」是為內部讀者封存的，而這個網站是公開的。`,
    editionUnknown: (folder) => `無從得知「${folder}」是給誰看的，而這個網站是公開的。`,
    moveEdition: (folder) => `請把它移出 ${folder}，或用 --audience public 封存。`,
    publicElsewhere: '請用 --out 把公開的網站產生到單獨的資料夾，或先把那個封存版移到別處。',
    isFolder: (shown, file) => ({ reason: `「${shown}」是資料夾。`, fix: `請寫檔名：--out ${file}。` }),
    wrongEnding: (shown, kind, usual) => ({
      reason: `「${shown}」不是 ${kind === 'pdf' ? 'PDF' : 'HTML'} 檔案的名稱。`,
      fix: `請以 .${kind} 結尾：--out ${usual}。`,
    }),
    holdsAnother: (shown, held) => ({
      reason: `「${shown}」中是另一頁：${held}。`,
      fix: '請用 --out 另寫一個檔名，或用 --force 替換它。',
    }),
    notOurs: (shown) => ({
      reason: `「${shown}」不是 experience-audit 寫的檔案。`,
      fix: '請用 --out 另寫一個檔名，或用 --force 替換它。',
    }),
    unwritable: (shown, code) => ({ reason: `「${shown}」無法寫入（${code}）。`, fix: adviceOn(code) }),
    chromePath: (named) => ({
      reason: `CHROME_PATH 是「${named}」，那裡沒有可以執行的程式。`,
      fix: '請把它設為 Chrome、Chromium 或 Edge 的程式檔案，或取消這個變數。',
    }),
    noChrome: {
      reason: 'PDF 由 Chrome、Chromium 或 Edge 列印，而本機沒有找到任何一個。',
      fix: '請安裝一個或設定 CHROME_PATH；也可以用 --single-file 寫出檔案，再用任意瀏覽器開啟並列印。',
    },
    chromeFailed: (chrome, late, said) => ({
      reason: `「${chrome}」${late === null ? '沒有列印出頁面' : `未能在 ${late} 秒內完成`}${said === '' ? '。' : `，輸出如下：\n${said}`}`,
      fix: '請把 CHROME_PATH 設為另一個 Chrome、Chromium 或 Edge；也可以用 --single-file 寫出檔案，再用瀏覽器列印。',
    }),
  },

  git: {
    noGit: { reason: '沒有安裝 git，或它不在 PATH 中。', fix: '請安裝：https://git-scm.com/downloads。' },
    noRepository: (folder) => ({
      reason: `${folder}/ 不在 git 儲存庫裡，所以 git 不知道它的任何修訂。`,
      fix: '請在儲存庫的複本中執行；或新建一個儲存庫：git init、git add、git commit。',
    }),
    notTrusted: (folder) => ({
      reason: `git 不信任 ${folder}/ 所在的儲存庫：它屬於本機的另一個使用者。`,
      fix: '請宣告它是安全的：git config --global --add safe.directory "$PWD"。',
    }),
    failed: (folder, said) => ({
      reason: `git 讀不出 ${folder}/ 的內容：${said}`,
      fix: '如果是部分複製（partial clone），請取回其餘內容：git fetch --refetch。否則用 "git fsck" 查出損壞之處。',
    }),
    noCommits: (folder) => ({
      reason: `還沒有任何提交，所以 git 不知道 ${folder}/ 的任何修訂。`,
      fix: `請做第一次提交：git add ${folder}、git commit。`,
    }),
    nothingCommitted: (folder) => ({
      reason: `沒有任何提交含有「${folder}」的 YAML 檔案。`,
      fix: `請提交稽核（git add ${folder}、git commit），或寫明它們所在的資料夾：--audits DIR。`,
    }),
    notACommit: (name) => ({
      reason: `「${name}」在 git 中指的不是提交。`,
      fix: '請寫一個分支、標籤或提交，例如：diff HEAD~1。',
    }),
    ambiguous: (name, candidates) => ({
      reason: `「${name}」對應不只一個提交。`,
      fix: `請寫明是哪一個：${candidates.join(' 或 ')}。`,
    }),
    nothingInCommon: (names, shallow) => ({
      reason: `${names.join(' 和 ')} 沒有共同的提交${shallow ? '（這是淺層複本）' : ''}。`,
      fix: `請按現狀比較：diff ${names.join('..')}。`,
    }),
    rangeAndHead: (range, head) => ({
      reason: `「${range}」已經是一個範圍，所以多寫了「${head}」。`,
      fix: '請寫 diff BASE HEAD、diff BASE..HEAD 或 diff BASE...HEAD。',
    }),
    emptyName: { reason: '修訂的名稱是空的；可能有變數沒有設定。', fix: '請寫一個分支、標籤或提交。' },
    isPath: (name) => ({
      reason: `「${name}」是檔案或資料夾，而 diff 比較的是全部稽核的兩個修訂。`,
      fix: '請寫一個分支、標籤或提交，例如：diff main。',
    }),
    noRevision: (name, shallow) => `沒有修訂「${name}」${shallow ? '（這是淺層複本）' : ''}。`,
    wholeHistory:
      '請取回完整的歷史：git fetch --unshallow（在 GitHub Actions 中：actions/checkout 設定 fetch-depth: 0）。',
    fetchNew: (remote) => `如果它是遠端新增的，請取回：git fetch ${remote}。`,
    fetchElsewhere: '如果它是在別處提交的，請取回：git fetch。',
    nameOne: '請寫一個分支、標籤或提交；git branch --all 可以列出分支。',
  },
};

/** What to do about what a system refuses, by the code it gives. */
function adviceOn(code: string): string {
  return REFUSALS[code] ?? '請看看那裡有什麼，或者另選位置。';
}

const FULL = '請騰出那顆磁碟的空間，或者另選一顆磁碟上的位置。';
const RIGHTS = '請看看誰有權讀寫那裡，或者另選一個您自己的位置。';
const REFUSALS: Readonly<Record<string, string>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EACCES: RIGHTS,
  EPERM: RIGHTS,
  EROFS: '那顆磁碟不能寫入：請另選一顆磁碟上的位置。',
  ENAMETOOLONG: '請換一個短一些的名稱。',
  ENOTDIR: '這個路徑中有一段是檔案：請另選位置。',
  EMFILE: '請關閉別的程式，或者允許開啟更多檔案（ulimit -n）。',
  ENFILE: '請關閉別的程式，或者允許開啟更多檔案（ulimit -n）。',
};
