import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectOf, runCli } from '../support/run-cli.ts';
import { scratchRepository } from '../support/scratch-repository.ts';
import { MILD, QUIET } from './projects.ts';

const SOUND = { 'audits/stall/soup.yaml': MILD, 'audits/config.yaml': QUIET };

describe('Among the audits lies', () => {
  const repository = scratchRepository();
  repository.commit('2024-04-11', { ...SOUND, '.npmrc': 'SECRET: token\n' });
  const link = (target: string, path: string) => symlinkSync(target, join(repository.folder, path));
  link('soup2.yaml', 'audits/stall/soup2.yaml');
  link('/proc/kmsg', 'audits/stall/kmsg.yaml');
  link('/etc/passwd', 'audits/stall/passwd.yaml');
  link('../../.npmrc', 'audits/stall/token.yaml');
  link('..', 'audits/ring');
  execFileSync('mkfifo', [join(repository.folder, 'audits/stall/pipe.yaml')]);

  it.each([
    ['check'],
    ['score'],
    ['score', '--format', 'json'],
    ['badge'],
    ['diff', 'HEAD'],
    ['build'],
    ['explain'],
    ['history'],
  ])('what is no file, and links to anywhere: %j tells of it and reads nothing', async (...args) => {
    const { code, out, err } = await runCli(repository.folder, args);
    expect(out + err).not.toMatch(/SECRET|root:|defect|node:/);
    if (args[0] === 'explain' || args[0] === 'history') expect(code).toBe(0);
    else {
      expect(code).toBe(2);
      expect([...(out + err).matchAll(/^(audits\S+):1:1 {2}error {2}(\S+)$/gm)].map(([, ...told]) => told)).toEqual([
        ['audits/ring', 'link-in-a-ring'],
        ['audits/stall/kmsg.yaml', 'link-outside'],
        ['audits/stall/passwd.yaml', 'link-outside'],
        ['audits/stall/pipe.yaml', 'not-a-file'],
        ['audits/stall/soup2.yaml', 'link-nowhere'],
        ['audits/stall/token.yaml', 'link-hidden'],
      ]);
    }
  });

  it('what is no audit: it is named, and nothing fails for it', async () => {
    const folder = projectOf({
      ...SOUND,
      'audits/notes.txt': 'x',
      'audits/stall/bowl.jpg': 'x',
      'audits/README.md': 'x',
    });
    expect(await runCli(folder, ['score', '--format', 'csv'])).toMatchObject({
      code: 0,
      err: 'Not read, for an audit ends in ".yaml": audits/notes.txt, audits/stall/bowl.jpg. What does not belong to an audit lies better elsewhere.\n',
    });
    expect((await runCli(folder, ['check', '--quiet'])).err).toBe('');
  });

  it.each([
    ['zh-CN', '没有读取（审计文件以 ".yaml" 结尾）：audits/notes.txt。与审计无关的文件最好放到别处。\n'],
    ['zh-TW', '沒有讀取（稽核檔以 ".yaml" 結尾）：audits/notes.txt。與稽核無關的檔案最好放到別處。\n'],
  ])('what is no audit, in %s', async (locale, err) => {
    const folder = projectOf({
      ...SOUND,
      'audits/config.yaml': `locale: ${locale}\n${QUIET}`,
      'audits/notes.txt': 'x',
    });
    expect((await runCli(folder, ['score'])).err).toBe(err);
  });
});

describe('A linked folder', () => {
  const repository = scratchRepository();
  repository.write({ ...SOUND, 'team/cups/cup.yaml': MILD, 'public/logo.svg': 'x' });
  symlinkSync('../team/cups', join(repository.folder, 'audits/cups'));
  repository.commit('2024-04-11');

  it('is scored with the others', async () => {
    const { code, out, err } = await runCli(repository.folder, ['score', '--format', 'csv']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('cups/cup,');
  });

  const LEFT_OUT =
    '"audits/cups" is a link to a folder: what it holds has its history elsewhere, and is left out here.\n';

  it.each([['history'], ['diff', 'HEAD'], ['diff', 'HEAD', 'HEAD']])(
    'is told to be left out by %j',
    async (...args) => {
      expect(await runCli(repository.folder, args)).toMatchObject({ code: 0, err: LEFT_OUT });
    },
  );
});

it('other programs find a published file by its path in the repository', async () => {
  const repository = scratchRepository();
  repository.commit('2024-04-11', { 'cx/audits/stall/soup.yaml': MILD });
  const project = join(repository.folder, 'cx');
  mkdirSync(join(project, 'public'));
  symlinkSync('/etc/passwd', join(project, 'public/p'));
  const { code, out } = await runCli(project, ['check', '--format', 'github']);
  expect(code).toBe(2);
  expect(out).toContain('file=cx/public/p,');
});
