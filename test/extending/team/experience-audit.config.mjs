// @ts-check
import { findingsAsCsv } from './extensions/findings-as-csv.mjs';
import { french } from './extensions/french.mjs';
import { waiting } from './extensions/waiting.mjs';

/** @type {import('experience-audit').Extensions} */
export default {
  lenses: [waiting],
  formats: { check: { csv: findingsAsCsv } },
  pages: [{ path: 'team', title: { en: 'Our team', 'zh-CN': '我们的团队' }, page: './pages/team.astro' }],
  languages: { fr: french },
  words: { 'zh-CN': { site: { nav: { touchpoints: '服务触点' } } } },
};
