/** What is wrong with the place for an output, and what to write instead. */
interface Said {
  reason: string;
  mend: string;
}

/** What is to be written: a site, or one page of it as a file. */
export type OutputKind = 'site' | 'page';

/** Why nothing is written at a place. */
export type WhyNot =
  | { why: 'holds-project' | 'in-git' }
  | { why: 'holds' | 'lies-in'; folder: string }
  | { why: 'edition'; name: string };

/** What is said of the places where sites and pages go. */
interface OutputWords {
  ring(shown: string, kind: OutputKind): Said;
  refused(shown: string, reason: WhyNot, kind: OutputKind): Said;
  isFile(shown: string): Said;
  isOther(shown: string): Said;
  noRoom(folder: string, reason: string): Said;
  inTheWay(file: string): Said;
  notReplaced(shown: string, reason: string): Said;
  notAFile(shown: string): Said;
  unreadable(shown: string, reason: string): Said;
  /** What stays of a site that an older program built. */
  stays(shown: string, files: readonly string[]): string;
}

const EN: OutputWords = {
  ring: (shown, kind) => ({
    reason: `"${shown}" is a link that leads round to itself.`,
    mend: `Delete it. ${ADVICE_EN[kind]}`,
  }),
  refused: (shown, reason, kind) => ({
    reason: `${{ site: 'The site', page: 'The page' }[kind]} cannot go to "${shown}": ${whyEn(reason)}.`,
    mend: ADVICE_EN[kind],
  }),
  isFile: (shown) => ({ reason: `"${shown}" is a file.`, mend: 'Name a folder: --out dist.' }),
  isOther: (shown) => ({
    reason: `The folder "${shown}" holds something that is not a built site.`,
    mend: 'Name another folder, or empty this one yourself.',
  }),
  noRoom: (folder, reason) => ({
    reason: `Nothing can be written at "${folder}" (${reason}).`,
    mend: 'Name another folder: --out dist.',
  }),
  inTheWay: (file) => ({
    reason: `"${file}" was not written by a build, and the new site has something of that name.`,
    mend: 'Move it elsewhere, or delete it; what is to be published with every build belongs in public/.',
  }),
  notReplaced: (shown, reason) => ({
    reason: `"${shown}" cannot be replaced (${reason}).`,
    mend: 'Name another folder: --out dist.',
  }),
  notAFile: (shown) => ({
    reason: `"${shown}" is neither a file nor a folder.`,
    mend: 'Name another file with --out.',
  }),
  unreadable: (shown, reason) => ({
    reason: `"${shown}" is there and cannot be read (${reason}).`,
    mend: 'Name another file with --out, or replace this one with --force.',
  }),
  stays: (shown, files) =>
    `An older build made "${shown}" and did not list its files. What is no page of a site stays there: ${files.join(', ')}. Delete what you do not want published.`,
};

const ADVICE_EN = { site: 'Name a folder of its own: --out dist.', page: 'Name a file somewhere else with --out.' };

function whyEn(reason: WhyNot): string {
  switch (reason.why) {
    case 'holds-project':
      return 'it would replace the project itself';
    case 'holds':
      return `it would replace "${reason.folder}"`;
    case 'lies-in':
      return `it lies in "${reason.folder}"`;
    case 'in-git':
      return 'it lies in a folder of git';
    case 'edition':
      return `"${reason.name}" is a frozen edition`;
  }
}

