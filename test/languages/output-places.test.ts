import { expect, it } from 'vitest';
import { wordsOf } from '../../src/languages/languages.ts';

const SAID = {
  'zh-CN': `“dist”是一个绕回自身的链接。请删除它。请指定一个单独的文件夹：--out dist。
网站不能放到“x”：它会取代项目本身。请指定一个单独的文件夹：--out dist。
网站不能放到“x”：它会取代“audits”。请指定一个单独的文件夹：--out dist。
网站不能放到“x”：它在“audits”里面。请指定一个单独的文件夹：--out dist。
网站不能放到“x”：它在 git 自己的文件夹里面。请指定一个单独的文件夹：--out dist。
网站不能放到“x”：“2026-Q2”是存档版。请指定一个单独的文件夹：--out dist。
页面不能放到“x”：它会取代项目本身。请用 --out 指定别处的文件。
页面不能放到“x”：它会取代“audits”。请用 --out 指定别处的文件。
页面不能放到“x”：它在“audits”里面。请用 --out 指定别处的文件。
页面不能放到“x”：它在 git 自己的文件夹里面。请用 --out 指定别处的文件。
页面不能放到“x”：“2026-Q2”是存档版。请用 --out 指定别处的文件。
“dist”是一个文件。请指定一个文件夹：--out dist。
文件夹“dist”里的内容不是生成的网站。请指定别的文件夹，或者自己清空这个文件夹。
“/srv”里不能写入（EACCES）。请看看谁有权读写那里，或者另选一个您自己的位置。
“dist/CNAME”不是生成网站时写入的，而新网站里有同名的内容。请把它移到别处或者删除；每次都要随网站发布的文件请放进 public/。
“dist”不能替换（EBUSY）。请看看那里有什么，或者另选位置。
“x.html”既不是文件，也不是文件夹。请用 --out 指定别的文件。
“x.html”已经存在，但无法读取（EACCES）。请用 --out 指定别的文件，或者加上 --force 替换它。
“dist”是旧版本生成的，没有记录它写了哪些文件。不属于网站页面的内容都留在原处：CNAME、.nojekyll。不想发布的请自行删除。
`,
  'zh-TW': `「dist」是一個繞回自身的連結。請刪除它。請指定一個單獨的資料夾：--out dist。
網站不能放到「x」：它會取代專案本身。請指定一個單獨的資料夾：--out dist。
網站不能放到「x」：它會取代「audits」。請指定一個單獨的資料夾：--out dist。
網站不能放到「x」：它在「audits」裡面。請指定一個單獨的資料夾：--out dist。
網站不能放到「x」：它在 git 自己的資料夾裡面。請指定一個單獨的資料夾：--out dist。
網站不能放到「x」：「2026-Q2」是封存版。請指定一個單獨的資料夾：--out dist。
頁面不能放到「x」：它會取代專案本身。請用 --out 指定別處的檔案。
頁面不能放到「x」：它會取代「audits」。請用 --out 指定別處的檔案。
頁面不能放到「x」：它在「audits」裡面。請用 --out 指定別處的檔案。
頁面不能放到「x」：它在 git 自己的資料夾裡面。請用 --out 指定別處的檔案。
頁面不能放到「x」：「2026-Q2」是封存版。請用 --out 指定別處的檔案。
「dist」是一個檔案。請指定一個資料夾：--out dist。
資料夾「dist」裡的內容不是產生的網站。請指定別的資料夾，或者自己清空這個資料夾。
「/srv」裡不能寫入（EACCES）。請看看誰有權讀寫那裡，或者另選一個您自己的位置。
「dist/CNAME」不是產生網站時寫入的，而新網站裡有同名的內容。請把它移到別處或者刪除；每次都要隨網站發布的檔案請放進 public/。
「dist」無法取代（EBUSY）。請看看那裡有什麼，或者另選位置。
「x.html」既不是檔案，也不是資料夾。請用 --out 指定別的檔案。
「x.html」已經存在，但無法讀取（EACCES）。請用 --out 指定別的檔案，或者加上 --force 取代它。
「dist」是舊版本產生的，沒有記錄它寫了哪些檔案。不屬於網站頁面的內容都留在原處：CNAME、.nojekyll。不想發布的請自行刪除。
`,
};

it.each(['zh-CN', 'zh-TW'] as const)('what is said of places for outputs, in %s', (locale) => {
  const words = wordsOf(locale).commandLine.output;
  const said = [
    words.ring('dist', 'site'),
    ...(['site', 'page'] as const).flatMap((kind) => [
      ...[
        words.whyNot.holdsProject,
        words.whyNot.holds('audits'),
        words.whyNot.liesIn('audits'),
        words.whyNot.inGit,
        words.whyNot.edition('2026-Q2'),
      ].map((why) => words.refused('x', why, kind)),
    ]),
    words.isFile('dist', 'dist'),
    words.isOther('dist'),
    words.noRoom('/srv', 'EACCES'),
    words.inTheWay('dist/CNAME'),
    words.notReplaced('dist', 'EBUSY'),
    words.notAFile('x.html'),
    words.unreadable('x.html', 'EACCES'),
  ].map(({ reason, fix }) => `${reason}${fix}`);
  expect(`${[...said, words.stays('dist', ['CNAME', '.nojekyll'])].join('\n')}\n`).toBe(SAID[locale]);
});
