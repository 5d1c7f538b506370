import type { Language } from '../language.ts';

const FILE = 'experience-audit.config.mjs';

export const EXTENSIONS: Language['extensions'] = {
  at: (path) => (path === '' ? FILE : `${FILE} 的 ${path}`),
  atLens: (lens, audit) => `${FILE} 的视角“${lens}”，审计 ${audit}`,
  atShow: (lens, part) => `${FILE} 的视角“${lens}”，show.${part}`,
  atFormat: (command, name) => `${FILE} 中 ${command} 的格式“${name}”`,
  atPage: (page) => `${FILE} 的页面“${page}”`,
  asList: '请在此写一个列表：[ … ]。',
  asMap: '请在此写一个对象：{ … }。',
  notLoaded: (place, why) => ({
    reason: `${place}：无法载入此文件：${why}`,
    fix: '请改正该处，或移走此文件；在此之前什么都不会读取。',
  }),
  noDefault: (place) => ({
    reason: `${place}：文件没有默认导出。`,
    fix: '请以 “export default {” 开头写出要增加的内容。',
  }),
  otherEnding: (file) => ({
    reason: `不会读取 ${file}，只读取 ${FILE}。`,
    fix: `请改名为 ${FILE}，用 JavaScript 编写；类型写在注释里。`,
  }),
  taken: (place, id) => ({ reason: `${place}：“${id}”已被占用。`, fix: '请换一个名称：它已另有所指。' }),
  ruleElsewhere: (place, rule, lens) => ({
    reason: `${place}：规则“${rule}”没有以所属视角的 id 开头。`,
    fix: `请写成“${lens}/${rule.split('/').at(-1)}”。`,
  }),
  noTag: (place, tag) => ({
    reason: `${place}：“${tag}”不是语言标签。`,
    fix: '请写 BCP 47 标签，例如“fr”或“pt-BR”，注意大小写。',
  }),
  noLanguage: (place, tag) => ({
    reason: `${place}：没有语言“${tag}”。`,
    fix: '请在 “languages” 中增加它，或改正标签。',
  }),
  noPage: (place, page) => ({
    reason: `${place}：项目中没有文件“${page}”。`,
    fix: '请写 .astro 文件的路径，从本文件所在的文件夹算起。',
  }),
  noSuchRule: (place, rule, rules) => ({
    reason: `${place}：该视角没有规则“${rule}”。`,
    fix: rules === '' ? '请把它加进该视角的 “rules”。' : `它的规则有：${rules}。`,
  }),
  noSuchNumber: (place, name, rule) => ({
    reason: `${place}：规则“${rule}”没有数值“${name}”。`,
    fix: '请把它加进该规则的 “numbers”。',
  }),
  threw: (place, why) => ({ reason: `${place}：运行出错：${why}`, fix: '请改正该处的代码。' }),
  notAwaited: (place) => ({
    reason: `${place}：给出的是 Promise。`,
    fix: '请去掉 async 和 await：只需读取一次的内容可以写在文件顶层。',
  }),
  noText: (place) => ({ reason: `${place}：没有给出文本。`, fix: '请让该函数返回一个字符串。' }),
  notAsMany: (place, given, wanted) => ({
    reason: `${place}：“touchpoints” 有 ${given} 项，而审计有 ${wanted} 个触点。`,
    fix: '请按顺序为每个触点给出一项；无可说明之处写 null。',
  }),
};