const ZH_CN: OutputWords = {
  ring: (shown, kind) => ({ reason: `“${shown}”是一个绕回自身的链接。`, mend: `请删除它。${ADVICE_CN[kind]}` }),
  refused: (shown, reason, kind) => ({
    reason: `${{ site: '网站', page: '页面' }[kind]}不能放到“${shown}”：${whyCn(reason)}。`,
    mend: ADVICE_CN[kind],
  }),
  isFile: (shown) => ({ reason: `“${shown}”是一个文件。`, mend: '请指定一个文件夹：--out dist。' }),
  isOther: (shown) => ({
    reason: `文件夹“${shown}”里的内容不是生成的网站。`,
    mend: '请指定别的文件夹，或者自己清空这个文件夹。',
  }),
  noRoom: (folder, reason) => ({
    reason: `“${folder}”里不能写入（${reason}）。`,
    mend: '请指定别的文件夹：--out dist。',
  }),
  inTheWay: (file) => ({
    reason: `“${file}”不是生成网站时写入的，而新网站里有同名的内容。`,
    mend: '请把它移到别处或者删除；每次都要随网站发布的文件请放进 public/。',
  }),
  notReplaced: (shown, reason) => ({
    reason: `“${shown}”不能替换（${reason}）。`,
    mend: '请指定别的文件夹：--out dist。',
  }),
  notAFile: (shown) => ({ reason: `“${shown}”既不是文件，也不是文件夹。`, mend: '请用 --out 指定别的文件。' }),
  unreadable: (shown, reason) => ({
    reason: `“${shown}”已经存在，但无法读取（${reason}）。`,
    mend: '请用 --out 指定别的文件，或者加上 --force 替换它。',
  }),
  stays: (shown, files) =>
    `“${shown}”是旧版本生成的，没有记录它写了哪些文件。不属于网站页面的内容都留在原处：${files.join('、')}。不想发布的请自行删除。`,
};

const ADVICE_CN = { site: '请指定一个单独的文件夹：--out dist。', page: '请用 --out 指定别处的文件。' };

function whyCn(reason: WhyNot): string {
  switch (reason.why) {
    case 'holds-project':
      return '它会取代项目本身';
    case 'holds':
      return `它会取代“${reason.folder}”`;
    case 'lies-in':
      return `它在“${reason.folder}”里面`;
    case 'in-git':
      return '它在 git 自己的文件夹里面';
    case 'edition':
      return `“${reason.name}”是存档版`;
  }
}

const ZH_TW: OutputWords = {
  ring: (shown, kind) => ({ reason: `「${shown}」是一個繞回自身的連結。`, mend: `請刪除它。${ADVICE_TW[kind]}` }),
  refused: (shown, reason, kind) => ({
    reason: `${{ site: '網站', page: '頁面' }[kind]}不能放到「${shown}」：${whyTw(reason)}。`,
    mend: ADVICE_TW[kind],
  }),
  isFile: (shown) => ({ reason: `「${shown}」是一個檔案。`, mend: '請指定一個資料夾：--out dist。' }),
  isOther: (shown) => ({
    reason: `資料夾「${shown}」裡的內容不是產生的網站。`,
    mend: '請指定別的資料夾，或者自己清空這個資料夾。',
  }),
  noRoom: (folder, reason) => ({
    reason: `「${folder}」裡不能寫入（${reason}）。`,
    mend: '請指定別的資料夾：--out dist。',
  }),
  inTheWay: (file) => ({
    reason: `「${file}」不是產生網站時寫入的，而新網站裡有同名的內容。`,
    mend: '請把它移到別處或者刪除；每次都要隨網站發布的檔案請放進 public/。',
  }),
  notReplaced: (shown, reason) => ({
    reason: `「${shown}」無法取代（${reason}）。`,
    mend: '請指定別的資料夾：--out dist。',
  }),
  notAFile: (shown) => ({ reason: `「${shown}」既不是檔案，也不是資料夾。`, mend: '請用 --out 指定別的檔案。' }),
  unreadable: (shown, reason) => ({
    reason: `「${shown}」已經存在，但無法讀取（${reason}）。`,
    mend: '請用 --out 指定別的檔案，或者加上 --force 取代它。',
  }),
  stays: (shown, files) =>
    `「${shown}」是舊版本產生的，沒有記錄它寫了哪些檔案。不屬於網站頁面的內容都留在原處：${files.join('、')}。不想發布的請自行刪除。`,
};

const ADVICE_TW = { site: '請指定一個單獨的資料夾：--out dist。', page: '請用 --out 指定別處的檔案。' };

function whyTw(reason: WhyNot): string {
  switch (reason.why) {
    case 'holds-project':
      return '它會取代專案本身';
    case 'holds':
      return `它會取代「${reason.folder}」`;
    case 'lies-in':
      return `它在「${reason.folder}」裡面`;
    case 'in-git':
      return '它在 git 自己的資料夾裡面';
    case 'edition':
      return `「${reason.name}」是封存版`;
  }
}

export const OUTPUT_WORDS = { en: EN, 'zh-CN': ZH_CN, 'zh-TW': ZH_TW };
