import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'htmlparser2';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditYaml } from '../support/audit-yaml.ts';
import { build, CONTENT } from '../support/built-sites.ts';
import { connectBrowser } from '../support/connect-browser.ts';
import { scratchRepository } from '../support/scratch-repository.ts';
import { type Served, serveFolder } from '../support/serve-folder.ts';
import { HOSTILE_SUBJECT, internalMatters, longHistory, unseen } from '../support/shared-sites.ts';
import { thirtyCommits } from '../support/thirty-commits.ts';
import { inTurn } from '../support/thorough.ts';
import { faultsOf, unfold } from '../support/visit.ts';

const { repository, shas } = thirtyCommits();
const story = join(repository.folder, 'dist');

function html(site: string, path: string): string {
  return readFileSync(join(site, path, 'index.html'), 'utf8');
}

/** The words of a piece of HTML, without what marks them up. */
function words(piece: string): string {
  return piece
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const main = (site: string, path: string) => words(/<main[\s\S]*<\/main>/.exec(html(site, path))?.[0] ?? '');

/** The row of a journey on the trend page. */
function row(name: string): string {
  const rows = [...html(story, 'trend').matchAll(/<tr>[\s\S]*?<\/tr>/g)].map(([text]) => text);
  return rows.find((text) => text.includes(`>${name}<`) || text.includes(`> ${name} <`)) ?? `no row of ${name}`;
}

const stepsOf = (piece: string) => /class="step" d="([^"]*)"/.exec(piece)?.[1] ?? '';
const saidOf = (piece: string) => /class="index-line"[^>]*aria-label="([^"]*)"/.exec(piece)?.[1];

/** What the log tells of a commit. */
function logged(commit: string | undefined): string {
  const [entry = ''] = new RegExp(
    `<li[^>]*id="part_${commit?.slice(0, 12)}"[\\s\\S]*?(?=<li[^>]*id="part_|</ol>)`,
  ).exec(html(story, 'changes')) ?? [''];
  return words(entry);
}

let browser: Browser;
let served: Served;
beforeAll(async () => {
  browser = await connectBrowser();
  await build(repository.folder, '--content', CONTENT);
  served = await serveFolder(story, '/');
});
afterAll(async () => {
  served.close();
  await browser.close();
});

