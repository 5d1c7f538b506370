import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { browserOptions } from './browser.ts';
import { serveFolder } from './serve-folder.ts';

/**
 * Lighthouse's four scores for the pages a manager opens, of the example site as it is published: `npm run lighthouse`.
 * It is large and slow, so it is fetched when asked for and stays out of the tests. Exit code 1 when a score is below 100.
 */
const LIGHTHOUSE = 'lighthouse@13.5.0';
const PAGES = ['', 'audits/telecom/broadband-renewal/', 'touchpoints/'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface Scored {
  categories: Record<
    (typeof CATEGORIES)[number],
    { score: number | null; auditRefs: { id: string; weight: number }[] }
  >;
  audits: Record<string, { score: number | null; title: string }>;
}

async function scoresOf(url: string): Promise<Scored> {
  const { executablePath, env } = await browserOptions();
  const flags = '--chrome-flags=--headless --no-sandbox';
  const call = ['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', url, '--output=json', '--quiet', flags];
  // Without the Chinese fonts of the tests' pictures: reading them takes a new browser a second, which is not the site's.
  const { FONTCONFIG_FILE: _, ...own } = env as NodeJS.ProcessEnv;
  const { stdout } = await promisify(execFile)('npm', call, {
    env: { ...process.env, ...own, CHROME_PATH: executablePath },
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(stdout) as Scored;
}

const tempDir = mkdtempSync(join(tmpdir(), 'experience-audit-lighthouse-'));
const site = join(tempDir, 'site');
const build = ['src/cli/start.mjs', 'build', '--out', site, '--site', 'https://example.com'];
execFileSync(process.execPath, build, { cwd: fileURLToPath(new URL('../..', import.meta.url)), stdio: 'inherit' });
const served = await serveFolder(site, '/');
for (const page of PAGES) {
  const { categories, audits } = await scoresOf(`${served.url}${page}`);
  const scores = CATEGORIES.map((category) => `${category} ${Math.round((categories[category].score ?? 0) * 100)}`);
  console.log(`/${page.padEnd(36)} ${scores.join('   ')}`);
  for (const category of CATEGORIES) {
    if (categories[category].score === 1) continue;
    process.exitCode = 1;
    const lost = categories[category].auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1);
    for (const { id } of lost) console.log(`  ${category}: ${id} (${audits[id]?.score}) ${audits[id]?.title}`);
  }
}
served.close();
rmSync(tempDir, { recursive: true, force: true });
