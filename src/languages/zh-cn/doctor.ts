import type { Language } from '../language.ts';

export const DOCTOR: Language['doctor'] = {
  states: { ok: '正常', note: '提示', lacking: '缺少', broken: '有错' },
  fine: '什么都不缺。',
  failing: '有 {count} 项缺少或有错，会让命令失败。',
  outcomes: {
    nodeFine: '程序在 Node {node} 上运行；需要 {needed} 或更新的版本。',
    nodeOld: 'Node {node} 太旧；需要 {needed} 或更新的版本。\n请从 https://nodejs.org 安装新的版本。',
    programFine: 'experience-audit {version}，与 package.json 一致。',
    programOther:
      '现在运行的是 experience-audit {version}，项目里装的是 {installed}。\n请在项目的文件夹里运行：npx experience-audit',
    programLost: 'package.json 要用 experience-audit {asked}，但是没有安装。\nnpm install',
    programFree:
      '这里没有 package.json 写明要用 experience-audit：别人用到的版本可能不是 {version}。\nnpm install --save-dev experience-audit@{version}',
    tempFine: '生成网站用的临时文件夹 {temp} 还有 {free} MB。',
    tempSmall:
      '生成网站用的临时文件夹 {temp} 只有 {free} MB，网站大了会不够。\n请腾出空间，或者用 TMPDIR 指定别的文件夹。',
    tempClosed: '生成网站用的临时文件夹 {temp} 不能写入。\n请用 TMPDIR 指定别的文件夹。',
    outFine: '网站可以写到“{out}”。',
    outClosed: '网站要写到“{out}”，但是那里不能写入。\nnpx experience-audit build --out DIR',
    chromeFine: 'PDF 由 {chrome} 打印。',
    chromeNone:
      '没有找到 Chrome、Chromium 或 Edge；只有 --pdf 需要它。\n请安装一个，或者设置 CHROME_PATH；--single-file 不需要它。',
    chromeAsked: '{file} 用到 --pdf，但是没有找到 Chrome、Chromium 或 Edge。\n请安装一个，或者设置 CHROME_PATH。',
    chromeClosed:
      'CHROME_PATH 写的是“{chrome}”，那里没有可以运行的程序。\n请改成 Chrome、Chromium 或 Edge 的程序文件，或者取消这个设置。',
    fontsFine: '有中文字体，可以用在 PDF 里。',
    fontsNone:
      '没有安装中文字体：PDF 里的汉字会变成方框。\n请安装一种，例如 Noto Sans CJK（Debian 和 Ubuntu：fonts-noto-cjk）。',
    fontsUnknown: '没有 fc-list，无法知道有没有可以用在 PDF 里的中文字体。\n请安装 fontconfig，或者打开一个 PDF 看看。',
    projectNone: '没有文件夹“{folder}”，这里还不是一个项目。\nnpx experience-audit init',
    auditsFine: '“{folder}”里有 {audits} 份审计，全部没有问题。',
    auditsBroken:
      '“{folder}”里有 {audits} 份审计，共 {problems} 个问题，第一个在 {place}。\nnpx experience-audit check',
    configFine: '配置写在 {config} 里。',
    configNone: '没有配置文件；每一项都用默认值。\n请写在 {config} 里。',
    configBroken: '配置有问题：{place}。\nnpx experience-audit check {config}',
    schemasFine: '编辑器用的 schema 是最新的。',
    schemasNone: '没有编辑器用来补全和标出错误的 schema。\nnpx experience-audit schema --out schema',
    schemasStale: '编辑器用的 schema 与这个版本或现在的配置不一致：{files}。\nnpx experience-audit schema --out schema',
    linesNone: '有 {count} 份审计没有告诉编辑器用哪个 schema，第一份是 {file}。\n请写在它的第一行：{line}',
    gitFine: 'git 里有审计的全部历史，直到第一次提交。',
    gitNone: '没有安装 git，或者它不在 PATH 里：没有历史，也不能比较。\n请安装：https://git-scm.com/downloads',
    repositoryNone: '这里不是 git 仓库：没有历史，也不能比较。\ngit init --initial-branch=main',
    repositoryClosed:
      'git 不信任这个仓库：它属于这台机器上的另一个用户。\ngit config --global --add safe.directory "$PWD"',
    commitsNone: '还没有提交过：没有历史，也不能比较。\ngit add . && git commit -m "Begin"',
    shallow:
      '这是浅克隆：缺少更早的提交，历史不完整。\ngit fetch --unshallow；在 CI 里：fetch-depth: 0（GitHub）、GIT_DEPTH: "0"（GitLab）',
    baseFine: 'diff 可以和 {base} 比较。',
    baseNone: '这里没有可以让 diff 比较的主分支。\ngit fetch origin main',
    baseApart: '这里的提交连不到 {base}，diff 无法和它比较。\ngit fetch --unshallow',
    uncommitted: '“{folder}”里有 {count} 个文件的改动没有提交。\ngit add {folder} && git commit',
    notIgnored: 'git 没有忽略 {list}。\n请把它加到 .gitignore 里。',
    ciFine: '{file} 会运行 {jobs}。',
    ciShallow:
      '{file} 检出时没有取全部历史：趋势和比较会缺少更早的内容。\nfetch-depth: 0（GitHub）、GIT_DEPTH: "0"（GitLab）',
    ciNone: '没有 CI 文件检查和发布这些审计。\nnpx experience-audit init --publish github（或 gitlab）',
    gatesFine: '有关卡没有通过时，check 会失败。',
    gatesNever: '没有哪个关卡会失败：check 发现什么都会通过。\n请在 {config} 里写上 "gates: { preset: recommended }"。',
    internal:
      '网站给内部读者看：标为 internal 的内容（{internal} 处）和人名（{people} 个）都会显示。\n请放在需要登录的地方，或者在 {config} 里写上 "audience: public"。',
    public: '网站是公开的：标为 internal 的内容（{internal} 处）和人名（{people} 个）都不显示。',
    elsewhere: '{file} 生成网站时给的读者与配置不同：{audience}。\nnpx experience-audit doctor --audience {audience}',
    personal:
      '有 {count} 处文字看起来像个人信息，第一处在 {place}。\nnpx experience-audit check --rule privacy/personal-data',
    address: '每一页都有仓库的链接：{repository}',
    robots: '搜索引擎可能会收录网站的内容：没有 public/robots.txt。\n请写一个：User-agent: *，下一行 Disallow: /',
    siteFine: '{file} 写明了网站的地址。',
    siteNone: '生成时没有写明网站的地址，页面不知道自己的网址。\nnpx experience-audit build --site https://example.com',
    editions: '公开的网站里有为内部读者存档的版本：{names}。\n请把它们移到别处，或者用 --audience public 存档。',
  },
};
