import type { Language } from '../language.ts';

export const DOCTOR: Language['doctor'] = {
  states: { ok: '正常', note: '提示', lacking: '缺少', broken: '有錯' },
  fine: '什麼都不缺。',
  failing: '有 {count} 項缺少或有錯，會讓指令失敗。',
  outcomes: {
    nodeFine: '程式在 Node {node} 上執行；需要 {needed} 或更新的版本。',
    nodeOld: 'Node {node} 太舊；需要 {needed} 或更新的版本。\n請從 https://nodejs.org 安裝新的版本。',
    programFine: 'experience-audit {version}，與 package.json 一致。',
    programOther:
      '現在執行的是 experience-audit {version}，專案裡裝的是 {installed}。\n請在專案的資料夾裡執行：npx experience-audit',
    programLost: 'package.json 要用 experience-audit {asked}，但是沒有安裝。\nnpm install',
    programFree:
      '這裡沒有 package.json 寫明要用 experience-audit：別人用到的版本可能不是 {version}。\nnpm install --save-dev experience-audit@{version}',
    tempFine: '產生網站用的暫存資料夾 {temp} 還有 {free} MB。',
    tempSmall:
      '產生網站用的暫存資料夾 {temp} 只有 {free} MB，網站大了會不夠。\n請騰出空間，或者用 TMPDIR 指定別的資料夾。',
    tempClosed: '產生網站用的暫存資料夾 {temp} 不能寫入。\n請用 TMPDIR 指定別的資料夾。',
    outFine: '網站可以寫到「{out}」。',
    outClosed: '網站要寫到「{out}」，但是那裡不能寫入。\nnpx experience-audit build --out DIR',
    chromeFine: 'PDF 由 {chrome} 列印。',
    chromeNone:
      '沒有找到 Chrome、Chromium 或 Edge；只有 --pdf 需要它。\n請安裝一個，或者設定 CHROME_PATH；--single-file 不需要它。',
    chromeAsked: '{file} 用到 --pdf，但是沒有找到 Chrome、Chromium 或 Edge。\n請安裝一個，或者設定 CHROME_PATH。',
    chromeClosed:
      'CHROME_PATH 寫的是「{chrome}」，那裡沒有可以執行的程式。\n請改成 Chrome、Chromium 或 Edge 的程式檔案，或者取消這個設定。',
    fontsFine: '有中文字型，可以用在 PDF 裡。',
    fontsNone:
      '沒有安裝中文字型：PDF 裡的漢字會變成方框。\n請安裝一種，例如 Noto Sans CJK（Debian 和 Ubuntu：fonts-noto-cjk）。',
    fontsUnknown: '沒有 fc-list，無法知道有沒有可以用在 PDF 裡的中文字型。\n請安裝 fontconfig，或者開啟一個 PDF 看看。',
    projectNone: '沒有資料夾「{folder}」，這裡還不是一個專案。\nnpx experience-audit init',
    auditsFine: '「{folder}」裡有 {audits} 份稽核，全部沒有問題。',
    auditsBroken:
      '「{folder}」裡有 {audits} 份稽核，共 {problems} 個問題，第一個在 {place}。\nnpx experience-audit check',
    configFine: '設定寫在 {config} 裡。',
    configNone: '沒有設定檔；每一項都用預設值。\n請寫在 {config} 裡。',
    configBroken: '設定有問題：{place}。\nnpx experience-audit check {config}',
    schemasFine: '編輯器用的 schema 是最新的。',
    schemasNone: '沒有編輯器用來補全和標出錯誤的 schema。\nnpx experience-audit schema --out schema',
    schemasStale: '編輯器用的 schema 與這個版本或現在的設定不一致：{files}。\nnpx experience-audit schema --out schema',
    linesNone: '有 {count} 份稽核沒有告訴編輯器用哪個 schema，第一份是 {file}。\n請寫在它的第一行：{line}',
    gitFine: 'git 裡有稽核的全部歷史，直到第一次提交。',
    gitNone: '沒有安裝 git，或者它不在 PATH 裡：沒有歷史，也不能比較。\n請安裝：https://git-scm.com/downloads',
    repositoryNone: '這裡不是 git 儲存庫：沒有歷史，也不能比較。\ngit init --initial-branch=main',
    repositoryClosed:
      'git 不信任這個儲存庫：它屬於本機的另一個使用者。\ngit config --global --add safe.directory "$PWD"',
    commitsNone: '還沒有提交過：沒有歷史，也不能比較。\ngit add . && git commit -m "Begin"',
    shallow:
      '這是淺層複本（shallow clone）：缺少更早的提交，歷史不完整。\ngit fetch --unshallow；在 CI 裡：fetch-depth: 0（GitHub）、GIT_DEPTH: "0"（GitLab）',
    baseFine: 'diff 可以和 {base} 比較。',
    baseNone: '這裡沒有可以讓 diff 比較的主分支。\ngit fetch origin main',
    baseApart: '這裡的提交連不到 {base}，diff 無法和它比較。\ngit fetch --unshallow',
    uncommitted: '「{folder}」裡有 {count} 個檔案的變更沒有提交。\ngit add {folder} && git commit',
    notIgnored: 'git 沒有忽略 {list}。\n請把它加到 .gitignore 裡。',
    ciFine: '{file} 會執行 {jobs}。',
    ciShallow:
      '{file} 取出檔案時沒有取全部歷史：趨勢和比較會缺少更早的內容。\nfetch-depth: 0（GitHub）、GIT_DEPTH: "0"（GitLab）',
    ciNone: '沒有 CI 檔案檢查和發布這些稽核。\nnpx experience-audit init --publish github（或 gitlab）',
    gatesFine: '有關卡沒有通過時，check 會失敗。',
    gatesNever: '沒有哪個關卡會失敗：check 發現什麼都會通過。\n請在 {config} 裡寫上 "gates: { preset: recommended }"。',
    internal:
      '網站給內部讀者看：標為 internal 的內容（{internal} 處）和人名（{people} 個）都會顯示。\n請放在需要登入的地方，或者在 {config} 裡寫上 "audience: public"。',
    public: '網站是公開的：標為 internal 的內容（{internal} 處）和人名（{people} 個）都不顯示。',
    elsewhere: '{file} 產生網站時給的讀者與設定不同：{audience}。\nnpx experience-audit doctor --audience {audience}',
    personal:
      '有 {count} 處文字看起來像個人資料，第一處在 {place}。\nnpx experience-audit check --rule privacy/personal-data',
    address: '每一頁都有儲存庫的連結：{repository}',
    robots: '搜尋引擎可能會收錄網站的內容：沒有 public/robots.txt。\n請寫一個：User-agent: *，下一行 Disallow: /',
    siteFine: '{file} 寫出了網站的位址。',
    siteNone: '產生時沒有寫明網站的位址，頁面不知道自己的網址。\nnpx experience-audit build --site https://example.com',
    editions: '公開的網站裡有為內部讀者封存的版本：{names}。\n請把它們移到別處，或者用 --audience public 封存。',
  },
};
