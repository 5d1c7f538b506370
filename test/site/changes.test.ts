import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditYaml } from '../support/audit-yaml.ts';
import { build, CONTENT } from '../support/built-sites.ts';
import { connectBrowser } from '../support/connect-browser.ts';
import { scratchRepository } from '../support/scratch-repository.ts';
import { type Served, serveFolder } from '../support/serve-folder.ts';
import { internalMatters, longHistory, ofOneCommit, unseen } from '../support/shared-sites.ts';
import { inTurn } from '../support/thorough.ts';
import { faultsOf, unfold } from '../support/visit.ts';

const house = (threshold: number) =>
  `rubric: 1\nversion: "1"\nextends: standard\nthresholds: { service: ${threshold} }\n`;
const titled = (en: string, chinese: string) => ({ title: { en, 'zh-CN': chinese } });
const changed = scratchRepository('我们的 audits');
const [base] = [
  changed.commit('2026-03-01', {
    'our site/audits/config.yaml': 'repository: https://gitlab.example.com/cx/audits\n',
    'our site/audits/rubrics/house.yaml': house(0.75),
    'our site/audits/salon/perm.yaml': auditYaml({ cut: 2, pay: 2 }, titled('The perm', '烫发')),
    'our site/audits/stall/soup.yaml': auditYaml({ bowl: 0, talk: 1 }, titled('The soup', '麻辣烫')),
    'our site/audits/stall/gone.yaml': auditYaml({ x: 1 }, titled('The old stall', '旧摊')),
    'our site/audits/clinic/visit.yaml': auditYaml({ wait: 1 }, { ...titled('The clinic', '门诊'), rubric: 'house' }),
    'our site/audits/bank/loan.yaml': 'audit: 1\n',
  }),
  changed.commit('2026-04-02', {
    'our site/audits/rubrics/house.yaml': house(0.5),
    'our site/audits/salon/perm.yaml': auditYaml({ cut: 0, pay: 2 }, titled('The perm', '烫发')),
    'our site/audits/stall/soup.yaml': auditYaml({ bowl: 2, talk: 1, bye: 1 }, titled('The soup', '麻辣烫')),
    'our site/audits/stall/gone.yaml': null,
    'our site/audits/yoga/card.yaml': auditYaml({ x: 1 }, { ...titled('The year card', '年卡'), brand: 'Yoga' }),
    'our site/audits/bank/loan.yaml': auditYaml({ x: 1 }, titled('The loan', '贷款')),
    'our site/audits/clinic/visit.yaml': auditYaml({ wait: 2 }, { ...titled('The clinic', '门诊'), rubric: 'house' }),
  }),
];
const project = join(changed.folder, 'our site');
const site = join(project, 'dist');

function html(of: string, path: string): string {
  return readFileSync(join(of, path, 'index.html'), 'utf8');
}

/** The words of a piece of HTML, without what marks them up. */
function words(piece: string): string {
  return piece
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of the section on what changed; nothing when there is none. */
function told(of: string, path = ''): string {
  const page = html(of, path);
  const start = page.indexOf('<section class="changes"');
  if (start < 0) return '';
  let depth = 0;
  for (const { 0: tag, index } of page.slice(start).matchAll(/<\/?section\b/g)) {
    depth += tag === '<section' ? 1 : -1;
    if (depth === 0) return words(page.slice(start, start + index));
  }
  throw new Error('the section does not end');
}

function auditChange(id: string): string {
  return words(/<p class="audit-change cluster"[\s\S]*?<\/p>/.exec(html(site, `audits/${id}`))?.[0] ?? '');
}

let browser: Browser;
let served: Served;
beforeAll(async () => {
  browser = await connectBrowser();
  await build(project, '--content', CONTENT);
  served = await serveFolder(site, '/');
});
afterAll(async () => {
  served.close();
  await browser.close();
});

describe('the overview', () => {
  it('tells what changed since which commit, the worse first', () => {
    const said = told(site);
    expect(said).toContain(`What changed Since Mar 1, 2026 ${base?.slice(0, 9)}`);
    const order = [
      'Got worse 1 The perm −1.50 2.00 → 0.50 Service → Unmet most of all: The cut',
      'New errors',
      'The cut: Below the floor',
      'Got better 1 The soup',
      'Mended errors 1 The bowl: Below the floor',
      'Measured by another rubric 1 The clinic 1.00 → 2.00',
      'New 2 The year card Perfunctory 1.00',
      'The bye Perfunctory 1.00 The soup',
      'No longer there 1 The old stall 1.00',
      'Touchpoint by touchpoint 3',
    ];
    const at = order.map((line) => said.indexOf(line));
    expect([at, at.includes(-1)]).toEqual([at.toSorted((a, b) => a - b), false]);
  });

  it('says plainly that a rubric changed and which file could not be read, and links the commit', () => {
    expect(told(site)).toContain('The rubric has changed (house).');
    expect(told(site)).toContain('so not compared: audits/bank/loan.yaml.');
    expect(html(site, '')).toContain(`href="https://gitlab.example.com/cx/audits/-/commit/${base}"`);
  });

  it('says it in Chinese, with the names of what is gone', () => {
    const said = told(site, 'zh-CN');
    expect(said).toContain('自2026年3月1日以来');
    expect(said).toMatch(/变差了 1 烫发.*变好了 1 麻辣烫.*已移除 1 旧摊/);
  });

  it.each([...inTurn(['', 'zh-CN/', 'zh-TW/'], 1), 'audits/salon/perm/', 'audits/stall/soup/'])(
    '/%s is accessible with everything unfolded, and fits 320 px',
    async (path) => {
      const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
      await page.goto(`${served.url}${path}`);
      await unfold(page);
      expect(await faultsOf(page)).toEqual([]);
      await page.close();
    },
  );
});

describe('the page of a journey', () => {
  it.each([
    ['fell', 'salon/perm', '−1.50 since Mar 1, 2026 2.00 → 0.50'],
    ['is new', 'yoga/card', 'New since Mar 1, 2026.'],
    [
      'is measured anew',
      'clinic/visit',
      'Measured by another rubric since Mar 1, 2026, so not comparable. 1.00 → 2.00',
    ],
  ])('that %s says so under its verdict', (_, id, line) => {
    expect(auditChange(id)).toBe(line);
  });

  it('that could not be compared says nothing', () => {
    expect(auditChange('bank/loan')).toBe('');
  });
});

it('what was renamed is told with its old name, and where the audits lay', async () => {
  const { site } = (await ofOneCommit()).told;
  expect(told(site)).toContain('Renamed 1 The soup stall/soup → stall/broth');
  expect(told(site)).toContain('Audits were moved from old; each is compared with what it was there.');
  expect(told(site)).not.toMatch(/New \d|No longer there/);
});

describe('a site without a revision to compare with', () => {
  it('says nothing of it', async () => {
    const { folder } = await internalMatters();
    expect(words(html(join(folder, 'inside'), ''))).not.toMatch(/What changed|[Ss]ince|history/);
  });

  it('says how to fix a shallow clone', async () => {
    const { told: shallow } = await unseen();
    const said = words(html(shallow, ''));
    expect(said).toContain('holds only the newest part of its history');
    expect(said).toContain('fetch-depth: 0');
    expect(told(shallow)).toBe('');
  });

  it('is quiet when nothing changed', async () => {
    const { told: same } = await longHistory();
    expect(words(html(same, ''))).toContain('Nothing has changed since Jun 1, 2024.');
    expect(told(same)).toBe('');
  });
});
