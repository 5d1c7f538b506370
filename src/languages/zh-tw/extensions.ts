import type { Language } from '../language.ts';

const FILE = 'experience-audit.config.mjs';

export const EXTENSIONS: Language['extensions'] = {
  at: (path) => (path === '' ? FILE : `${FILE} 的 ${path}`),
  atLens: (lens, audit) => `${FILE} 的視角「${lens}」，稽核 ${audit}`,
  atShow: (lens, part) => `${FILE} 的視角「${lens}」，show.${part}`,
  atFormat: (command, name) => `${FILE} 中 ${command} 的格式「${name}」`,
  atPage: (page) => `${FILE} 的頁面「${page}」`,
  asList: '請在此寫一份清單：[ … ]。',
  asMap: '請在此寫一個物件：{ … }。',
  notLoaded: (place, why) => ({
    reason: `${place}：無法載入此檔案：${why}`,
    fix: '請改正該處，或移走此檔案；在此之前什麼都不會讀取。',
  }),
  noDefault: (place) => ({
    reason: `${place}：檔案沒有預設匯出。`,
    fix: '請以「export default {」開頭寫出要增加的內容。',
  }),
  otherEnding: (file) => ({
    reason: `不會讀取 ${file}，只讀取 ${FILE}。`,
    fix: `請改名為 ${FILE}，用 JavaScript 撰寫；型別寫在註解裡。`,
  }),
  taken: (place, id) => ({ reason: `${place}：「${id}」已被占用。`, fix: '請換一個名稱：它已另有所指。' }),
  ruleElsewhere: (place, rule, lens) => ({
    reason: `${place}：規則「${rule}」沒有以所屬視角的 id 開頭。`,
    fix: `請寫成「${lens}/${rule.split('/').at(-1)}」。`,
  }),
  noTag: (place, tag) => ({
    reason: `${place}：「${tag}」不是語言標籤。`,
    fix: '請寫 BCP 47 標籤，例如「fr」或「pt-BR」，注意大小寫。',
  }),
  noLanguage: (place, tag) => ({
    reason: `${place}：沒有語言「${tag}」。`,
    fix: '請在「languages」中增加它，或改正標籤。',
  }),
  noPage: (place, page) => ({
    reason: `${place}：專案中沒有檔案「${page}」。`,
    fix: '請寫 .astro 檔案的路徑，從本檔案所在的資料夾算起。',
  }),
  noSuchRule: (place, rule, rules) => ({
    reason: `${place}：該視角沒有規則「${rule}」。`,
    fix: rules === '' ? '請把它加進該視角的「rules」。' : `它的規則有：${rules}。`,
  }),
  noSuchNumber: (place, name, rule) => ({
    reason: `${place}：規則「${rule}」沒有數值「${name}」。`,
    fix: '請把它加進該規則的「numbers」。',
  }),
  threw: (place, why) => ({ reason: `${place}：執行出錯：${why}`, fix: '請改正該處的程式碼。' }),
  notAwaited: (place) => ({
    reason: `${place}：給出的是 Promise。`,
    fix: '請去掉 async 和 await：只需讀取一次的內容可以寫在檔案頂層。',
  }),
  noText: (place) => ({ reason: `${place}：沒有給出文字。`, fix: '請讓該函式傳回一個字串。' }),
  notAsMany: (place, given, wanted) => ({
    reason: `${place}：「touchpoints」有 ${given} 項，而稽核有 ${wanted} 個接觸點。`,
    fix: '請依順序為每個接觸點給出一項；無可說明之處寫 null。',
  }),
};
