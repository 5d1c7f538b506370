import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build, madeOnce, ROOT } from '../support/built-sites.ts';
import { install, ran } from '../support/packed.ts';

const TEAM = join(ROOT, 'test/extending/team');

/** The site of a team that adds something of every kind. */
const site = () =>
  madeOnce('extensions', async (folder) => {
    cpSync(TEAM, folder, { recursive: true });
    await build(folder);
  });

/** What a page says, without its elements. */
async function page(path: string): Promise<string> {
  const { folder } = await site();
  const html = readFileSync(join(folder, 'dist', path, 'index.html'), 'utf8');
  return html.replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

describe('The site of a team that adds code of its own', () => {
  it('shows its lens on the journey, on a page of its own and in the reference', async () => {
    expect(await page('audits/clinic/first-visit')).toContain('Waiting The longest wait is 40 minutes.');
    expect(await page('zh-CN/audits/clinic/first-visit')).toContain('等待 最长等待 40 分钟。');
    expect(await page('zh-CN/lenses/waiting')).toContain('客户在哪里等，要等多久？');
    expect(await page('lenses')).toContain('Where do customers wait, and for how long?');
    expect(await page('zh-CN/guide/reference')).toContain('等待过长');
    const { folder } = await site();
    const { audits } = JSON.parse(readFileSync(join(folder, 'dist/report.json'), 'utf8'));
    expect(audits[0].waiting).toEqual({ longest: 40 });
  });

  it('has its page in the layout and the navigation of every language', async () => {
    expect(await page('team')).toContain('Our team 1: jing A first visit');
    expect(await page('zh-CN/team')).toContain('我们的团队 1: jing 初次就诊');
    expect(await page('fr')).toContain('Our team');
  });

  it('speaks its language and its words', async () => {
    expect(await page('fr')).toContain('Vue d’ensemble Points de contact');
    expect(await page('fr/audits/clinic/first-visit')).toContain('Courtois');
    expect(await page('zh-CN')).toContain('总览 服务触点');
  });

  it('is checked by the compiler against the types of the package', async () => {
    const { folder } = await madeOnce('extensions-typed', async (home) => {
      cpSync(TEAM, home, { recursive: true });
      await install(home, { isHoisted: true });
    });
    const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
    const options = [
      '--noEmit',
      '--allowJs',
      '--strict',
      '--skipLibCheck',
      '--module',
      'nodenext',
      '--target',
      'esnext',
    ];
    expect(ran(process.execPath, [compiler, ...options, 'experience-audit.config.mjs'], folder)).toBe('');
    const wrong =
      "import { waiting } from './extensions/waiting.mjs';\n/** @type {import('experience-audit').Extensions} */\nexport default { lens: [waiting] };\n";
    writeFileSync(join(folder, 'wrong.mjs'), `// @ts-check\n${wrong}`);
    expect(() => ran(process.execPath, [compiler, ...options, 'wrong.mjs'], folder)).toThrow(/'lens' does not exist/);
    expect(
      ran(
        process.execPath,
        [join(folder, 'node_modules/experience-audit/src/cli/start.mjs'), 'explain', 'waiting/long'],
        folder,
      ),
    ).toContain('Long wait');
  });
});
