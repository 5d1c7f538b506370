import { describe, expect, it } from 'vitest';
import { auditYaml } from '../support/audit-yaml.ts';
import { projectOf, runCli } from '../support/run-cli.ts';
import { scratchRepository } from '../support/scratch-repository.ts';

const AUDIT = 'audits/shop/visit.yaml';
const CONFIG = 'audits/config.yaml';
const NAMES = `stages: { understand: { en: Getting to know us, zh-CN: 认识我们 } }
standings: { loyal: Regulars, prospect: Passers-by }
levels: { not-shown: Open, unmet: Failed, perfunctory: Done, service: { en: Care, zh-CN: 照料 }, experience: Delight }
`;

describe('Names in the config', () => {
  const folder = projectOf({ [AUDIT]: auditYaml({ till: 2, exit: 1 }), [CONFIG]: NAMES });
  const said = async (...args: string[]) => (await runCli(folder, args)).out;

  it('are those of the check and its formats', async () => {
    const checked = await said('check', '--as-of', '2024-06-30');
    expect(checked).toContain('No touchpoint belongs to the stage “Getting to know us”.');
    expect(checked).toContain('(Done · ');
    expect(await said('check', '--lang', 'zh-CN')).toContain('“认识我们”阶段没有触点。');
    const data = await said('check', '--format', 'json');
    expect(data).toContain('Getting to know us');
    expect(await said('check', '--format', 'markdown')).toContain('Done');
  });

  it('are those of the scores, whose ids stay', async () => {
    expect(await said('score')).toMatch(/The till +Care +Care/);
    expect(await said('score', '--lang', 'zh-CN')).toContain('照料');
    expect(JSON.parse(await said('score', '--format', 'json'))).toMatchObject({
      audits: [{ level: 1, touchpoints: [{ stage: 'experience', scores: { service: {} } }, {}] }],
    });
  });

  it('are those of badges and explanations', async () => {
    expect(await said('badge', 'shop/visit')).toContain('level Done, index');
    expect(await said('explain', 'prompt')).toContain('Level: Care · ');
  });

  it('are offered by the schema of the config', async () => {
    const { properties } = JSON.parse(await said('schema', 'config'));
    expect(Object.keys(properties.stages.properties)).toEqual(['understand', 'convert', 'experience', 'renew']);
    expect(Object.keys(properties.standings.properties)).toHaveLength(8);
    expect(Object.keys(properties.levels.properties)).toEqual(
      expect.arrayContaining(['unmet', 'not-shown', 'service', 'none', 'partnership']),
    );
    expect(properties.theme.description).toBe('How the site looks for this team.');
  });

  it('are those of the head in a comparison', async () => {
    const repository = scratchRepository();
    repository.commit('2024-07-01', { [AUDIT]: auditYaml({ till: 2 }), [CONFIG]: 'levels: { service: Dienst }\n' });
    repository.commit('2024-07-02', { [AUDIT]: auditYaml({ till: 1 }), [CONFIG]: NAMES });
    const { out } = await runCli(repository.folder, ['diff', 'HEAD~1']);
    expect(out).toContain('▅ Care → ▂ Done');
    expect(out).not.toContain('Dienst');
  });
});

describe('A theme', () => {
  const sound = { [AUDIT]: auditYaml({ till: 2 }), 'public/logo.svg': '<svg/>' };

  it('with a weak accent is told on stderr and fails nothing', async () => {
    const folder = projectOf({
      ...sound,
      [CONFIG]: 'theme: { logo: /logo.svg, accent: "#ffcc00" }\ngates: { severity: never }\n',
    });
    const { code, err } = await runCli(folder, ['check']);
    expect({ code, err }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "theme.accent: #ffcc00 has a contrast of 1.27 : 1 on light ground, and text needs 4.5 : 1. Pages show #836700 instead, the nearest colour of its hue that can be read.
      ",
      }
    `);
    expect((await runCli(folder, ['check', '--lang', 'zh-TW'])).err).toContain(
      'theme.accent：#ffcc00 在淺色底上的對比度是 1.27 : 1',
    );
    expect((await runCli(folder, ['check', '--quiet'])).err).toBe('');
    expect((await runCli(folder, ['score'])).err).toBe('');
    const built = await runCli(folder, ['build']);
    expect([built.code, built.err]).toEqual([0, expect.stringContaining(err)]);
  });

  it('whose file is not among the published ones stops a check and a build', async () => {
    const folder = projectOf({ ...sound, [CONFIG]: 'theme: { logo: /log.svg }\n' });
    const { code, out } = await runCli(folder, ['check']);
    expect(code).toBe(2);
    expect(out).toMatchInlineSnapshot(`
      "audits/config.yaml:1:16  error  no-published-file
        "/log.svg" is not among the files that are published as they are (perhaps /logo.svg).
        1 | theme: { logo: /log.svg }
          |                ^^^^^^^^
        Fix: Write the path from the top of that folder: public/ours.svg is "/ours.svg".

      Problems: 1, in files: 1. Nothing was scored.
      "
    `);
    expect((await runCli(folder, ['build'])).code).toBe(2);
    expect((await runCli(folder, ['score'])).code).toBe(0);
  });
});
