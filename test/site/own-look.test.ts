import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, madeOnce, pagesOf, ROOT } from '../support/built-sites.ts';
import { connectBrowser } from '../support/connect-browser.ts';
import { quietPage } from '../support/quiet-page.ts';
import { serveFolder } from '../support/serve-folder.ts';
import { inTurn } from '../support/thorough.ts';
import { faultsOf } from '../support/visit.ts';

const AUDITS = ['salon/perm-complaint', 'dealer/repair-unfixed', 'telecom/broadband-renewal'];
const logo = (ink: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 36"><circle cx="18" cy="18" r="18" fill="${ink}"/></svg>`;
const FILES = {
  'public/标志/logo 1.svg': logo('#222222'),
  'public/logo-dark.svg': logo('#eeeeee'),
  'public/icon.png': '',
  'public/ours.css': '.wordmark { letter-spacing: 3px; }\n',
  'audits/config.yaml': `title: Our journeys
locales: [en, zh-CN]
gates: { severity: never }
theme:
  logo: { light: /标志/logo 1.svg, dark: logo-dark.svg }
  icon: /icon.png
  accent: "#ffcc00"
  css: /ours.css
stages: { renew: { en: Coming back, zh-CN: 再来 } }
standings: { loyal: Regulars, prospect: Passers-by }
levels:
  not-shown: { en: Still open, zh-CN: 待看 }
  unmet: { en: Let down, zh-CN: 让人失望 }
  perfunctory: { en: Done, zh-CN: 办完 }
  service: { en: Cared for, zh-CN: 有人照料 }
  experience: { en: Delighted, zh-CN: 喜出望外 }
`,
};

const themed = () =>
  madeOnce('own-look', async (folder) => {
    for (const [path, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    for (const id of AUDITS) cpSync(join(ROOT, `audits/${id}.yaml`), join(folder, `audits/${id}.yaml`));
    await build(folder, '--base', '/cx/', '--edition', 'first');
    await build(folder, '--single-file', AUDITS[0] ?? '', '--out', 'one.html');
  });

let folder: string;
let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
  ({ folder } = await themed());
});
afterAll(() => browser.close());

const read = (path: string) => readFileSync(join(folder, path), 'utf8');

describe('The look of the team', () => {
  it('is on every page, below the base, also of an edition', () => {
    const pages = pagesOf(join(folder, 'dist'));
    expect(pages).toEqual(expect.arrayContaining(['404.html', 'zh-CN/search/index.html', 'editions/first/index.html']));
    for (const page of pages) {
      const html = read(`dist/${page}`);
      const base = /^editions\/first\//.test(page) ? '/cx/editions/first' : '/cx';
      const parts = [
        `<link rel="icon" type="image/png" href="${base}/icon.png">`,
        `<img src="${base}/%E6%A0%87%E5%BF%97/logo%201.svg" alt="">`,
        `media="screen and (prefers-color-scheme: dark)" srcset="${base}/logo-dark.svg"`,
      ];
      expect([page, ...parts.filter((part) => !html.includes(part))]).toEqual([page]);
      // The last sheet is the team's.
      expect(html.match(/<link rel="stylesheet" href="[^"]*">/g)?.at(-1)).toContain(`"${base}/ours.css"`);
    }
  });

  it('goes into a single file, whole', () => {
    const html = read('one.html');
    const data = (file: string) => Buffer.from(FILES[file as keyof typeof FILES]).toString('base64');
    expect(html).toContain(`src="data:image/svg+xml;base64,${data('public/标志/logo 1.svg')}"`);
    expect(html).toContain(`srcset="data:image/svg+xml;base64,${data('public/logo-dark.svg')}"`);
    expect(html).toMatch(/<style>[\s\S]*letter-spacing: ?3px/);
    expect(html).toMatch(/--accent: ?light-dark\(#836700, ?#fc0\)/);
  });

  const kinds = ['audits/dealer/repair-unfixed/', 'touchpoints/', 'zh-CN/search/', 'by/stage/renew/', 'lenses/'];
  it.each(['', ...inTurn(kinds, 0)])('can be read with a weak brand colour, light and dark: %s', async (path) => {
    const served = await serveFolder(join(folder, 'dist'), '/cx/');
    const { page, faults } = await quietPage(browser, served.url + path);
    expect(await faultsOf(page)).toEqual([]);
    expect(faults).toEqual([]);
    const shown = () => page.evaluate('document.querySelector(".wordmark img").currentSrc');
    await expect.poll(shown).toContain('logo-dark.svg');
    await page.close();
    served.close();
  });
});

describe('Names in the config', () => {
  it.each([
    ['index.html', ['Cared for', 'Let down', 'Coming back']],
    ['audits/telecom/broadband-renewal/index.html', ['Regulars', 'Passers-by']],
    ['audits/salon/perm-complaint/index.html', ['Cared for', 'Coming back', 'Delighted']],
    ['touchpoints/index.html', ['Still open', 'Coming back']],
    ['touchpoints.csv', ['Coming back', 'Cared for']],
    ['by/stage/index.html', ['Coming back']],
    ['search/index.html', ['Coming back', 'Let down']],
    ['zh-CN/index.html', ['有人照料', '再来', '让人失望']],
    ['zh-CN/audits/dealer/repair-unfixed/index.html', ['喜出望外', '再来']],
    ['badge.svg', ['Cared for']],
  ])('are on %s', (page, names) => {
    const text = read(`dist/${page}`);
    expect(names.filter((name) => !text.includes(name))).toEqual([]);
    expect(/>\s*(?:Perfunctory|Renew|Unmet|留存推荐|Loyal customers)\s*</.exec(text)).toBe(null);
  });

  it('leave ids and keys as they are', () => {
    const json = read('dist/report.json');
    for (const name of ['Cared for', 'Regulars']) expect(json).not.toContain(`"${name}"`);
    expect(JSON.parse(json).audits[0].touchpoints[0].scores).toHaveProperty('perfunctory');
  });
});