describe('the trend page', () => {
  it('says first how it went, in figures', () => {
    expect(main(story, 'trend')).toContain(
      'Since Jul 1, 2024 the median index rose from 0.00 to 3.00. A change of rubric alone did +0.25; without it: +2.75. ' +
        '3 journeys rose. 3 journeys reached a higher level. 1 journey came in, 1 went out.',
    );
  });

  it('shows how a level rises, from the first figure to the last', () => {
    expect(words(row('A wave'))).toBe('A wave Salon Service 1.00 2.50 +1.50');
    expect(saidOf(row('A wave'))).toBe('Index 1.00 on Jul 1, 2024, now 2.50.');
    expect(row('A wave')).toMatch(/class="block level-1"[\s\S]*class="block level-2"[\s\S]*class="block level-3"/);
  });

  it('goes on through a renaming in one line', () => {
    expect(stepsOf(row('A wave'))).toMatch(/^M0 [^M]*H100$/);
    expect(html(story, 'trend')).not.toContain('A perm');
  });

  it('marks the new rubric, says what it alone did, and does not draw over it', () => {
    expect(main(story, 'trend')).toContain(
      'New rubric Jul 14, 2024: the rubric changed (house). Scores before and after are not comparable; the new rubric alone moved the median by +0.25.',
    );
    expect(row('A bowl of soup')).toContain('class="rubric-at"');
    expect(words(row('A bowl of soup'))).toContain('0.00 3.00 +2.50 rubric +0.50');
    expect(stepsOf(row('A bowl of soup')).match(/M/g)).toHaveLength(2);
    expect(row('A car mended')).not.toContain('class="rubric-at"');
  });

  it('leaves a gap while a file was broken', () => {
    expect(stepsOf(row('A car mended')).match(/M/g)).toHaveLength(2);
    expect(saidOf(row('A car mended'))).toBe('Index 1.00 on Jul 7, 2024, now 3.00. Its file broke on Jul 20, 2024.');
  });

  it('folds away what is no longer there', () => {
    const folded = /<details class="folded">(?:(?!<details)[\s\S])*?1 journey is no longer there[\s\S]*?<\/details>/;
    expect(words(folded.exec(html(story, 'trend'))?.[0] ?? '')).toMatch(
      /^1 journey is no longer there .*A ticket Kiosk until Jul 24, 2024 0\.00 0\.00 –$/,
    );
  });

  it('says all of the drawing in a table, the newest first', () => {
    const table = /<details class="folded">\s*<summary>The same as a table[\s\S]*?<\/details>/.exec(
      html(story, 'trend'),
    );
    expect(words(table?.[0] ?? '')).toMatch(
      /^The same as a table Day Median index Unmet Not shown yet Perfunctory Service Experience Jul 30, 2024 .* Jul 14, 2024 New rubric 2\.00 .* Jul 1, 2024 0\.00 2 0 1 0 0$/,
    );
  });

  it('is told in Chinese as well', () => {
    expect(main(story, 'zh-CN/trend')).toContain('自2024年7月1日以来，指数中位数从 0.00 升到 3.00。');
    expect(main(story, 'zh-TW/trend')).toContain('自2024年7月1日以來，指數中位數從 0.00 升到 3.00。');
    expect(words(row('A wave'))).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('sparklines', () => {
  it('stand in the table of journeys, and say what they show', () => {
    const table = /<table class="cards heat-map">[\s\S]*?<\/table>/.exec(html(story, ''))?.[0] ?? '';
    expect(table.match(/class="index-line"/g)).toHaveLength(3);
    expect(table).toContain('aria-label="Index 1.00 on Jul 1, 2024, now 2.50."');
  });

  it('stand large on the page of a journey, with what moved it', () => {
    const page = words(html(story, 'audits/salon/wave'));
    expect(page).toContain('Over time Index 1.00 on Jul 1, 2024, now 2.50.');
    expect(page).toContain('7 revisions that changed something');
    expect(page).toMatch(/A perm is a wave now \w{9} renamed from salon\/perm 2\.50 → 2\.50 – Jul 16, 2024/);
    expect(words(html(story, 'audits/stall/soup'))).toContain('new rubric, not comparable 1.50 → 2.00 –');
  });
});

describe('the change log', () => {
  it.each([
    [
      'a level that rises',
      'billRises',
      /Explain the bill Got better 1 A car mended \+0\.50 1\.50 → 2\.00 Perfunctory → Service/,
    ],
    ['a level that falls', 'last', /Got worse 1 A wave −0\.50 3\.00 → 2\.50 Experience → Service/],
    ['a new journey', 'carArrives', /New 1 A car mended Perfunctory 1\.00$/],
    [
      'a new rubric, as neither better nor worse',
      'rubric',
      /The rubric has changed \(house\).* Measured by another rubric 1 A bowl of soup 1\.50 → 2\.00$/,
    ],
    ['a renaming', 'renamed', /Renamed 1 A wave salon\/perm → salon\/wave$/],
    [
      'a broken file',
      'broken',
      /Cannot be read any more 1 A car mended first fault at audits\/garage\/repair\.yaml:10:12$/,
    ],
    ['its fixing', 'mended', /Got better 1 A car mended \+0\.50 2\.00 → 2\.50 Can be read again 1 A car mended/],
    ['a removed journey', 'deleted', /No longer there 1 A ticket 0\.00$/],
    [
      'what a branch brought in',
      'merged',
      /Bring in the softer voice Touchpoint by touchpoint 1 .*The talk A bowl of soup/,
    ],
    ['nothing, in a line', 'settings', /^Jul 12, 2024 \w{9} Name the site No figure moved\.$/],
  ])('tells of %s', (_, commit, told) => {
    expect(logged(shas[commit])).toMatch(told);
  });

  it('leads on from the overview, and to its feed', () => {
    expect(html(story, '')).toContain('href="/changes/"');
    for (const path of ['', 'trend', 'zh-CN/changes']) {
      const prefix = path.startsWith('zh') ? '/zh-CN' : '';
      expect(html(story, path)).toMatch(
        new RegExp(`<link rel="alternate" type="application/atom\\+xml" title="[^"]+" href="${prefix}/changes.xml"`),
      );
    }
    expect(main(story, 'changes')).toContain('Follow the change log in a feed reader (Atom)');
  });
});

/** The elements of a name, in the order of the document. */
function elements(node: unknown, name: string): { attribs: Record<string, string>; text: string }[] {
  const {
    name: own,
    attribs = {},
    children = [],
  } = node as {
    name?: string;
    attribs?: Record<string, string>;
    children?: unknown[];
  };
  const inner = children.flatMap((child) => elements(child, name));
  return own === name ? [{ attribs, text: textOf(node) }, ...inner] : inner;
}

function textOf(node: unknown): string {
  const { data = '', children = [] } = node as { data?: string; children?: unknown[] };
  return data + children.map(textOf).join('');
}

describe('the feed', () => {
  const feed = (path: string) => parseDocument(readFileSync(join(story, path), 'utf8'), { xmlMode: true });

  it('has an entry for each commit that moved something, with an id of its own in every language', () => {
    const all = ['changes.xml', 'zh-CN/changes.xml', 'zh-TW/changes.xml'].map(feed);
    const ids = all.flatMap((one) => elements(one, 'id').map(({ text }) => text));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(3 * (1 + 23));
    for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  });

  it('tells what the log tells, and leads there', () => {
    const one = feed('changes.xml');
    expect(
      elements(one, 'title')
        .map(({ text }) => text)
        .slice(0, 3),
    ).toEqual(['Our touchpoints · Change log', 'The end of the month', 'Bring in the softer voice']);
    expect(elements(one, 'updated')[0]?.text).toBe('2024-07-30T12:00:00Z');
    expect(elements(one, 'content')[0]?.text).toBe(
      '<ul><li>Got worse: A wave, 3.00 → 2.50 (Experience → Service)</li><li>1 touchpoint moved</li></ul>',
    );
    const links = elements(one, 'link').map(({ attribs }) => attribs['href'] ?? '');
    for (const link of links.slice(2)) {
      const [path = '', id = ''] = link.split('#');
      expect([path, html(story, 'changes').includes(`id="${id}"`)]).toEqual(['/changes/', true]);
    }
  });
});

it.each([
  ...inTurn(['', 'zh-CN/', 'zh-TW/'], 0).map((locale) => `${locale}trend/`),
  ...inTurn(['', 'zh-CN/', 'zh-TW/'], 1).map((locale) => `${locale}changes/`),
  'audits/stall/soup/',
  '',
])('/%s is accessible unfolded, and fits 320 px', async (path) => {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await page.goto(`${served.url}${path}`);
  await unfold(page, 'main details');
  expect(await faultsOf(page)).toEqual([]);
  await page.close();
});

describe('a long history', () => {
  let long = '';
  beforeAll(async () => {
    long = (await longHistory()).told;
  });

  it('is told on the page by its newest hundred, with the way to the others', () => {
    expect(html(long, 'changes').match(/<li[^>]* id="part_/g)).toHaveLength(100);
    expect(main(long, 'changes')).toContain(
      '4 older revisions are not listed here; the command “experience-audit history” lists all.',
    );
  });

  it('is told in the feed by its newest fifty', () => {
    const feed = readFileSync(join(long, 'changes.xml'), 'utf8');
    expect(feed.match(/<entry>/g)).toHaveLength(50);
  });

  it('says what a commit says of itself as text, whatever it looks like', () => {
    expect(html(long, 'changes')).toMatch(/&lt;script&gt;alert\((?:"|&quot;|&#34;)1/);
    expect(html(long, 'changes')).not.toContain('<script>alert');
    const feed = parseDocument(readFileSync(join(long, 'changes.xml'), 'utf8'), { xmlMode: true });
    expect(elements(feed, 'title')[1]?.text).toBe(HOSTILE_SUBJECT);
    expect(elements(feed, 'script')).toEqual([]);
  });
});

describe('where there is little to look back on', () => {
  it('a project outside a repository says where a history comes from, and has no feed', async () => {
    const outside = join((await internalMatters()).folder, 'inside');
    for (const path of ['trend', 'changes']) expect(main(outside, path)).toContain('The history is read from git');
    expect(html(outside, 'changes')).not.toContain('changes.xml');
    expect(words(html(outside, 'audits/shop/visit'))).not.toContain('Over time Index');
  });

  it('a single revision says that nothing has moved since', async () => {
    const one = scratchRepository();
    one.commit('2026-03-01', { 'audits/stall/soup.yaml': auditYaml({ bowl: 1 }) });
    await build(one.folder, '--content', CONTENT);
    const site = join(one.folder, 'dist');
    expect(main(site, 'trend')).toContain(
      'No figure has moved since Mar 1, 2026, the first day of the history. Lines begin with the first change.',
    );
    expect(main(site, 'changes')).toContain('As of 2026-03-01 New 1');
  });

  it('a shallow clone says that older revisions are missing, and how to fetch them', async () => {
    const { told: shallow } = await unseen();
    for (const path of ['trend', 'changes']) expect(main(shallow, path)).toContain('git fetch --unshallow');
  });

  it('the public is told no subject and no place of a fault', async () => {
    await build(repository.folder, '--content', CONTENT, '--out', 'public-site', '--audience', 'public');
    const site = join(repository.folder, 'public-site');
    const page = words(html(site, 'changes'));
    expect(page).toContain('Changes of Jul 20, 2024');
    expect(page).not.toMatch(/Correct the garage|repair\.yaml/);
    expect(readFileSync(join(site, 'changes.xml'), 'utf8')).not.toContain('Correct the garage');
  });
});
