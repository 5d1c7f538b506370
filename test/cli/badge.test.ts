import { describe, expect, it } from 'vitest';
import { projectOf, runCli } from '../support/run-cli.ts';
import { BROKEN, GRAVE, MILD } from './projects.ts';

const sound = projectOf({ 'audits/stall/soup.yaml': MILD, 'audits/salon/perm.yaml': GRAVE });
const broken = projectOf({ 'audits/stall/soup.yaml': BROKEN, 'audits/salon/perm.yaml': GRAVE });
const badge = (folder: string, ...args: string[]) => runCli(folder, ['badge', ...args]);

describe('badge', () => {
  it.each([
    ['a journey', ['stall/soup'], 'Stall, A bowl of soup: level Perfunctory, index 1.00 of 3'],
    ['a journey by its file', ['audits/stall/soup.yaml'], 'Stall, A bowl of soup: level Perfunctory, index 1.00 of 3'],
    [
      'a journey in Chinese',
      ['stall/soup', '--locale', 'zh-CN'],
      'Stall，一碗麻辣烫：层级为“应付客户”，指数 1.00，满分 3',
    ],
    ['all', [], 'Experience audit: median index 0.50 of 3; Unmet 1, Perfunctory 1, Service 0, Experience 0'],
  ])('is a picture of %s', async (_, args, said) => {
    const { code, out, err } = await badge(sound, ...args);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
    expect(out).toContain(`<title>${said}</title>`);
  });

  it('is what shields.io draws one from', async () => {
    const { code, out } = await badge(sound, 'salon/perm', '--format', 'json');
    expect([code, JSON.parse(out)]).toEqual([
      0,
      {
        schemaVersion: 1,
        label: 'A perm gone wrong',
        message: 'Unmet · 0.00',
        color: '#a8370f',
        labelColor: '#4a463f',
      },
    ]);
  });

  it.each([
    [
      'no audit',
      ['stall/soop'],
      'There is no audit at "stall/soop".\n  Did you mean "stall/soup"? Name a file or folder below audits/, or an audit\'s id.',
    ],
    [
      'several',
      ['audits'],
      '"audits" is not one audit but 2.\n  Name one of them, such as salon/perm; without a name the badge is of all.',
    ],
    [
      'another format',
      ['--format', 'png'],
      '"png" is not possible for --format.\n  Possible: svg, json. See experience-audit badge --help.',
    ],
  ])('of %s is wrong usage', async (_, args, said) => {
    expect(await badge(sound, ...args)).toEqual({ code: 2, out: '', err: `error  ${said}\n` });
  });

  it('is not written of what has a problem; of what has none it is', async () => {
    for (const args of [[], ['stall/soup']]) {
      const { code, out, err } = await badge(broken, ...args);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain('audits/stall/soup.yaml:9:10  error  full-width-colon');
    }
    expect((await badge(broken, 'salon/perm')).code).toBe(0);
  });
});
